import { z } from 'zod'
import type { PostState, PostType, Variant } from './calendar.ts'
import type { Crisis, CrisisCall } from './crisis.ts'
import { addMonths, type Day, daysBetween, type Instant, lastDayOf, Month, monthOf } from './day.ts'
import type { GateAnswer, Objection } from './gate.ts'
import type { Activity, Duty, Governance } from './people.ts'
import type { PolicyVersion } from './policy.ts'
import type { Id } from './record.ts'
import type { TouchState } from './relationships.ts'
import type { ReviewMonth } from './review-month.ts'
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
} from './strategy.ts'
import { Language } from './team.ts'

/** The parts of a plan, in the order in which an owner reads them; cover and contents are always there. */
export const planSections = [
  'gate',
  'goals',
  'channels',
  'audiences',
  'calendar',
  'relationships',
  'people',
  'policies',
  'crisis',
  'review',
  'needs',
] as const
export const PlanSection = z.enum(planSections)
export type PlanSection = z.infer<typeof PlanSection>

/** Sections that are pages to hang up: in a plan only when they are asked for. */
const pagesApart: readonly PlanSection[] = ['policies', 'crisis']

/** What a plan holds when nobody has chosen. */
export const usualSections = planSections.filter((section) => !pagesApart.includes(section))

/** What to put on paper: the reader's language is not the screen's. */
export const PlanRequest = z.object({
  language: Language,
  month: Month,
  sections: z.array(PlanSection).min(1),
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
  channel: Pick<Channel, 'network' | 'handle'> | null
  /** What it lacks before anyone can say whether it was reached. */
  missing: MissingPart[]
  tactics: Pick<Tactic, 'id' | 'title' | 'responsible' | 'status'>[]
}

export type PlanGoal = Pick<Goal, 'id' | 'title' | 'reason' | 'strategy'> & { objectives: PlanObjective[] }

export type PlanGateAnswer = GateAnswer & { goal: string | null }

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
  tactic: string | null
  /** The goal it serves and that goal's number in the plan; null is a loose end. */
  goal: { number: number; title: string } | null
  variants: (Pick<Variant, 'day' | 'time' | 'delivery' | 'text'> & {
    channel: Pick<Channel, 'network' | 'handle'> | null
  })[]
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
}

/** Who vouches for an audience is the team's own; what nobody vouches for is not. */
export type PlanAudience = Audience & { assumed: AudienceField[]; known: number }

/** Who answers for what and by which rules; hours, levels and what is still unread are the team's own. */
export type PlanPeople = Pick<Governance, 'accountable' | 'reportsTo' | 'evangelist' | 'sameMessage'> & {
  activities: (Pick<Activity, 'id' | 'title'> & Record<Exclude<Duty, 'both'>, string[]>)[]
  /** Those in force; the text is there where it is printed. */
  policies: Pick<PolicyVersion, 'id' | 'title' | 'text' | 'number' | 'publishedDay'>[]
  crisis: Crisis
  calls: Pick<CrisisCall, 'id' | 'name' | 'task' | 'telephone'>[]
}

/** A plan as it goes on paper: values only, so that the page that prints it asks nobody. Internal notes are not in it. */
export type PlanDocument = {
  language: Language
  month: Month
  sections: PlanSection[]
  brand: { name: string; country: string; timeZone: string }
  /** How many steps the workspace's history holds: two plans with one version say the same. */
  version: number
  madeAt: Instant
  today: Day
  preparedBy: string
  /** Whether to be on social media at all, and what may be asked about it. */
  gate: { answers: PlanGateAnswer[]; objections: Pick<Objection, 'id' | 'title' | 'answer'>[] }
  goals: PlanGoal[]
  channels: Channel[]
  audiences: PlanAudience[]
  pillars: Pillar[]
  campaigns: Campaign[]
  posts: PlanPost[]
  people: PlanPeople
  /** Those whose time has run out first, then the most valued; `all` counts everybody. */
  relationships: { all: number; due: number; slipping: number; contacts: PlanContact[] }
  /** The newest month before the planned one of which anything is known. */
  review: ReviewMonth | null
}

/** What a print page gets: the document and the words to say it with. */
export type PrintJob = { document: PlanDocument; words: Record<string, unknown> }

/** A name for the file that every system takes: letters of any script stay, what a path or a shell would read goes. */
export function planFileName(brand: string, month: Month, title: string): string {
  const clean = (text: string) =>
    text
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N} ._-]/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[ .]+|[ .]+$/g, '')
  return `${[clean(brand).slice(0, 60), clean(title), month].filter(Boolean).join(' - ')}.pdf`
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
