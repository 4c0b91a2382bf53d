import type { Edition } from '../print/exports.ts'
import type { Network } from '../strategy/strategy.ts'
import { placesOf } from './compared.ts'
import type { MeasureUnit } from './measure-unit.ts'
import { addPeriods, spanOf } from './period.ts'
import { measures } from './review.ts'
import type { ReviewDocument, ToldMonth } from './review-document.ts'
import type { ChannelMonth, MoreNumber } from './review-month.ts'
import { gather, isShare, rateKey } from './trends.ts'

/** The head of each column; who told a number, and when, is the team's own. */
export const reviewColumns = [
  'period',
  'channel',
  'campaign',
  'measure',
  'value',
  'previous',
  'unit',
] as const
export const sourceColumns = ['source', 'from', 'person', 'day'] as const
export type ReviewColumn = (typeof reviewColumns)[number] | (typeof sourceColumns)[number]

/** What the table is written with. */
export type TableWords = {
  columns: Record<ReviewColumn, string>
  wholeBrand: string
  networkName: (network: Network) => string
  /** Of a built-in measure by its key, and of the rate. */
  measureName: (measure: string) => string
  sourceName: (source: 'typed' | 'file' | 'computed') => string
  /** What the figures of a row are in; nothing where they are a plain count. */
  unitName: (unit: MeasureUnit) => string
}

/** The numbers of a review as rows with a head: one a channel and measure, figures as programs read them, a gap where nobody knows. */
export function reviewTable(told: ReviewDocument, edition: Edition, words: TableWords): string[][] {
  const isTeams = edition === 'team'
  const columns = [...reviewColumns, ...(isTeams ? sourceColumns : [])]
  const head = columns.map((column) => words.columns[column])
  const [month] = told.months
  const rows =
    spanOf(told.period) === 'month' && month ? monthRows(month, told, words) : periodRows(told, words)
  return [head, ...rows.map((row) => (isTeams ? row : row.slice(0, reviewColumns.length)))]
}

function monthRows(month: ToldMonth, { period }: ReviewDocument, words: TableWords): string[][] {
  const rows = month.channels.length > 1 ? [...month.channels, month.total] : month.channels
  return [
    ...rows.flatMap((row) => [...channelRows(row, period, words), ...rateRow(row, month, words)]),
    ...month.more.map((one) => moreRow(one, period, words)),
  ]
}

function channelRows(row: ChannelMonth, period: string, words: TableWords): string[][] {
  return measures.map((measure) => {
    const { value, previous, source, sourceNote, person, at } = row.cells[measure]
    return [
      ...[period, nameOf(row, words), '', words.measureName(measure), write(value), write(previous), ''],
      ...[source ? words.sourceName(source) : '', sourceNote, person, at?.slice(0, 10) ?? ''],
    ]
  })
}

function rateRow(row: ChannelMonth, { denominator, month }: ToldMonth, words: TableWords): string[][] {
  const rate = row.rates[denominator]
  if (!rate) return []
  const name = words.measureName(rateKey)
  return [
    [
      ...[month, nameOf(row, words), '', name, write(rate.share), '', words.unitName('share')],
      ...[words.sourceName('computed'), '', '', ''],
    ],
  ]
}

function moreRow(one: MoreNumber, period: string, words: TableWords): string[] {
  const { measureId, measureName, campaignName, value, previous, source, sourceNote, person, at } = one
  const unit = one.ownUnit || words.unitName(one.unit ?? 'count')
  return [
    ...[period, nameOf(one, words), campaignName, measureName || words.measureName(measureId)],
    ...[write(value), write(previous), unit],
    ...[source ? words.sourceName(source) : '', sourceNote, person, at?.slice(0, 10) ?? ''],
  ]
}

function periodRows({ period, charts }: ReviewDocument, words: TableWords): string[][] {
  const { rows, months } = charts.trends
  const valueIn = (line: (typeof rows)[number]['lines'][number], of: string) => {
    const { value, perMonth } = gather(line, placesOf(of, months))
    return write(value ?? perMonth)
  }
  return rows.flatMap((row) =>
    row.lines.map((line) => [
      ...[period, nameOf(row, words), '', line.name || words.measureName(line.measure)],
      ...[valueIn(line, period), valueIn(line, addPeriods(period, -1))],
      ...[words.unitName(isShare(line) ? 'share' : (line.unit ?? 'count'))],
      ...[words.sourceName('computed'), '', '', ''],
    ]),
  )
}

function nameOf({ network, handle }: { network: Network | null; handle: string }, words: TableWords): string {
  if (!network) return words.wholeBrand
  return handle ? `${words.networkName(network)} ${handle}` : words.networkName(network)
}

/** Without the noise of a division. */
function write(value: number | null): string {
  return value === null ? '' : String(Number(value.toFixed(6)))
}
