import { instantOf } from '../../day.ts'
import { type MeasureKey, measureKeys } from '../../review/measures.ts'
import { type Count, findDecimal, readNumber } from '../count.ts'
import type { CsvRecord } from '../csv.ts'
import { findDayOrder } from '../day-cell.ts'
import { type Aliases, findColumns } from '../header.ts'
import { signatureOf } from '../named-table.ts'
import { parseWallTime, toEpoch } from '../wall-time.ts'
import { quote } from '../why.ts'
import { readFileDay } from './file-day.ts'
import type { PostPart } from './kinds.ts'
import { isDayCell, isLink, openBlocks } from './own-blocks.ts'
import type { FileAnswers, Reader, TableColumn } from './reader.ts'
import type { Account, PostFigures, Row } from './row.ts'
import type { Sheet } from './sheet.ts'

/** What programs and people call these columns; whatever else is a person's to say. */
const aliases: Aliases<TableColumn> = {
  ...(Object.fromEntries(measureKeys.map((key) => [key, []])) as unknown as Record<MeasureKey, string[]>),
  day: ['Date', 'Day', 'Tarih', 'Gün', 'Data', 'Giorno', 'Ημερομηνία', 'Ημέρα', 'תאריך', 'יום'],
  postId: ['Post ID', 'Pin ID', 'ID'],
  link: ['Link', 'URL', 'Permalink', 'Post link', 'Pin link'],
  text: ['Text', 'Post', 'Title', 'Description', 'Caption', 'Post text'],
  published: ['Published', 'Publish time', 'Created', 'Date published', 'Post date'],
  impressions: ['Impressions', 'Views', 'Gösterim', 'Visualizzazioni', 'Εμφανίσεις', 'חשיפות'],
  reach: ['Reach', 'Audience', 'Total audience', 'Erişim', 'Copertura', 'Απήχηση'],
  engagements: ['Engagements', 'Engagement', 'Etkileşim', 'Interazioni', 'Αλληλεπιδράσεις'],
  followers: ['Followers', 'Total followers', 'Takipçi', 'Follower', 'Ακόλουθοι', 'עוקבים'],
  newFollowers: ['New followers', 'Follows'],
  likes: ['Likes', 'Reactions'],
  comments: ['Comments', 'Replies'],
  shares: ['Shares', 'Reposts', 'Boosts'],
  saves: ['Saves', 'Bookmarks', 'Favourites'],
  clicks: ['Link clicks', 'Outbound clicks', 'Website clicks', 'URL clicks', 'Website visits'],
  calls: ['Calls', 'Phone calls', 'Aramalar', 'Chiamate', 'Κλήσεις', 'שיחות'],
  videoViews: ['Video views', 'Plays'],
  profileVisits: ['Profile visits', 'Profile views'],
  conversions: ['Conversions'],
  leads: ['Leads'],
  sales: ['Sales', 'Revenue'],
}

/** A post's part of what is a measure of the whole channel elsewhere. */
const partOf: Partial<Record<MeasureKey, PostPart>> = {
  impressions: 'impressions',
  reach: 'reach',
  likes: 'likes',
  comments: 'comments',
  shares: 'shares',
  saves: 'saves',
  newFollowers: 'follows',
  clicks: 'linkClicks',
  profileVisits: 'profileVisits',
  videoViews: 'videoViews',
  watchTime: 'watchSeconds',
  engagements: 'engagements',
}

/** A table whose form nobody knows, with days or links in it: a person says what its columns are. */
export const ownTable: Reader = {
  kinds: ['table'],
  detect(sheets) {
    const table = open(sheets)
    if (!table) return undefined
    const columns = table.header.map((_, at) => table.records.map(({ cells }) => cells[at] ?? ''))
    const hasPlace = columns.some((cells) => isMostly(cells, (cell) => isDayCell(cell) || isLink(cell)))
    const hasNumbers = columns.some((cells) => isMostly(cells, (cell) => /^[-+]?\d[\d.,\s]*%?$/.test(cell)))
    return hasPlace && hasNumbers ? { kind: 'table', score: 0, signs: table.header.slice(0, 4) } : undefined
  },
  ask(sheets) {
    const table = open(sheets)
    if (!table) return { answers: {}, asked: [] }
    const mapping = guess(table.header)
    const { order, isOpen } = findDayOrder(table.records, mapping.indexOf('day'))
    const cells = table.records.flatMap((record) => record.cells)
    const decimal = findDecimal(cells)
    return {
      answers: { mapping, order, decimal: decimal.decimal },
      asked: [
        { question: 'network' },
        ...(isOpen ? [{ question: 'order' as const }] : []),
        ...(decimal.isOpen ? [{ question: 'decimal' as const }] : []),
      ],
    }
  },
  *read(sheets, answers) {
    const table = open(sheets)
    if (!table) return
    const { mapping } = answers
    const unread = table.header.filter((name, at) => !mapping[at] && name.trim() !== '')
    yield { is: 'ignored', columns: unread.map((name) => name.trim()) }
    const isPosts = mapping.includes('postId') || mapping.includes('link')
    for (const record of table.records)
      yield* isPosts ? readPost(record, table.header, answers) : readDays(record, table.header, answers)
  },
}

/** The header, by which the same kind of table is known again, and the columns with what each begins with. */
export function columnsOf(sheets: readonly Sheet[]) {
  const table = open(sheets)
  const sample = (at: number) =>
    table?.records.find(({ cells }) => (cells[at] ?? '').trim() !== '')?.cells[at] ?? ''
  const header = table?.header ?? []
  return {
    signature: signatureOf(header),
    columns: header.map((name, at) => ({ name: name.trim(), sample: quote(sample(at)) })),
  }
}

const open = openBlocks

/** Of those that say anything, nearly all; the last line may be a total. */
function isMostly(cells: readonly string[], is: (cell: string) => boolean): boolean {
  const known = cells
    .slice(0, 200)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
  return known.length > 0 && known.filter(is).length >= known.length * 0.8
}

function guess(header: readonly string[]): (TableColumn | null)[] {
  const { found } = findColumns([...header], aliases)
  return header.map(
    (_, at) => (Object.keys(found) as TableColumn[]).find((column) => found[column] === at) ?? null,
  )
}

const accountOf = ({ network }: FileAnswers): Account => ({ network: network ?? 'other', id: '', name: '' })

function isMeasure(column: TableColumn | null | undefined): column is MeasureKey {
  return measureKeys.some((key) => key === column)
}

function* readDays(
  { line, cells }: CsvRecord,
  header: readonly string[],
  answers: FileAnswers,
): Generator<Row> {
  const { mapping, order, decimal } = answers
  const cell = cells[mapping.indexOf('day')] ?? ''
  const day = readFileDay(cell, order)
  if (!day) return yield { is: 'left', line, why: { code: 'badDay', params: { value: quote(cell) } } }
  for (const measure of new Set(mapping.filter(isMeasure))) {
    const count = sumOf({ line, cells }, header, { measure, mapping, decimal })
    if (!count.ok) yield { is: 'left', line, why: count.why }
    else if (count.value !== null)
      yield { is: 'day', line, account: accountOf(answers), day, measure, value: count.value }
  }
}

/** A measure may be told by several columns, as views in search and on maps; it is known only where all of them are. */
function sumOf(
  { cells }: CsvRecord,
  header: readonly string[],
  { measure, mapping, decimal }: Pick<FileAnswers, 'mapping' | 'decimal'> & { measure: MeasureKey },
): Count {
  let sum: number | null = 0
  for (const [at, one] of mapping.entries()) {
    if (one !== measure) continue
    const count = readNumber(cells[at] ?? '', header[at] ?? measure, decimal)
    if (!count.ok) return count
    sum = sum === null || count.value === null ? null : sum + count.value
  }
  return { ok: true, value: sum }
}

function* readPost(
  { line, cells }: CsvRecord,
  header: readonly string[],
  answers: FileAnswers,
): Generator<Row> {
  const { mapping, decimal, network } = answers
  const at = (column: TableColumn) => cells[mapping.indexOf(column)]?.trim() ?? ''
  const permalink = isLink(at('link')) ? at('link').slice(0, 500) : ''
  const networkPostId = at('postId') || permalink
  if (networkPostId === '') return yield { is: 'left', line, why: { code: 'missingId' } }
  const figures: PostFigures = {}
  for (const measure of new Set(mapping.filter(isMeasure))) {
    const part = partOf[measure]
    if (!part) continue
    const count = sumOf({ line, cells }, header, { measure, mapping, decimal })
    if (!count.ok) return yield { is: 'left', line, why: count.why }
    figures[part] = count.value
  }
  yield {
    is: 'post',
    ...{ line, networkPostId, permalink, text: at('text'), type: 'other', figures },
    account: { ...accountOf(answers), network: network ?? 'other' },
    ...publishedAt(at('published') || at('day'), answers),
  }
}

function publishedAt(cell: string, { order, timeZone }: FileAnswers) {
  const wall = parseWallTime(cell, order)
  if (wall)
    return { publishedAt: new Date(toEpoch(wall, timeZone)).toISOString(), publishedFrom: 'file' as const }
  const day = readFileDay(cell, order)
  return {
    publishedAt: day ? instantOf({ day, time: '12:00' }, timeZone) : null,
    publishedFrom: 'day' as const,
  }
}
