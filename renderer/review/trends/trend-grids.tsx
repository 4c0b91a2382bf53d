import { MultiSelect, Select } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { monthsIn, type Period, spanOf } from '../../../shared/review/period.ts'
import type { ReviewCharts } from '../../../shared/review/review-charts.ts'
import { isMain, lineOf, measuresOf } from '../../../shared/review/trends.ts'
import { type Format, useFormat } from '../../parts/format.ts'
import { NetworkMark } from '../../parts/network-mark.tsx'
import {
  legendOf,
  sharedScale,
  shownValue,
  TrendChart,
  type TrendProps,
  trendNameOf,
  useTrendTable,
} from '../../parts/trend-chart.tsx'
import { listRows, measureNameOf, rowNameOf, useTrendWords } from '../../parts/trend-words.ts'
import { setView, usePlace } from '../../place.ts'
import { ChartFigure } from '../../ui/charts/chart-figure.tsx'
import { LineSample } from '../../ui/charts/lines.tsx'
import { Segments } from '../../ui/input/segments.tsx'
import { Section } from '../../ui/page/section.tsx'
import classes from './trends.module.css'

/** Every measure of the whole brand, each on its own scale. */
export function BrandTrends({ charts }: { charts: ReviewCharts }) {
  const { t } = useTranslation()
  const format = useFormat()
  const brand = charts.trends.rows.at(-1)
  const { view } = usePlace()
  if (!brand || brand.lines.length === 0) return null
  const others = brand.lines.filter((line) => !isMain(line))
  const wanted = (view?.also ?? '').split(',').filter(Boolean)
  const shown = brand.lines.filter((line) => isMain(line) || wanted.includes(line.measure))
  return (
    <Section
      title={t('charts.trends')}
      aside={stretchOf(charts, format)}
      actions={
        <Legend
          looks={legendOf(
            charts,
            shown.map((line) => ({ charts, row: brand, line })),
          )}
        />
      }
    >
      {others.length > 0 ? (
        <div data-reads className={classes.also}>
          <MultiSelect
            size="xs"
            label={t('charts.also')}
            searchable
            clearable
            value={wanted.filter((one) => others.some(({ measure }) => measure === one))}
            data={others.map((line) => ({
              value: line.measure,
              label: measureNameOf(line, charts.denominator, t),
            }))}
            onChange={(also) => setView({ also: also.join(',') || undefined })}
          />
        </div>
      ) : null}
      <div className={classes.grid}>
        {shown.map((line) => (
          <Trend
            key={line.measure}
            {...{ charts, row: brand, line }}
            title={measureNameOf(line, charts.denominator, t)}
          />
        ))}
      </div>
    </Section>
  )
}

/** One measure on every channel side by side. */
export function ChannelTrends({ charts }: { charts: ReviewCharts }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { view } = usePlace()
  const channels = charts.trends.rows.filter(({ channelId }) => channelId !== null)
  const known = measuresOf(channels)
  const chosen = known.find(({ measure }) => measure === view?.measure) ?? known[0]
  const isShared = view?.scale === 'shared'
  if (!chosen || channels.length < 2) return null
  const all = channels.flatMap((row): TrendProps[] => {
    const line = lineOf(row, chosen.measure)
    return line ? [{ charts, row, line }] : []
  })
  const silent = channels.filter((row) => !lineOf(row, chosen.measure))
  const scale = isShared ? sharedScale(all) : undefined
  return (
    <Section
      title={t('charts.byChannel')}
      actions={
        <div className={classes.controls}>
          <Select
            aria-label={t('charts.measure')}
            size="xs"
            allowDeselect={false}
            value={chosen.measure}
            data={known.map((line) => ({
              value: line.measure,
              label: measureNameOf(line, charts.denominator, t),
            }))}
            onChange={(measure) => setView({ measure: measure ?? undefined })}
          />
          <Segments
            label={t('charts.scale.label')}
            value={isShared ? 'shared' : 'own'}
            options={[
              { value: 'own', label: t('charts.scale.own') },
              { value: 'shared', label: t('charts.scale.shared') },
            ]}
            onChange={(scaling) => setView({ scale: scaling === 'shared' ? scaling : undefined })}
          />
        </div>
      }
    >
      <p className={classes.note}>{t(isShared ? 'charts.scale.sharedNote' : 'charts.scale.ownNote')}</p>
      <div className={classes.grid}>
        {all.map((trend) => (
          <Trend
            key={trend.row.channelId}
            {...trend}
            scale={scale}
            title={
              <span className={classes.channel}>
                {trend.row.network ? <NetworkMark network={trend.row.network} /> : null}
                <bdi>{rowNameOf(trend.row, t)}</bdi>
              </span>
            }
          />
        ))}
      </div>
      {silent.length > 0 ? (
        <p className={classes.note}>
          {t('charts.silent', {
            measure: measureNameOf(chosen, charts.denominator, t),
            names: listRows({ rows: silent, all: charts.trends.rows }, t, format),
          })}
        </p>
      ) : null}
    </Section>
  )
}

function Trend({
  title,
  scale,
  ...trend
}: TrendProps & { title: ReactNode; scale?: readonly [number, number] | undefined }) {
  const { t } = useTranslation()
  const format = useFormat()
  const wordsOf = useTrendWords()
  const tableOf = useTrendTable()
  const [looked, setLooked] = useState<number>()
  const { charts, row, line } = trend
  const words = wordsOf(charts, row, line)
  return (
    <ChartFigure
      title={title}
      name={trendNameOf(trend, t)}
      value={shownValue(trend, looked, t, format)}
      words={words.map((one) => (
        <span key={one} className={classes.words}>
          {one}
        </span>
      ))}
      table={tableOf(trend)}
    >
      <TrendChart {...trend} scale={scale} onLook={setLooked} />
    </ChartFigure>
  )
}

/** The lines that the charts of this period have, with their names. */
function Legend({ looks }: { looks: ReturnType<typeof legendOf> }) {
  const { t } = useTranslation()
  return (
    <ul className={classes.legend} aria-label={t('charts.legend')}>
      {looks.map((look) => (
        <li key={look}>
          <LineSample look={look} />
          {t(`charts.look.${look}`)}
        </li>
      ))}
    </ul>
  )
}

/** From which month to which the charts run. */
function stretchOf(
  { period, trends }: { period: Period; trends: ReviewCharts['trends'] },
  format: Format,
): string {
  const months = spanOf(period) === 'year' ? monthsIn(period) : trends.months
  return `${format.month(months[0], 'short')} – ${format.month(months.at(-1), 'short')}`
}
