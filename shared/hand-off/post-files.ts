import { z } from 'zod'
import type { Delivery, PostState, PostType } from '../calendar/calendar.ts'
import { Day, type Instant, Time } from '../day.ts'
import type { Media } from '../media/media.ts'
import type { MediaKind } from '../media/media-type.ts'
import type { NetworkRules } from '../posts/network-limits.ts'
import { Id, Line } from '../record.ts'
import { Network } from '../strategy/strategy.ts'
import { Language } from '../team.ts'

/** Programs that take posts from a file, as far as their files are known. */
export const bulkTools = [
  'buffer',
  'publer',
  'metricool',
  'hootsuite',
  'sprout',
  'agorapulse',
  'pinterest',
] as const
export type BulkTool = (typeof bulkTools)[number]

/** Each as it calls itself, in every language. */
export const toolNames: Record<BulkTool, string> = {
  buffer: 'Buffer',
  publer: 'Publer',
  metricool: 'Metricool',
  hootsuite: 'Hootsuite',
  sprout: 'Sprout Social',
  agorapulse: 'Agorapulse',
  pinterest: 'Pinterest',
}

/** Those whose files can name pictures by their address. */
export const toolsWithPictures: readonly BulkTool[] = [
  'buffer',
  'publer',
  'metricool',
  'agorapulse',
  'pinterest',
]

/** As what posts can be written: to work with, or for a program that posts. */
export const postFileKinds = ['copyPack', 'ics', 'csv', 'markdown', 'json', ...bulkTools] as const
export type PostFileKind = (typeof postFileKinds)[number]

/** How a file that is read by itself ends. */
export const postFileEndings = { ics: '.ics', csv: '.csv', markdown: '.md', json: '.json' } as const

const localEndings = /\.(?:local|localhost|lan|home|internal|intranet|test)$/i
const folder = /^https:\/\/((?:[\p{L}\p{N}-]+\.)+\p{L}[\p{L}\p{N}-]+)(?::\d{1,5})?(?:\/[^\s"'<>\\?#]*)?$/iu

/**
 * Whether pictures can be fetched there by others: a folder of the web. A machine that only this house knows, by a bare
 * name, a number or the ending of a home or office network, is none.
 */
export function isMediaAddress(address: string): boolean {
  const host = folder.exec(address)?.[1]
  return host !== undefined && !localEndings.test(host)
}

/** Empty where there is none. */
export const MediaAddress = Line.refine((address) => address === '' || isMediaAddress(address))

export const PostFilesRequest = z.object({
  kind: z.enum(postFileKinds),
  from: Day,
  to: Day,
  /** Empty: every channel. */
  channelIds: z.array(Id).max(500),
  language: Language,
  mediaAddress: MediaAddress,
})
export type PostFilesRequest = z.infer<typeof PostFilesRequest>

/** Why a post is not in a file. */
export const leftOutReasons = [
  'noChannel',
  'notTaken',
  'out',
  'missed',
  'rejected',
  'onHold',
  'notApproved',
  'noText',
  'tooLong',
  'noTime',
  'past',
  'tooSoon',
  'everyFive',
  'tooNear',
  'needsPicture',
  'needsBoard',
  'sameLink',
] as const

export const LeftOut = z.object({
  variantId: Id,
  postId: Id,
  title: Line,
  day: Day,
  time: Time.nullable(),
  network: Network.nullable(),
  why: z.enum(leftOutReasons),
})
export type LeftOut = z.infer<typeof LeftOut>

/** What to know about the files before they are written; `count` says how many posts it is about, or how many a program takes. */
export const fileNoteCodes = [
  'zone',
  'dayFirst',
  'noDays',
  'noLimit',
  'fewerForFree',
  'inAll',
  'drafts',
  'noBrand',
  'moreAccounts',
  'boards',
  'titleCut',
  'picturesStay',
  'firstPicture',
  'upload',
  'altsStay',
  'commentsStay',
  'linksStay',
  'longForSome',
  'guarded',
  'missingFiles',
] as const
export const FileNote = z.object({ code: z.enum(fileNoteCodes), count: z.int() })
export type FileNote = z.infer<typeof FileNote>

export const PostFilesPreview = z.object({
  /** How many posts on channels are written. */
  posts: z.int(),
  files: z.array(z.object({ name: z.string(), rows: z.int() })),
  /** The first of them; `leftOutCount` counts all. */
  leftOut: z.array(LeftOut),
  leftOutCount: z.int(),
  notes: z.array(FileNote),
})
export type PostFilesPreview = z.infer<typeof PostFilesPreview>

/** How many posts that are left out are named. */
export const mostNamed = 200

export const PostFilesStep = z.discriminatedUnion('step', [
  z.object({ step: z.enum(['choosing', 'saving', 'cancelled']) }),
  /** `id` names the file, or the folder of several, for `exports.open` and `exports.showInFolder`. */
  z.object({ step: z.literal('done'), id: z.string(), fileName: z.string(), posts: z.int() }),
])
export type PostFilesStep = z.infer<typeof PostFilesStep>

/** A file that goes out with a post. */
export type GoingFile = Pick<Media, 'id' | 'hash' | 'type' | 'name' | 'bytes'> & { alt: string }

/** A post on one channel, as files tell it. */
export type GoingPost = {
  variantId: Id
  postId: Id
  title: string
  /** What goes out, letter by letter. */
  text: string
  firstComment: string
  link: string
  /** The same as it was written: with a mark for the link, and the link as it was typed. */
  written: { text: string; firstComment: string; link: string }
  day: Day
  time: Time | null
  state: PostState
  delivery: Delivery
  url: string
  type: PostType | null
  pillar: string
  campaign: string
  audience: string
  responsible: string
  channel: { id: Id; network: Network; handle: string } | null
  files: GoingFile[]
  /** What its network takes; undefined while the channel is undecided. */
  rules: NetworkRules | undefined
  /** How often it was changed, and when last: what a calendar tells a new version by. */
  changes: number
  changedAt: Instant
}

/** What a person knows a post by: its title, else how its text begins; empty where it says nothing. */
export function titleOf({ title, text }: Pick<GoingPost, 'title' | 'text'>): string {
  return title || (text.trim().split('\n')[0] ?? '').slice(0, 60)
}

/** What the files are written for, and by which clock. */
export type GoingOut = {
  brand: string
  timeZone: string
  /** Wall-clock, in the workspace's zone. */
  now: { day: Day; time: Time }
  /** Whether a post must not go out without a yes. */
  isRequired: boolean
}

/** A file at an address of the web, from which a program fetches it. */
export type SentMedia = { url: string; alt: string; kind: MediaKind }
