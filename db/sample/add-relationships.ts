import type { Tier } from '../../shared/calendar/cadence.ts'
import { addDays, type Day } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import { contactStages } from '../../shared/relationships/contact-parts.ts'
import {
  blankContact,
  type Contact,
  moods,
  touchpointKinds,
} from '../../shared/relationships/relationships.ts'
import { newId } from '../id.ts'
import type { Sample, SampleStrategy } from './add-strategy.ts'
import { readLines } from './lines.ts'

const handleNetworks = ['instagram', 'facebook', 'linkedin'] as const

/** `used` is how much of the cadence has run out: from 1 on a contact is due, from 1.5 it is slipping away. */
type SampleContact = [
  Contact['type'],
  Contact['stage'],
  cadenceDays: number | null,
  influence: number | null,
  goal: number | null,
  used: number,
  touches: number,
  tag: number | null,
  /** Where a person works: a place in the same list. */
  workplace?: number,
]

/** The first twelve are organisations. */
const organisationCount = 12

const contacts: SampleContact[] = [
  ['supplier', 'partner', 30, 4, 0, 0.4, 4, 4],
  ['supplier', 'met', 90, 2, null, 0.3, 2, null],
  ['partner', 'partner', 21, 5, 1, 1.2, 4, 0],
  ['partner', 'partner', 30, 4, 1, 0.7, 3, 0],
  ['partner', 'met', 30, 4, 1, 1.1, 3, 1],
  ['customer', 'talking', 60, 2, 1, 0.5, 2, 0],
  ['customer', 'following', 90, 3, 0, 1.7, 1, 1],
  ['blogger', 'talking', 45, 4, 0, 1.3, 2, 2],
  ['journalist', 'following', 60, 4, 0, 0.8, 1, 2],
  ['partner', 'met', 120, 4, 1, 0.2, 2, 5],
  ['prospect', 'spotted', 30, 3, 1, 2.1, 1, 0],
  ['volunteer', 'partner', 30, 2, null, 0.6, 3, 1],
  ['supplier', 'partner', 30, 3, 0, 0.4, 4, 4, 0],
  ['partner', 'met', 21, 4, 1, 1.6, 3, 0, 2],
  ['partner', 'met', 30, 3, 1, 0.9, 2, 1, 4],
  ['journalist', 'talking', 60, 4, 0, 0.5, 2, 2, 8],
  ['blogger', 'talking', 45, 5, 0, 1.1, 2, 2, 7],
  ['influencer', 'talking', 60, 3, 0, 0.7, 2, null],
  ['influencer', 'following', 45, 2, 0, 1.8, 1, 1],
  ['influencer', 'met', 60, 2, 0, 0.3, 2, 1],
  ['blogger', 'following', 45, 2, 0, 0.6, 1, null],
  ['speaker', 'spotted', 90, 4, 0, 0.4, 1, null],
  ['speaker', 'following', 90, 4, 2, 1.2, 1, 4],
  ['customer', 'met', 30, 2, 0, 0.2, 3, 3],
  ['customer', 'talking', 45, 2, 1, 1.05, 2, 3],
  ['customer', 'following', 60, 2, 0, 0.5, 1, 3],
  ['customer', 'met', 180, 1, 0, 0.6, 2, null],
  ['customer', 'met', 30, 1, 0, 0.8, 3, 3],
  ['prospect', 'talking', null, null, 0, 9, 1, null],
  ['prospect', 'spotted', 30, 3, 1, 1.4, 1, 0],
  ['prospect', 'spotted', 21, 2, 1, 2.4, 1, 0],
  ['employee', 'partner', 30, 3, 2, 0.5, 2, 4],
  ['employee', 'partner', 30, 3, 2, 0.3, 2, 4],
  ['employee', 'partner', null, 2, 2, 12, 1, null],
  ['volunteer', 'met', 60, 1, null, 0.9, 1, 1, 11],
  ['partner', 'partner', 30, 3, 1, 0.5, 3, 0, 3],
  ['partner', 'talking', 120, 4, 1, 0.3, 1, 5, 9],
  ['journalist', 'spotted', 60, 3, 0, 1.9, 1, 2],
  ['supplier', 'met', null, 1, null, 40, 1, null, 1],
  ['prospect', 'talking', 21, null, 2, 1.3, 1, null],
]

/** Who knows whom, by their places in the list. */
const ties = [
  [12, 22],
  [13, 35],
  [14, 15],
  [16, 17],
] as const
/** Who works where besides, by their places in the list, and since or until how many days ago. */
const jobs = [
  [13, 6, { since: 400, until: null }],
  [16, 11, { since: 900, until: 60 }],
] as const
/** Of whom something is wanted that is written down. */
const aims = [2, 7, 8, 9]
/** So many days it took from one stage to the next. */
const daysAStage = 45
const bases = ['consent', 'publicSource', null, 'legitimateInterest'] as const

/** The ids of the contacts, in the order of the list. */
export function addRelationships(
  { writer, words, language, today, at }: Sample,
  strategy: SampleStrategy,
): Id[] {
  const wanted = readLines(words.contactAims).map((fields) => fields(0))
  const tags = readLines(words.tags).map((fields) => fields(0))
  const stories = readLines(words.touchpoints).map((fields) => fields(0))
  const ids: Id[] = []
  addViews(writer, words)
  const tiers = addTiers(writer, words)

  readLines(words.contacts).forEach((fields, place) => {
    const [type, stage, cadenceDays, influence, goal, used, touches, tag, workplace] = contacts[
      place
    ] as SampleContact
    const id = newId()
    ids.push(id)
    const lastDay = addDays(today, -Math.round((cadenceDays ?? 10) * used))
    const days = Array.from({ length: touches }, (_, back) =>
      addDays(lastDay, -back * (12 + (place % 5) * 4)),
    )
    const isPerson = place >= organisationCount
    writer.add('contact', {
      ...blankContact,
      id,
      kind: isPerson ? 'person' : 'organisation',
      name: fields(0),
      organisationId: workplace === undefined ? null : (ids[workplace] as Id),
      jobTitle: isPerson ? fields(3) : '',
      type,
      stage,
      influence,
      ...rhythmOf(type, cadenceDays, tiers),
      place: fields(2),
      industry: isPerson ? '' : fields(3),
      languages: place % 4 === 2 && language !== 'en' ? `${language} en` : language,
      headcount: influence !== null && type === 'blogger' ? influence * 340 : null,
      basis: isPerson ? (bases[place % bases.length] ?? null) : null,
      worth: goal === null ? null : influence,
      aim: wanted[aims.indexOf(place)] ?? '',
      goalId: goal === null ? null : (strategy.goals[goal] as Id),
      value: fields(4),
      responsible: strategy.members[place % strategy.members.length] ?? '',
      nextStep: fields(5),
      createdAt: `${(days.at(-1) as Day) ?? today}T09:00:00.000Z`,
    })
    writer.add('handle', {
      id: newId(),
      contactId: id,
      network: handleNetworks[place % handleNetworks.length] as (typeof handleNetworks)[number],
      handle: fields(1),
      url: '',
      followers: influence === null ? null : influence * influence * 130 + place * 7,
    })
    writer.add('contactAddress', {
      id: newId(),
      contactId: id,
      kind: 'email',
      value: `${fields(1)}@${words.site}`,
      label: '',
    })
    for (const [back, reached] of contactStages
      .slice(0, contactStages.indexOf(stage) + 1)
      .toReversed()
      .entries())
      writer.add('contactStage', {
        id: newId(),
        contactId: id,
        stage: reached,
        day: addDays(days.at(-1) ?? today, -back * daysAStage),
      })
    if (tag !== null) writer.add('contactTag', { id: newId(), contactId: id, tag: tags[tag] ?? '' })
    days.forEach((day, back) => {
      const kind = (place * 3 + back * 4) % touchpointKinds.length
      writer.add('touchpoint', {
        id: newId(),
        contactId: id,
        kind: touchpointKinds[kind] as (typeof touchpointKinds)[number],
        day,
        channelId: null,
        postId: null,
        eventId: null,
        mentionId: null,
        text: stories[kind] ?? '',
        mood: back === 0 ? (moods[place % moods.length] ?? null) : null,
        createdAt: at,
      })
    })
  })
  readLines(words.contactTies).forEach((fields, place) => {
    const [one, other] = (ties[place] ?? []).map((at) => ids[at] as Id)
    if (one && other)
      writer.add('contactTie', { id: newId(), contactId: one, otherId: other, how: fields(0) })
  })
  addTargets(writer, readLines(words.contacts), strategy)
  readLines(words.contactJobs).forEach((fields, place) => {
    const [person, workplace, { since, until }] = jobs[place] ?? jobs[0]
    writer.add('contactJob', {
      ...{ id: newId(), contactId: ids[person] as Id, organisationId: ids[workplace] as Id, role: fields(0) },
      ...{ fromDay: addDays(today, -since), untilDay: until === null ? null : addDays(today, -until) },
    })
  })
  return ids
}

/** Of whom we want how many where, by the place in the list of who is in that industry and of who is in that place. */
const targets = [
  { industry: 2, place: 9, count: 2 },
  { industry: 3, place: 3, count: 3 },
] as const

function addTargets(
  writer: Sample['writer'],
  contacts: ReturnType<typeof readLines>,
  strategy: SampleStrategy,
): void {
  for (const { industry, place, count } of targets)
    writer.add('networkTarget', {
      ...{ id: newId(), industry: contacts[industry]?.(3) ?? '', place: contacts[place]?.(2) ?? '' },
      ...{ audienceId: null, wanted: count, goalId: strategy.goals[0] ?? null },
    })
}

/** The days of each tier and the types that are in it. */
const tierRules = [
  { cadenceDays: 30, type: 'partner' },
  { cadenceDays: 60, type: 'journalist' },
] as const

function addViews(writer: Sample['writer'], words: Sample['words']): void {
  readLines(words.contactViews).forEach((fields, place) => {
    const filter = place === 0 ? { types: ['journalist', 'blogger'] } : { kinds: ['person'], bases: [''] }
    const view = { name: fields(0), filter: JSON.stringify(filter), sort: '', columns: '' }
    writer.add('contactView', { ...view, id: newId(), position: place + 1 })
  })
}

function addTiers(writer: Sample['writer'], words: Sample['words']): Tier[] {
  return readLines(words.tiers).map((fields, place) => {
    const { cadenceDays = 30 } = tierRules[place] ?? {}
    return writer.add('tier', { id: newId(), name: fields(0), cadenceDays, position: place + 1 })
  })
}

/** Whoever has the rhythm of a tier has it from there. */
function rhythmOf(type: Contact['type'], cadenceDays: number | null, tiers: readonly Tier[]) {
  const at = tierRules.findIndex((rule) => rule.type === type && rule.cadenceDays === cadenceDays)
  return at < 0 ? { cadenceDays, tierId: null } : { cadenceDays: null, tierId: tiers[at]?.id ?? null }
}
