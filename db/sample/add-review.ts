import { addDays, addMonths, firstDayOf, type Instant, lastDayOf, monthOf } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import { type BuiltInMeasure, fromNoFile, measures, type ReviewItem } from '../../shared/review/review.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { keepSnapshot } from '../review/review.ts'
import type { Sample, SampleStrategy } from './add-strategy.ts'
import { readLines } from './lines.ts'

type Months = [number | null, number | null, number | null]

/** Channel, then each measure over the last three months, oldest first; null is a number nobody has. */
const readings: [channel: number, Record<BuiltInMeasure, Months>][] = [
  [
    0,
    {
      followers: [1842, 1917, 2010],
      reach: [6210, 7085, 9430],
      impressions: [11_840, 13_120, 17_960],
      engagements: [881, 905, 934],
      clicks: [64, 71, 96],
      conversions: [5, 6, 8],
    },
  ],
  [
    1,
    {
      followers: [1211, 1216, 1221],
      reach: [3120, 2890, 3340],
      impressions: [5230, 4810, 5620],
      engagements: [212, 188, 225],
      clicks: [41, 35, 48],
      conversions: [3, 2, 3],
    },
  ],
  [
    2,
    {
      followers: [312, 327, 341],
      reach: [null, 980, null],
      impressions: [1905, 1750, 1108],
      engagements: [96, 88, 41],
      clicks: [22, 19, 9],
      conversions: [2, 3, 1],
    },
  ],
  [
    3,
    {
      followers: [null, null, null],
      reach: [421, 455, null],
      impressions: [762, 811, null],
      engagements: [null, null, null],
      clicks: [38, 44, 51],
      conversions: [4, 5, 3],
    },
  ],
]

const reviewItems: { kind: ReviewItem['kind']; member: number | null }[] = [
  { kind: 'keep', member: 2 },
  { kind: 'keep', member: 0 },
  { kind: 'stop', member: 0 },
  { kind: 'start', member: 1 },
  { kind: 'try', member: 2 },
  { kind: 'try', member: 2 },
  { kind: 'need', member: null },
  { kind: 'need', member: null },
  { kind: 'need', member: null },
]

/** Three months of numbers, typed by the team; what nobody knows has no row. */
export function addReadings({ writer, today, at }: Sample, strategy: SampleStrategy): void {
  for (const [channel, byMeasure] of readings) {
    for (const measureId of measures) {
      byMeasure[measureId].forEach((value, place) => {
        if (value === null) return
        const month = addMonths(monthOf(today), place - 3)
        writer.add('reading', {
          ...fromNoFile,
          id: newId(),
          measureId,
          month,
          channelId: strategy.channels[channel] as Id,
          value,
          source: 'typed',
          sourceNote: '',
          person: strategy.members[0] ?? '',
          at: earlierOf(`${lastDayOf(month)}T18:00:00.000Z`, at),
        })
      })
    }
  }
}

/** Last month, closed on the third of this one (or today, while it is not the third yet). */
export function addReview(db: Db, { writer, words, today, at }: Sample, strategy: SampleStrategy): void {
  const [lead = ''] = strategy.members
  const month = addMonths(monthOf(today), -1)
  const review = writer.add('review', {
    id: newId(),
    month,
    denominator: 'reach',
    note: words.note,
    closedAt: null,
    closedBy: '',
    snapshot: null,
    checksum: null,
  })
  const { id: reviewId } = review
  readLines(words.verdicts).forEach((fields, place) => {
    const objectiveId = strategy.objectives[place] as Id
    writer.add('verdict', { id: newId(), reviewId, objectiveId, reason: fields(0) })
  })
  readLines(words.reviewItems).forEach((fields, place) => {
    const { kind, member } = reviewItems[place] as (typeof reviewItems)[number]
    writer.add('reviewItem', {
      id: newId(),
      reviewId,
      kind,
      text: fields(0),
      responsible: member === null ? '' : (strategy.members[member] ?? ''),
      dueDay: kind === 'keep' || kind === 'stop' ? null : lastDayOf(monthOf(today)),
      postId: null,
      position: place + 1,
    })
  })
  writer.add('changeReason', {
    ...{ id: newId(), reviewId, objectiveId: strategy.objectives[0] as Id, reason: words.changeReason },
  })
  const closedAt = earlierOf(`${addDays(firstDayOf(monthOf(today)), 2)}T09:30:00.000Z`, at)
  keepSnapshot(db, writer, review, { closedAt, closedBy: lead })
}

function earlierOf(one: Instant, other: Instant): Instant {
  return one < other ? one : other
}
