import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { missingNumbers } from '../../../shared/review/missing-numbers.ts'
import type { ReviewAnswer } from '../../../shared/review/review-month.ts'
import { useFormat } from '../../parts/format.ts'
import { NetworkMark } from '../../parts/network-mark.tsx'
import classes from './complete.module.css'

/** What is still missing before the numbers of a month can be read, channel by channel. */
export function Complete({ review }: { review: ReviewAnswer }) {
  const { t } = useTranslation()
  const format = useFormat()
  const count = review.channels.length
  if (count === 0) return null
  const missing = missingNumbers(review.channels)
  if (missing.length === 0)
    return (
      <p className={classes.line} data-done>
        <IconCircleCheck size={16} stroke={1.5} aria-hidden />
        {t('review.complete.all', { count, number: format.number(count) })}
      </p>
    )
  return (
    <section className={classes.missing} aria-label={t('review.complete.title')}>
      <p className={classes.line}>
        <IconCircleDashed size={16} stroke={1.5} aria-hidden />
        {t('review.complete.missing')}
      </p>
      <ul>
        {missing.map(({ channelId, network, handle, measures, isAll }) => (
          <li key={channelId}>
            {network ? <NetworkMark network={network} size={14} /> : null}
            <bdi>{handle}</bdi>
            <span>
              {isAll
                ? t('review.complete.none')
                : format.list(measures.map((measure) => t(`glossary.measureName.${measure}`)))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
