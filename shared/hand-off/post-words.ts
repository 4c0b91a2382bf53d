import type { Delivery, PostState, PostType } from '../calendar/calendar.ts'
import type { Network } from '../strategy/strategy.ts'

/** What a table of posts says of each, in this order; a table that is read back knows them by their words. */
export const postColumns = [
  'day',
  'time',
  'network',
  'channel',
  'title',
  'text',
  'comment',
  'link',
  'type',
  'pillar',
  'campaign',
  'audience',
  'state',
  'delivery',
  'responsible',
  'url',
  'files',
  'alts',
] as const
export type PostColumn = (typeof postColumns)[number]

/** The words that files of posts are written with, in their reader's language. */
export type PostWords = {
  columns: Record<PostColumn, string>
  states: Record<PostState, string>
  deliveries: Record<Delivery, string>
  types: Record<PostType, string>
  networks: Record<Network, string>
  /** What a file of posts is called. */
  title: string
  untitled: string
  noChannel: string
  noTime: string
  /** What the files of a post are called in a copy pack: its text, its first comment, its link, its alt texts. */
  textFile: string
  commentFile: string
  linkFile: string
  altFile: string
  /** Said of a file that is not in the media folder. */
  missingFile: string
  /** A tag of the language and its regions, for days. */
  locale: string
}
