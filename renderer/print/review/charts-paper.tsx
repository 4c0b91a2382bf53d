import { type ReactNode, use } from 'react'
import { useTranslation } from 'react-i18next'
import { hourMapOf } from '../../../shared/review/hours.ts'
import type { ReviewCharts } from '../../../shared/review/review-charts.ts'
import { isMain, lineOf, rateKey, type TrendRow } from '../../../shared/review/trends.ts'
import { weekOf } from '../../../shared/week.ts'
import { useFormat } from '../../parts/format.ts'
import { useHourWords } from '../../parts/hour-words.ts'
import { MixBars, type MixBy, useMixWords } from '../../parts/mix-bars.tsx'
import { legendOf, sharedScale, shownValue, TrendChart, type TrendProps } from '../../parts/trend-chart.tsx'
import { listRows, measureNameOf, periodNameOf, useTrendWords } from '../../parts/trend-words.ts'
import { BarSample } from '../../ui/charts/bar-chart.tsx'
import { HeatMap, HeatScale } from '../../ui/charts/heat-map.tsx'
import { LineSample } from '../../ui/charts/lines.tsx'
import { AsText } from '../as-text.ts'
import './charts.css'
import { Account } from '../pieces.tsx'

/** In pixels of a sheet: three charts side by side, bars beside their names, and one as wide as the text. */
const third = 198
const bars = 300
const whole = 642

/** What the months say one after another, when posts do best, and what became of the mix. */
export function ChartsPaper({ charts, country }: { charts: ReviewCharts; country: string }) {
  return (
    <>
      <Trends charts={charts} />
      <Channels charts={charts} />
      <BestHours charts={charts} country={country} />
      <Mix charts={charts} />
    </>
  )
}

function Heading({ children }: { children: ReactNode }) {
  return (
    <h2 className="divider" data-keep>
      {children}
    </h2>
  )
}

function Trends({ charts }: { charts: ReviewCharts }) {
  const { t } = useTranslation()
  const isText = use(AsText)
  const brand = charts.trends.rows.at(-1)
  const lines = brand?.lines.filter(isMain) ?? []
  if (!brand || lines.length === 0) return null
  const all = lines.map((line): TrendProps => ({ charts, row: brand, line }))
  return (
    <>
      <Heading>{t('charts.trends')}</Heading>
      {isText ? (
        <TrendTable all={all} />
      ) : (
        <>
          <p className="chart-legend" data-keep>
            {legendOf(charts, all).map((look) => (
              <span key={look}>
                <LineSample look={look} /> {t(`charts.look.${look}`)}
              </span>
            ))}
          </p>
          <div className="chart-grid">
            {all.map((trend) => (
              <Trend
                key={trend.line.measure}
                {...trend}
                title={measureNameOf(trend.line, charts.denominator, t)}
              />
            ))}
          </div>
        </>
      )}
    </>
  )
}

/** One measure channel by channel, on one scale: the rate, or the followers where no rate is known. */
function Channels({ charts }: { charts: ReviewCharts }) {
  const { t } = useTranslation()
  const format = useFormat()
  const isText = use(AsText)
  const told = (measure: string) =>
    charts.trends.rows.flatMap((row): TrendProps[] => {
      const line = row.channelId === null ? undefined : lineOf(row, measure)
      return line ? [{ charts, row, line }] : []
    })
  const rates = told(rateKey)
  const all = rates.length > 1 ? rates : told('followers')
  const [first] = all
  if (!first || all.length < 2) return null
  const scale = sharedScale(all)
  const measure = measureNameOf(first.line, charts.denominator, t)
  const silent = charts.trends.rows.filter(
    (row) => row.channelId !== null && !all.some((one) => one.row === row),
  )
  return (
    <>
      <Heading>
        {t('charts.byChannel')}: {measure}
      </Heading>
      {isText ? (
        <TrendTable all={all} isByChannel />
      ) : (
        <>
          <p className="because" data-keep>
            {t('charts.scale.sharedNote')}
          </p>
          <div className="chart-grid">
            {all.map((trend) => (
              <Trend key={trend.row.channelId} {...trend} scale={scale} title={<Channel row={trend.row} />} />
            ))}
          </div>
        </>
      )}
      {silent.length > 0 && (
        <p className="because">
          {t('charts.silent', {
            measure,
            names: listRows({ rows: silent, all: charts.trends.rows }, t, format),
          })}
        </p>
      )}
    </>
  )
}

function Channel({ row: { network, handle } }: { row: TrendRow }) {
  return network ? <Account network={network} handle={handle} /> : null
}

function Trend({
  title,
  scale,
  ...trend
}: TrendProps & { title: ReactNode; scale?: readonly [number, number] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const wordsOf = useTrendWords()
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      <p className="chart-value">{shownValue(trend, undefined, t, format)}</p>
      <TrendChart {...trend} scale={scale} paperWidth={third} />
      {wordsOf(trend.charts, trend.row, trend.line).map((words) => (
        <p key={words} className="chart-words">
          {words}
        </p>
      ))}
    </figure>
  )
}

/** The same as text, which has no drawings. */
function TrendTable({ all, isByChannel = false }: { all: readonly TrendProps[]; isByChannel?: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const wordsOf = useTrendWords()
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">{isByChannel ? t('glossary.channel') : t('charts.measure')}</th>
          <th scope="col">{all[0] ? periodNameOf(all[0].charts.period, t, format) : null}</th>
          <th scope="col">{t('charts.trends')}</th>
        </tr>
      </thead>
      <tbody>
        {all.map((trend) => (
          <tr key={`${trend.row.channelId} ${trend.line.measure}`}>
            <td>
              {isByChannel ? (
                <Channel row={trend.row} />
              ) : (
                measureNameOf(trend.line, trend.charts.denominator, t)
              )}
            </td>
            <td>{shownValue(trend, undefined, t, format)}</td>
            <td>{wordsOf(trend.charts, trend.row, trend.line).join(' · ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function BestHours({ charts: { hours }, country }: { charts: ReviewCharts; country: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  const isText = use(AsText)
  const map = hourMapOf(hours)
  const { rows, columns, cells, emptySpoken, ...words } = useHourWords(map, weekOf(`und-${country}`).firstDay)
  if (map.posts === 0) return null
  return (
    <>
      <Heading>{t('charts.hours.title')}</Heading>
      <p className="because" data-keep>
        {format.month(hours.from)} – {format.month(hours.to)} · {t('review.postCount', { count: map.posts })}
      </p>
      {words.said.map((line) => (
        <p key={line} data-keep>
          {line}
        </p>
      ))}
      {isText ? null : (
        <figure className="chart chart-hours">
          <HeatMap
            label={t('charts.hours.title')}
            {...{ rows, columns, cells, emptySpoken }}
            paperWidth={whole}
          />
          <p className="chart-words">
            {t('charts.hours.what')}.{' '}
            <HeatScale least={t('charts.hours.less')} most={t('charts.hours.more')} /> {words.tooFewNote}
          </p>
        </figure>
      )}
    </>
  )
}

function Mix({ charts: { mix } }: { charts: ReviewCharts }) {
  const { t } = useTranslation()
  const format = useFormat()
  const isText = use(AsText)
  if (mix.planned === 0) return null
  return (
    <>
      <Heading>{t('charts.mix.title')}</Heading>
      <p className="because" data-keep>
        {t('charts.mix.count', {
          count: mix.planned,
          done: format.number(mix.done),
          planned: format.number(mix.planned),
        })}
      </p>
      {!isText && (
        <p className="chart-legend" data-keep>
          <span>
            <BarSample look="full" /> {t('charts.mix.done')}
          </span>
          <span>
            <BarSample look="striped" /> {t('charts.mix.notDone')}
          </span>
          <span>
            <BarSample look="target" /> {t('charts.mix.target')}
          </span>
        </p>
      )}
      {(['pillar', 'type'] as const).map((by) => (
        <MixOf key={by} mix={mix} by={by} />
      ))}
    </>
  )
}

function MixOf({ mix, by }: { mix: ReviewCharts['mix']; by: MixBy }) {
  const { t } = useTranslation()
  const isText = use(AsText)
  const { table } = useMixWords(mix, by)
  if (isText)
    return (
      <table className="rows">
        <thead>
          <tr>
            {table.heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row[0]}>
              {row.map((cell, at) => (
                <td key={table.heads[at]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    )
  const name = t(`charts.mix.by.${by}`)
  return (
    <figure className="chart">
      <figcaption>{name}</figcaption>
      <MixBars mix={mix} by={by} label={name} paperWidth={bars} />
    </figure>
  )
}
