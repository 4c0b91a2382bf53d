import type { AnyMeasure, MeasureKey } from '../../review/measures.ts'
import { askOwnAds, isAdsTable, ownAdRows } from '../ads/own-ads.ts'
import { type Count, findDecimal, readNumber } from '../count.ts'
import type { CsvRecord } from '../csv.ts'
import { findDayOrder } from '../day-cell.ts'
import { signatureOf } from '../named-table.ts'
import { areRounded } from '../rounded-id.ts'
import { quote, type Why } from '../why.ts'
import { badDay, countNotes } from './columns.ts'
import type { PostPart } from './kinds.ts'
import { openBlocks } from './own-blocks.ts'
import { arePlaces, isLink, isMostly, isNumber } from './own-cells.ts'
import { guessOwn } from './own-columns.ts'
import { isOpenClock, isYearLess, publishedWith, readSerial, readSpans } from './own-days.ts'
import { isCounted } from './own-measures.ts'
import { accountIn, areNetworksTold, idIn, networkNamed, networkOfLinks, timeIn } from './own-network.ts'
import type { OwnBlocks } from './own-turned.ts'
import { lengthen, rowSpanOf } from './own-weeks.ts'
import type { FileAnswers, Reader, TableColumn } from './reader.ts'
import type { PostFigures, Row } from './row.ts'
import type { Sheet } from './sheet.ts'

/** A post's part of what is a measure of the whole channel elsewhere. */
const partOf: Partial<Record<AnyMeasure, PostPart>> = {
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
} satisfies Partial<Record<MeasureKey, PostPart>>

/** A table whose form nobody knows, with days or links in it: a person says what its columns are. */
export const ownTable: Reader = {
  kinds: ['table'],
  detect(sheets, { own }) {
    const table = open(sheets)
    if (!table) return undefined
    const columns = table.header.map((_, at) => cellsAt(table, at))
    const guessed = guessOwn(table.header, table.records, own)
    const named = guessed.indexOf('day')
    const hasPlace =
      columns.some(arePlaces) || isMostly(columns[named] ?? [], (cell) => readSerial(cell) !== undefined)
    const hasNumbers = columns.some((cells, at) => at !== named && isMostly(cells, isNumber))
    return (hasPlace || isAdsTable(guessed)) && hasNumbers
      ? { kind: 'table', score: 0, signs: table.header.slice(0, 4) }
      : undefined
  },
  ask(sheets, about, { mapping: said }) {
    const table = open(sheets)
    if (!table) return { answers: {}, asked: [] }
    const guessed = guessOwn(table.header, table.records, about.own)
    // A person may know better whether it is a table of campaigns, and other things are asked of one.
    const mapping =
      said?.length === guessed.length && isAdsTable(said) !== isAdsTable(guessed) ? said : guessed
    if (isAdsTable(mapping)) {
      const { answers, asked } = askOwnAds(table, { mapping, sheets, about })
      const network = networkNamed(sheets, about) ?? null
      return { answers: { ...answers, mapping, network }, asked: [{ question: 'network' }, ...asked] }
    }
    const cellsOf = (column: TableColumn) => cellsAt(table, mapping.indexOf(column))
    const when = mapping.indexOf(mapping.includes('published') ? 'published' : 'day')
    const { order, isOpen } = findDayOrder(table.records, when)
    // Nobody writes the month first with dots.
    const areDotted = cellsAt(table, when).every((cell) => !/^\s*\d{1,2}[/-]\d/.test(cell))
    const numbers = table.records.flatMap(({ cells }) => cells.filter((_, at) => at !== when))
    const decimal = findDecimal(numbers)
    // Counts are whole: what parts three figures from the rest most likely marks thousands.
    const isDotted = decimal.isOpen && numbers.some((cell) => /^\d{1,3}\.\d{3}$/.test(cell.trim()))
    const network = networkOfLinks(cellsOf('link'))
    const links = cellsOf('link')
    const spans = isPostTable(mapping) ? [] : readSpans(cellsOf('day'), { order, day: about.day })
    const rowSpan = rowSpanOf(table.header[mapping.indexOf('day')] ?? '', spans)
    const zone = { order, timeZone: about.timeZone }
    const isUtc = inUtc.test(table.header[when] ?? '')
    const areClocksOpen =
      isPostTable(mapping) &&
      !isUtc &&
      cellsAt(table, when).some((cell, at) => isOpenClock(cell, timeIn(links[at] ?? ''), zone))
    return {
      answers: {
        ...{ mapping, order, rowSpan, network: network ?? networkNamed(sheets, about) ?? null },
        ...(isUtc && { timeZone: 'UTC' }),
        decimal: isDotted ? 'comma' : decimal.decimal,
      },
      asked: [
        ...(network || mapping.includes('network') || areNetworksTold(links)
          ? []
          : [{ question: 'network' as const }]),
        ...(areClocksOpen ? [{ question: 'timeZone' as const }] : []),
        ...(rowSpan === null ? [{ question: 'rowSpan' as const }] : []),
        ...(cellsOf('day').some(isYearLess) ? [{ question: 'day' as const }] : []),
        ...(isOpen && !areDotted ? [{ question: 'order' as const }] : []),
        ...(decimal.isOpen ? [{ question: 'decimal' as const }] : []),
      ],
    }
  },
  *read(sheets, answers) {
    const table = open(sheets)
    if (!table) return
    const { mapping } = answers
    const unread = table.header.filter(
      (name, at) => name.trim() !== '' && !isRead(mapping[at] ?? null, mapping),
    )
    yield { is: 'ignored', columns: unread.map((name) => name.trim()) }
    if (table.isTurned) yield { is: 'note', note: { code: 'daysAcross' } }
    if (isAdsTable(mapping)) return yield* ownAdRows(table, answers)
    if (!isPostTable(mapping)) return yield* readDays(table, answers)
    const areIdsRounded = areRounded(cellsAt(table, mapping.indexOf('postId')).map((cell) => cell.trim()))
    const found = { idsFromPermalink: 0, timesFromIds: 0 }
    for (const record of table.records) {
      const told = record.cells[mapping.indexOf('postId')]?.trim() ?? ''
      const isDamaged = areIdsRounded || /^\d+(?:[.,]\d+)?E\+?\d+$/i.test(told)
      const row = readPost(record, { header: table.header, answers, isDamaged })
      if (row.is === 'post' && isDamaged) found.idsFromPermalink += 1
      if (row.is === 'post' && row.publishedFrom === 'id') found.timesFromIds += 1
      yield row
    }
    yield* countNotes(found)
  },
}

/** The name of a column that says itself in which zone its times are. */
const inUtc = /(?<![\p{L}\d])(?:UTC|GMT)(?![\p{L}\d]|\s?[+-])/u

const isPostTable = (mapping: readonly (TableColumn | null)[]) =>
  mapping.includes('postId') || mapping.includes('link')

/** A post has no place for what only a whole channel counts. */
const isRead = (column: TableColumn | null, mapping: readonly (TableColumn | null)[]) =>
  isCounted(column) ? !isPostTable(mapping) || partOf[column] !== undefined : column !== null

const cellsAt = ({ records }: OwnBlocks, at: number) => records.map(({ cells }) => cells[at] ?? '')

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

/** No network counted anything before; such a year is a slip. */
const oldest = '2000-01-01'

function* readDays(table: OwnBlocks, answers: FileAnswers): Generator<Row> {
  const { mapping, decimal } = answers
  const days = cellsAt(table, mapping.indexOf('day'))
  const spans = readSpans(days, answers).map((span) => lengthen(span, answers.rowSpan))
  for (const [at, record] of table.records.entries()) {
    const { line, cells } = record
    const span = spans[at]
    if (!span || span.from < oldest) {
      yield { is: 'left', line, why: badDay(days[at] ?? '') }
      continue
    }
    for (const measure of new Set(mapping.filter(isCounted))) {
      const count = sumOf({ line, cells }, table.header, { measure, mapping, decimal })
      const told = {
        line: record.lines?.[mapping.indexOf(measure)] ?? line,
        account: accountIn(record, answers),
        measure,
      }
      if (!count.ok) yield { is: 'left', line: told.line, why: count.why }
      else if (count.value === null) continue
      else if (span.from === span.to) yield { is: 'day', ...told, day: span.from, value: count.value }
      else yield { is: 'period', ...told, ...span, value: count.value }
    }
  }
}

/** A measure may be told by several columns, as views in search and on maps; it is known only where all of them are. */
function sumOf(
  { cells }: CsvRecord,
  header: readonly string[],
  { measure, mapping, decimal }: Pick<FileAnswers, 'mapping' | 'decimal'> & { measure: AnyMeasure },
): Count {
  let sum: number | null = 0
  for (const [at, one] of mapping.entries()) {
    if (one !== measure) continue
    const count = readNumber(cells[at] ?? '', header[at] ?? measure, decimal)
    if (!count.ok) return count
    if (count.value !== null && count.value < 0 && measure !== 'newFollowers')
      return { ok: false, why: { code: 'badNumber', params: badParams(header[at], cells[at]) } }
    sum = sum === null || count.value === null ? null : sum + count.value
  }
  return { ok: true, value: sum }
}

const badParams = (column = '', value = '') => ({ column, value: quote(value) })

type Figure = Extract<Row, { is: 'post' | 'left' }>
type PostTable = { header: readonly string[]; answers: FileAnswers; isDamaged: boolean }

function readPost({ line, cells }: CsvRecord, { header, answers, isDamaged }: PostTable): Figure {
  const { mapping, decimal } = answers
  const at = (column: TableColumn) => cells[mapping.indexOf(column)]?.trim() ?? ''
  const permalink = isLink(at('link')) ? at('link').slice(0, 500) : ''
  const told = at('postId')
  const networkPostId = (isDamaged ? '' : told) || idIn(permalink)
  if (networkPostId === '') {
    const why: Why = isDamaged ? { code: 'damagedId', params: { value: quote(told) } } : { code: 'missingId' }
    return { is: 'left', line, why }
  }
  const figures: PostFigures = {}
  for (const measure of new Set(mapping.filter(isCounted))) {
    const part = partOf[measure]
    if (!part) continue
    const count = sumOf({ line, cells }, header, { measure, mapping, decimal })
    if (!count.ok) return { is: 'left', line, why: count.why }
    figures[part] = count.value
  }
  return {
    is: 'post',
    ...{ line, networkPostId, permalink, text: at('text'), type: 'other', figures },
    account: accountIn({ cells }, answers),
    ...publishedWith(at('published') || at('day'), timeIn(permalink), answers),
  }
}
