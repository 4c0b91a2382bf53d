import { useTranslation } from 'react-i18next'
import type { Instant } from '../../shared/day.ts'
import { clockState } from '../../shared/replies/reply-clock.ts'
import { type Format, useFormat } from './format.ts'
import { StatusMark } from './status-mark.tsx'

interface ReplyClockProps {
  at: Instant
  dueAt: Instant | null
  now: Instant
}

/** How much time is left to answer, or how long ago it ran out: by shape, hue and words. */
export function ReplyClock({ at, dueAt, now }: ReplyClockProps) {
  const { t } = useTranslation()
  const format = useFormat()
  if (dueAt === null) return <span>{t('replies.noClock')}</span>
  const state = clockState({ at, dueAt }, now)
  const left = Math.round((Date.parse(dueAt) - Date.parse(now)) / 60_000)
  return (
    <>
      <StatusMark kind="clock" status={state} />{' '}
      <span data-clock={state}>
        {t(state === 'late' ? 'replies.lateBy' : 'replies.left', { time: spanOf(Math.abs(left), format) })}
      </span>
    </>
  )
}

/** Minutes as one says them: to the minute below two hours, to the hour below three days, then in days. */
export function spanOf(minutes: number, format: Format): string {
  if (minutes < 120) return format.minutes(minutes)
  const hours = Math.round(minutes / 60)
  return hours < 72 ? format.minutes(hours * 60) : format.daysLong(Math.round(hours / 24))
}
