import { Temporal } from 'temporal-polyfill'
import { linkColumn, pinLink } from '../hand-off/going-link.ts'
import {
  type BulkTool,
  type GoingFile,
  type GoingOut,
  type GoingPost,
  type SentMedia,
  titleOf,
} from '../hand-off/post-files.ts'
import { kindOf } from '../media/media.ts'
import type { Network } from '../strategy/strategy.ts'
import type { CsvForm } from '../text/csv-text.ts'
import { metricoolHeader, metricoolNetworks, metricoolRow } from './metricool.ts'

/** What is known of a program's file. Their makers change them: correct it here, with the day in the comment below. */
export type ToolFile = {
  networks: readonly Network[]
  isPerChannel: boolean
  /** The most posts in one file; null where no limit is known. */
  rows: number | null
  /** The most that an account takes which is free or on trial. */
  freeRows: number | null
  /** As many as may be scheduled there at once, those of other files too. */
  isRowsInAll: boolean
  hasDays: boolean
  minutesAhead: number
  minutesApart: number
  /** Minutes end in 0 or 5. */
  isEveryFive: boolean
  /** Where the program asks for the order of day and month, the file has the day first. */
  isDayFirst: boolean
  arrivesAsDraft: boolean
  /** The first comment goes along. */
  takesComment: boolean
  takesAlt: boolean
  /** Pins name the board they are for, which is a pillar here; a pin without one is let through by some. */
  boards: 'none' | 'wanted' | 'required'
  /** Whose links have a column of their own. */
  takesLink: 'none' | 'pins' | 'all'
  /** The most characters of a title; the rest is cut off. */
  titleMost: number | null
  /** Two accounts of one network are never in one file, for the file has no name for an account. */
  isOneAccount: boolean
  /** From addresses of the web, for no file carries a picture. */
  media: 'none' | 'one' | 'many' | 'required'
  takesFile: (file: GoingFile) => boolean
  /** What must not occur twice in a file. */
  linkOf?: (post: GoingPost) => string
  form: Omit<CsvForm, 'guard'>
  header: (network: Network | null) => readonly string[] | null
  row: (post: GoingPost, media: readonly SentMedia[], out: GoingOut) => string[]
}

const plain = {
  isPerChannel: true,
  freeRows: null,
  isRowsInAll: false,
  hasDays: true,
  minutesAhead: 0,
  minutesApart: 0,
  isEveryFive: false,
  isDayFirst: false,
  arrivesAsDraft: false,
  takesComment: false,
  takesAlt: false,
  boards: 'none',
  takesLink: 'none',
  titleMost: null,
  isOneAccount: false,
  media: 'none',
  takesFile: () => true,
  form: {},
} as const satisfies Partial<ToolFile>

const pinTitle = 100
const megabyte = 1024 * 1024
const social: readonly Network[] = [
  'instagram',
  'facebook',
  'linkedin',
  'x',
  'threads',
  'bluesky',
  'googleBusiness',
]
const isPicture = ({ type }: GoingFile) => kindOf(type) === 'image'
const isNoDocument = ({ type }: GoingFile) => kindOf(type) !== 'document'

/** `2026-12-03` as `03/12/2026`. */
const dayFirst = ({ day }: Pick<GoingPost, 'day'>) => day.split('-').toReversed().join('/')

const publerHeader = [
  'Date - Intl. format or prompt',
  'Text',
  'Link(s) - Separated by comma for FB carousels',
  'Media URL(s) - Separated by comma',
  'Title - For the video, pin, PDF ..',
  'Label(s) - Separated by comma',
  'Alt text(s) - Separated by ||',
  'Comment(s) - Separated by ||',
  'Pin board, FB album, or Google category',
  'Post subtype - I.e. story, reel, PDF ..',
  'CTA - For Facebook links or Google',
  'Reminder - For stories, reels, shorts, and TikToks',
]

/** Headers, dates and limits as they were on 2026-11-22. */
export const tools: Record<BulkTool, ToolFile> = {
  buffer: {
    ...{ ...plain, rows: 100, freeRows: 10, media: 'one', form: { isQuoted: true, hasMark: true } },
    networks: [...social, 'mastodon', 'pinterest'],
    boards: 'required',
    takesFile: ({ type, bytes }) => (type === 'jpeg' || type === 'png') && bytes <= 5 * megabyte,
    header: (network) => [
      ...['Text', 'Image URL', 'Tags', 'Posting Time'],
      ...(network === 'pinterest' ? ['Board Name'] : []),
    ],
    row: ({ text, day, time, channel, pillar }, [picture]) => [
      ...[text, picture?.url ?? '', '', `${day} ${time}`],
      ...(channel?.network === 'pinterest' ? [pillar] : []),
    ],
  },
  publer: {
    ...{ ...plain, rows: 500, media: 'many', takesComment: true, takesAlt: true, takesLink: 'all' },
    boards: 'required',
    networks: [...social, 'mastodon', 'pinterest', 'tiktok', 'youtube', 'telegram'],
    header: () => publerHeader,
    row: ({ text, firstComment, day, time, channel, pillar, ...post }, media) => [
      `${day.replaceAll('-', '/')} ${time}`,
      text,
      linkColumn({ ...post, text, firstComment, channel }, media),
      media.map(({ url }) => url).join(','),
      media.some(({ kind }) => kind !== 'image') || channel?.network === 'pinterest'
        ? titleOf({ ...post, text })
        : '',
      '',
      media.map(({ alt }) => alt.replaceAll('||', ' ')).join('||'),
      firstComment.replaceAll('||', ' '),
      channel?.network === 'pinterest' ? pillar : '',
      ...['', '', ''],
    ],
  },
  metricool: {
    ...{ ...plain, rows: 500, media: 'many', isPerChannel: false, isOneAccount: true, arrivesAsDraft: true },
    ...{ takesComment: true, takesAlt: true, takesLink: 'pins', boards: 'wanted', takesFile: isNoDocument },
    networks: Object.keys(metricoolNetworks) as Network[],
    form: { hasMark: true },
    header: () => metricoolHeader,
    row: metricoolRow,
  },
  hootsuite: {
    ...{ ...plain, rows: 350, isRowsInAll: true, minutesAhead: 10, isEveryFive: true, isDayFirst: true },
    takesLink: 'all',
    networks: ['facebook', 'linkedin', 'x', 'threads', 'instagram'],
    form: { isQuoted: true },
    header: () => null,
    row: (post, media) => [`${dayFirst(post)} ${post.time}`, post.text, linkColumn(post, media)],
  },
  sprout: {
    ...{ ...plain, rows: 350, freeRows: 50, minutesAhead: 10, minutesApart: 10, isDayFirst: true },
    networks: [...social, 'pinterest', 'tiktok', 'youtube'],
    header: () => ['date', 'time_24hr', 'message_text'],
    row: (post) => [dayFirst(post), post.time ?? '', post.text],
  },
  agorapulse: {
    ...{ ...plain, rows: null, media: 'one', hasDays: false, takesLink: 'all' },
    networks: [...social, 'pinterest', 'tiktok', 'youtube'],
    takesFile: isNoDocument,
    header: () => ['post_content', 'post_link', 'video_url', 'image_url'],
    row: (post, media) => [
      post.text,
      linkColumn(post, media),
      ...(['video', 'image'] as const).map((kind) => media.find((one) => one.kind === kind)?.url ?? ''),
    ],
  },
  pinterest: {
    ...{ ...plain, rows: 200, media: 'required', boards: 'required', takesLink: 'all', titleMost: pinTitle },
    networks: ['pinterest'],
    takesFile: isPicture,
    linkOf: pinLink,
    header: () => [
      'Title',
      'Media URL',
      'Pinterest board',
      'Thumbnail',
      'Description',
      'Link',
      'Publish date',
      'Keywords',
    ],
    row: (post, [picture], { timeZone }) => [
      cutTitle(titleOf(post), pinTitle),
      picture?.url ?? '',
      post.pillar,
      '',
      post.text,
      pinLink(post),
      inUtc(post, timeZone),
      '',
    ],
  },
}

function cutTitle(title: string, most: number): string {
  return [...title].slice(0, most).join('')
}

/** The moment as Pinterest writes it, `2026-12-01T09:30:00`, by the clock of UTC. */
function inUtc({ day, time }: Pick<GoingPost, 'day' | 'time'>, timeZone: string): string {
  const wall = Temporal.PlainDateTime.from(`${day}T${time ?? '00:00'}`).toZonedDateTime(timeZone)
  return wall.toInstant().toString().slice(0, 19)
}
