import type { Network } from '../../strategy/strategy.ts'
import { parseCount, readNumber } from '../count.ts'
import type { CsvRecord } from '../csv.ts'
import { networkCalled } from '../figures/network-called.ts'
import type { FilePost, PostAccount, PostFigures } from '../figures/row.ts'
import { looksRounded } from '../rounded-id.ts'
import { findShortcode, shortcodeTime } from '../shortcode.ts'
import { type DateOrder, idTimeTrust, parseWallTime, toEpoch } from '../wall-time.ts'
import { quote, type Why } from '../why.ts'
import { type MetaField, metaParts } from './meta-columns.ts'

/** What holds for all rows of one file. */
export type RowRules = {
  columns: Partial<Record<MetaField, number>>
  header: readonly string[]
  /** The column that holds the time of a post. */
  time: 'publishedAt' | 'date'
  order: DateOrder
  zone: string
  /** Of rows that do not say it themselves. */
  network: Network
  /** Excel kept 15 digits and wrote zeros after them: no id of this file is whole. */
  idsRounded: boolean
}

export type RowResult = { ok: true; post: FilePost; rounded: boolean } | { ok: false; why: Why }

/** One record to one post, or the reason why not. */
export function readRow(record: CsvRecord, rules: RowRules): RowResult {
  const { cells } = record
  const width = rules.header.length
  if (cells.length < width) return refuse('tooFewCells', { found: cells.length, expected: width })
  if (cells.slice(width).some((cell) => cell.trim() !== '')) {
    return refuse('tooManyCells', { found: cells.length, expected: width })
  }
  const cell = (field: MetaField) => cells[rules.columns[field] ?? -1]?.trim() ?? ''
  const link = cell('permalink')
  const isLink = /^[a-z]+:\/\//i.test(link)
  if (isLink && (link.length > 500 || !networkOfLink(link)))
    return refuse('foreignLink', { value: quote(link) })
  const permalink = isLink ? link : ''
  const network = networkOfRow(cell) ?? rules.network
  const shortcode = findShortcode(permalink)
  const id = readId(cell('networkPostId'), shortcode, rules.idsRounded)
  if (typeof id !== 'string') return { ok: false, why: id }
  const date = cell('date')
  if (rules.time !== 'date' && /\d/.test(date)) return refuse('notLifetime', { value: quote(date) })
  const published = cell(rules.time)
  const time = readTime(published, shortcode, rules)
  if (!time) return refuse('badTime', { value: quote(published) })

  let rounded = false
  const figures: PostFigures = {}
  for (const part of metaParts) {
    const column = rules.columns[part]
    if (column === undefined) continue
    const read = part === 'watchSeconds' ? readNumber : parseCount
    const count = read(cells[column] ?? '', rules.header[column] ?? part)
    if (!count.ok) return count
    if (count.rounded) rounded = true
    figures[part] = count.value
  }
  const post: FilePost = {
    line: record.line,
    account: accountOf(cell, network, rules),
    networkPostId: id,
    permalink,
    // One of the two is often cut off, or holds the words of the other.
    text: longer(cells[rules.columns.title ?? -1] ?? '', cells[rules.columns.text ?? -1] ?? ''),
    ...time,
    type: readType(cell('type')),
    figures,
  }
  return { ok: true, post, rounded }
}

/** Instagram's own columns, links and types of posts, else Facebook's; undefined where the row does not say. */
export function networkOfRow(cell: (field: MetaField) => string): Network | undefined {
  // A column that people add who keep the files of several networks in one.
  const platform = networkCalled(cell('platform'))
  if (platform) return platform
  const link = networkOfLink(cell('permalink'))
  if (link) return link
  if (/^IG \w/.test(cell('type')) || cell('username') !== '' || cell('accountId') !== '') return 'instagram'
  return cell('pageId') !== '' || cell('pageName') !== '' ? 'facebook' : undefined
}

function networkOfLink(link: string): 'instagram' | 'facebook' | undefined {
  if (/^https?:\/\/(?:[\w-]+\.)*instagram\.com\//i.test(link)) return 'instagram'
  return /^https?:\/\/(?:[\w-]+\.)*(?:facebook\.com|fb\.watch|fb\.com)\//i.test(link) ? 'facebook' : undefined
}

function accountOf(cell: (field: MetaField) => string, network: Network, rules: RowRules): PostAccount {
  const isPage = network === 'facebook'
  const id = wholeId(cell(isPage ? 'pageId' : 'accountId'), rules.idsRounded) ?? ''
  const handle = cell('username').replace(/^@/, '')
  const names = isPage ? [cell('pageName')] : [handle, cell('accountName'), cell('pageName')]
  return { network, id, name: names.find((name) => name !== '') ?? '' }
}

const longer = (one: string, other: string) => (other.trim().length >= one.trim().length ? other : one)

function readId(text: string, shortcode: string | undefined, idsRounded: boolean): string | Why {
  const id = text.replace(/^'/, '').trim()
  if (/^[\d_]{5,50}$/.test(id) && !(idsRounded && looksRounded(id))) return id
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
    publishedFrom: trusted ? ('id' as const) : ('file' as const),
  }
}

/** Words for types as Meta writes them, in the languages seen. */
const types: readonly [FilePost['type'], RegExp][] = [
  ['reel', /^(?:ig )?reels?$/],
  ['story', /^(?:ig )?(?:story|stories|storys?|berättelse|storia|historia)$/],
  ['carousel', /^(?:ig )?(?:carousel|karussell?|multi-photo|carosello|carrusel)$/],
  ['image', /^(?:ig )?(?:image|photos?|fotos?|bild(?:er)?|immagine|imagen)$/],
  ['video', /^(?:ig )?videos?$/],
  ['link', /^(?:links?|länk|enlace)$/],
  ['text', /^(?:status(?:\/text)?|text|testo|texto)$/],
]

function readType(text: string): FilePost['type'] {
  const word = text.trim().toLowerCase()
  return types.find(([, pattern]) => pattern.test(word))?.[0] ?? 'other'
}

function refuse(code: Why['code'], params: NonNullable<Why['params']>): RowResult {
  return { ok: false, why: { code, params } }
}
