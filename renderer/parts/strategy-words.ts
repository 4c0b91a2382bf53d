import type { SheetRow, SheetTable } from '../../shared/print/sheets.ts'
import type { Evidence } from '../../shared/strategy/evidence.ts'
import type { GateAnswer } from '../../shared/strategy/gate.ts'
import type { FitCriterion, ResearchTopic } from '../../shared/strategy/network-sheet.ts'
import type { Course } from '../../shared/strategy/people.ts'
import type { LinkTable, links } from '../../shared/strategy/strategy-links.ts'
import type { StrategyRows } from '../../shared/strategy/strategy-tables.ts'
import type { DutyField, UntoldField } from '../../shared/strategy/versions.ts'
import type { Chapter } from './strategy-chapters.ts'

/** How a field is called, and where the words of its codes stand; a field without codes holds what a person typed. */
export type FieldWord = { label: string; codes?: string }
type Fields<Row> = { [Field in Exclude<keyof Row, 'id' | UntoldField>]: FieldWord }
/** Lists of choices, told like a field of the record they belong to. */
type LinksOf<T> = { [L in LinkTable as (typeof links)[L]['of'] extends T ? L : never]: FieldWord } & {
  [D in T extends 'activity' ? DutyField : never]: FieldWord
}

/** How a kind of record is called, in which chapter it stands, and its fields in the order in which they are read. */
export type RecordWords<Row = Record<string, unknown>> = {
  name: string
  chapter: Chapter
  fields: Fields<Row>
}

type VersionedRows = StrategyRows & { [T in SheetTable]: SheetRow<T> } & {
  gateAnswer: GateAnswer
  evidence: Evidence
}

type TopicWords<T extends ResearchTopic> = { [F in `${T}${'Found' | 'Day' | 'By'}`]: FieldWord }

function topicWords<T extends ResearchTopic>(topic: T): TopicWords<T> {
  return {
    [`${topic}Found`]: { label: `strategy.research.topic.${topic}` },
    [`${topic}Day`]: { label: 'strategy.research.day' },
    [`${topic}By`]: { label: 'strategy.research.by' },
  } as TopicWords<T>
}

type CriterionWords<T extends FitCriterion> = { [F in `${T}${'Fit' | 'Why'}`]: FieldWord }

function criterionWords<T extends FitCriterion>(criterion: T): CriterionWords<T> {
  return {
    [`${criterion}Fit`]: { label: `strategy.fit.for.${criterion}`, codes: 'glossary.gateReply' },
    [`${criterion}Why`]: { label: `strategy.fit.ask.${criterion}` },
  } as CriterionWords<T>
}

type CourseWords<T extends Course> = { [F in `${T}${'DueDay' | 'DoneDay' | 'Teacher'}`]: FieldWord }

function courseWords<T extends Course>(course: T): CourseWords<T> {
  return {
    [`${course}DueDay`]: { label: 'people.field.due' },
    [`${course}DoneDay`]: { label: 'people.field.done' },
    [`${course}Teacher`]: { label: 'people.field.teacher' },
  } as CourseWords<T>
}

/** The words for every record of the strategy, so that a change of it can be told in a sentence. */
export const strategyWords: {
  [T in keyof VersionedRows]: RecordWords<VersionedRows[T]> & { fields: LinksOf<T> }
} = {
  goal: {
    name: 'glossary.goal',
    chapter: 'plan',
    fields: {
      title: { label: 'strategy.field.name' },
      reason: { label: 'strategy.field.reason', codes: 'strategy.reason' },
      side: { label: 'strategy.field.side', codes: 'strategy.side' },
      priority: { label: 'strategy.field.priority', codes: 'strategy.priority' },
      goalFunction: { label: 'strategy.field.functions', codes: 'glossary.businessFunction' },
      strategy: { label: 'glossary.strategy' },
    },
  },
  objective: {
    name: 'glossary.objective',
    chapter: 'plan',
    fields: {
      title: { label: 'strategy.field.name' },
      goalId: { label: 'glossary.goal' },
      kind: { label: 'strategy.field.kind', codes: 'strategy.kind' },
      question: { label: 'strategy.field.question' },
      measureId: { label: 'glossary.measure', codes: 'glossary.measureName' },
      channelId: { label: 'glossary.channel' },
      baseline: { label: 'strategy.field.baseline' },
      target: { label: 'strategy.field.target' },
      band: { label: 'strategy.field.band' },
      startDay: { label: 'strategy.field.start' },
      dueDay: { label: 'strategy.field.due' },
      responsible: { label: 'glossary.responsible' },
    },
  },
  tactic: {
    name: 'glossary.tactic',
    chapter: 'plan',
    fields: {
      title: { label: 'strategy.field.name' },
      objectiveId: { label: 'glossary.objective' },
      responsible: { label: 'glossary.responsible' },
      startDay: { label: 'strategy.field.start' },
      endDay: { label: 'strategy.field.end' },
      status: { label: 'strategy.field.status', codes: 'strategy.status' },
      tacticChannel: { label: 'strategy.field.channels' },
      effort: { label: 'strategy.field.effort' },
      cost: { label: 'strategy.field.cost' },
    },
  },
  audience: {
    name: 'glossary.audience',
    chapter: 'audiences',
    fields: {
      name: { label: 'strategy.field.name' },
      age: { label: 'strategy.audience.field.age' },
      location: { label: 'strategy.audience.field.location' },
      gender: { label: 'strategy.audience.field.gender' },
      interests: { label: 'strategy.audience.field.interests' },
      painPoints: { label: 'strategy.audience.field.painPoints' },
      motivations: { label: 'strategy.audience.field.motivations' },
      mediaHabits: { label: 'strategy.audience.field.mediaHabits' },
      brandResearch: { label: 'strategy.audience.field.brandResearch' },
      whySocial: { label: 'strategy.audience.field.whySocial' },
      resemblance: { label: 'strategy.versions.field.resemblance', codes: 'glossary.resemblance' },
      resemblanceReason: { label: 'strategy.versions.field.resemblanceReason' },
    },
  },
  evidence: {
    name: 'glossary.basis.evidence',
    chapter: 'audiences',
    fields: {
      audienceId: { label: 'glossary.audience' },
      field: { label: 'strategy.versions.field.about', codes: 'strategy.audience.field' },
      answer: { label: 'strategy.versions.field.said' },
      source: { label: 'strategy.versions.field.source' },
      day: { label: 'strategy.versions.field.day' },
    },
  },
  channel: {
    name: 'glossary.channel',
    chapter: 'channels',
    fields: {
      network: { label: 'glossary.network', codes: 'glossary.networkName' },
      handle: { label: 'strategy.channel.handle' },
      url: { label: 'strategy.channel.url' },
      decision: { label: 'strategy.channel.decision', codes: 'strategy.decision' },
      reason: { label: 'strategy.channel.reason' },
      role: { label: 'strategy.channel.role' },
      responsible: { label: 'glossary.responsible' },
      postsPerWeek: { label: 'strategy.channel.postsPerWeek' },
      twoFactor: { label: 'strategy.access.twoFactor', codes: 'glossary.secondFactor' },
      custodian: { label: 'strategy.access.custodian' },
      recoveryContact: { label: 'strategy.access.recovery' },
    },
  },
  channelAccess: {
    name: 'glossary.channelAccess',
    chapter: 'channels',
    fields: {
      channelId: { label: 'glossary.channel' },
      name: { label: 'strategy.field.name' },
    },
  },
  networkSheet: {
    name: 'glossary.networkSheet',
    chapter: 'channels',
    fields: {
      network: { label: 'glossary.network', codes: 'glossary.networkName' },
      handle: { label: 'strategy.channel.handle' },
      nameState: { label: 'strategy.name.state', codes: 'glossary.nameState' },
      nameDay: { label: 'strategy.versions.field.day' },
      nameNote: { label: 'strategy.name.note' },
      ...topicWords('brand'),
      ...topicWords('competitors'),
      ...topicWords('keywords'),
      ...topicWords('customers'),
      ...criterionWords('customers'),
      ...criterionWords('making'),
      ...criterionWords('hours'),
      ...criterionWords('goal'),
      usedSinceDay: { label: 'strategy.fit.usedSince' },
      usedBy: { label: 'strategy.fit.usedBy' },
    },
  },
  impostorStep: {
    name: 'glossary.impostorStep',
    chapter: 'channels',
    fields: {
      network: { label: 'glossary.network', codes: 'glossary.networkName' },
      title: { label: 'strategy.field.name' },
      day: { label: 'strategy.versions.field.day' },
      person: { label: 'strategy.versions.field.by' },
    },
  },
  channelPolicy: {
    name: 'glossary.channelPolicy',
    chapter: 'channels',
    fields: {
      openingRule: { label: 'strategy.opening.title' },
      firewalls: { label: 'strategy.technology.field.firewalls' },
      devices: { label: 'strategy.technology.field.devices' },
      timeRules: { label: 'strategy.technology.field.timeRules' },
      contentRules: { label: 'strategy.technology.field.contentRules' },
      lockers: { label: 'strategy.technology.field.lockers' },
    },
  },
  pillar: {
    name: 'glossary.pillar',
    chapter: 'pillars',
    fields: {
      name: { label: 'strategy.field.name' },
      description: { label: 'strategy.field.description' },
      share: { label: 'strategy.field.share' },
      purpose: { label: 'voice.purpose.label', codes: 'glossary.purpose' },
    },
  },
  campaign: {
    name: 'glossary.campaign',
    chapter: 'campaigns',
    fields: {
      name: { label: 'strategy.field.name' },
      goalId: { label: 'glossary.goal' },
      startDay: { label: 'strategy.field.start' },
      endDay: { label: 'strategy.field.end' },
      budget: { label: 'strategy.field.budget' },
      code: { label: 'strategy.field.code' },
      brief: { label: 'strategy.field.brief' },
      campaignTactic: { label: 'strategy.field.tactics' },
    },
  },
  measure: {
    name: 'glossary.measure',
    chapter: 'plan',
    fields: {
      name: { label: 'strategy.field.name' },
      unit: { label: 'strategy.field.unit' },
      definition: { label: 'strategy.field.description' },
      direction: { label: 'strategy.field.better', codes: 'strategy.better' },
      formula: { label: 'measures.field.formula' },
      isShare: { label: 'measures.field.shown' },
    },
  },
  businessBlock: {
    name: 'glossary.businessBlock',
    chapter: 'business',
    fields: {
      kind: { label: 'strategy.field.kind', codes: 'glossary.blockKind' },
      title: { label: 'strategy.field.name' },
      text: { label: 'strategy.business.known' },
      side: { label: 'strategy.business.side', codes: 'glossary.resourceSide' },
      likelihood: { label: 'strategy.business.likelihood', codes: 'glossary.likelihood' },
      impact: { label: 'strategy.business.impact', codes: 'glossary.impact' },
      answer: { label: 'strategy.business.answer' },
      responsible: { label: 'glossary.responsible' },
      lookAgainDay: { label: 'strategy.business.lookAgain' },
      blockGoal: { label: 'strategy.business.feeds' },
    },
  },
  budgetLine: {
    name: 'glossary.budgetLine',
    chapter: 'budget',
    fields: {
      name: { label: 'strategy.field.name' },
      kind: { label: 'strategy.field.kind', codes: 'glossary.costKind' },
      amount: { label: 'strategy.budget.amount' },
      rhythm: { label: 'strategy.budget.rhythm', codes: 'strategy.budget.rhythms' },
      startMonth: { label: 'strategy.budget.from' },
      endMonth: { label: 'strategy.budget.to' },
      scope: { label: 'strategy.budget.serves', codes: 'strategy.budget.scope' },
      goalId: { label: 'glossary.goal' },
      campaignId: { label: 'glossary.campaign' },
    },
  },
  paidEffort: {
    name: 'glossary.paidEffort',
    chapter: 'budget',
    fields: {
      name: { label: 'strategy.field.name' },
      content: { label: 'strategy.paid.contentField', codes: 'glossary.paidContent' },
      audienceId: { label: 'glossary.audience' },
      place: { label: 'strategy.paid.field.place' },
      ages: { label: 'strategy.paid.field.ages' },
      interests: { label: 'strategy.paid.field.interests' },
      remarketing: { label: 'strategy.paid.field.remarketing' },
      whyCold: { label: 'strategy.paid.whyCold' },
      dailyBudget: { label: 'strategy.paid.dailyBudget' },
      startDay: { label: 'strategy.field.start' },
      endDay: { label: 'strategy.field.end' },
      status: { label: 'strategy.field.status', codes: 'strategy.status' },
      channelId: { label: 'glossary.channel' },
      goalId: { label: 'glossary.goal' },
      campaignId: { label: 'glossary.campaign' },
    },
  },
  voice: {
    name: 'glossary.voice',
    chapter: 'voice',
    fields: {
      sound: { label: 'voice.sound.sound' },
      principles: { label: 'voice.sound.principles' },
    },
  },
  term: {
    name: 'glossary.term',
    chapter: 'voice',
    fields: {
      title: { label: 'voice.term.word' },
      kind: { label: 'voice.kind.label', codes: 'voice.kind' },
      instead: { label: 'voice.term.instead' },
      why: { label: 'voice.term.reason' },
    },
  },
  hashtagSet: {
    name: 'glossary.hashtagSet',
    chapter: 'voice',
    fields: {
      title: { label: 'editor.hashtags.name' },
      tags: { label: 'editor.hashtags.tags' },
    },
  },
  contentType: {
    name: 'glossary.contentType',
    chapter: 'voice',
    fields: {
      type: { label: 'glossary.contentType', codes: 'calendar.types' },
      stance: { label: 'voice.stance.label', codes: 'glossary.stance' },
      purpose: { label: 'voice.purpose.label', codes: 'glossary.purpose' },
      share: { label: 'strategy.pillar.shareField' },
      note: { label: 'voice.type.note' },
    },
  },
  competitor: {
    name: 'glossary.competitor',
    chapter: 'listening',
    fields: {
      name: { label: 'strategy.field.name' },
      place: { label: 'listening.competitor.place' },
      doesWell: { label: 'listening.competitor.doesWell' },
      lesson: { label: 'listening.competitor.lesson' },
    },
  },
  keyword: {
    name: 'glossary.keyword',
    chapter: 'listening',
    fields: {
      title: { label: 'listening.keyword.word' },
      kind: { label: 'listening.keyword.kind', codes: 'glossary.keywordKind' },
      place: { label: 'listening.keyword.place' },
      rhythm: { label: 'listening.keyword.rhythm', codes: 'glossary.rhythm' },
      responsible: { label: 'glossary.responsible' },
    },
  },
  replyPlan: {
    name: 'glossary.replyPlan',
    chapter: 'reply',
    fields: {
      responsible: { label: 'reply.plan.responsible' },
      standIn: { label: 'reply.plan.standIn' },
      hours: { label: 'reply.plan.hours' },
      clock: { label: 'reply.plan.clock', codes: 'reply.plan.clocks' },
      tone: { label: 'reply.plan.tone' },
      complaints: { label: 'reply.plan.complaints' },
      compliments: { label: 'reply.plan.compliments' },
      privately: { label: 'reply.plan.privately' },
    },
  },
  messagePoint: {
    name: 'glossary.messagePoint',
    chapter: 'reply',
    fields: {
      title: { label: 'reply.point.topic' },
      facts: { label: 'reply.point.facts' },
    },
  },
  replyNode: {
    name: 'glossary.replyNode',
    chapter: 'reply',
    fields: {
      kind: { label: 'reply.node.kind', codes: 'glossary.nodeKind' },
      title: { label: 'strategy.field.name' },
      outcome: { label: 'reply.node.outcome', codes: 'glossary.outcome' },
      note: { label: 'reply.node.note.outcome' },
      responsible: { label: 'glossary.responsible' },
      hours: { label: 'reply.node.hours' },
    },
  },
  replyAnswer: {
    name: 'glossary.replyAnswer',
    chapter: 'reply',
    fields: {
      nodeId: { label: 'glossary.nodeKind.question' },
      title: { label: 'reply.answerText' },
      targetId: { label: 'reply.leadsTo' },
    },
  },
  person: {
    name: 'glossary.person',
    chapter: 'people',
    fields: {
      memberId: { label: 'glossary.member' },
      name: { label: 'strategy.field.name' },
      relation: { label: 'people.field.relation', codes: 'people.relation' },
      team: { label: 'people.field.team' },
      knowledge: { label: 'people.field.knowledge', codes: 'people.knowledge' },
      interest: { label: 'people.field.interest', codes: 'people.interest' },
      ...courseWords('basics'),
      ...courseWords('trainer'),
      weeklyHours: { label: 'people.field.weeklyHours' },
      breaks: { label: 'people.field.breaks' },
    },
  },
  activity: {
    name: 'glossary.activity',
    chapter: 'people',
    fields: {
      title: { label: 'strategy.field.name' },
      responsiblePeople: { label: 'people.duty.responsible' },
      accountablePeople: { label: 'people.duty.accountable' },
      bothPeople: { label: 'people.duty.both' },
      consultedPeople: { label: 'people.duty.consulted' },
      informedPeople: { label: 'people.duty.informed' },
    },
  },
  governance: {
    name: 'people.answering',
    chapter: 'people',
    fields: {
      accountable: { label: 'people.accountable' },
      evangelist: { label: 'people.evangelist' },
      reportsTo: { label: 'people.reportsTo' },
      sameMessage: { label: 'people.sameMessage' },
      minutesPerPost: { label: 'people.time.minutes' },
    },
  },
  audit: {
    name: 'glossary.audit',
    chapter: 'policies',
    fields: {
      title: { label: 'strategy.field.name' },
      dueDay: { label: 'people.audit.due' },
      doneDay: { label: 'people.audit.done' },
      responsible: { label: 'glossary.responsible' },
      found: { label: 'people.audit.found' },
    },
  },
  policy: {
    name: 'glossary.policy',
    chapter: 'policies',
    fields: {
      title: { label: 'strategy.field.name' },
      text: { label: 'policy.text' },
      responsible: { label: 'glossary.responsible' },
      lookedAtDay: { label: 'policy.lookedAt' },
    },
  },
  crisis: {
    name: 'strategy.tab.crisis',
    chapter: 'crisis',
    fields: {
      whatCounts: { label: 'crisis.whatCounts' },
      firstHour: { label: 'crisis.firstHour' },
      holders: { label: 'crisis.holders' },
      message: { label: 'crisis.message' },
      after: { label: 'crisis.after' },
    },
  },
  crisisCall: {
    name: 'glossary.crisisCall',
    chapter: 'crisis',
    fields: {
      name: { label: 'strategy.field.name' },
      task: { label: 'crisis.task' },
      telephone: { label: 'crisis.telephone' },
    },
  },
  gateAnswer: {
    name: 'glossary.gateAnswer',
    chapter: 'gate',
    fields: {
      question: { label: 'strategy.field.question', codes: 'glossary.gateQuestion' },
      answer: { label: 'strategy.objection.answer', codes: 'glossary.gateReply' },
      reason: { label: 'strategy.gate.reason' },
      goalId: { label: 'glossary.goal' },
      person: { label: 'strategy.gate.person' },
      answeredDay: { label: 'strategy.versions.field.day' },
      lookAgainDay: { label: 'strategy.gate.lookAgain' },
    },
  },
  objection: {
    name: 'glossary.objection',
    chapter: 'objections',
    fields: {
      title: { label: 'strategy.objection.asked' },
      answer: { label: 'strategy.objection.answer' },
    },
  },
}
