import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Period, spanOf } from '../../../shared/review/period.ts'
import { isRunning, type ReviewCharts } from '../../../shared/review/review-charts.ts'
import { api } from '../../api.ts'
import { explain } from '../../parts/explain.ts'
import { useFormat } from '../../parts/format.ts'
import { periodNameOf } from '../../parts/trend-words.ts'
import { go } from '../../place.ts'
import { EmptyState } from '../../ui/notice/empty-state.tsx'
import { ErrorNote } from '../../ui/notice/error-note.tsx'
import { Loading } from '../../ui/notice/loading.tsx'
import { useRead } from '../../use-read.ts'
import { HoursPart } from './hours-part.tsx'
import { MixPart } from './mix-part.tsx'
import { PeriodNumbers } from './period-numbers.tsx'
import { BrandTrends, ChannelTrends } from './trend-grids.tsx'
import classes from './trends.module.css'

const tables = [
  'reading',
  'postResult',
  'review',
  'objective',
  'channel',
  'measure',
  'mention',
  'contactStage',
  'bid',
  'workspace',
  'post',
  'variant',
  'pillar',
  'contentType',
] as const

/** What the months say one after another, when posts do best, and what became of the mix. */
export function TrendsView({ period }: { period: Period }) {
  const { t } = useTranslation()
  const { value, error, again } = useRead(`charts ${period}`, () => api.review.charts({ period }), tables)
  if (error !== undefined)
    return <ErrorNote {...explain(error, t)} actions={<Button onClick={again}>{t('app.tryAgain')}</Button>} />
  if (!value) return <Loading />
  if (isBlank(value)) return <Nothing />
  return (
    <>
      {isRunning(value) ? <NotOver period={value.period} /> : null}
      {spanOf(period) === 'month' ? null : <PeriodNumbers charts={value} />}
      <BrandTrends charts={value} />
      <ChannelTrends charts={value} />
      <HoursPart hours={value.hours} trends={value.trends} />
      <MixPart charts={value} />
    </>
  )
}

function isBlank({ trends, hours, mix }: ReviewCharts): boolean {
  return trends.rows.every(({ lines }) => lines.length === 0) && hours.cells.length + mix.planned === 0
}

/** What still runs is told so far. */
function NotOver({ period }: { period: Period }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <p className={classes.note}>
      {format.heading(t('charts.notOver', { period: periodNameOf(period, t, format) }))}
    </p>
  )
}

function Nothing() {
  const { t } = useTranslation()
  return (
    <EmptyState
      title={t('charts.empty.title')}
      why={t('charts.empty.why')}
      action={
        <Button variant="filled" onClick={() => go({ screen: 'review', view: { import: 'yes' } })}>
          {t('review.import')}
        </Button>
      }
      exampleLabel={t('charts.empty.example')}
      example={<p>{t('charts.empty.exampleText')}</p>}
    />
  )
}
