import { z } from 'zod'
import type { PaperAlliance, PaperBid } from '../alliances/paper.ts'
import type { TouchState } from '../calendar/cadence.ts'
import type { PostState, PostType, TileFilter, Variant } from '../calendar/calendar.ts'
import { type DayItem, DayLayer } from '../calendar/day-items.ts'
import { addMonths, Day, daysBetween, type Instant, lastDayOf, Month, monthOf } from '../day.ts'
import type { ShareSheet } from '../hand-off/share-sheet.ts'
import type { Comment } from '../posts/comment.ts'
import type { HashtagSet } from '../posts/hashtags.ts'
import type { Approval } from '../posts/workflow.ts'
import { Id, Line } from '../record.ts'
import type { Brief } from '../relationships/brief.ts'
import type { ReplyAnswer, ReplyNode } from '../replies/reply-tree.ts'
import { Period } from '../review/period.ts'
import type { PlanReview, ReviewDocument } from '../review/review-document.ts'
import type { CampaignRow, GoalRow, MonthRow } from '../strategy/budget.ts'
import type { BusinessBlock } from '../strategy/business.ts'
import type { ChannelPolicy, technologyFields } from '../strategy/channel-policy.ts'
import type { Crisis, CrisisCall } from '../strategy/crisis.ts'
import type { Evidence } from '../strategy/evidence.ts'
import type { GateAnswer, GateReply, Objection } from '../strategy/gate.ts'
import type { Competitor, Keyword, MessagePoint, ReplyPlan } from '../strategy/listening.ts'
import type { FitCriterion, ImpostorStep, NameLine, ResearchTopic } from '../strategy/network-sheet.ts'
import type { PaidEffort } from '../strategy/paid.ts'
import type { Activity, Duty, Governance } from '../strategy/people.ts'
import type { PolicyVersion } from '../strategy/policy.ts'
import type {
  Audience,
  AudienceField,
  Campaign,
  Channel,
  Goal,
  MissingPart,
  Network,
  Objective,
  Pillar,
  Tactic,
} from '../strategy/strategy.ts'
import type { BusinessFunction } from '../strategy/strategy-links.ts'
import type { PlanTimeline } from '../strategy/timeline.ts'
import type { Comparison, VersionRow } from '../strategy/versions.ts'
import type { ContentType, Term, Voice } from '../strategy/voice.ts'
import { Language } from '../team.ts'
import { fileNameOf } from '../text/file-name.ts'
import type { BrandLook } from './brand.ts'

/** The parts of a plan, in the order in which an owner reads them; cover and contents are always there. */
export const planSections = [
  'gate',
  'since',
  'goals',
  'campaigns',
  'timeline',
  'business',
  'channels',
  'audiences',
  'budget',
  'voice',
  'listening',
  'reply',
  'replyTree',
  'calendar',
  'relationships',
  'people',
  'review',
  'needs',
] as const
export const PlanSection = z.enum(planSections)
export type PlanSection = z.infer<typeof PlanSection>

/** Who the document is for: what is the team's own is never in the owner's, not even unseen. */
export const editions = ['owner', 'team'] as const
export const Edition = z.enum(editions)
export type Edition = z.infer<typeof Edition>

export const exportFormats = ['pdf', 'markdown', 'csv'] as const
export const ExportFormat = z.enum(exportFormats)
export type ExportFormat = z.infer<typeof ExportFormat>

/** How a file of this format ends. */
export const endings: Record<ExportFormat, string> = { pdf: '.pdf', markdown: '.md', csv: '.csv' }

/**
 * Single sheets, and what each is about: one record of a table, or nothing in particular. To add one: its name here, its
 * paper in renderer/print/sheets.tsx, its words in `exports.sheet` and `print.sheet`, and `PrintSheet` (renderer/parts/
 * print-sheet.tsx) where the thing is. The command line, Markdown, the editions and the file's name come by themselves.
 */
export const sheets = {
  gate: null,
  channels: null,
  audience: 'audience',
  questions: null,
  replyTree: null,
  policies: null,
  policy: 'policy',
  crisis: null,
  share: 'post',
  ideas: null,
  brief: 'contact',
  alliance: 'alliance',
  allianceMember: 'allianceMember',
  bid: 'bid',
  project: 'bid',
  month: null,
  week: null,
  list: null,
  posts: null,
  review: null,
} as const
export type SheetKind = keyof typeof sheets
export const sheetKinds = Object.keys(sheets) as SheetKind[]

/** The sheets that show the calendar: days in a grid, post by post in short, and each post in full. */
export const calendarSheets = ['month', 'week', 'list', 'posts'] as const satisfies readonly SheetKind[]
export type CalendarSheet = (typeof calendarSheets)[number]

export function isCalendarSheet(kind: SheetKind | undefined): kind is CalendarSheet {
  return calendarSheets.some((one) => one === kind)
}

/** What a sheet of the calendar shows; all posts of the month where nothing is said. */
export const ShownPosts = z.object({
  /** A day of the week that the sheet of a week is of. */
  day: Day.optional(),
  /** As `filterText` writes it. */
  filter: z.string().max(20_000).optional(),
  /** The saved view that holds the others back. */
  view: Line.optional(),
})
export type ShownPosts = z.infer<typeof ShownPosts>

/** What a paper can be written as: only a review has figures for a table. */
export function formatsOf(kind: SheetKind | undefined): readonly ExportFormat[] {
  return exportFormats.filter((format) => format !== 'csv' || kind === 'review')
}

export const Sheet = z.object({
  kind: z.enum(sheetKinds),
  /** The record it is about, where it is about one. */
  id: Id.nullable(),
})
export type Sheet = z.infer<typeof Sheet>

/** What to put on paper: the reader's language is not the screen's. */
export const PlanRequest = z.object({
  language: Language,
  edition: Edition,
  month: Month,
  /** In the order in which they are printed. */
  sections: z.array(PlanSection).min(1),
  /** The version it is compared with; without one, the newest that says something else. */
  sinceId: Id.nullable().optional(),
  /** What the calendar shows beside posts; all of it unless told. */
  layers: z.array(DayLayer).optional(),
  /** Of the team's own layers, those it does not show. */
  hiddenLayers: z.array(Id).max(1_000).optional(),
  /** Only this, in place of the sections. */
  sheet: Sheet.optional(),
  shown: ShownPosts.optional(),
  /** What the review is of; a month, a quarter or a year. */
  period: Period.optional(),
  format: ExportFormat.optional(),
})
export type PlanRequest = z.infer<typeof PlanRequest>

/** What an export says while it works, and at last how it ended. */
export const ExportStep = z.discriminatedUnion('step', [
  z.object({ step: z.enum(['choosing', 'reading', 'printing', 'saving', 'cancelled']) }),
  z.object({ step: z.literal('done'), id: z.string(), fileName: z.string(), bytes: z.int() }),
])
export type ExportStep = z.infer<typeof ExportStep>

/** How many months back and ahead a plan can be asked for, counted from this one. */
const monthsToChoose = { back: 11, ahead: 6 } as const

export type PlanAccount = Pick<Channel, 'network' | 'handle'>

export type PlanObjective = Pick<
  Objective,
  | 'id'
  | 'title'
  | 'kind'
  | 'question'
  | 'measureId'
  | 'baseline'
  | 'target'
  | 'band'
  | 'startDay'
  | 'dueDay'
  | 'responsible'
> & {
  /** Set for a measure of the team's own; a built-in one is named by its key. */
  measureName: string
  channel: PlanAccount | null
  /** What it lacks before anyone can say whether it was reached. */
  missing: MissingPart[]
  /** What a measure of the team's own is counted in. */
  unit: string
  tactics: (Pick<Tactic, 'id' | 'title' | 'responsible' | 'status'> & {
    channels: Pick<Channel, 'network' | 'handle'>[]
  })[]
}

export type PlanGoal = Pick<Goal, 'id' | 'title' | 'reason' | 'side' | 'strategy' | 'priority'> & {
  functions: BusinessFunction[]
  /** What its tactics cost together, and how many of them nobody has costed; null while nobody has costed any. */
  cost: number | null
  uncounted: number
  objectives: PlanObjective[]
}

/** A campaign with what it is made of; its goal by the goal's number in the plan. */
export type PlanCampaign = Omit<Campaign, 'goalId'> & {
  goal: { number: number; title: string } | null
  tactics: string[]
  cost: number | null
  uncounted: number
}

export type PlanGateAnswer = GateAnswer & { goal: string | null }

export type PlanApproval = Pick<Approval, 'person' | 'side' | 'at'> & { number: number }
export type PlanComment = Pick<Comment, 'person' | 'text'>

export type PlanPicture = { source: string; words: string }

/** A post of the month, numbered so that an owner can answer by number. */
export type PlanPost = {
  number: number
  id: Id
  title: string
  text: string
  type: PostType | null
  state: PostState
  pillar: Pick<Pillar, 'name' | 'mark'> | null
  campaign: string | null
  audience: string | null
  tactic: string | null
  /** The goal it serves and that goal's number in the plan; null is a loose end. */
  goal: { number: number; title: string } | null
  link: string
  variants: (Pick<Variant, 'id' | 'day' | 'time' | 'delivery' | 'text' | 'firstComment' | 'link'> & {
    channel: PlanAccount | null
  })[]
  /** Small pictures of what goes out with it, as data addresses; only where the sheet shows them. */
  pictures: PlanPicture[]
  /** The yes that it has; null while it has none. */
  approval: PlanApproval | null
  /** What the team says to the owner about it and is not settled yet. */
  forOwner: PlanComment[]
  /** The team's own. */
  comments?: PlanComment[]
  /** The team's own. */
  note?: string
  /** The team's own. */
  responsible?: string
}

/** What waits for a day: what it is about, whom it serves and where it is to go out. */
export type PlanIdea = Pick<
  PlanPost,
  'id' | 'title' | 'text' | 'link' | 'type' | 'campaign' | 'audience' | 'goal' | 'note' | 'responsible'
> & { pillarId: Id | null; channels: PlanAccount[] }

/** What stands on days of the month beside posts. */
export type PlanDayItem = DayItem

/** The days of a sheet of the calendar, and why it may not hold all of their posts. */
export type PlanDays = { from: Day; to: Day; selection: PlanSelection | null }

/** What a filter lets through, in words; who answers for a post, and what a view is called, is the team's own. */
export type PlanSelection = Pick<TileFilter, 'types' | 'states' | 'isLoose' | 'search'> & {
  view: string | null
  channels: PlanAccount[]
  named: {
    kind: 'pillar' | 'goal' | 'objective' | 'campaign' | 'audience' | 'responsible'
    names: string[]
  }[]
}

export type PlanContact = {
  name: string
  kind: 'person' | 'organisation'
  organisation: string | null
  handle: { network: Network; handle: string } | null
  value: string
  /** The number of the goal it serves. */
  goal: number | null
  nextStep: string
  responsible: string
  lastDay: Day | null
  nextDay: Day | null
  state: TouchState | null
  /** The team's own. */
  note?: string
}

/** A channel as an owner reads it: who can get into it is the team's own. */
export type PlanChannel = Omit<Channel, 'url' | 'twoFactor' | 'recoveryContact' | 'custodian'> & {
  fit: PlanFit[]
}

/** What was asked of a network, with the answer and why. */
export type PlanFit = { criterion: FitCriterion; answer: GateReply; why: string }

/** What was found on one network. Who looked, and who uses it since when, is the team's own. */
export type PlanFindings = {
  network: Network
  findings: { topic: ResearchTopic; found: string; day: Day | null; by?: string }[]
  /** Of a network without a channel; else it stands at the channel. */
  fit: PlanFit[]
  used?: { since: Day; by: string }
}

/** A name on a network; what is noted about it and what is done about an impostor is the team's own. */
export type PlanName = NameLine & {
  note?: string
  steps?: Pick<ImpostorStep, 'id' | 'title' | 'day' | 'person'>[]
}

/** The team's own: who can get into each channel, what guards it, and what holds for all. */
export type PlanAccess = {
  accounts: (Pick<Channel, 'id' | 'network' | 'handle' | 'twoFactor' | 'custodian' | 'recoveryContact'> & {
    people: string[]
  })[]
  rules: Pick<ChannelPolicy, (typeof technologyFields)[number] | 'lockers'>
}

/** Who vouches for an audience is the team's own; what nobody vouches for is not. */
export type PlanAudience = Audience & {
  assumed: AudienceField[]
  evidence?: Pick<Evidence, 'field' | 'source' | 'day'>[]
}

/** Who answers for what and by which rules; hours, levels and what is still unread are the team's own. */
export type PlanPeople = Pick<Governance, 'accountable' | 'reportsTo' | 'evangelist' | 'sameMessage'> & {
  activities: (Pick<Activity, 'id' | 'title'> & Record<Exclude<Duty, 'both'>, string[]>)[]
  /** Those in force; the text is there where it is printed. */
  policies: Pick<PolicyVersion, 'id' | 'policyId' | 'title' | 'text' | 'number' | 'publishedDay'>[]
  crisis: Crisis
  calls: Pick<CrisisCall, 'id' | 'name' | 'task' | 'telephone'>[]
}

/** `reasons` are those of the versions since, the newest first. */
export type PlanSince = Pick<VersionRow, 'name' | 'madeAt'> & { reasons: string[] } & Comparison

/**
 * A plan as it goes on paper: values only, so that the page that prints it asks nobody. What is the team's own is an
 * optional part that the owner's edition does not have.
 */
/** A block of the business with the numbers of the goals it feeds. */
export type PlanBlock = BusinessBlock & { goals: number[] }
/** One paid effort as it is printed: what narrows it down, what it costs in all, and whether the sums hold it. */
export type PlanEffort = Pick<
  PaidEffort,
  'id' | 'name' | 'content' | 'dailyBudget' | 'startDay' | 'endDay'
> & {
  audience: string
  facts: string[]
  total: number | null
  isCounted: boolean
}
/** Money as the tables say it; the last of the months and of the goals is the sum. */
export type PlanBudget = {
  months: MonthRow[]
  goals: (GoalRow & { title: string; isSum: boolean })[]
  campaigns: CampaignRow[]
  efforts: PlanEffort[]
  /** How many costs the sums do not hold. */
  leftOut: number
  /** Those that end before they start. */
  backwards: { id: Id; name: string }[]
}
export type PlanDocument = {
  language: Language
  edition: Edition
  month: Month
  sections: PlanSection[]
  sheet: Sheet | null
  brand: { name: string; country: string; timeZone: string; currency: string } & Pick<
    BrandLook,
    'colour' | 'mark'
  >
  /** How many steps the workspace's history holds: two plans with one version say the same. */
  version: number
  madeAt: Instant
  today: Day
  preparedBy: string
  /** The version whose strategy this still is. */
  copyOf: string | null
  /** An earlier version, and what changed since. */
  since: PlanSince | null
  /** Whether to be on social media at all, and what may be asked about it. */
  gate: { answers: PlanGateAnswer[]; objections: Pick<Objection, 'id' | 'title' | 'answer'>[] }
  goals: PlanGoal[]
  timeline: PlanTimeline
  channels: PlanChannel[]
  /** Every network on which anything was found. */
  findings: PlanFindings[]
  /** Every network at whose names somebody has looked. */
  names: PlanName[]
  access?: PlanAccess
  /** What must be so before a new channel is opened. */
  openingRule: string
  business: PlanBlock[]
  budget: PlanBudget
  audiences: PlanAudience[]
  pillars: Pillar[]
  /** How the brand speaks, its words, and the types of content the team has decided about. */
  voice: { voice: Voice; terms: Term[]; hashtagSets: HashtagSet[]; contentTypes: ContentType[] }
  /** Whom to listen to and for what. */
  listening: { keywords: Keyword[]; competitors: Competitor[] }
  /** Who answers and how, the facts to answer with, and the tree by which one decides. */
  reply: {
    plan: ReplyPlan
    points: MessagePoint[]
    tree: { replyNodes: ReplyNode[]; replyAnswers: ReplyAnswer[] }
  }
  campaigns: PlanCampaign[]
  posts: PlanPost[]
  /** Where they are what the sheet is about. */
  ideas?: PlanIdea[]
  dayItems: PlanDayItem[]
  /** Layers hold more on these days than is shown. */
  isCut: boolean
  days: PlanDays
  people: PlanPeople
  /** Those whose time has run out first, then the most valued; `all` counts everybody. */
  /** The post that the sheet for colleagues is about. */
  share?: ShareSheet
  /** The account of a period, where that is what the sheet is. */
  told?: ReviewDocument
  /** Whom one is about to meet, where the sheet is about that. */
  brief?: Brief
  /** The alliance that the sheet is about, or the member of it. */
  alliance?: PaperAlliance
  /** The bid that the sheet is about. */
  bid?: PaperBid
  relationships: { all: number; due: number; slipping: number; contacts: PlanContact[] }
  /** The newest month before the planned one of which anything is known. */
  review: PlanReview | null
}

/** A name for the file that every system takes: letters of any script stay, what a path or a shell would read goes. */
export function planFileName(parts: readonly string[], format: ExportFormat): string {
  return fileNameOf(parts, endings[format])
}

/** The month one usually plans: this one, and from its last ten days on the next. */
export function monthToPlan(today: Day): Month {
  const daysLeft = daysBetween(today, lastDayOf(monthOf(today)))
  return daysLeft < 10 ? addMonths(monthOf(today), 1) : monthOf(today)
}

/** The months a plan can be asked for, oldest first. */
export function plannableMonths(today: Day): Month[] {
  const { back, ahead } = monthsToChoose
  return Array.from({ length: back + ahead + 1 }, (_, index) => addMonths(monthOf(today), index - back))
}
