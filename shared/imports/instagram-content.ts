import { type CsvRecord, isStop } from './csv.ts'
import { detect } from './detect.ts'
import { findColumns } from './header.ts'
import { type InstagramField, instagramAliases } from './instagram-columns.ts'
import { type InstagramPost, looksRounded, type RowRules, readRow } from './instagram-row.ts'
import { findShortcode, shortcodeTime } from './shortcode.ts'
import { openTable, type Table } from './table.ts'
import { findDateOrder, metaZone } from './wall-time.ts'
import type { Note, Reject, Why } from './why.ts'

/** A text that is an Instagram content export, before its rows are read. */
export type OpenedExport = {
  kind: 'instagram-content'
  /** 0 to 1: share of the known columns found. */
  score: number
  header: string[]
  headerLine: number
  headerAt: number
  columns: Partial<Record<InstagramField, number>>
  ignored: string[]
  table: Table
}

export type ReadExport = {
  kind: 'instagram-content'
  /** Records below the header, good and rejected. */
  read: number
  posts: InstagramPost[]
  rejected: Reject[]
  notes: Note[]
  ignored: string[]
}

/** Recognises an Instagram content export from its header, wherever its columns stand. */
export function openExport(text: string): { ok: true; opened: OpenedExport } | { ok: false; why: Why } {
  if (text.replace(/^\ufeff/, '').trim() === '') return { ok: false, why: { code: 'empty' } }
  const table = openTable(text)
  if (!table) return { ok: false, why: { code: 'noTable' } }
  const first = []
  for (const step of table.read()) if (first.push(step) === 16) break
  const detected = detect(first)
  if (!detected.ok) return detected
  const { found, ignored } = findColumns(detected.header, instagramAliases)
  const { kind, score, header, headerLine, headerAt } = detected
  return { ok: true, opened: { kind, score, header, headerLine, headerAt, columns: found, ignored, table } }
}

const rowsBetweenPauses = 100
const rowsToJudgeDates = 300

/**
 * Reads every row. Yields now and then so that a caller can let other work run; the result is the return value.
 * `zone` is the zone of the file's wall-clock times, US Pacific unless a person says otherwise.
 */
export function* readExport(
  opened: OpenedExport,
  { zone = metaZone }: { zone?: string } = {},
): Generator<void, { ok: true; result: ReadExport } | { ok: false; why: Why }> {
  const records: CsvRecord[] = []
  const rejected: Reject[] = []
  let seen = 0
  for (const step of opened.table.read()) {
    if (isStop(step)) {
      if (step.why.code !== 'unclosedQuote') return { ok: false, why: step.why }
      rejected.push({ line: step.line, why: step.why })
      break
    }
    if (seen > opened.headerAt && step.cells.some((cell) => cell.trim() !== '')) records.push(step)
    seen += 1
    if (seen % rowsBetweenPauses === 0) yield
  }
  if (records.length + rejected.length === 0) return { ok: false, why: { code: 'noRows' } }

  const rules = findRules(opened, records, zone)
  yield
  const posts: InstagramPost[] = []
  const lineOf = new Map<string, number>()
  let rounded = 0
  for (const [index, record] of records.entries()) {
    if (index % rowsBetweenPauses === 0) yield
    const row = readRow(record, rules)
    if (!row.ok) {
      rejected.push({ line: record.line, why: row.why })
      continue
    }
    const before = lineOf.get(row.post.networkPostId)
    if (before !== undefined) {
      rejected.push({ line: record.line, why: { code: 'repeated', params: { line: before } } })
      continue
    }
    lineOf.set(row.post.networkPostId, record.line)
    if (row.rounded) rounded += 1
    posts.push(row.post)
  }
  rejected.sort((a, b) => a.line - b.line)
  const read = posts.length + rejected.length
  const notes = findNotes(opened, posts, rounded)
  return { ok: true, result: { kind: opened.kind, read, posts, rejected, notes, ignored: opened.ignored } }
}

/** Runs a paused reader to its end at once. */
export function drain<Result>(reader: Generator<void, Result>): Result {
  let step = reader.next()
  while (!step.done) step = reader.next()
  return step.value
}

function findRules(opened: OpenedExport, records: readonly CsvRecord[], zone: string): RowRules {
  const { columns, header } = opened
  const at = (record: CsvRecord, field: InstagramField) => record.cells[columns[field] ?? -1]?.trim() ?? ''
  const long = records.map((record) => at(record, 'networkPostId')).filter((id) => /^\d{17,}$/.test(id))
  const idsRounded = new Set(long).size >= 3 && long.every(looksRounded)
  // Evenly over the file: a year's days tell month and day apart, the first rows may be one week's.
  const every = Math.max(1, Math.floor(records.length / rowsToJudgeDates))
  const evidence = records
    .filter((_, index) => index % every === 0)
    .map((record) => {
      const shortcode = findShortcode(at(record, 'permalink'))
      return { cell: at(record, 'publishedAt'), idTime: shortcode ? shortcodeTime(shortcode) : undefined }
    })
    .filter(({ cell }) => cell !== '')
  return { columns, header, zone, idsRounded, order: findDateOrder(evidence, zone) }
}

function findNotes(opened: OpenedExport, posts: readonly InstagramPost[], rounded: number): Note[] {
  const notes: Note[] = []
  if (opened.table.unwrapped) notes.push({ code: 'unwrappedLines' })
  const note = (code: Note['code'], count: number) => {
    if (count > 0) notes.push({ code, params: { count } })
  }
  note('idsFromPermalink', posts.filter(({ networkPostId }) => networkPostId.startsWith('shortcode:')).length)
  note('timesFromShortcode', posts.filter(({ publishedFrom }) => publishedFrom === 'shortcode').length)
  note('roundedCounts', rounded)
  return notes
}
