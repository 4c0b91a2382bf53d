import { z } from 'zod'
import { Day, Instant, Month } from '../day.ts'
import { audienceKinds } from '../imports/figures/kinds.ts'
import { Id, Line, Position, Prose } from '../record.ts'
import { Network } from '../strategy/strategy.ts'
import { longestFormula } from './formula.ts'
import { measureUnits } from './measure-unit.ts'

/**
 * What every channel is asked for each month. Rates are not among them: parts are stored, rates are computed.
 * `followers` is a stock at the month's end; the others count what happened in the month.
 */
export const measures = ['followers', 'reach', 'impressions', 'engagements', 'clicks', 'conversions'] as const
export const BuiltInMeasure = z.enum(measures)
export type BuiltInMeasure = z.infer<typeof BuiltInMeasure>

export const denominators = ['reach', 'impressions', 'followers'] as const
export const Denominator = z.enum(denominators)
export type Denominator = z.infer<typeof Denominator>

export const directions = ['up', 'down'] as const
export type Direction = (typeof directions)[number]

/** A measure of the team's own, beside the built-in ones. */
export const Measure = z.object({
  id: Id,
  name: Line,
  unit: Line,
  definition: Prose,
  /** Sums over months when it counts events; the latest value stands when it is a stock. */
  isStock: Instant.nullable(),
  /** Which way is better; null while nobody said. */
  direction: z.enum(directions).nullable(),
  /** What it is computed from, with the ids of measures in braces; empty for one that is told. */
  formula: z.string().max(longestFormula),
  /** Shown in per cent. */
  isShare: Instant.nullable(),
  position: Position,
})
export type Measure = z.infer<typeof Measure>

/** What the team says of a measure, built-in or its own, beside what is known of it. */
export const MeasureNote = z.object({
  id: Id,
  measureId: z.string(),
  /** Why they track it. */
  purpose: Prose,
  /** Whether it impresses more than it says; null leaves it as it is known. */
  vanity: z.enum(['yes', 'no']).nullable(),
  vanityReason: Line,
})
export type MeasureNote = z.infer<typeof MeasureNote>

export const readingSources = ['typed', 'file', 'computed'] as const

/** One value of a measure. A value nobody knows has no row: missing is not zero. */
export const Reading = z.object({
  id: Id,
  measureId: z.string(),
  month: Month,
  /** Null for a reading of the whole month. */
  day: Day.nullable(),
  /** The last day of a reading of several days, as of a week; null for that of one day, or of the month. */
  toDay: Day.nullable(),
  /** Null for a reading of the whole brand. */
  channelId: Id.nullable(),
  /** Set for what a campaign's code brought. */
  campaignId: Id.nullable(),
  value: z.number(),
  source: z.enum(readingSources),
  /** Where in its source it stands: a file's name, a note. */
  sourceNote: Line,
  person: Line,
  at: Instant,
  /** The file it was read from, and its line there. */
  importId: Id.nullable(),
  line: z.int().positive().nullable(),
  /** The day on which that file was made: of two files that tell of the same day, the later one is right. */
  asOf: Day.nullable(),
})
export type Reading = z.infer<typeof Reading>

/** What a reading of a whole month is that came from no file. */
export const fromNoFile = {
  day: null,
  toDay: null,
  campaignId: null,
  importId: null,
  line: null,
  asOf: null,
} as const

/** Figures of one post; null is a figure that no file told, which is not zero. */
const parts = {
  impressions: z.number().nullable(),
  reach: z.number().nullable(),
  likes: z.number().nullable(),
  comments: z.number().nullable(),
  shares: z.number().nullable(),
  saves: z.number().nullable(),
  follows: z.number().nullable(),
  /** Sent on in a message. */
  sends: z.number().nullable(),
  /** All clicks on the post; `linkClicks` are those that left the network. */
  clicks: z.number().nullable(),
  linkClicks: z.number().nullable(),
  profileVisits: z.number().nullable(),
  videoViews: z.number().nullable(),
  watchSeconds: z.number().nullable(),
  /** As the network itself counts them, whatever it counts. */
  engagements: z.number().nullable(),
}

/** What only some networks tell of a post. */
export const untold = {
  sends: null,
  clicks: null,
  linkClicks: null,
  profileVisits: null,
  videoViews: null,
  watchSeconds: null,
  engagements: null,
} as const

/** Lifetime numbers of one published post, as a network's export told them on the day it was made. */
export const PostResult = z.object({
  id: Id,
  network: Network,
  /** The account's id on its network: text, because ids pass what a number holds. */
  accountId: z.string(),
  /** The post's id on its network: text for the same reason. */
  networkPostId: z.string(),
  channelId: Id.nullable(),
  variantId: Id.nullable(),
  permalink: Line,
  text: Prose,
  type: Line,
  publishedAt: Instant.nullable(),
  /** `day`: the moment is the noon of a day of which no file tells the time. */
  publishedFrom: z.enum(['file', 'id', 'day']),
  ...parts,
  /** The day on which its newest file was made. */
  asOf: Day.nullable(),
  /** Since when it is known to be outside the plan on purpose; null of one that is planned or that nobody looked at. */
  leftAt: Instant.nullable(),
  importId: Id,
})
export type PostResult = z.infer<typeof PostResult>

/**
 * What one file told of a post, on the day the file was made. A post that one file tells of has none: its result says
 * the same. Of several, each figure of the result is the newest that is known.
 */
export const PostSnapshot = z.object({ id: Id, postResultId: Id, day: Day, ...parts, importId: Id })
export type PostSnapshot = z.infer<typeof PostSnapshot>

/** A part of the people who follow or saw a channel, on the day a file was made. */
export const AudienceShare = z.object({
  id: Id,
  channelId: Id.nullable(),
  day: Day,
  kind: z.enum(audienceKinds),
  label: Line,
  /** Of one. */
  share: z.number(),
  importId: Id,
  line: z.int().positive(),
})
export type AudienceShare = z.infer<typeof AudienceShare>

/** One file that was read in; the counts are what its summary said. */
export const Import = z.object({
  id: Id,
  kind: z.string(),
  fileName: Line,
  fileHash: z.string(),
  channelId: Id.nullable(),
  read: z.number().int(),
  added: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  rejected: z.number().int(),
  at: Instant,
})
export type Import = z.infer<typeof Import>

/** A month's account. The snapshot is what was true at closing: it prints the same a year later. */
export const Review = z.object({
  id: Id,
  month: Month,
  denominator: Denominator,
  note: Prose,
  closedAt: Instant.nullable(),
  closedBy: Line,
  snapshot: z.string().nullable(),
  /** SHA-256 of the snapshot, in hex; null for months closed before one was kept. */
  checksum: z.string().nullable(),
})
export type Review = z.infer<typeof Review>

/** A number that came after its month was closed: what was kept stays, and this stands beside it. */
export const Correction = z.object({
  id: Id,
  reviewId: Id,
  /** A measure, or `results` of a paid effort. */
  measureId: Line,
  /** Null for the whole brand. */
  channelId: Id.nullable(),
  /** Where the number is of a campaign or a paid effort; with its names, which stay when the record goes. */
  campaignId: Id.nullable(),
  effortId: Id.nullable(),
  /** Set for a measure of the team's own, and for what counts as a result. */
  measureName: Line,
  placeName: Line,
  unit: z.enum(measureUnits).nullable(),
  before: z.number().nullable(),
  after: z.number().nullable(),
  reason: Line,
  person: Line,
  at: Instant,
})
export type Correction = z.infer<typeof Correction>

export const reviewItemKinds = ['keep', 'stop', 'start', 'try', 'need'] as const

export const ReviewItem = z.object({
  id: Id,
  reviewId: Id,
  kind: z.enum(reviewItemKinds),
  text: Prose,
  responsible: Line,
  dueDay: Day.nullable(),
  /** The idea that it became when the month was closed; months closed before this was kept do not say. */
  postId: Id.nullable().default(null),
  position: Position,
})
export type ReviewItem = z.infer<typeof ReviewItem>

/** Why an objective was changed, as the review of a month says. The objective itself may be gone. */
export const ChangeReason = z.object({ id: Id, reviewId: Id, objectiveId: Id, reason: Prose })
export type ChangeReason = z.infer<typeof ChangeReason>

/** Why an objective stands where it stands in one month's review. */
export const Verdict = z.object({ id: Id, reviewId: Id, objectiveId: Id, reason: Prose })
export type Verdict = z.infer<typeof Verdict>
