import { z } from 'zod'
import { Instant } from '../day.ts'
import { parseCount } from './count.ts'
import type { CsvRecord } from './csv.ts'
import { type InstagramCount, type InstagramField, instagramCounts } from './instagram-columns.ts'
import { findShortcode, shortcodeTime } from './shortcode.ts'
import { type DateOrder, idTimeTrust, parseWallTime, toEpoch } from './wall-time.ts'
import { quote, type Why } from './why.ts'

const Counted = z.int().nonnegative().nullable()

/**
 * One post of an Instagram content export, in the words of a post result: lifetime figures, null where the file
 * does not say.
 */
export const InstagramPost = z.object({
  line: z.int().positive(),
  /** Instagram's own id as text (17 or 18 digits), or `shortcode:…` where Excel had destroyed it. */
  networkPostId: z.string(),
  /** The account's id; its name where the id was destroyed, else empty. */
  accountId: z.string(),
  /** The account's handle, empty when the file does not say. */
  username: z.string(),
  text: z.string(),
  /** To the minute. */
  publishedAt: Instant,
  publishedFrom: z.enum(['file', 'shortcode']),
  permalink: z.string(),
  type: z.enum(['reel', 'image', 'carousel', 'story', 'other']),
  impressions: Counted,
  reach: Counted,
  likes: Counted,
  comments: Counted,
  shares: Counted,
  saves: Counted,
  follows: Counted,
})
export type InstagramPost = z.infer<typeof InstagramPost>

/** What holds for all rows of one file. */
export type RowRules = {
  columns: Partial<Record<InstagramField, number>>
  header: readonly string[]
  order: DateOrder
  zone: string
  /** Excel kept 15 digits and wrote zeros after them: no id of this file is whole. */
  idsRounded: boolean
}

export type RowResult = { ok: true; post: InstagramPost; rounded: boolean } | { ok: false; why: Why }

/** One record to one post, or the reason why not. */
export function readRow(record: CsvRecord, rules: RowRules): RowResult {
  const { cells } = record
  const width = rules.header.length
  if (cells.length < width) return refuse('tooFewCells', { found: cells.length, expected: width })
  if (cells.slice(width).some((cell) => cell.trim() !== '')) {
    return refuse('tooManyCells', { found: cells.length, expected: width })
  }
  const cell = (field: InstagramField) => cells[rules.columns[field] ?? -1]?.trim() ?? ''
  const permalink = cell('permalink')
  if (
    permalink.length > 500 ||
    (permalink !== '' && !/^https?:\/\/(?:[\w-]+\.)*instagram\.com\//i.test(permalink))
  ) {
    return refuse('notInstagram', { value: quote(permalink) })
  }
  const shortcode = findShortcode(permalink)
  const id = readId(cell('networkPostId'), shortcode, rules.idsRounded)
  if (typeof id !== 'string') return { ok: false, why: id }
  const date = cell('date')
  if (/\d/.test(date)) return refuse('notLifetime', { value: quote(date) })
  const time = readTime(cell('publishedAt'), shortcode, rules)
  if (!time) return refuse('badTime', { value: quote(cell('publishedAt')) })

  let rounded = false
  const counts: Partial<Record<InstagramCount, number | null>> = {}
  for (const field of instagramCounts) {
    const column = rules.columns[field]
    const count = parseCount(
      column === undefined ? '' : (cells[column] ?? ''),
      rules.header[column ?? -1] ?? field,
    )
    if (!count.ok) return count
    if (count.rounded) rounded = true
    counts[field] = count.value
  }
  const username = cell('username').replace(/^@/, '')
  const post = InstagramPost.parse({
    line: record.line,
    networkPostId: id,
    accountId: wholeId(cell('accountId'), rules.idsRounded) ?? username,
    username,
    text: cells[rules.columns.text ?? -1] ?? '',
    ...time,
    permalink,
    type: readType(cell('type')),
    ...counts,
  })
  return { ok: true, post, rounded }
}

/** True for a long id whose digits after the fifteenth are all zeros. One such id may be real, a file full of them is not. */
export function looksRounded(text: string): boolean {
  return /^\d{15}0{2,}$/.test(text)
}

function readId(text: string, shortcode: string | undefined, idsRounded: boolean): string | Why {
  const id = text.replace(/^'/, '').trim()
  if (/^\d{5,25}$/.test(id) && !(idsRounded && looksRounded(id))) return id
  if (shortcode) return `shortcode:${shortcode}`
  return id === '' ? { code: 'missingId' } : { code: 'damagedId', params: { value: quote(id) } }
}

function wholeId(text: string, idsRounded: boolean): string | undefined {
  const id = text.replace(/^'/, '').trim()
  return /^\d{3,25}$/.test(id) && !(idsRounded && looksRounded(id)) ? id : undefined
}

function readTime(text: string, shortcode: string | undefined, rules: RowRules) {
  const wall = parseWallTime(text, rules.order)
  if (!wall) return undefined
  const fromFile = toEpoch(wall, rules.zone)
  const fromId = shortcode === undefined ? undefined : shortcodeTime(shortcode)
  const apart = fromId === undefined ? Number.POSITIVE_INFINITY : Math.abs(fromId - fromFile)
  const trusted = fromId !== undefined && apart > 2 * 60_000 && apart <= idTimeTrust
  const epoch = Math.floor((trusted ? fromId : fromFile) / 60_000) * 60_000
  return {
    publishedAt: new Date(epoch).toISOString(),
    publishedFrom: trusted ? ('shortcode' as const) : ('file' as const),
  }
}

function readType(text: string): InstagramPost['type'] {
  const word = text.replace(/^IG\s+/i, '').toLowerCase()
  if (word === 'reel' || word === 'image' || word === 'carousel' || word === 'story') return word
  return 'other'
}

function refuse(code: Why['code'], params: NonNullable<Why['params']>): RowResult {
  return { ok: false, why: { code, params } }
}
