import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Month } from '../../shared/day.ts'
import { placesOf } from '../../shared/review/compared.ts'
import { addPeriods, spanOf } from '../../shared/review/period.ts'
import type { ReviewCharts } from '../../shared/review/review-charts.ts'
import {
  compareWithBase,
  gather,
  isShare,
  lackingIn,
  type TrendLine,
  type TrendRow,
} from '../../shared/review/trends.ts'
import type { ChartTable } from '../ui/charts/chart-figure.tsx'
import { LineChart, scaleOf } from '../ui/charts/line-chart.tsx'
import type { ChartLine, LineLook } from '../ui/charts/lines.tsx'
import { type Format, useFormat } from './format.ts'
import { listRows, measureNameOf, rowNameOf, tellValue } from './trend-words.ts'

export interface TrendProps {
  charts: ReviewCharts
  row: TrendRow
  line: TrendLine
}

/** A name stands under every third month, counted from the last. */
const monthsATick = 3

/** What is drawn: a year beside the year before it, anything else with the months that lead up to it. */
function drawnOf({ charts: { period, trends }, row, line }: TrendProps) {
  const { months } = trends
  const isYear = spanOf(period) === 'year'
  const now = placesOf(period, months)
  const places = isYear ? now : months.map((_, at) => at)
  const take = (values: readonly (number | null)[]) => places.map((at) => values[at] ?? null)
  const lines: ChartLine[] = []
  if (line.target) lines.push({ look: 'target', values: take(line.target) })
  if (isYear) {
    const before = placesOf(addPeriods(period, -1), months)
    lines.push({ look: 'before', values: before.map((at) => line.values[at] ?? null) })
  }
  const end = now.at(-1) ?? -1
  const base = spanOf(period) === 'month' ? compareWithBase(trends, row, line.measure, end) : null
  // A base of fewer channels than the line is none of this line.
  if (base?.isWhole) {
    const { before: mean } = base
    lines.push({ look: 'base', values: places.map((at) => (at >= end - 3 ? mean : null)) })
  }
  lines.push({ look: 'main', values: take(line.values) })
  return { places, lines, marked: isYear ? [] : now }
}

/** What the marks of these charts mean, in the order of a legend. */
export function legendOf(charts: ReviewCharts, drawn: readonly TrendProps[]): (LineLook | 'partial')[] {
  const span = spanOf(charts.period)
  const hasTarget = charts.trends.rows.some(({ lines }) => lines.some(({ target }) => target))
  const isWhole = drawn.every((trend) => drawnOf(trend).places.every((at) => !isPartial(trend, at)))
  return [
    ...(span === 'year' ? (['before'] as const) : []),
    ...(span === 'month' ? (['base'] as const) : []),
    ...(hasTarget ? (['target'] as const) : []),
    ...(isWhole ? [] : (['partial'] as const)),
  ]
}

/** From least to most of several lines together, for charts on one scale. */
export function sharedScale(all: readonly TrendProps[]): readonly [number, number] {
  return scaleOf(all.flatMap((one) => drawnOf(one).lines))
}

interface TrendChartProps extends TrendProps {
  scale?: readonly [number, number] | undefined
  paperWidth?: number
  /** With the place in the list of months. */
  onLook?: (place: number | undefined) => void
}

/** One measure month by month, with what it is compared with. */
export function TrendChart({ scale, paperWidth, onLook, ...trend }: TrendChartProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { charts, line } = trend
  const { places, lines, marked } = drawnOf(trend)
  const months = places.map((at) => charts.trends.months[at] ?? '')
  const name = trendNameOf(trend, t)
  const partial = places.flatMap((at, place) => (isPartial(trend, at) ? [place] : []))
  return (
    <LineChart
      label={name}
      lines={lines}
      places={months.map((month, place) => ({
        key: month,
        tick: (months.length - 1 - place) % monthsATick === 0 ? format.month(month, 'name') : undefined,
        spoken: spokenOf(month, tellAt(trend, places[place] ?? -1, t, format), format),
      }))}
      format={(value, isFine) =>
        isShare(line)
          ? format.percent(value, isFine ? 2 : 1)
          : isFine
            ? format.number(value, 1)
            : format.compact(value)
      }
      scale={scale}
      marked={marked}
      partial={partial}
      paperWidth={paperWidth}
      onLook={onLook && ((place) => onLook(place === undefined ? undefined : places[place]))}
    />
  )
}

/** The places in the list of months whose value is a sum without a channel that told before. */
export function partialPlaces(trend: TrendProps): number[] {
  return trend.line.values.flatMap((_, at) => (isPartial(trend, at) ? [at] : []))
}

function isPartial({ charts: { trends }, row, line }: TrendProps, at: number): boolean {
  return (
    row.channelId === null && Boolean(line.summed?.[at]) && lackingIn(trends, line.measure, at).length > 0
  )
}

function spokenOf(month: Month, value: string, format: Format): string {
  return `${format.month(month)}: ${value}`
}

/** What a chart is called, its channel by its network too: one handle may be of several. */
export function trendNameOf({ charts, row, line }: TrendProps, t: TFunction): string {
  const network = row.network ? `${t(`glossary.networkName.${row.network}`)} ` : ''
  return t('review.cell.label', {
    measure: measureNameOf(line, charts.denominator, t),
    channel: `${network}${rowNameOf(row, t)}`,
  })
}

/** The value of a month, and which channels it is without. */
function tellAt(trend: TrendProps, at: number, t: TFunction, format: Format): string {
  const { charts, line } = trend
  const told = tellValue(line, line.values[at] ?? null, format)
  if (!isPartial(trend, at)) return told
  const rows = lackingIn(charts.trends, line.measure, at)
  return `${told} (${t('charts.without', { names: listRows({ rows, all: charts.trends.rows }, t, format) })})`
}

/** The number of a month that somebody points at, else that of the whole period. */
export function shownValue(
  trend: TrendProps,
  looked: number | undefined,
  t: TFunction,
  format: Format,
): string {
  const { charts, line } = trend
  const { trends, period } = charts
  if (looked !== undefined)
    return spokenOf(trends.months[looked] ?? '', tellAt(trend, looked, t, format), format)
  const { value, perMonth } = gather(line, placesOf(period, trends.months))
  return tellValue(line, value ?? perMonth, format)
}

/** The numbers behind a chart. */
export function useTrendTable(): (trend: TrendProps) => ChartTable {
  const { t } = useTranslation()
  const format = useFormat()
  return (trend) => {
    const { charts, line } = trend
    const { places, lines } = drawnOf(trend)
    const others = lines.filter(({ look }) => look !== 'main')
    return {
      heads: [
        t('charts.month'),
        measureNameOf(line, charts.denominator, t),
        ...others.map(({ look }) => t(`charts.look.${look}`)),
      ],
      rows: places.map((at, place) => [
        format.month(charts.trends.months[at], 'short'),
        tellAt(trend, at, t, format),
        ...others.map(({ values }) => tellValue(line, values[place] ?? null, format)),
      ]),
    }
  }
}
