import { useTranslation } from 'react-i18next'
import { type Benchmark, benchmarksBeside, definedRate } from '../../../shared/review/benchmark.ts'
import { rateBaseOf } from '../../../shared/review/compared.ts'
import type { Denominator } from '../../../shared/review/review.ts'
import type { ReviewCharts } from '../../../shared/review/review-charts.ts'
import type { ChannelMonth, ReviewAnswer } from '../../../shared/review/review-month.ts'
import { api } from '../../api.ts'
import { useBenchmarkWords } from '../../parts/benchmark-words.ts'
import { useFormat } from '../../parts/format.ts'
import { NetworkMark } from '../../parts/network-mark.tsx'
import { Section } from '../../ui/page/section.tsx'
import { useRead } from '../../use-read.ts'
import { useReview } from '../store.ts'
import { Benchmarks } from './benchmarks.tsx'
import numbers from './numbers.module.css'
import classes from './rates.module.css'

const charted = ['reading', 'postResult', 'review', 'channel', 'workspace'] as const

/** Each channel's engagement rate beside its own ninety days, and beside what others published of the same definition. */
export function RatesPart({ review }: { review: ReviewAnswer }) {
  const { t } = useTranslation()
  const { month } = review
  const lookedAtBy = useReview((state) => state.lookedAtBy)
  const denominator = lookedAtBy ?? review.denominator
  const { value: benchmarks } = useRead('benchmarks', () => api.benchmarks.list(), ['benchmark'])
  const { value: charts } = useRead(`rates ${month}`, () => api.review.charts({ period: month }), charted)
  const rated = review.channels.filter(({ rates }) => rates[denominator] !== null)
  if (rated.length === 0 || !benchmarks || !charts) return null
  return (
    <Section title={t('benchmarks.title')}>
      <table className={numbers.table}>
        <thead>
          <tr>
            <th scope="col">{t('glossary.channel')}</th>
            <th scope="col" className={numbers.number}>
              {t('glossary.metricName.engagements')}
              <span className={numbers.part}>{t(`review.of.${denominator}`)}</span>
            </th>
            <th scope="col" className={numbers.number}>
              {t('charts.look.base')}
            </th>
            <th scope="col">{t('benchmarks.others')}</th>
          </tr>
        </thead>
        <tbody>
          {rated.map((channel) => (
            <Row key={channel.channelId} {...{ channel, denominator, charts, benchmarks }} />
          ))}
        </tbody>
      </table>
      <p className={classes.note}>{t('benchmarks.onlyAlike')}</p>
      <Benchmarks benchmarks={benchmarks} />
    </Section>
  )
}

interface RowProps {
  channel: ChannelMonth
  denominator: Denominator
  charts: ReviewCharts
  benchmarks: readonly Benchmark[]
}

function Row({ channel, denominator, charts, benchmarks }: RowProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useBenchmarkWords()
  const { network, handle, channelId, rates } = channel
  const rate = rates[denominator]
  const base = charts.denominator === denominator ? rateBaseOf(charts, channelId) : null
  const defined = definedRate(channel, denominator)
  const beside = defined ? benchmarksBeside(benchmarks, { network, definition: defined.definition }) : []
  return (
    <tr>
      <th scope="row">
        <span className={numbers.channel}>
          {network ? <NetworkMark network={network} /> : null}
          <span dir="auto" className={numbers.handle}>
            {handle || (network ? t(`glossary.networkName.${network}`) : '')}
          </span>
        </span>
      </th>
      <td className={classes.figure}>
        {format.percent(rate?.share)}
        {rate ? (
          <span className={numbers.part}>
            <bdi dir="ltr">
              {format.number(rate.engagements)} / {format.number(rate.denominator)}
            </bdi>
          </span>
        ) : null}
      </td>
      <td className={classes.figure}>{format.percent(base)}</td>
      <td className={classes.others}>
        {defined && beside.length > 0 ? (
          <>
            {defined.definition === 'followersPerPost' ? <p>{words.perPost(defined)}</p> : null}
            {beside.map((one) => (
              <p key={one.id}>{words.tell(one)}</p>
            ))}
          </>
        ) : (
          format.number(null)
        )}
      </td>
    </tr>
  )
}
