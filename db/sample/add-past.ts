import {
  addDays,
  addMonths,
  type Day,
  firstDayOf,
  instantOf,
  lastDayOf,
  type Month,
  monthOf,
  weekdayOf,
} from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import {
  type BuiltInMeasure,
  fromNoFile,
  measures,
  type PostResult,
  untold,
} from '../../shared/review/review.ts'
import { newId } from '../id.ts'
import type { Sample, SampleStrategy } from './add-strategy.ts'
import { readLines } from './lines.ts'

/** The months that `add-review.ts` tells in full. */
const monthsInFull = 3

/** Where a channel stood at first, and how many months back that is: two years, so that a year has one before it. */
type Past = Record<BuiltInMeasure, number> & { since: number }

const pasts: readonly Past[] = [
  {
    since: 24,
    followers: 1190,
    reach: 3900,
    impressions: 7400,
    engagements: 520,
    clicks: 38,
    conversions: 3,
  },
  {
    since: 24,
    followers: 1148,
    reach: 3350,
    impressions: 5600,
    engagements: 240,
    clicks: 44,
    conversions: 3,
  },
  { since: 11, followers: 190, reach: 0, impressions: 900, engagements: 47, clicks: 10, conversions: 1 },
]

/** Where each goes: the values of the oldest month that is told in full. */
const goals: readonly Record<BuiltInMeasure, number>[] = [
  { followers: 1842, reach: 6210, impressions: 11_840, engagements: 881, clicks: 64, conversions: 5 },
  { followers: 1211, reach: 3120, impressions: 5230, engagements: 212, clicks: 41, conversions: 3 },
  { followers: 312, reach: 0, impressions: 1905, engagements: 96, clicks: 22, conversions: 2 },
]

/** A bakery's year, January first: summer is quiet and December is not. */
const season = [0.94, 0.97, 1, 1.04, 1.02, 0.95, 0.84, 0.8, 0.98, 1.03, 1.08, 1.2]
/** A month that was never written down, in months back. */
const forgotten = { channel: 1, month: 9 }

/** What came before the months told in full: grown slowly, with the seasons, and one month that nobody wrote down. */
export function addPastReadings({ writer, today }: Sample, strategy: SampleStrategy): void {
  pasts.forEach(({ since, ...from }, channel) => {
    for (let back = since; back > monthsInFull; back -= 1) {
      if (channel === forgotten.channel && back === forgotten.month) continue
      const month = addMonths(monthOf(today), -back)
      const share = (since - back) / (since - monthsInFull)
      for (const measureId of measures) {
        const to = goals[channel]?.[measureId] ?? 0
        if (to === 0) continue
        const value = from[measureId] + (to - from[measureId]) * share
        const swing = measureId === 'followers' ? 1 : (season[Number(month.slice(5)) - 1] ?? 1)
        writer.add('reading', {
          ...fromNoFile,
          id: newId(),
          measureId,
          month,
          channelId: strategy.channels[channel] as Id,
          value: Math.round(value * swing),
          source: 'typed',
          sourceNote: '',
          person: strategy.members[0] ?? '',
          at: `${lastDayOf(month)}T18:00:00.000Z`,
        })
      }
    }
  })
}

/** When each channel posts: weekday, time, and how it does there beside its own middle. */
const rhythms: readonly { weekday: number; time: string; lift: number }[][] = [
  [
    { weekday: 2, time: '09:00', lift: 1 },
    { weekday: 4, time: '18:00', lift: 1.6 },
    { weekday: 5, time: '07:15', lift: 0.55 },
  ],
  [
    { weekday: 2, time: '12:30', lift: 1.1 },
    { weekday: 4, time: '17:00', lift: 0.8 },
  ],
  [{ weekday: 3, time: '12:15', lift: 1 }],
]

/** Now and then a post goes out at another time: too seldom to say anything of that hour. */
const strayEvery = 6
const strayTimes = ['08:20', '11:10', '13:40', '20:30', '15:05', '19:15', '10:45']

function stray<Post extends { day: Day; time: string }>(post: Post, place: number): Post {
  const days = (place * 3) % 7
  return {
    ...post,
    day: addDays(post.day, -Math.min(days, Number(post.day.slice(8)) - 1)),
    time: strayTimes[place % strayTimes.length] ?? post.time,
  }
}

/** The middle post of each channel. What a network does not tell is not known. */
const middles: readonly (Pick<PostResult, 'network' | 'type' | 'impressions' | 'reach'> & {
  likes: number
})[] = [
  { network: 'instagram', type: 'reel', impressions: 1180, reach: 820, likes: 52 },
  { network: 'facebook', type: 'image', impressions: 560, reach: 380, likes: 17 },
  { network: 'linkedin', type: 'carousel', impressions: 240, reach: null, likes: 9 },
]

/** What went out before the brand planned was left outside; of the last months some still wait for a word. */
const offeredEvery = 7

/** The posts of a year as networks would tell of them: by these one sees which hours are worth it. */
export function addPastResults({ writer, words, today, at }: Sample, strategy: SampleStrategy): void {
  const captions = readLines(words.posts).map((fields) => fields(1))
  rhythms.forEach((slots, channel) => {
    const middle = middles[channel] as (typeof middles)[number]
    const since = Math.min(12, pasts[channel]?.since ?? 12)
    const posts = monthsBefore(today, since)
      .flatMap((month) => slots.flatMap((slot) => daysIn(month, slot)))
      .map((post, place) => (place % strayEvery === 0 ? stray(post, place) : post))
    const { id: importId } = writer.add('import', {
      id: newId(),
      kind: `${middle.network}-content`,
      fileName: `${middle.network}.csv`,
      fileHash: '',
      channelId: strategy.channels[channel] as Id,
      ...{ read: posts.length, added: posts.length, updated: 0, unchanged: 0, rejected: 0 },
      at,
    })
    const isOffered = (day: Day, place: number) =>
      monthOf(day) >= addMonths(monthOf(today), -2) && place % offeredEvery === 0
    posts.forEach(({ day, time, lift }, place) => {
      // Posts differ, but every sample has the same.
      const luck = 0.8 + (((place * 7 + channel * 3) % 11) / 10) * 0.4
      const count = (value: number, share = 1) => Math.round(value * luck * share)
      writer.add('postResult', {
        id: newId(),
        network: middle.network,
        accountId: 'sample',
        networkPostId: `sample-${channel}-${place + 1}`,
        channelId: strategy.channels[channel] as Id,
        variantId: null,
        permalink: '',
        text: captions[(place * 5 + channel) % captions.length] ?? '',
        type: middle.type,
        publishedAt: instantOf({ day, time }, words.timeZone),
        impressions: middle.impressions === null ? null : count(middle.impressions),
        reach: middle.reach === null ? null : count(middle.reach),
        likes: count(middle.likes, lift),
        comments: count(middle.likes / 8, lift),
        shares: count(middle.likes / 12, lift),
        saves: middle.network === 'instagram' ? count(middle.likes / 6, lift) : null,
        follows: null,
        ...untold,
        publishedFrom: 'file',
        asOf: day,
        leftAt: isOffered(day, place) ? null : at,
        importId,
      })
    })
  })
}

function monthsBefore(today: Day, count: number): Month[] {
  return Array.from({ length: count }, (_, at) => addMonths(monthOf(today), at - count))
}

/** Two weeks in three of a month: a small team does not post every week. */
function daysIn<Slot extends { weekday: number }>(month: Month, slot: Slot): (Slot & { day: Day })[] {
  const days = Array.from(
    { length: 28 },
    (_, at) => firstDayOf(month).slice(0, 8) + String(at + 1).padStart(2, '0'),
  )
  return days
    .filter((day) => weekdayOf(day) === slot.weekday)
    .filter((_, week) => (week + slot.weekday) % 3 !== 0)
    .map((day) => ({ ...slot, day }))
}
