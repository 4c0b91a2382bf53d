import { findDecimal, readNumber } from '../count.ts'
import type { CsvRecord } from '../csv.ts'
import { findDayOrder } from '../day-cell.ts'
import { badDay, cellsOf, misfit, placeOf } from '../figures/columns.ts'
import { readFileDay } from '../figures/file-day.ts'
import type { FileAnswers, Reader } from '../figures/reader.ts'
import type { FilePaid } from '../figures/row.ts'
import { findHeader, fitOf, type Headed, type Sheet } from '../figures/sheet.ts'
import { foldHeader } from '../header.ts'
import { areRounded, looksRounded } from '../rounded-id.ts'
import { quote, type Why } from '../why.ts'
import { type AdsField, adsAliases, breakdowns } from './meta-ads-columns.ts'

/** Meta's Ads Manager: a row an ad and month, or an ad and day, with what it spent and brought. */
export const metaAds: Reader = {
  kinds: ['metaAds'],
  detect(sheets) {
    const ads = open(sheets)
    if (!ads || ads.headed.columns.spend === undefined || !hasName(ads.headed)) return undefined
    const { header, columns } = ads.headed
    const missing = columns.from === undefined ? ['Reporting starts'] : []
    const signs = header.filter((_, at) => Object.values(columns).includes(at)).slice(0, 4)
    return { kind: 'metaAds', score: fitOf(ads.headed), signs, ...(missing.length > 0 && { missing }) }
  },
  ask(sheets) {
    const headed = open(sheets)?.headed
    if (!headed) return { answers: {}, asked: [] }
    const { columns, records } = headed
    const { order, isOpen } = findDayOrder(records, columns.from ?? -1)
    const decimal = findDecimal(
      records.flatMap(({ cells }) => [cells[columns.spend ?? -1] ?? '', cells[columns.results ?? -1] ?? '']),
    )
    return {
      answers: { order: isOpen ? 'monthFirst' : order, decimal: decimal.decimal },
      asked: [
        ...(isOpen ? [{ question: 'order' as const }] : []),
        ...(decimal.isOpen ? [{ question: 'decimal' as const }] : []),
      ],
    }
  },
  *read(sheets, answers) {
    const ads = open(sheets)
    if (!ads) return
    const { sheet, headed } = ads
    const split = headed.header.findIndex((name) => folded.has(foldHeader(name)))
    const isRounded = areRounded(headed.records.map((record) => cellsOf(headed, record)('adId')))
    yield { is: 'ignored', columns: headed.ignored }
    for (const record of headed.records) {
      if (isTotal(headed, record)) continue
      const place = placeOf(sheet, record)
      if (split >= 0 && (record.cells[split] ?? '').trim() !== '') {
        const column = quote(headed.header[split] ?? '')
        yield { is: 'left', ...place, why: { code: 'brokenDown', params: { column } } }
        continue
      }
      const row = readAd(headed, record, { ...answers, isRounded })
      if (!row.ok) yield { is: 'left', ...place, why: row.why }
      else if (saysSomething(row.paid)) yield { is: 'paid', ...place, ...row.paid }
    }
  },
}

const folded = new Set(breakdowns.map(foldHeader))
const inHead = /\s*\(([A-Za-z]{3})\)\s*$/

/** A workbook holds the same rows twice, once for the eye; the first that can be read is taken, the raw one before others. */
function open(sheets: readonly Sheet[]): { sheet: Sheet; headed: Headed<AdsField> } | undefined {
  const rawFirst = sheets.toSorted((a, b) => Number(/raw/i.test(b.name)) - Number(/raw/i.test(a.name)))
  for (const sheet of rawFirst) {
    const plain = sheet.records.slice(0, 12).map(({ cells, ...record }) => ({
      ...record,
      cells: cells.map((cell) => cell.replace(inHead, '')),
    }))
    const found = findHeader({ ...sheet, records: plain }, adsAliases)
    if (!found || found.columns.spend === undefined) continue
    const header = sheet.records[found.at]?.cells ?? []
    const used = new Set(Object.values(found.columns))
    const ignored = header
      .filter((name, at) => !used.has(at) && name.trim() !== '')
      .map((name) => name.trim())
    return { sheet, headed: { ...found, header, ignored, records: sheet.records.slice(found.at + 1) } }
  }
  return undefined
}

const hasName = ({ columns }: Headed<AdsField>) =>
  columns.campaign !== undefined || columns.adSet !== undefined || columns.ad !== undefined

/** The row that sums up the others names none of them, or says how many they are. */
function isTotal(headed: Headed<AdsField>, record: CsvRecord): boolean {
  const cell = cellsOf(headed, record)
  const names = (['campaign', 'adSet', 'ad', 'adId', 'adSetId', 'campaignId'] as const).map(cell)
  const told = names.filter((name) => name !== '')
  return told.length === 0 || (told.length === 1 && /^(?:total|results from \d+ )/i.test(told[0] ?? ''))
}

type Rules = FileAnswers & { isRounded: boolean }
type Told = Omit<FilePaid, 'line'>

function readAd(
  headed: Headed<AdsField>,
  record: CsvRecord,
  { order, decimal, isRounded }: Rules,
): { ok: true; paid: Told } | { ok: false; why: Why } {
  const cell = cellsOf(headed, record)
  const wrong = misfit(headed, record)
  if (wrong) return { ok: false, why: wrong }
  const from = readFileDay(cell('from'), order)
  const to = headed.columns.to === undefined ? from : readFileDay(cell('to'), order)
  if (!from || !to || to < from) return { ok: false, why: badDay(from ? cell('to') : cell('from')) }
  const id = adKeyOf(cell, isRounded)
  if (typeof id !== 'string') return { ok: false, why: id }
  const amounts: Partial<Record<Amount, number | null>> = {}
  for (const field of amountFields) {
    const at = headed.columns[field]
    if (at === undefined) continue
    const column = headed.header[at] ?? field
    const count = readNumber(record.cells[at] ?? '', column, decimal)
    if (!count.ok) return count
    if (count.value !== null && count.value < 0)
      return {
        ok: false,
        why: { code: 'badNumber', params: { column, value: quote(record.cells[at] ?? '') } },
      }
    amounts[field] = count.value
  }
  const { spend = null, results = null, reach = null, impressions = null, linkClicks = null } = amounts
  const [campaign, adSet, ad] = (['campaign', 'adSet', 'ad'] as const).map((field) => line(cell(field)))
  return {
    ok: true,
    paid: {
      ...{ adKey: id, campaign: campaign ?? '', adSet: adSet ?? '', ad: ad ?? '', from, to },
      ...{ currency: currencyOf(headed, cell('currency')), resultName: line(cell('resultName')) },
      ...{ spend: spend === null ? null : Math.round(spend * 100) / 100 },
      ...{ results, reach, impressions, linkClicks },
    },
  }
}

const amountFields = ['spend', 'results', 'reach', 'impressions', 'linkClicks'] as const
type Amount = (typeof amountFields)[number]

const saysSomething = (paid: Told) => amountFields.some((field) => paid[field] !== null)

const line = (text: string) => text.replace(/\s+/g, ' ').slice(0, 500)

/** The ad's own id; a file without ids knows its ads by their names. */
function adKeyOf(cell: (field: AdsField) => string, isRounded: boolean): string | Why {
  const ids = [cell('adId'), cell('adSetId'), cell('campaignId')]
  const given = ids.find((id) => id !== '')
  if (given === undefined) return line(['name', cell('campaign'), cell('adSet'), cell('ad')].join(' / '))
  const id = given.replace(/^'/, '').replace(/^[a-z]{1,3}:/i, '')
  if (/^\d{3,25}$/.test(id) && !(isRounded && looksRounded(id))) return id
  return { code: 'damagedAd', params: { value: quote(given) } }
}

/** The currency stands in the head of the amounts, or in a column of its own; empty where the file names none. */
function currencyOf({ header, columns }: Headed<AdsField>, own: string): string {
  const [, inName = ''] = inHead.exec(header[columns.spend ?? -1] ?? '') ?? []
  return (/^[A-Za-z]{3}$/.test(own) ? own : inName).toUpperCase()
}
