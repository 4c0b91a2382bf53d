import { isLinkApart, isPin, linkColumn } from '../hand-off/going-link.ts'
import {
  type BulkTool,
  type FileNote,
  type GoingPost,
  type SentMedia,
  titleOf,
} from '../hand-off/post-files.ts'
import { guardCell, guards } from '../text/csv-text.ts'
import { accountsOf, groupsOf } from './bulk-groups.ts'
import { type Making, mediaOf, type Uploads } from './bulk-media.ts'
import { lengthWarnings } from './bulk-refusals.ts'
import { tools } from './bulk-tools.ts'

/** What the files do not say, and what has to be done by hand: whatever is not known of a program is said. */
export function notesOf(
  tool: BulkTool,
  written: readonly GoingPost[],
  making: Pick<Making, 'mediaAddress'> & { uploads: Uploads },
): FileNote[] {
  const { hasDays, isDayFirst, arrivesAsDraft, boards, rows, freeRows, titleMost, ...takes } = tools[tool]
  const count = (is: (post: GoingPost) => boolean) => written.filter(is).length
  const all = (is: boolean) => (is ? written.length : 0)
  const sent = (post: GoingPost) => mediaOf(tool, post, making)
  const longest = Math.max(0, ...groupsOf(tool, written).map(({ length }) => length))
  const notes: [FileNote['code'], number][] = [
    ['zone', all(hasDays && tool !== 'pinterest')],
    ['dayFirst', all(isDayFirst)],
    ['noDays', all(!hasDays)],
    ['noLimit', all(rows === null)],
    ['fewerForFree', freeRows !== null && longest > freeRows ? freeRows : 0],
    ['inAll', takes.isRowsInAll && written.length > 0 ? (rows ?? 0) : 0],
    ['drafts', all(arrivesAsDraft)],
    ['noBrand', all(takes.isOneAccount)],
    ['moreAccounts', takes.isOneAccount ? Math.max(0, ...accountsOf(written).values()) : 0],
    ['boards', boards === 'none' ? 0 : count(isPin)],
    ['titleCut', titleMost === null ? 0 : count((post) => [...titleOf(post)].length > titleMost)],
    ['picturesStay', count((post) => post.files.length > 0 && sent(post).length === 0)],
    ['firstPicture', count((post) => sent(post).length > 0 && sent(post).length < post.files.length)],
    ['upload', making.uploads.size],
    ['altsStay', takes.takesAlt ? 0 : count((post) => sent(post).some(({ alt }) => alt !== ''))],
    ['commentsStay', takes.takesComment ? 0 : count(({ firstComment }) => firstComment !== '')],
    ['linksStay', count((post) => isLinkApart(post) && !isLinkTaken(tool, post, sent(post)))],
    ['longForSome', count((post) => lengthWarnings(post).some(({ code }) => code === 'tooLong'))],
    ['guarded', count(({ text }) => guardCell(text, guards.unseen) !== text)],
  ]
  return notes.filter(([, posts]) => posts > 0).map(([code, posts]) => ({ code, count: posts }))
}

function isLinkTaken(tool: BulkTool, post: GoingPost, media: readonly SentMedia[]): boolean {
  const { takesLink } = tools[tool]
  return (takesLink === 'all' || (takesLink === 'pins' && isPin(post))) && linkColumn(post, media) !== ''
}
