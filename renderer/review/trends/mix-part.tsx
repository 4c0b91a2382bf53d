import { useTranslation } from 'react-i18next'
import type { ReviewCharts } from '../../../shared/review/review-charts.ts'
import { useFormat } from '../../parts/format.ts'
import { MixBars, type MixBy, useMixWords } from '../../parts/mix-bars.tsx'
import { periodNameOf } from '../../parts/trend-words.ts'
import { BarSample } from '../../ui/charts/bar-chart.tsx'
import { ChartFigure } from '../../ui/charts/chart-figure.tsx'
import { Section } from '../../ui/page/section.tsx'
import classes from './trends.module.css'

/** What was planned of each pillar and type, and how much of it went out. */
export function MixPart({ charts: { mix, period } }: { charts: ReviewCharts }) {
  const { t } = useTranslation()
  const format = useFormat()
  const counts = { count: mix.planned, done: format.number(mix.done), planned: format.number(mix.planned) }
  return (
    <Section
      title={t('charts.mix.title')}
      aside={`${periodNameOf(period, t, format)} · ${t('charts.mix.count', counts)}`}
      actions={
        <ul className={classes.legend} aria-label={t('charts.legend')}>
          <li>
            <BarSample look="full" />
            {t('charts.mix.done')}
          </li>
          <li>
            <BarSample look="striped" />
            {t('charts.mix.notDone')}
          </li>
          <li>
            <BarSample look="target" />
            {t('charts.mix.target')}
          </li>
        </ul>
      }
    >
      {mix.planned === 0 ? (
        <p className={classes.note}>{t('charts.mix.nothing')}</p>
      ) : (
        <div className={classes.halves}>
          <Half by="pillar" mix={mix} />
          <Half by="type" mix={mix} />
        </div>
      )}
    </Section>
  )
}

function Half({ mix, by }: { mix: ReviewCharts['mix']; by: MixBy }) {
  const { t } = useTranslation()
  const { table } = useMixWords(mix, by)
  const name = t(`charts.mix.by.${by}`)
  return (
    <ChartFigure title={name} name={name} table={table}>
      <MixBars mix={mix} by={by} label={name} />
    </ChartFigure>
  )
}
