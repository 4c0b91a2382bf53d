import { findDecimal } from '../count.ts'
import { findDayOrder } from '../day-cell.ts'
import { readFileDay } from '../figures/file-day.ts'
import type { Span } from '../figures/own-days.ts'
import type { About, Asked, FileAnswers, Reader } from '../figures/reader.ts'
import { findHeader, fitOf, type Headed, type Sheet } from '../figures/sheet.ts'
import { dateOrders } from '../wall-time.ts'
import { type AdsField, type AdsForm, type AdsHeaded, resultFields, resultKeys } from './ads-form.ts'
import { adRows, bare, hasCurrency, inHead } from './ads-rows.ts'
import { monthInName, periodIn, periodInName } from './report-period.ts'

type Open = { sheet: Sheet; headed: Headed<AdsField>; titles: string[] }

/** Reads a network's reports of ads: a row a campaign or ad, and a day, a month or the whole report. */
export function adsReader(form: AdsForm): Reader {
  const open = (sheets: readonly Sheet[]) => openAds(sheets, form)
  return {
    kinds: [form.kind],
    detect(sheets) {
      const ads = open(sheets)
      if (!ads) return undefined
      const { header, columns } = ads.headed
      const signs = header.filter((_, at) => Object.values(columns).includes(at)).slice(0, 4)
      return { kind: form.kind, score: fitOf(ads.headed), signs }
    },
    ask(sheets, about) {
      const ads = open(sheets)
      return ads ? askAds(ads.headed, { titles: ads.titles, about }) : { answers: {}, asked: [] }
    },
    *read(sheets, answers) {
      const ads = open(sheets)
      if (!ads) return
      yield { is: 'ignored', columns: ads.headed.ignored }
      yield* adRows(ads.headed, { ...form, answers, sheet: ads.sheet.name })
    },
  }
}

/** A workbook holds the same rows twice, once for the eye; the first that can be read is taken, the raw one before others. */
function openAds(sheets: readonly Sheet[], form: AdsForm): Open | undefined {
  const rawFirst = sheets.toSorted((a, b) => Number(/raw/i.test(b.name)) - Number(/raw/i.test(a.name)))
  for (const sheet of rawFirst) {
    const plain = sheet.records.slice(0, 12).map(({ cells, ...record }) => ({
      ...record,
      cells: cells.map((cell) => cell.replace(inHead, '')),
    }))
    const found = findHeader({ ...sheet, records: plain }, form.aliases)
    if (!found || found.columns.spend === undefined || !hasName(found)) continue
    const header = sheet.records[found.at]?.cells ?? []
    const used = new Set(Object.values(found.columns))
    const ignored = header
      .filter((name, at) => !used.has(at) && name.trim() !== '')
      .map((name) => name.trim())
    const headed = { ...found, header, ignored, records: sheet.records.slice(found.at + 1) }
    const titles = sheet.records.slice(0, found.at).map(({ cells }) => cells.join(' '))
    if (form.isOurs(headed, titles.join(' '))) return { sheet, headed, titles }
  }
  return undefined
}

const hasName = ({ columns }: Headed<AdsField>) =>
  columns.campaign !== undefined || columns.adSet !== undefined || columns.ad !== undefined

/** What a report of ads says of itself, and what only a person can say: from when to when, in what currency, what counts. */
export function askAds(
  headed: AdsHeaded,
  { titles, about }: { titles: readonly string[]; about: About },
): { answers: Partial<FileAnswers>; asked: Asked[] } {
  const { columns, records } = headed
  const period = periodIn(titles) ?? periodInName(about.fileName)
  const likely = period ?? (columns.from === undefined ? monthInName(about.fileName) : undefined)
  const when = columns.from ?? columns.week ?? columns.month
  const order = orderOf(headed, when, period)
  const cells = [columns.spend, columns.results, columns.conversions].flatMap((at) =>
    at === undefined ? [] : records.map((record) => bare(record.cells[at] ?? '')),
  )
  const decimal = findDecimal(cells)
  const choices = resultKeys.filter((key) => columns[resultFields[key]] !== undefined)
  const isChosen = columns.results === undefined && choices.length > 0
  return {
    answers: {
      ...{ order: order.order, decimal: decimal.decimal, from: likely?.from ?? null, to: likely?.to ?? null },
      ...(isChosen && { measure: likeliest(headed, choices) }),
    },
    asked: [
      ...(when === undefined && !period ? [{ question: 'from' as const }, { question: 'to' as const }] : []),
      ...(hasCurrency(headed) ? [] : [{ question: 'currency' as const }]),
      ...(order.isOpen ? [{ question: 'order' as const }] : []),
      ...(decimal.isOpen ? [{ question: 'decimal' as const }] : []),
      ...(isChosen && choices.length > 1 ? [{ question: 'measure' as const, options: choices }] : []),
    ],
  }
}

/** Whichever of both makes days of the report's own period; where either does, networks write the month first. */
function orderOf({ records }: AdsHeaded, at: number | undefined, period: Span | undefined) {
  const { order, isOpen } = findDayOrder(records, at ?? -1)
  if (!isOpen) return { order, isOpen }
  const fitting = dateOrders.filter((one) =>
    records.every(({ cells }) => {
      const day = readFileDay(cells[at ?? -1] ?? '', one)
      return !day || (period !== undefined && day >= period.from && day <= period.to)
    }),
  )
  const [only] = fitting
  return fitting.length === 1 && only
    ? { order: only, isOpen: false }
    : { order: 'monthFirst' as const, isOpen }
}

/** Leads where there are some, then conversions; clicks only where nothing else is told. */
function likeliest({ columns, records }: AdsHeaded, choices: readonly (typeof resultKeys)[number][]) {
  const hasSome = (key: (typeof resultKeys)[number]) =>
    records.some(({ cells }) => /[1-9]/.test(cells[columns[resultFields[key]] ?? -1] ?? ''))
  const told = choices.filter((key) => key !== 'clicks')
  return told.find(hasSome) ?? told.find((key) => key === 'conversions') ?? told[0] ?? choices[0] ?? null
}
