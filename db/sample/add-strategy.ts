import {
  addDays,
  addMonths,
  type Day,
  firstDayOf,
  type Instant,
  lastDayOf,
  monthOf,
} from '../../shared/day.ts'
import { blankSheets } from '../../shared/print/sheets.ts'
import type { Id } from '../../shared/record.ts'
import { blankPolicy } from '../../shared/strategy/channel-policy.ts'
import { type GateQuestion, gateIds, gateQuestions, suggestLookAgain } from '../../shared/strategy/gate.ts'
import { blankSheet, fitCriteria, researchTopics } from '../../shared/strategy/network-sheet.ts'
import { audienceFields } from '../../shared/strategy/strategy.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'
import type { Language } from '../../shared/team.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import type { Writer } from '../writer.ts'
import { type Fields, readLines } from './lines.ts'
import {
  avoidedTerms,
  blocks,
  campaigns,
  channels,
  contentTypes,
  costs,
  evidence,
  gatePersons,
  goals as goalFacts,
  networkSheets,
  objectionStarters,
  objectives,
  paid,
  pillarPurposes,
  pillarShares,
  resemblances,
  tactics,
} from './plan.ts'
import type { SampleWords } from './words.ts'

/** What every part of a sample needs to write its records. */
export type Sample = {
  db: Db
  writer: Writer
  language: Language
  words: SampleWords
  today: Day
  at: Instant
}

/** The ids that the other parts hang on, in the order of the lists, and who the team is. */
export type SampleStrategy = {
  members: string[]
  goals: Id[]
  objectives: Id[]
  tactics: Id[]
  channels: Id[]
  pillars: Id[]
  campaigns: Id[]
  audiences: Id[]
}

export function addStrategy({ writer, words, today }: Sample): SampleStrategy {
  const month = monthOf(today)
  const start = (months: number) => firstDayOf(addMonths(month, months))
  const end = (months: number) => lastDayOf(addMonths(month, months))
  const members = readLines(words.members).map((fields) => fields(0))
  const nameOf = (member: number | null) => (member === null ? '' : (members[member] ?? ''))
  members.forEach((name, place) => {
    writer.add('member', {
      id: newId(),
      name,
      retiredAt: null,
      role: place === 0 ? 'lead' : place === 1 ? 'approver' : 'author',
    })
  })

  const goals = addEach(words.goals, (fields, place) => {
    const { functions, ...goal } = goalFacts[place] as (typeof goalFacts)[number]
    const added = writer.add('goal', {
      id: newId(),
      title: fields(0),
      ...goal,
      strategy: fields(1),
      starter: null,
      position: place + 1,
    })
    for (const name of functions) writer.add('goalFunction', { id: newId(), goalId: added.id, name })
    return added
  })
  addEach(words.gate, (fields, place) => {
    const question = gateQuestions[place] as GateQuestion
    const answeredDay = start(-3)
    return writer.add('gateAnswer', {
      id: gateIds[question],
      question,
      answer: 'yes',
      reason: fields(0),
      goalId: question === 'goal' ? (goals[0] as Id) : null,
      person: nameOf(gatePersons[place] ?? null),
      answeredDay,
      lookAgainDay: suggestLookAgain('yes', answeredDay),
    })
  })
  addEach(words.objections, (fields, place) =>
    writer.add('objection', {
      id: newId(),
      title: fields(0),
      answer: fields(1),
      starter: objectionStarters[place] ?? null,
      position: place + 1,
    }),
  )
  addEach(words.blocks, (fields, place) => {
    const { goals: fed, member, days, ...block } = blocks[place] as (typeof blocks)[number]
    const { id } = writer.add('businessBlock', {
      ...blank.businessBlock,
      ...block,
      id: newId(),
      title: fields(0),
      text: fields(1),
      answer: fields(2),
      responsible: nameOf(member ?? null),
      lookAgainDay: days === undefined ? null : addDays(today, days),
      position: place + 1,
    })
    for (const goal of fed) writer.add('blockGoal', { id: newId(), blockId: id, goalId: goals[goal] as Id })
    return { id }
  })
  const channelIds = addEach(words.channels, (fields, place) => {
    const { member, access, ...channel } = channels[place] as (typeof channels)[number]
    const added = writer.add('channel', {
      id: newId(),
      ...channel,
      handle: fields(0),
      url: '',
      reason: fields(1),
      role: fields(2),
      responsible: nameOf(member),
      recoveryContact: nameOf(1),
      custodian: nameOf(access[0] ?? null),
      position: place + 1,
    })
    access.forEach((one, at) => {
      writer.add('channelAccess', {
        id: newId(),
        channelId: added.id,
        name: nameOf(one),
        position: at + 1,
      })
    })
    return added
  })
  addNetworks({ writer, words, today }, members)
  const objectiveIds = addEach(words.objectives, (fields, place) => {
    const { goal, channel, startMonth, dueMonth, member, ...objective } = objectives[
      place
    ] as (typeof objectives)[number]
    return writer.add('objective', {
      id: newId(),
      goalId: goals[goal] as Id,
      title: fields(0),
      question: fields(1),
      ...objective,
      channelId: channel === null ? null : (channelIds[channel] as Id),
      startDay: start(startMonth),
      dueDay: dueMonth === null ? null : end(dueMonth),
      responsible: nameOf(member),
      position: place + 1,
    })
  })
  const tacticIds = addEach(words.tactics, (fields, place) => {
    const { objective, member, channels, ...tactic } = tactics[place] as (typeof tactics)[number]
    const added = writer.add('tactic', {
      id: newId(),
      objectiveId: objectiveIds[objective] as Id,
      title: fields(0),
      responsible: nameOf(member),
      startDay: start(tactic.status === 'planned' ? 1 : -2),
      endDay: end(3),
      ...tactic,
      position: place + 1,
    })
    for (const channel of channels) {
      const channelId = channelIds[channel] as Id
      writer.add('tacticChannel', { id: newId(), tacticId: added.id, channelId })
    }
    return added
  })
  const audiences = addEach(words.audiences, (fields, place) => {
    const answers = Object.fromEntries(audienceFields.map((field, at) => [field, fields(at + 1)]))
    const known = answers as Record<(typeof audienceFields)[number], string>
    return writer.add('audience', {
      id: newId(),
      name: fields(0),
      ...known,
      resemblance: resemblances[place] ?? null,
      resemblanceReason: fields(audienceFields.length + 1),
      position: place + 1,
    })
  })
  const answers = readLines(words.audiences)
  for (const [place, source] of readLines(words.evidence).entries()) {
    const { audience, fields, daysAgo } = evidence[place] as (typeof evidence)[number]
    for (const field of fields) {
      writer.add('evidence', {
        id: newId(),
        audienceId: audiences[audience] as Id,
        field,
        answer: answers[audience]?.(audienceFields.indexOf(field) + 1) ?? '',
        source: source(0),
        day: addDays(today, -daysAgo),
      })
    }
  }
  const pillars = addEach(words.pillars, (fields, place) =>
    writer.add('pillar', {
      id: newId(),
      name: fields(0),
      description: fields(1),
      share: pillarShares[place] ?? null,
      mark: place,
      purpose: pillarPurposes[place] ?? null,
      position: place + 1,
    }),
  )
  addVoice(writer, words)
  const campaignIds = addEach(words.campaigns, (fields, place) => {
    const { goal, startMonth, endMonth, budget, tactics } = campaigns[place] as (typeof campaigns)[number]
    const added = writer.add('campaign', {
      id: newId(),
      name: fields(0),
      brief: fields(1),
      goalId: goals[goal] as Id,
      startDay: start(startMonth),
      endDay: end(endMonth),
      budget,
      code: fields(2),
      position: place + 1,
    })
    for (const tactic of tactics) {
      const tacticId = tacticIds[tactic] as Id
      writer.add('campaignTactic', { id: newId(), campaignId: added.id, tacticId })
    }
    return added
  })
  const monthFrom = (months: number | undefined) => (months === undefined ? null : addMonths(month, months))
  addEach(words.costs, (fields, place) => {
    const { goal, campaign, startMonth, endMonth, ...cost } = costs[place] as (typeof costs)[number]
    return writer.add('budgetLine', {
      id: newId(),
      name: fields(0),
      ...cost,
      scope: goal === undefined && campaign === undefined ? 'all' : 'goal',
      goalId: goals[goal ?? -1] ?? null,
      campaignId: campaignIds[campaign ?? -1] ?? null,
      startMonth: monthFrom(startMonth),
      endMonth: monthFrom(endMonth),
      position: place + 1,
    })
  })
  addEach(words.paid, (fields, place) => {
    const { goal, campaign, channel, audience, from, days, ...effort } = paid[place] as (typeof paid)[number]
    const startDay = addDays(firstDayOf(month), from)
    return writer.add('paidEffort', {
      ...blank.paidEffort,
      id: newId(),
      name: fields(0),
      place: fields(1),
      ages: fields(2),
      interests: fields(3),
      remarketing: fields(4),
      ...effort,
      goalId: goals[goal] as Id,
      campaignId: campaignIds[campaign ?? -1] ?? null,
      channelId: channelIds[channel] as Id,
      audienceId: audiences[audience ?? -1] ?? null,
      startDay,
      endDay: addDays(startDay, days - 1),
      position: place + 1,
    })
  })
  return {
    members,
    goals,
    objectives: objectiveIds,
    tactics: tacticIds,
    channels: channelIds,
    pillars,
    campaigns: campaignIds,
    audiences,
  }
}

/** How the bakery speaks, which words it leaves out, and what it decided about the types of content. */
function addVoice(writer: Writer, words: SampleWords): void {
  const [sound, principles] = readLines(words.voice).map((fields) => fields(0))
  writer.add('voice', { ...blankSheets.voice[0], sound: sound ?? '', principles: principles ?? '' })
  addEach(words.terms, (fields, place) =>
    writer.add('term', {
      id: newId(),
      title: fields(0),
      kind: place < avoidedTerms ? 'avoided' : 'approved',
      instead: fields(1),
      why: fields(2),
      position: place + 1,
    }),
  )
  addEach(words.hashtagSets, (fields, place) =>
    writer.add('hashtagSet', { id: newId(), title: fields(0), tags: fields(1), position: place + 1 }),
  )
  readLines(words.contentTypes).forEach((fields, place) => {
    const { type, ...decided } = contentTypes[place] as (typeof contentTypes)[number]
    const sheet = blankSheets.contentType.find((one) => one.type === type)
    if (sheet) writer.add('contentType', { ...sheet, ...decided, note: fields(0) })
  })
}

function addEach(lines: string, add: (fields: Fields, place: number) => { id: Id }): Id[] {
  return readLines(lines).map((fields, place) => add(fields, place).id)
}

/** What the team found out about the networks, its name on them, and its rules for all of them. */
function addNetworks(
  { writer, words, today }: Pick<Sample, 'writer' | 'words' | 'today'>,
  members: string[],
) {
  const [lead = '', , author = ''] = members
  for (const [place, fields] of readLines(words.networks).entries()) {
    const { network, nameState, daysAgo, usedDays, fit } = networkSheets[
      place
    ] as (typeof networkSheets)[number]
    const sheet = {
      ...blankSheet(network),
      handle: fields(0),
      nameState,
      nameDay: addDays(today, -daysAgo),
      nameNote: fields(9),
      usedSinceDay: usedDays ? addDays(today, -usedDays) : null,
      usedBy: usedDays ? author : '',
    }
    researchTopics.forEach((topic, at) => {
      sheet[`${topic}Found`] = fields(at + 1)
      if (fields(at + 1) === '') return
      sheet[`${topic}Day`] = addDays(today, -60 + at * 5)
      sheet[`${topic}By`] = at % 2 === 0 ? lead : author
    })
    fitCriteria.forEach((criterion, at) => {
      sheet[`${criterion}Fit`] = fit?.[criterion] ?? null
      sheet[`${criterion}Why`] = fields(researchTopics.length + 1 + at)
    })
    writer.add('networkSheet', sheet)
  }
  addEach(words.impostorSteps, (fields, place) =>
    writer.add('impostorStep', {
      id: newId(),
      network: 'x',
      title: fields(0),
      day: addDays(today, -18 + place * 10),
      person: author,
      position: place + 1,
    }),
  )
  addEach(words.channelPolicy, (fields) =>
    writer.add('channelPolicy', {
      ...blankPolicy,
      openingRule: fields(0),
      firewalls: fields(1),
      devices: fields(2),
      timeRules: fields(3),
      contentRules: fields(4),
      lockers: lead,
    }),
  )
}
