import { addDays, type Day, firstDayOf, lastDayOf, monthOf } from '../../day.ts'
import { readNumber } from '../count.ts'
import type { CsvRecord } from '../csv.ts'
import { badDay, countNotes, misfit } from '../figures/columns.ts'
import { readSpans, type Span } from '../figures/own-days.ts'
import type { FileAnswers } from '../figures/reader.ts'
import type { FilePaid, Row } from '../figures/row.ts'
import { foldHeader } from '../header.ts'
import { areRounded, looksRounded } from '../rounded-id.ts'
import { quote, type Why } from '../why.ts'
import { type AdsField, type AdsForm, type AdsHeaded, type ResultKey, resultFields } from './ads-form.ts'

type Rules = Pick<AdsForm, 'key' | 'breakdowns' | 'keepsIdle'> & { answers: FileAnswers; sheet: string }
type Told = Omit<FilePaid, 'line'>

/** A currency behind the name of an amount. */
export const inHead = /\s*\(([A-Z]{3})\)\s*$/

/** The rows of a report of ads: what each spent and brought. Totals count nothing, and what did not run is left aside. */
export function* adRows(headed: AdsHeaded, rules: Rules): Generator<Row> {
  const { breakdowns, sheet, keepsIdle, answers } = rules
  const folded = new Set(breakdowns.map(foldHeader))
  const split = headed.header.findIndex((name) => folded.has(foldHeader(name)))
  const isRounded = areRounded(headed.records.map((record) => nameIn(headed, record, 'adId')))
  const spans = spansOf(headed, answers)
  const found = { idleAds: 0 }
  for (const [at, record] of headed.records.entries()) {
    if (isTotal(headed, record)) continue
    const place = { line: record.line, ...(sheet && { sheet }) }
    if (split >= 0 && (record.cells[split] ?? '').trim() !== '') {
      const column = quote(headed.header[split] ?? '')
      yield { is: 'left', ...place, why: { code: 'brokenDown', params: { column } } }
      continue
    }
    const row = readAd({ headed, record, span: spans[at], rules, isRounded })
    if (!row.ok) yield { is: 'left', ...place, why: row.why }
    else if (!keepsIdle && amountFields.every((field) => !row.paid[field])) found.idleAds += 1
    else if (amountFields.some((field) => row.paid[field] !== null))
      yield { is: 'paid', ...place, ...row.paid }
  }
  yield* countNotes(found)
}

const nameFields = ['campaign', 'adSet', 'ad'] as const
const idFields = ['campaignId', 'adSetId', 'adId'] as const

/** What a cell calls something; reports write strokes where there is none. */
function nameIn({ columns }: AdsHeaded, { cells }: CsvRecord, field: AdsField): string {
  const cell = cells[columns[field] ?? -1]?.trim() ?? ''
  return /^[-–—]+$/.test(cell) ? '' : cell
}

const total =
  /^(?:results from \d+ .*|(?:grand |genel |overall )?(?:totals?|totale|gesamt|gesamtsumme|gesamtergebnis|summe|insgesamt|toplam|σύνολο|סה["״']?כ|סך הכל)(?:\s*:.*|\s+of\s+\d.*)?)$/i

/** The row that sums up the others names none of them, or says how many they are. */
function isTotal(headed: AdsHeaded, record: CsvRecord): boolean {
  const told = [...nameFields, ...idFields].map((field) => nameIn(headed, record, field)).filter(Boolean)
  return told.length === 0 || (told.length === 1 && total.test(told[0] ?? ''))
}

/** From when to when each row is: its own days, what its one day stands for, or the whole report. */
function spansOf({ columns, records }: AdsHeaded, answers: FileAnswers): (Span | undefined)[] {
  const { from: start, to: end } = answers
  const report = start && end && start <= end ? { from: start, to: end } : undefined
  const cellsOf = (field: AdsField) => records.map(({ cells }) => cells[columns[field] ?? -1] ?? '')
  const first = (['from', 'week', 'month'] as const).find((field) => columns[field] !== undefined)
  if (!first) return records.map(() => report)
  const spans = readSpans(cellsOf(first), answers)
  if (first === 'from' && columns.to !== undefined) {
    const ends = readSpans(cellsOf('to'), answers)
    return spans.map((span, at) => join(span, ends[at]))
  }
  const starts = [...new Set(spans.flatMap((span) => (span && span.from === span.to ? span.from : [])))]
  const isWhole = report !== undefined && starts.length === 1 && starts[0] === report.from
  const isMonth = first === 'month' || (starts.length > 1 && starts.every((day) => day.endsWith('-01')))
  const lengthen = ({ from, to }: Span): Span => {
    if (from !== to) return { from, to }
    if (first === 'week') return { from, to: addDays(from, 6) }
    if (isWhole) return report
    return isMonth ? { from: firstDayOf(monthOf(from)), to: lastDayOf(monthOf(from)) } : { from, to }
  }
  return spans.map((span) => span && within(lengthen(span), report))
}

const join = (one: Span | undefined, other: Span | undefined) =>
  one && other && one.from <= other.to ? { from: one.from, to: other.to } : undefined

/** The first and last week or month of a report are only as long as it is. */
function within(span: Span, report: Span | undefined): Span {
  if (!report || span.to < report.from || span.from > report.to) return span
  const later = (one: Day, other: Day) => (one > other ? one : other)
  const sooner = (one: Day, other: Day) => (one < other ? one : other)
  return { from: later(span.from, report.from), to: sooner(span.to, report.to) }
}

type One = { headed: AdsHeaded; record: CsvRecord; span: Span | undefined; rules: Rules; isRounded: boolean }

function readAd(one: One): { ok: true; paid: Told } | { ok: false; why: Why } {
  const { headed, record, span } = one
  const { answers } = one.rules
  const wrong = misfit({ ...headed, at: 0, ignored: [] }, record)
  if (wrong) return { ok: false, why: wrong }
  if (!span) return { ok: false, why: noDay(headed, record) }
  const id = adKeyOf(one)
  if (typeof id !== 'string') return { ok: false, why: id }
  const result = resultOf(headed, answers)
  const amounts: Partial<Record<Amount, number | null>> = {}
  for (const field of amountFields) {
    const at = headed.columns[field === 'results' ? (result ?? field) : field]
    if (at === undefined) continue
    const column = headed.header[at] ?? field
    const cell = record.cells[at] ?? ''
    const count = readNumber(field === 'spend' ? bare(cell) : cell, column, answers.decimal)
    if (!count.ok) return count
    if (count.value !== null && count.value < 0)
      return { ok: false, why: { code: 'badNumber', params: { column, value: quote(cell) } } }
    amounts[field] = count.value
  }
  const { spend = null, results = null, reach = null, impressions = null, linkClicks = null } = amounts
  const [campaign = '', adSet = '', ad = ''] = nameFields.map((field) => line(nameIn(headed, record, field)))
  // A column that tells what the result is, else the name of the one that is taken for it.
  const named =
    result === undefined || result === 'results' ? '' : headed.header[headed.columns[result] ?? -1]
  return {
    ok: true,
    paid: {
      ...{ adKey: id, campaign, adSet, ad, ...span },
      ...{ currency: currencyOf(headed, record, answers.currency), results, reach, impressions, linkClicks },
      resultName: line(nameIn(headed, record, 'resultName') || (named ?? '')),
      spend: spend === null ? null : Math.round(spend * 100) / 100,
    },
  }
}

const amountFields = ['spend', 'results', 'reach', 'impressions', 'linkClicks'] as const
type Amount = (typeof amountFields)[number]

const line = (text: string) => text.trim().replace(/\s+/g, ' ').slice(0, 500)

/** An amount without the sign or letters of its currency. */
export const bare = (cell: string) => cell.replace(/\p{Sc}|(?<!\p{L})[A-Z]{2,3}(?!\p{L})/gu, '').trim()

/** The column of results, else the one that was said to be. */
export function resultOf(
  { columns }: AdsHeaded,
  { measure }: Pick<FileAnswers, 'measure'>,
): AdsField | undefined {
  if (columns.results !== undefined) return 'results'
  const field = measure && measure in resultFields ? resultFields[measure as ResultKey] : undefined
  return field && columns[field] !== undefined ? field : undefined
}

function noDay({ columns }: AdsHeaded, { cells }: CsvRecord): Why {
  const at = columns.from ?? columns.week ?? columns.month
  if (at === undefined) return { code: 'periodAsked' }
  const [first = '', last = ''] = [cells[at], cells[columns.to ?? -1]]
  return badDay(readSpans([first], { order: 'dayFirst', day: '2000-01-01' })[0] && last ? last : first)
}

/** The id of the narrowest thing that a row is of; a file without it knows its ads by their names. */
function adKeyOf({ headed, record, rules, isRounded }: One): string | Why {
  const levels = nameFields.map((field, at) => {
    const idField = idFields[at] ?? 'campaignId'
    return { name: nameIn(headed, record, field), id: nameIn(headed, record, idField) }
  })
  const given = levels.findLast(({ name, id }) => name !== '' || id !== '')?.id ?? ''
  const before = rules.key && `${rules.key} `
  if (given === '') return line([`${before}name`, ...levels.map(({ name }) => name)].join(' / '))
  const id = given.replace(/^'/, '').replace(/^[a-z]{1,3}:|^urn:li:\w+:/i, '')
  if (/^\d{3,25}$/.test(id) && !(isRounded && looksRounded(id))) return `${before}${id}`
  return { code: 'damagedAd', params: { value: quote(given) } }
}

const signs: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '₺': 'TRY', '₪': 'ILS' }

/** In a column of its own, in the head of the amounts, as a sign that means one alone, or as it was said; empty where nobody did. */
function currencyOf({ header, columns }: AdsHeaded, { cells }: CsvRecord, said: string): string {
  const own = cells[columns.currency ?? -1]?.trim() ?? ''
  const [, inName = ''] = inHead.exec(header[columns.spend ?? -1] ?? '') ?? []
  const sign = signs[/[€£₺₪]/.exec(cells[columns.spend ?? -1] ?? '')?.[0] ?? ''] ?? ''
  return (/^[A-Za-z]{3}$/.test(own) ? own : inName || sign || said).toUpperCase()
}

/** Whether the file says in which currency its amounts are. */
export function hasCurrency(headed: AdsHeaded): boolean {
  const told = headed.records.filter((record) => !isTotal(headed, record))
  return told.some((record) => currencyOf(headed, record, '') !== '')
}
