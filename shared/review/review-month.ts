import { z } from 'zod'
import { GoalValue } from '../alliances/goal-value.ts'
import { Day, Instant, Month } from '../day.ts'
import { Setback } from '../hand-off/hand-off.ts'
import { cautions } from '../posts/workflow.ts'
import { Id, Line, Prose } from '../record.ts'
import { ReplyMonth } from '../replies/mention-month.ts'
import { paceGaps, paceVerdicts } from '../strategy/pace.ts'
import { Network, objectiveKinds } from '../strategy/strategy.ts'
import { Difference } from '../strategy/versions.ts'
import { engagementSets } from './engagement.ts'
import { ExperimentLine } from './experiment.ts'
import { LessonNote } from './lesson.ts'
import { measureUnits } from './measure-unit.ts'
import { leastOf } from './measures.ts'
import { MonthAccount } from './month-account.ts'
import { PaidMonth } from './paid-month.ts'
import { BuiltInMeasure, Correction, Denominator, Review, ReviewItem, readingSources } from './review.ts'

const Count = z.number().nullable()

/** One measure of one channel in one month, with where it comes from. Null is missing, which is not zero. */
export const Cell = z.object({
  value: Count,
  /** The month before, for the trend. */
  previous: Count,
  source: z.enum(readingSources).nullable(),
  sourceNote: Line,
  person: Line,
  at: Instant.nullable(),
  /** How many posts a value from an import sums up. */
  posts: z.int().nonnegative().nullable(),
  /** Of how many days of the month a value from daily figures was made up. Months closed before have neither this nor the next. */
  days: z.object({ known: z.int(), of: z.int() }).nullable().default(null),
  /** What engagements count. */
  set: z.enum(engagementSets).nullable().default(null),
  /** What a file tells of every day of the month, where somebody typed another number. */
  told: z.object({ value: z.number(), sourceNote: Line }).nullable().default(null),
})
export type Cell = z.infer<typeof Cell>

/** A rate never travels without its parts. `share` is engagements over denominator, a part of one. */
export const Rate = z.object({ share: z.number(), engagements: z.number(), denominator: z.number() })
export type Rate = z.infer<typeof Rate>

export const Growth = z.object({ net: z.number(), share: z.number().nullable() })
export type Growth = z.infer<typeof Growth>

const cells = Object.fromEntries(BuiltInMeasure.options.map((measure) => [measure, Cell])) as Record<
  BuiltInMeasure,
  typeof Cell
>

/** The six metrics of one channel: four as they are, audience growth and engagement rate computed from parts. */
export const ChannelMonth = z.object({
  /** Null for the whole brand. */
  channelId: Id.nullable(),
  network: Network.nullable(),
  handle: Line,
  cells: z.object(cells),
  growth: Growth.nullable(),
  rates: z.object({ reach: Rate.nullable(), impressions: Rate.nullable(), followers: Rate.nullable() }),
})
export type ChannelMonth = z.infer<typeof ChannelMonth>

/** How a reading becomes an objective's value: the newest stock, the month's own figure, or all since the start. */
export const valueBases = ['latest', 'month', 'sum'] as const

/** How one objective stands at the end of the month. */
export const Standing = z.object({
  objectiveId: Id,
  title: Line,
  goalTitle: Line,
  kind: z.enum(objectiveKinds),
  question: Line,
  measureId: z.string().nullable(),
  /** Set for a measure of the team's own; a built-in one is named by its key. */
  measureName: Line,
  channelName: Line,
  /** Null for the whole brand, and of months closed before it was kept. */
  network: Network.nullable().default(null),
  baseline: Count,
  target: Count,
  startDay: Day.nullable(),
  dueDay: Day.nullable(),
  responsible: Line,
  value: Count,
  /** The month that the value was told in, where that is an earlier one; null also of months closed before it was kept. */
  valueMonth: Month.nullable().default(null),
  basis: z.enum(valueBases),
  verdict: z.enum(paceVerdicts),
  ratio: Count,
  expected: Count,
  gap: z.enum(paceGaps).nullable(),
  reason: Prose,
})
export type Standing = z.infer<typeof Standing>

/** One imported post in a list of best and worst. */
export const PostLine = z.object({
  id: Id,
  channelId: Id.nullable(),
  permalink: Line,
  text: Line,
  type: Line,
  publishedAt: Instant.nullable(),
  impressions: Count,
  reach: Count,
  engagements: Count,
  rate: Rate.nullable(),
})
export type PostLine = z.infer<typeof PostLine>

/** Best and worst; below ten posts `isRanked` is false: then `best` lists all and `worst` none. */
export const PostRanks = z.object({
  count: z.int(),
  isRanked: z.boolean(),
  best: z.array(PostLine),
  worst: z.array(PostLine),
  /** So far from the rest of its channel that no average should hold it; months closed before had none set aside. */
  surprising: z.array(PostLine.extend({ way: z.enum(['up', 'down']) })).default([]),
  /** The rate of all the others together: parts are summed first. */
  typical: Rate.nullable().default(null),
  setAside: z.int().default(0),
})
export type PostRanks = z.infer<typeof PostRanks>

/** A post of the month whose approval is missing, or was given with a reservation. */
export const ApprovalNote = z.object({
  postId: Id,
  title: Line,
  day: Day,
  kind: z.enum(['without', ...cautions]),
  /** Who gave it; empty where nobody did. */
  person: Line,
})
export type ApprovalNote = z.infer<typeof ApprovalNote>

/** A post that did not go out on its day of the month. */
export const SetbackNote = Setback.pick({
  id: true,
  kind: true,
  reason: true,
  day: true,
  toDay: true,
}).extend({
  postId: Id,
  title: Line,
  /** Null while its channel is undecided. */
  network: Network.nullable(),
})
export type SetbackNote = z.infer<typeof SetbackNote>

/** A number of a closed month that is known otherwise by now. Its channel is named as the month knows it. */
export const LateNumber = Correction.pick({
  measureId: true,
  channelId: true,
  campaignId: true,
  effortId: true,
  measureName: true,
  placeName: true,
  unit: true,
  before: true,
  after: true,
}).extend({
  network: Network.nullable(),
  handle: Line,
  /** Of how many days of the month the number that came is, where these are not all. */
  days: z.object({ known: z.int(), of: z.int() }).nullable().default(null),
})
export type LateNumber = z.infer<typeof LateNumber>

/** A number that was put right after closing, by whom and why. */
export const CorrectionNote = LateNumber.extend(
  Correction.pick({ id: true, reason: true, person: true, at: true }).shape,
)
export type CorrectionNote = z.infer<typeof CorrectionNote>

/** What a number that nobody told was computed from: records logged by hand here, or other measures. */
export const madeOf = ['mentions', 'relationships', 'bids', 'formula'] as const

/** A number of the month beside the six metrics. */
export const MoreNumber = z.object({
  measureId: z.string(),
  /** Set for a measure of the team's own; a built-in one is named by its key. */
  measureName: Line,
  /** Null for the whole brand. */
  channelId: Id.nullable(),
  network: Network.nullable(),
  handle: Line,
  /** Set for what a campaign's code brought. */
  campaignName: Line,
  value: z.number(),
  previous: Count,
  days: z.object({ known: z.int(), of: z.int() }).nullable(),
  sourceNote: Line,
  /** Months closed before these were told have none of what follows. */
  campaignId: Id.nullable().default(null),
  source: z.enum(readingSources).nullable().default(null),
  person: Line.default(''),
  at: Instant.nullable().default(null),
  /** What Rapport computed it from. */
  madeOf: z.enum(madeOf).nullable().default(null),
  unit: z.enum(measureUnits).nullable().default(null),
  /** What a measure of the team's own is counted in. */
  ownUnit: Line.default(''),
  isVanity: z.boolean().nullable().default(null),
  /** Of a formula: what it was computed from, each added up first. */
  parts: z.array(z.object({ measureId: z.string(), measureName: Line, value: z.number() })).default([]),
  /** Of a rate: what was divided. */
  rate: z.object({ part: z.number(), whole: z.number() }).nullable().default(null),
  /** Of how many things that were logged it was computed. */
  n: z.int().nullable().default(null),
  /** Over how many channels a formula is, of those that tell any part of it. */
  channels: z.object({ known: z.int(), of: z.int() }).nullable().default(null),
  /** What Rapport itself computes where somebody told another number. */
  computed: Count.default(null),
})
export type MoreNumber = z.infer<typeof MoreNumber>

/** How the objectives differ from the newest version of the strategy, and why. */
export const ObjectiveChanges = z.object({
  /** What that version is called. */
  since: Line,
  changes: z.array(Difference.extend({ reason: Prose })),
  /** What to call the records that fields name. */
  names: z.record(z.string(), z.string()),
})
export type ObjectiveChanges = z.infer<typeof ObjectiveChanges>

/** Everything a month's account says. Closing keeps exactly this, so that it reads the same a year later. */
export const ReviewMonth = z.object({
  month: Month,
  denominator: Denominator,
  note: Prose,
  closedAt: Instant.nullable(),
  closedBy: Line,
  channels: z.array(ChannelMonth),
  total: ChannelMonth,
  standings: z.array(Standing),
  /** Null without a version to compare with, and in months closed before objectives were compared. */
  objectiveChanges: ObjectiveChanges.nullable().default(null),
  posts: PostRanks,
  /** Months closed before other numbers were read have none. */
  more: z.array(MoreNumber).default([]),
  items: z.array(ReviewItem),
  /** Months closed before approvals were kept have none. */
  approvals: z.array(ApprovalNote).default([]),
  setbacks: z.array(SetbackNote).default([]),
  alliances: z.array(GoalValue).default([]),
  lessons: z.array(LessonNote).default([]),
  /** What was tried on purpose; months closed before experiments were kept have none. */
  experiments: z.array(ExperimentLine).default([]),
  /** Months closed before mentions were logged have none. */
  replies: ReplyMonth.nullable().default(null),
  /** Months closed before rhythm, time and circle were told have none. */
  account: MonthAccount.nullable().default(null),
  paid: PaidMonth.nullable().default(null),
  /** Put right after closing, the oldest first; never part of what was kept. */
  corrections: z.array(CorrectionNote).default([]),
})
export type ReviewMonth = z.infer<typeof ReviewMonth>

/** Who closed or re-opened the month, and when; newest first. */
export const ReviewTurn = z.object({ act: z.enum(['close', 'reopen']), person: Line, at: Instant })
export type ReviewTurn = z.infer<typeof ReviewTurn>

export const ReviewAnswer = ReviewMonth.extend({
  turns: z.array(ReviewTurn),
  /** Figures of a closed month that came later and that nobody has taken over yet. */
  late: z.array(LateNumber),
  /** Whether what was kept is still what was kept: false when something else has changed the file. */
  isIntact: z.boolean(),
})
export type ReviewAnswer = z.infer<typeof ReviewAnswer>

/** One value typed or pasted; null takes it away. */
export const TypedReading = z
  .object({
    measureId: z.string(),
    channelId: Id.nullable(),
    /** For what a campaign brought. */
    campaignId: Id.nullable().optional(),
    value: z.number().nullable(),
  })
  .refine(({ measureId, value }) => value === null || value >= leastOf(measureId))
export type TypedReading = z.infer<typeof TypedReading>

/** What the month picker shows for a month that has something. */
export const KnownMonth = z.object({ month: Month, closedAt: Instant.nullable() })
export type KnownMonth = z.infer<typeof KnownMonth>

export const ReviewPatch = Review.pick({ denominator: true, note: true }).partial()
export type ReviewPatch = z.infer<typeof ReviewPatch>

export const ReviewItemPatch = ReviewItem.pick({
  kind: true,
  text: true,
  responsible: true,
  dueDay: true,
  position: true,
}).partial()
export type ReviewItemPatch = z.infer<typeof ReviewItemPatch>
