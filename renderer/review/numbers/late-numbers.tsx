import { Button, TextInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longestLine } from '../../../shared/record.ts'
import type { CorrectionNote, LateNumber, ReviewAnswer } from '../../../shared/review/review-month.ts'
import { useFormat } from '../../parts/format.ts'
import { lateChange, lateMeasure } from '../../parts/late-words.ts'
import { NetworkMark } from '../../parts/network-mark.tsx'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { Section } from '../../ui/page/section.tsx'
import { correctMonth } from '../store.ts'
import classes from './late-numbers.module.css'

/** What came after a month was closed: offered as a correction, and what was taken over already. */
export function LateNumbers({ review }: { review: ReviewAnswer }) {
  const { t } = useTranslation()
  return (
    <>
      {review.isIntact ? null : (
        <p className={classes.broken} role="alert">
          <IconAlertTriangle size={16} stroke={1.5} aria-hidden />
          {t('review.notIntact')}
        </p>
      )}
      {review.late.length > 0 ? <Offer review={review} /> : null}
      {review.corrections.length > 0 ? <Taken corrections={review.corrections} /> : null}
    </>
  )
}

function Offer({ review: { month, late } }: { review: ReviewAnswer }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [reason, setReason] = useState('')
  const count = late.length
  return (
    <Section title={t('review.late.title', { count, number: format.number(count) })}>
      <p className={classes.why}>{t('review.late.why')}</p>
      <ul className={classes.lines}>
        {late.map((one) => (
          <li key={`${one.channelId} ${one.campaignId} ${one.effortId} ${one.measureId}`}>
            <NumberLine number={one} />
          </li>
        ))}
      </ul>
      <ForWriters>
        <form
          className={classes.offer}
          onSubmit={(event) => {
            event.preventDefault()
            if (reason.trim()) void correctMonth(month, reason.trim()).catch(() => undefined)
          }}
        >
          <TextInput
            aria-label={t('review.late.reason')}
            placeholder={t('review.late.reason')}
            value={reason}
            maxLength={longestLine}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button type="submit" disabled={reason.trim() === ''}>
            {t('review.late.take')}
          </Button>
        </form>
      </ForWriters>
    </Section>
  )
}

function Taken({ corrections }: { corrections: readonly CorrectionNote[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Section title={t('review.corrections')}>
      <ul className={classes.lines}>
        {corrections.map((one) => (
          <li key={one.id}>
            <NumberLine number={one} />
            <span className={classes.why}>
              <bdi>{one.reason}</bdi> · {format.moment(one.at)}
              {one.person ? (
                <>
                  {' '}
                  · <bdi>{one.person}</bdi>
                </>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function NumberLine({ number }: { number: LateNumber }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { network, handle, placeName, days } = number
  const channel = handle || (placeName ? '' : t('review.wholeBrand'))
  return (
    <span className={classes.number}>
      {network ? <NetworkMark network={network} size={14} /> : null}
      {placeName ? <bdi>{placeName}</bdi> : null}
      {channel ? <bdi>{channel}</bdi> : null}
      <bdi>{lateMeasure(number, t)}</bdi>
      <strong>{lateChange(number, t, format)}</strong>
      {days ? <span className={classes.why}>{t('review.cell.days', days)}</span> : null}
    </span>
  )
}
