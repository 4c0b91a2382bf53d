import { csvText, guardCell, guards } from '../csv-text.ts'
import type { Day, Time } from '../day.ts'
import { fileNameOf as nameFile } from '../exports.ts'
import { kindOf } from '../media.ts'
import { mediaEndings } from '../media-type.ts'
import { handleOf, textLength } from '../networks.ts'
import { tools } from './bulk-tools.ts'
import {
  type BulkTool,
  type FileNote,
  type GoingFile,
  type GoingOut,
  type GoingPost,
  type LeftOut,
  type PostFilesRequest,
  titleOf,
  toolNames,
} from './post-files.ts'

export type MadeFile = { name: string; rows: number; content: string }

export type MadeFiles = {
  files: MadeFile[]
  written: GoingPost[]
  leftOut: LeftOut[]
  notes: FileNote[]
  /** What has to lie at the address of the pictures, by the name it has there. */
  uploads: Map<string, GoingFile>
}

type Making = GoingOut & Pick<PostFilesRequest, 'mediaAddress'>

/**
 * Files for a program that posts, one a channel where it wants that, and no longer than it takes. What it would refuse
 * is left out, each with the reason.
 */
export function makeBulkFiles(tool: BulkTool, posts: readonly GoingPost[], making: Making): MadeFiles {
  const { rows: most, isPerChannel, header, form } = tools[tool]
  const leftOut: LeftOut[] = []
  const written: GoingPost[] = []
  const before = new Map<string, GoingPost>()
  const links = new Set<string>()
  for (const post of posts) {
    const why = refusalOf(tool, post, making) ?? tooNear(tool, post, before) ?? sameLink(tool, post, links)
    if (why) {
      const { variantId, postId, day, time, channel } = post
      const title = titleOf(post)
      leftOut.push({ variantId, postId, title, day, time, network: channel?.network ?? null, why })
      continue
    }
    written.push(post)
    before.set(post.channel?.id ?? '', post)
  }
  const uploads = new Map<string, GoingFile>()
  const groups = isPerChannel
    ? Map.groupBy(written, ({ channel }) => channel?.id ?? '')
    : new Map([['', written]])
  const files = [...groups.values()].flatMap((group) => {
    const pages = Array.from({ length: Math.ceil(group.length / most) }, (_, at) =>
      group.slice(at * most, (at + 1) * most),
    )
    return pages.map((page, at): MadeFile => {
      const [{ channel } = { channel: null }] = page
      const rows = page.map((post) => tools[tool].row(post, mediaOf(tool, post, making, uploads), making))
      const head = header(channel?.network ?? null)
      return {
        name: nameOf(tool, isPerChannel ? channel : null, pages.length > 1 ? at + 1 : null),
        rows: rows.length,
        content: csvText(head ? [head, ...rows] : rows, { ...form, guard: guards.unseen }),
      }
    })
  })
  return { files, written, leftOut, notes: notesOf(tool, written, making, uploads), uploads }
}

function nameOf(tool: BulkTool, channel: GoingPost['channel'], part: number | null): string {
  const account = channel ? [channel.network, handleOf(channel)] : []
  return nameFile([toolNames[tool], ...account, part === null ? '' : String(part)], '.csv')
}

function refusalOf(
  tool: BulkTool,
  post: GoingPost,
  { now, isRequired, mediaAddress }: Making,
): LeftOut['why'] | undefined {
  const { networks, hasDays, minutesAhead, isEveryFive } = tools[tool]
  const { channel, delivery, state, text, day, time } = post
  if (!channel) return 'noChannel'
  if (!networks.includes(channel.network)) return 'notTaken'
  if (delivery === 'posted' || delivery === 'measured') return 'out'
  if (delivery === 'missed') return 'missed'
  if (state === 'rejected' || state === 'onHold') return state
  if (isRequired && state !== 'approved') return 'notApproved'
  if (text.trim() === '') return 'noText'
  const { warnings } = post.rules ? textLength(channel.network, text, post.rules.text) : { warnings: [] }
  if (warnings.some(({ code }) => code === 'overWidest' || code === 'tooManyBytes')) return 'tooLong'
  if (tools[tool].media === 'required' && (mediaAddress === '' || sendable(tool, post).length === 0))
    return 'needsPicture'
  if (tools[tool].needsBoard && post.pillar === '') return 'needsBoard'
  if (!hasDays) return undefined
  if (time === null) return 'noTime'
  if (minutesBetween(now, { day, time }) < 0) return 'past'
  if (minutesBetween(now, { day, time }) < minutesAhead) return 'tooSoon'
  return isEveryFive && Number(time.slice(3)) % 5 !== 0 ? 'everyFive' : undefined
}

type Moment = { day: Day; time: Time | null }

/** By the wall: a clock change within so few minutes is let be. */
function minutesBetween(from: Moment, to: Moment): number {
  const at = ({ day, time }: Moment) => Date.parse(`${day}T${time ?? '00:00'}Z`)
  return (at(to) - at(from)) / 60_000
}

function tooNear(
  tool: BulkTool,
  post: GoingPost,
  before: ReadonlyMap<string, GoingPost>,
): LeftOut['why'] | undefined {
  const last = before.get(post.channel?.id ?? '')
  return last && minutesBetween(last, post) < tools[tool].minutesApart ? 'tooNear' : undefined
}

function sameLink(tool: BulkTool, post: GoingPost, links: Set<string>): LeftOut['why'] | undefined {
  const link = tools[tool].linkOf?.(post) ?? ''
  if (link === '') return undefined
  if (links.has(link)) return 'sameLink'
  links.add(link)
  return undefined
}

/** Files that this program takes from an address. */
function sendable(tool: BulkTool, { files }: Pick<GoingPost, 'files'>): GoingFile[] {
  const { media, takesFile } = tools[tool]
  if (media === 'none') return []
  const taken = files.filter(takesFile)
  return media === 'many' ? taken.slice(0, 10) : taken.slice(0, 1)
}

function mediaOf(tool: BulkTool, post: GoingPost, { mediaAddress }: Making, uploads: Map<string, GoingFile>) {
  if (mediaAddress === '') return []
  const folder = mediaAddress.endsWith('/') ? mediaAddress : `${mediaAddress}/`
  return sendable(tool, post).map((file) => {
    const name = uploadName(file)
    uploads.set(name, file)
    return { url: folder + name, alt: file.alt, isVideo: kindOf(file.type) === 'video' }
  })
}

/** Safe in every address, and the same each time. */
function uploadName({ hash, type }: GoingFile): string {
  return `${hash.slice(0, 16)}.${mediaEndings[type]}`
}

function notesOf(
  tool: BulkTool,
  written: readonly GoingPost[],
  { mediaAddress }: Making,
  uploads: ReadonlyMap<string, GoingFile>,
): FileNote[] {
  const { hasDays, isDayFirst, arrivesAsDraft, needsBoard, takesComment } = tools[tool]
  const count = (is: (post: GoingPost) => boolean) => written.filter(is).length
  const sent = (post: GoingPost) => (mediaAddress === '' ? 0 : sendable(tool, post).length)
  const notes: [FileNote['code'], number][] = [
    ['zone', hasDays && tool !== 'pinterest' ? written.length : 0],
    ['dayFirst', isDayFirst ? written.length : 0],
    ['noDays', hasDays ? 0 : written.length],
    ['drafts', arrivesAsDraft ? written.length : 0],
    ['boards', needsBoard ? written.length : 0],
    ['picturesStay', count((post) => post.files.length > 0 && sent(post) === 0)],
    ['firstPicture', count((post) => sent(post) > 0 && sent(post) < post.files.length)],
    ['upload', uploads.size],
    ['commentsStay', takesComment ? 0 : count(({ firstComment }) => firstComment !== '')],
    ['longForSome', count(isLongForSome)],
    ['guarded', count(({ text }) => guardCell(text, guards.unseen) !== text)],
  ]
  return notes.filter(([, posts]) => posts > 0).map(([code, posts]) => ({ code, count: posts }))
}

function isLongForSome({ channel, text, rules }: GoingPost): boolean {
  if (!channel || !rules) return false
  return textLength(channel.network, text, rules.text).warnings.some(({ code }) => code === 'tooLong')
}
