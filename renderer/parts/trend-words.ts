import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import {
  type Compared,
  comparedOf,
  placesOf,
  sayCompared,
  type Tongue,
} from '../../shared/review/compared.ts'
import { isMeasureKey } from '../../shared/review/measures.ts'
import { monthsIn, type Period, type Span, spanOf } from '../../shared/review/period.ts'
import type { Denominator } from '../../shared/review/review.ts'
import type { ReviewCharts } from '../../shared/review/review-charts.ts'
import { gapsOf } from '../../shared/review/trend-gaps.ts'
import { gatherTarget, isShare, rateKey, type TrendLine, type TrendRow } from '../../shared/review/trends.ts'
import { type Format, missing, useFormat } from './format.ts'
import { isolate } from './label.ts'
import { tellMeasure } from './measure-words.ts'

/** What a line is called; a rate never without what it is a rate of. */
export function measureNameOf(
  { measure, name }: Pick<TrendLine, 'measure' | 'name'>,
  by: Denominator,
  t: TFunction,
): string {
  if (measure === rateKey) return `${t('glossary.metricName.engagements')} ${t(`review.of.${by}`)}`
  return isMeasureKey(measure) ? t(`glossary.measureName.${measure}`) : name
}

export function rowNameOf({ channelId, handle, network }: TrendRow, t: TFunction): string {
  if (channelId === null) return t('review.wholeBrand')
  return handle || (network ? t(`glossary.networkName.${network}`) : missing)
}

/** Several channels in one sentence: by their networks, or by their names where a network has more than one of them. */
export function listRows(
  { rows, all }: { rows: readonly TrendRow[]; all: readonly TrendRow[] },
  t: TFunction,
  format: Format,
): string {
  const nameOf = (row: TrendRow) =>
    row.network && all.filter(({ network }) => network === row.network).length === 1
      ? t(`glossary.networkName.${row.network}`)
      : isolate(rowNameOf(row, t))
  return format.list(rows.map(nameOf))
}

/** A value of a line in its own form. */
export function tellValue(
  line: Pick<TrendLine, 'counting' | 'unit'>,
  value: number | null,
  format: Format,
): string {
  if (isShare(line)) return format.percent(value)
  if (line.unit !== null && line.unit !== 'count') return tellMeasure(line.unit, value, format)
  const digits = line.counting === 'rate' || line.counting === 'alone' ? 2 : 1
  return format.number(value, Number.isInteger(value) ? 0 : digits)
}

/** A period by its name: November 2026, the fourth quarter of 2026, 2026. */
export function periodNameOf(period: Period, t: TFunction, format: Format): string {
  const [first = period] = monthsIn(period)
  const year = period.slice(0, 4)
  const names: Record<Span, () => string> = {
    month: () => format.month(first),
    quarter: () => t('charts.quarterOf', { number: period.at(-1), year }),
    year: () => year,
  }
  return names[spanOf(period)]()
}

const mostNamed = 2

/** What the value of a period does not hold, in words; so many months are named, and more are counted. */
export function tellGaps(
  { period, trends, until }: ReviewCharts,
  row: TrendRow,
  line: TrendLine,
  t: TFunction,
  format: Format,
): string[] {
  const { since, months, rows } = gapsOf(trends, [row, line], {
    places: placesOf(period, trends.months),
    until,
  })
  const said: string[] = []
  if (since !== null) said.push(t('charts.since', { month: format.month(since, 'name') }))
  if (months.length > mostNamed) {
    const all = monthsIn(period).filter((month) => month <= until && month >= (since ?? month)).length
    said.push(
      t('charts.missingMonths', { count: all, lost: format.number(months.length), all: format.number(all) }),
    )
  } else if (months.length > 0)
    said.push(t('charts.without', { names: format.list(months.map((month) => format.month(month, 'name'))) }))
  if (rows.length > 0)
    said.push(t('charts.without', { names: listRows({ rows, all: trends.rows }, t, format) }))
  return said
}

/** What a language brings to say a comparison. */
export function tongueOf(t: TFunction, format: Format): Tongue {
  const { number, percent, locale } = format
  return {
    t: (key, values) => String(t(key as 'charts.alike', values as { words: string })),
    number,
    percent,
    tell: (line, value) => tellValue(line, value, format),
    locale,
  }
}

/** What a line says of its period in words, in the order in which one would ask. */
export function useTrendWords() {
  const { t } = useTranslation()
  const format = useFormat()

  return (charts: ReviewCharts, row: TrendRow, line: TrendLine): string[] => {
    const { period, trends } = charts
    const compared = comparedOf(charts, row, line)
    if (!compared) return [t('review.cell.nobodyKnows')]
    // What is asked of months that nobody knows yet is no measure of those that are known.
    const known = placesOf(period, trends.months).filter((at) => (line.values[at] ?? null) !== null)
    const target = gatherTarget(line, known)
    // Where there is an aim, that nothing came before goes without saying.
    const isTold = ({ to }: Compared) => target === null || to !== 'nothing'
    return [
      ...compared.filter(isTold).map((one) => sayCompared(one, tongueOf(t, format))),
      ...(target === null ? [] : [t('charts.target', { target: tellValue(line, target, format) })]),
      ...tellGaps(charts, row, line, t, format).map(format.heading),
    ]
  }
}
