import type { AnyMeasure, MeasureKey } from '../../review/measures.ts'
import { findDecimal, readNumber } from '../count.ts'
import type { CsvRecord } from '../csv.ts'
import { readFileDay } from '../figures/file-day.ts'
import type { Asked, FileAnswers, Reader } from '../figures/reader.ts'
import type { Account, AudienceShare, Row } from '../figures/row.ts'
import type { Sheet } from '../figures/sheet.ts'
import { foldHeader } from '../header.ts'
import { quote } from '../why.ts'

/** A part of a file of Meta's insights, each under a title of its own; they come in any order. */
type Block =
  | { is: 'days'; title: string; line: number; rows: CsvRecord[] }
  | { is: 'ages'; title: string; line: number; header: string[]; rows: CsvRecord[] }
  | { is: 'names'; title: string; line: number; names: CsvRecord; values: CsvRecord }
  | { is: 'count'; title: string; line: number; value: CsvRecord }

/** What the title over a block of days counts. Reach and viewers are people, counted anew each day. */
const measureOf: Readonly<Record<string, MeasureKey>> = {
  views: 'impressions',
  impressions: 'impressions',
  viewers: 'viewers',
  reach: 'reach',
  'content interactions': 'engagements',
  visits: 'profileVisits',
  'profile visits': 'profileVisits',
  'page visits': 'profileVisits',
  follows: 'newFollowers',
  followers: 'newFollowers',
  'page likes': 'pageLikes',
  'link clicks': 'clicks',
}

const audienceOf: Readonly<Record<string, AudienceShare['kind']>> = {
  'top cities': 'city',
  'top towns/cities': 'city',
  'top countries': 'country',
}

/** Days, audiences and formats as Meta Business Suite gives them for a chart: often UTF-16, one or more blocks a file. */
export const metaBlocks: Reader = {
  kinds: ['metaOverview', 'metaAudience', 'metaFormats'],
  detect(sheets) {
    const blocks = blocksOf(sheets)
    const isAudience = blocks.some((block) => block.is !== 'days' && isKept(block))
    const hasDays = blocks.some(({ is }) => is === 'days')
    if (!hasDays && !isAudience && !blocks.some(isFormats)) return undefined
    const kind = isAudience ? 'metaAudience' : hasDays ? 'metaOverview' : 'metaFormats'
    return { kind, score: 1, signs: blocks.map(({ title }) => title).filter((title) => title !== '') }
  },
  ask(sheets, { own }) {
    const blocks = blocksOf(sheets)
    const kept = blocks.filter(isKept)
    const named = kept.flatMap(({ title }) => nameOf(title).network ?? [])
    const isNetworkOpen = kept.some(({ title }) => !nameOf(title).network)
    const isMeasureOpen = blocks.some((block) => block.is === 'days' && !measureOf[nameOf(block.title).name])
    const hasShares = kept.some(({ is }) => is !== 'days')
    const asked: Asked[] = [
      ...(isNetworkOpen ? [{ question: 'network' as const, options: ['facebook', 'instagram'] }] : []),
      ...(isMeasureOpen
        ? [
            {
              question: 'measure' as const,
              options: [...new Set<string>(Object.values(measureOf)), ...own.map(({ id }) => id)],
            },
          ]
        : []),
      ...(hasShares ? [{ question: 'day' as const }] : []),
    ]
    const { decimal, isOpen } = findDecimal(blocks.flatMap(cellsOf))
    const [first] = named
    return {
      answers: { decimal, ...(first && new Set(named).size === 1 ? { network: first } : {}) },
      asked: isOpen ? [...asked, { question: 'decimal' }] : asked,
    }
  },
  *read(sheets, answers) {
    let wasAsked = false
    for (const block of blocksOf(sheets)) {
      const { network, name } = nameOf(block.title)
      const account: Account = { network: network ?? answers.network ?? 'other', id: '', name: '' }
      if (block.is === 'days') {
        // A person was asked about one title; another unknown one would be counted as the same.
        const known = measureOf[name] ?? (wasAsked ? null : answers.measure)
        if (!measureOf[name]) wasAsked = true
        if (known) yield* readDays(block.rows, { account, measure: known, answers })
        else if (answers.measure)
          yield {
            is: 'left',
            line: block.line,
            why: { code: 'notKept', params: { value: quote(block.title) } },
          }
      } else if (block.is === 'ages') yield* readAges(block, account, answers)
      else if (block.is === 'names') yield* readNames(block, account, answers)
      else {
        const count = readNumber(block.value.cells[0] ?? '', block.title, answers.decimal)
        const { line } = block.value
        if (!count.ok) yield { is: 'left', line, why: count.why }
        else if (count.value !== null)
          yield { is: 'day', line, account, day: answers.day, measure: 'followers', value: count.value }
      }
    }
  },
}

type Reading = { account: Account; measure: AnyMeasure; answers: FileAnswers }

function* readDays(rows: readonly CsvRecord[], { account, measure, answers }: Reading): Generator<Row> {
  for (const { line, cells } of rows) {
    const day = readFileDay(cells[0] ?? '', answers.order)
    const count = readNumber(cells[1] ?? '', cells[0] ?? '', answers.decimal)
    if (!day) yield { is: 'left', line, why: { code: 'badDay', params: { value: quote(cells[0] ?? '') } } }
    else if (!count.ok) yield { is: 'left', line, why: count.why }
    else if (count.value !== null) yield { is: 'day', line, account, day, measure, value: count.value }
  }
}

type Of<Is> = Extract<Block, { is: Is }>

function* readAges({ header, rows }: Of<'ages'>, account: Account, answers: FileAnswers): Generator<Row> {
  for (const { line, cells } of rows)
    for (const [at, gender] of header.entries())
      if (at > 0) {
        const label = `${gender.trim()} ${cells[0]?.trim()}`
        yield shareOf({ line, account, kind: 'ageGender', label }, cells[at] ?? '', answers)
      }
}

function* readNames(block: Of<'names'>, account: Account, answers: FileAnswers): Generator<Row> {
  const kind = audienceOf[nameOf(block.title).name]
  const { names, values } = block
  if (!kind)
    return yield {
      is: 'left',
      line: block.line,
      why: { code: 'notKept', params: { value: quote(block.title) } },
    }
  for (const [at, label] of names.cells.entries())
    yield shareOf({ line: values.line, account, kind, label: label.trim() }, values.cells[at] ?? '', answers)
}

/** Meta writes shares in percent, with or without the sign. */
function shareOf(whose: Omit<AudienceShare, 'share'>, cell: string, { decimal }: FileAnswers): Row {
  const count = readNumber(cell, whose.label, decimal)
  if (!count.ok) return { is: 'left', line: whose.line, why: count.why }
  if (count.value === null)
    return {
      is: 'left',
      line: whose.line,
      why: { code: 'badNumber', params: { column: whose.label, value: quote(cell) } },
    }
  return {
    is: 'audience',
    ...whose,
    share: cell.includes('%') ? count.value : Math.round(count.value * 1e4) / 1e6,
  }
}

/** A title with its network's name taken off. */
function nameOf(title: string): { network: 'facebook' | 'instagram' | undefined; name: string } {
  const text = foldHeader(title)
  const network = text.startsWith('facebook')
    ? 'facebook'
    : text.startsWith('instagram')
      ? 'instagram'
      : undefined
  return { network, name: network ? text.slice(network.length).trim() : text }
}

/** Affinities and figures by format have no place in a review. */
function isKept(block: Block): boolean {
  return block.is !== 'names' || audienceOf[nameOf(block.title).name] !== undefined
}

const formats = new Set(['reels', 'photos', 'multi-photo', 'links', 'stories', 'text', 'videos', 'others'])

function isFormats(block: Block): boolean {
  return block.is === 'names' && block.names.cells.filter((name) => formats.has(foldHeader(name))).length >= 2
}

function cellsOf(block: Block): string[] {
  if (block.is === 'names') return [...block.values.cells]
  if (block.is === 'count') return block.value.cells
  return block.rows.flatMap(({ cells }) => cells.slice(1))
}

const isDayCell = (cell = '') => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(cell.trim())
const isAge = (cell = '') => /^\d\d[-–]\d\d$|^\d\d\+$/.test(cell.trim())
const isNumeric = (cell = '') => /^[\d.,\s]+%?$/.test(cell.trim())

/** A spreadsheet pads every line to the widest. */
function unpadded({ line, cells }: CsvRecord): CsvRecord {
  const last = cells.findLastIndex((cell) => cell.trim() !== '')
  return { line, cells: cells.slice(0, last + 1) }
}

function blocksOf([sheet]: readonly Sheet[]): Block[] {
  const records = sheet?.records.map(unpadded) ?? []
  const blocks: Block[] = []
  for (let at = 0; at < records.length; at += 1) {
    const record = records[at] as CsvRecord
    const [one, two, three] = [record, records[at + 1], records[at + 2]]
    const isTitle = one.cells.length === 1
    const title = one.cells[0]?.trim() ?? ''
    const head = isTitle ? two : one
    const body = isTitle ? three : two
    const from = isTitle ? at + 2 : at + 1
    if (head?.cells.length === 2 && isDayCell(body?.cells[0])) {
      const rows = runOf(records, from, isDayCell)
      const name = isTitle
        ? title
        : /^primary$/i.test(head.cells[1]?.trim() ?? '')
          ? ''
          : (head.cells[1] ?? '')
      blocks.push({ is: 'days', title: name, line: one.line, rows })
      at = from + rows.length - 1
    } else if (isTitle && two && two.cells[0]?.trim() === '' && isAge(three?.cells[0])) {
      const rows = runOf(records, from, isAge)
      blocks.push({ is: 'ages', title, line: one.line, header: two.cells, rows })
      at = from + rows.length - 1
    } else if (isTitle && two && three && two.cells.length >= 2 && isValues(two, three)) {
      blocks.push({ is: 'names', title, line: one.line, names: two, values: three })
      at += 2
    } else if (isTitle && two && three && /FOLLOW/.test(two.cells[0] ?? '') && isNumeric(three.cells[0])) {
      blocks.push({ is: 'count', title, line: one.line, value: three })
      at += 2
    }
  }
  return blocks
}

/** Some of the numbers may have become dates, but never all. */
function isValues(names: CsvRecord, { cells }: CsvRecord): boolean {
  return cells.length === names.cells.length && cells.some(isNumeric) && !names.cells.some(isNumeric)
}

function runOf(records: readonly CsvRecord[], from: number, is: (cell?: string) => boolean): CsvRecord[] {
  const end = records.findIndex((record, at) => at >= from && !is(record.cells[0]))
  return records.slice(from, end < 0 ? undefined : end)
}
