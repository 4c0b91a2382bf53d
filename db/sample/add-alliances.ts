import { splitEvenly } from '../../shared/alliances/shares.ts'
import { addDays, addMonths, type Day, lastDayOf, monthOf } from '../../shared/day.ts'
import { toMinor } from '../../shared/money.ts'
import type { Id } from '../../shared/record.ts'
import { blankRecords } from '../alliances/records.ts'
import { blankTask } from '../calendar/tasks.ts'
import { newId } from '../id.ts'
import { getWorkspace } from '../team.ts'
import type { Sample, SampleStrategy } from './add-strategy.ts'
import { readLines } from './lines.ts'

/** Ourselves, then organisations by their place among the contacts; the last one is not in the alliance. */
const holders = [null, 0, 2, 3, 10] as const
const memberCount = 4
/** Who is spoken with at each of them, by the same places. */
const persons = [null, 12, 13, 35] as const

/** `lasts` is for how many days the evidence holds; null is for good, and without a number there is none. */
type SampleCapability = [holder: number, level: number | null, lasts?: number | null]

const capabilities: SampleCapability[] = [
  [0, 4, null],
  [0, 5, 200],
  [1, 5, null],
  [1, 4, null],
  [2, 4, null],
  [2, 3, 90],
  [2, 4, -20],
  [3, 5, null],
  [3, 3],
  [4, 4, null],
]

/** The capability a requirement asks for, by its place above, and the level it wants. */
const requirements: [capability: number, level: number | null, weight: 'must' | 'should'][] = [
  [0, 4, 'must'],
  [1, null, 'must'],
  [2, 4, 'should'],
  [3, 3, 'must'],
  [4, 3, 'must'],
  [5, 3, 'should'],
  [7, 4, 'must'],
  [0, 4, 'must'],
  [6, null, 'must'],
  [9, 3, 'must'],
]

/** In days from today; the first is still open, and the last was decided in the month that is reviewed. */
const bids = [
  { deadline: 24, submitted: null, decided: null, status: 'draft', value: 18_400 },
  { deadline: -95, submitted: -98, decided: -70, status: 'won', value: 12_600 },
  { deadline: -60, submitted: -62, decided: null, status: 'lost', value: 31_000 },
] as const

/** The amounts above are those of a small firm that pays in euros. */
const perEuro: Record<string, number> = { TRY: 40, ILS: 4 }

export function addAlliances(sample: Sample, strategy: SampleStrategy, contacts: readonly Id[]): Id[] {
  const { db, writer, words, today, at } = sample
  const { currency } = getWorkspace(db)
  const holderIds = holders.map((place) => (place === null ? null : (contacts[place] as Id)))
  const alliance = readLines(words.alliance)[0]
  if (!alliance) return []
  const { id: allianceId } = writer.add('alliance', {
    ...{ id: newId(), name: alliance(0), purpose: alliance(1), form: alliance(2), rules: alliance(3) },
    ...{ rulesVersion: '2', rulesDay: addDays(today, -210), foundedDay: addDays(today, -400), createdAt: at },
  })
  const roles = readLines(words.allianceMembers).map((fields) => fields(0))
  const members = holderIds.slice(0, memberCount).map(
    (contactId, place) =>
      writer.add('allianceMember', {
        ...{ ...blankRecords.allianceMember, id: newId(), allianceId, contactId, role: roles[place] ?? '' },
        personId: typeof persons[place] === 'number' ? (contacts[persons[place]] as Id) : null,
        ...{ responsible: strategy.members[place % strategy.members.length] ?? '' },
        sinceDay: addDays(today, place === memberCount - 1 ? -120 : -400),
      }).id,
  )
  readLines(words.allianceResources).forEach((fields, place) => {
    const owner = members[place + 1] ?? null
    writer.add('allianceResource', {
      ...{ id: newId(), allianceId, name: fields(0), terms: fields(1), memberId: owner },
    })
  })
  const names = readLines(words.capabilities).map((fields, place) => {
    const [holder, level, lasts] = capabilities[place] as SampleCapability
    const { id: capabilityId } = writer.add('capability', {
      ...{ id: newId(), contactId: holderIds[holder] ?? null, name: fields(0), level, note: fields(1) },
    })
    if (lasts !== undefined)
      writer.add('capabilityProof', {
        ...{ ...blankRecords.capabilityProof, id: newId(), capabilityId, text: fields(2) },
        ...{ day: addDays(today, -160), validUntil: lasts === null ? null : addDays(today, lasts) },
      })
    return fields(0)
  })
  const euros = perEuro[currency] ?? 1
  const bidIds = readLines(words.bids).map((fields, place) => {
    const { deadline, submitted, decided, status, value } = bids[place] as (typeof bids)[number]
    return writer.add('bid', {
      ...{
        ...blankRecords.bid,
        id: newId(),
        allianceId,
        title: fields(0),
        client: fields(1),
        about: fields(2),
      },
      ...{ outcome: fields(3), status, currency, value: toMinor(value * euros, currency), createdAt: at },
      ...{ goalId: strategy.goals[1] as Id, objectiveId: strategy.objectives[2] as Id },
      deadline: addDays(today, deadline),
      submittedDay: submitted === null ? null : addDays(today, submitted),
      decidedDay: status === 'lost' ? lostOn(today) : decided && addDays(today, decided),
    }).id
  })
  readLines(words.requirements).forEach((fields, place) => {
    const [capability, level, weight] = requirements[place] ?? [0, null, 'must']
    writer.add('requirement', {
      ...{ id: newId(), bidId: bidIds[0] as Id, title: fields(0), capability: names[capability] ?? '' },
      ...{ level, weight, note: '', position: place + 1 },
    })
  })
  splitEvenly(memberCount).forEach((part, place) => {
    const contactId = holderIds[place] ?? null
    writer.add('bidShare', { id: newId(), bidId: bidIds[1] as Id, contactId, work: part, value: part })
  })
  readLines(words.bidTasks).forEach((fields, place) => {
    writer.add('task', {
      ...{ ...blankTask, id: newId(), bidId: bidIds[0] as Id, title: fields(0), position: place + 1 },
      ...{ responsible: strategy.members[place] ?? '', dueDay: addDays(today, 6 + place * 5) },
    })
  })
  return bidIds
}

/** Whatever the day, in the month before. */
const lostOn = (today: Day) => addDays(lastDayOf(addMonths(monthOf(today), -1)), -8)

/** How each lesson ended, and how many days ago it was written down: that of the lost bid on the day after. */
const lessonFacts = [
  ['failed', 118],
  ['failed', 75],
  ['failed', null],
  ['worked', 26],
] as const

/** The place of the lesson that the experiment taught. */
const aboutGiveaway = 0
/** The place of the lesson that the lost bid taught. */
const aboutLostBid = 2

export function addLessons(
  { writer, words, today, at }: Sample,
  strategy: SampleStrategy,
  { bidIds, experimentIds }: { bidIds: readonly Id[]; experimentIds: readonly Id[] },
): void {
  readLines(words.lessons).forEach((fields, place) => {
    const [outcome, daysAgo] = lessonFacts[place] ?? ['partly', 0]
    const { id: lessonId } = writer.add('lesson', {
      ...{ id: newId(), outcome, tried: fields(0), came: fields(1), learnt: fields(2) },
      ...{
        day: daysAgo === null ? addDays(lostOn(today), 1) : addDays(today, -daysAgo),
        createdAt: at,
        postId: null,
        campaignId: null,
      },
      ...{ contactId: null, touchpointId: null },
      tacticId: place === lessonFacts.length - 1 ? (strategy.tactics[0] as Id) : null,
      bidId: place === aboutLostBid ? (bidIds[2] as Id) : null,
      experimentId: place === aboutGiveaway ? (experimentIds[1] as Id) : null,
    })
    for (const tag of fields(3).split(','))
      writer.add('lessonTag', { id: newId(), lessonId, tag: tag.trim() })
  })
}
