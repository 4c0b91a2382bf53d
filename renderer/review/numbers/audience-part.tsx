import { useTranslation } from 'react-i18next'
import type { Month } from '../../../shared/day.ts'
import type { AudiencePart } from '../../../shared/review/review-document.ts'
import { api } from '../../api.ts'
import { useAudienceLabel } from '../../parts/audience-label.ts'
import { useFormat } from '../../parts/format.ts'
import { NetworkMark } from '../../parts/network-mark.tsx'
import { Section } from '../../ui/page/section.tsx'
import { useRead } from '../../use-read.ts'
import classes from './audience.module.css'

const mostShares = 8

/** By what the people of each channel part, as its newest file told it; nothing while no file told it. */
export function AudienceShares({ month }: { month: Month }) {
  const { t } = useTranslation()
  const { value } = useRead(`audiences ${month}`, () => api.review.audiences({ month }), [
    'audienceShare',
    'channel',
    'review',
  ])
  if (!value || value.length === 0) return null
  return (
    <Section title={t('review.audience.title')}>
      <div className={classes.parts}>
        {value.map((part) => (
          <Part key={`${part.channelId} ${part.kind}`} part={part} />
        ))}
      </div>
    </Section>
  )
}

function Part({ part: { network, handle, kind, day, shares } }: { part: AudiencePart }) {
  const { t } = useTranslation()
  const format = useFormat()
  const labelOf = useAudienceLabel()
  const shown = shares.slice(0, mostShares)
  const most = Math.max(...shown.map(({ share }) => share), Number.EPSILON)
  const left = shares.length - shown.length
  return (
    <table className={classes.part}>
      <caption>
        <span className={classes.name}>
          {network ? <NetworkMark network={network} /> : null}
          <strong>{t(`review.audience.kind.${kind}`)}</strong> <bdi>{handle}</bdi>
        </span>
        <span className={classes.day}>
          {t('review.audience.asOf', { day: format.day(day) })}
          {left > 0 ? ` · ${t('review.audience.more', { count: left, number: format.number(left) })}` : null}
        </span>
      </caption>
      <tbody>
        {shown.map(({ label, share }) => (
          <tr key={label}>
            <th scope="row" dir="auto">
              {labelOf(kind, label)}
            </th>
            <td className={classes.track} aria-hidden="true">
              <span className={classes.bar} style={{ inlineSize: `${(share / most) * 100}%` }} />
            </td>
            <td className={classes.figure}>{format.percent(share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
