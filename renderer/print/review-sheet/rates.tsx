import { useTranslation } from 'react-i18next'
import { type Benchmark, benchmarksBeside, definedRate } from '../../../shared/review/benchmark.ts'
import { rateBaseOf } from '../../../shared/review/compared.ts'
import type { ReviewDocument } from '../../../shared/review/review-document.ts'
import type { ChannelMonth } from '../../../shared/review/review-month.ts'
import { useBenchmarkWords } from '../../parts/benchmark-words.ts'
import { useFormat } from '../../parts/format.ts'
import { Account } from '../pieces.tsx'
import { RateParts } from '../review/rate-parts.tsx'
import { lastOf } from './question.tsx'

/** Each channel's engagement rate beside its own ninety days first, and then beside what others say of the same definition. */
export function Rates({ told }: { told: ReviewDocument }) {
  const { t } = useTranslation()
  const { denominator, channels } = lastOf(told)
  const rated = channels.filter(({ rates }) => rates[denominator] !== null)
  if (rated.length === 0) return null
  return (
    <>
      <h2 className="divider" data-keep>
        {t('benchmarks.title')}
      </h2>
      <table className="rows">
        <colgroup>
          <col className="channel-column" />
          <col className="rate-own" />
          <col className="rate-own" />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('glossary.channel')}</th>
            <th scope="col">
              {t('glossary.metricName.engagements')} {t(`review.of.${denominator}`)}
            </th>
            <th scope="col">{t('charts.look.base')}</th>
            <th scope="col">{t('benchmarks.others')}</th>
          </tr>
        </thead>
        <tbody>
          {rated.map((channel) => (
            <RateRow key={channel.channelId} channel={channel} told={told} />
          ))}
        </tbody>
      </table>
      <p className="because">{t('benchmarks.onlyAlike')}</p>
    </>
  )
}

function RateRow({ channel, told }: { channel: ChannelMonth; told: ReviewDocument }) {
  const format = useFormat()
  const wordsOf = useBenchmarkWords()
  const { denominator } = lastOf(told)
  const rate = channel.rates[denominator]
  const base = told.charts.denominator === denominator ? rateBaseOf(told.charts, channel.channelId) : null
  const defined = definedRate(channel, denominator)
  const beside: Benchmark[] = defined
    ? benchmarksBeside(told.benchmarks, { network: channel.network, definition: defined.definition })
    : []
  return (
    <tr>
      <td>{channel.network && <Account network={channel.network} handle={channel.handle} />}</td>
      <td>
        <strong>{format.percent(rate?.share)}</strong>
        <RateParts rate={rate} />
      </td>
      <td>{format.percent(base)}</td>
      <td>
        {defined && beside.length > 0 ? (
          <>
            {defined.definition === 'followersPerPost' && <p>{wordsOf.perPost(defined)}</p>}
            {beside.map((one) => (
              <p key={one.id}>{wordsOf.tell(one)}</p>
            ))}
          </>
        ) : (
          format.number(null)
        )}
      </td>
    </tr>
  )
}
