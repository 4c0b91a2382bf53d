import { z } from 'zod'
import { Day, Instant } from '../../day.ts'
import { AnyMeasure } from '../../review/measures.ts'
import { Network } from '../../strategy/strategy.ts'
import type { Note, Why } from '../why.ts'
import { audienceKinds, filePostTypes, type PostPart, postParts } from './kinds.ts'

export type PostFigures = Partial<Record<PostPart, number | null>>

/** Whose figures they are, as far as the file says: which account on which network. */
export const Account = z.object({
  /** Null for the brand's own website, which is no network. */
  network: Network.nullable(),
  /** The account's id on its network, as text; empty when the file does not say. */
  id: z.string(),
  /** Its handle, or the name it shows; empty when the file does not say. */
  name: z.string(),
})
export type Account = z.infer<typeof Account>
/** Posts are always on a network. */
export const PostAccount = Account.extend({ network: Network })
export type PostAccount = z.infer<typeof PostAccount>

/** Names an account within one file. */
export function accountKey({ network, id, name }: Account): string {
  return `${network ?? 'brand'} ${id || name.toLowerCase()}`
}

/** Names a figure of an account within one file. */
export function figureKey({ line, account, measure, campaign, from, to }: FilePeriod): string {
  return [line, accountKey(account), measure, campaign, from, to].join(' ')
}

type Place = {
  /** The line of the file, or the row of the sheet, on which it begins. */
  line: number
  /** The sheet it stands on, where a file has several. */
  sheet?: string
}

/** One post with its figures since it went out; a part that the file does not tell is left out, or null. */
export const FilePost = z.object({
  line: z.int().positive(),
  account: PostAccount,
  /** The network's own id as text, or `shortcode:…` where a spreadsheet had destroyed it. */
  networkPostId: z.string(),
  permalink: z.string(),
  text: z.string(),
  type: z.enum(filePostTypes),
  publishedAt: Instant.nullable(),
  /** `day`: the file knows no time, so the moment is the day's noon and says nothing of the hour. */
  publishedFrom: z.enum(['file', 'id', 'day']),
  figures: z.partialRecord(z.enum(postParts), z.number().nullable()),
})
export type FilePost = z.infer<typeof FilePost>

/** What one account's measure was on one day. */
export const FileDay = z.object({
  line: z.int().positive(),
  account: Account,
  day: Day,
  measure: AnyMeasure,
  value: z.number(),
  /** The code of the campaign that brought it, where the file says so. */
  campaign: z.string().optional(),
})
export type FileDay = z.infer<typeof FileDay>

/** What it was from one day to another, both counted; where they are a whole month, it is the month's own. */
export type FilePeriod = Omit<FileDay, 'day'> & { from: Day; to: Day }

/** A part of the people who follow or saw an account, on the day the file was made. */
export const AudienceShare = z.object({
  line: z.int().positive(),
  account: Account,
  kind: z.enum(audienceKinds),
  label: z.string(),
  /** Of one. */
  share: z.number(),
})
export type AudienceShare = z.infer<typeof AudienceShare>

/** What one ad spent and brought from one day to another, both counted; a figure that the file does not tell is null. */
export const FilePaid = z.object({
  line: z.int().positive(),
  /** The ad's id on its network as text, or its names where the file gives no ids. */
  adKey: z.string(),
  campaign: z.string(),
  adSet: z.string(),
  ad: z.string(),
  from: Day,
  to: Day,
  /** Of the amounts, as three letters; empty where the file names none. */
  currency: z.string(),
  spend: z.number().nullable(),
  results: z.number().nullable(),
  /** What counts as a result; results of two kinds are never added. */
  resultName: z.string(),
  reach: z.number().nullable(),
  impressions: z.number().nullable(),
  linkClicks: z.number().nullable(),
})
export type FilePaid = z.infer<typeof FilePaid>

/** What a reader yields, in the order of the file. Repeated rows are found by who collects them. */
export type Row =
  | ({ is: 'post' } & Place & Omit<FilePost, 'line'>)
  | ({ is: 'day' } & Place & Omit<FileDay, 'line'>)
  | ({ is: 'period' } & Place & Omit<FilePeriod, 'line'>)
  | ({ is: 'audience' } & Place & Omit<AudienceShare, 'line'>)
  | ({ is: 'paid' } & Place & Omit<FilePaid, 'line'>)
  | ({ is: 'left'; why: Why } & Place)
  | { is: 'note'; note: Note }
  /** Columns that nothing reads. */
  | { is: 'ignored'; columns: readonly string[] }
