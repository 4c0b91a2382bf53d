import { IconMoon } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { type QuietWindow, quietAt, quietSpans } from '../../../shared/calendar/quiet.ts'
import { type Day, type Time, weekdayOf } from '../../../shared/day.ts'
import { useFormat } from '../../parts/format.ts'
import classes from './quiet-shade.module.css'

interface QuietProps {
  day: Day
  windows: readonly QuietWindow[]
}

/** The quiet hours of a drawn day, behind its tiles; the reason stands where they begin. */
export const QuietShade = memo(function QuietShade({
  day,
  windows,
  hourHeight,
}: QuietProps & { hourHeight: number }) {
  return quietSpans(windows, weekdayOf(day)).map(({ from, to, window }) => (
    <div
      key={`${window.id} ${from}`}
      className={classes.shade}
      style={{ insetBlockStart: (from / 60) * hourHeight, blockSize: ((to - from) / 60) * hourHeight }}
      aria-hidden
    />
  ))
})

/** The same of one hour, however high it is drawn. */
export const QuietHour = memo(function QuietHour({ day, hour, windows }: QuietProps & { hour: number }) {
  const [start, end] = [hour * 60, hour * 60 + 60]
  const share = (minutes: number) => `${(minutes / 60) * 100}%`
  return quietSpans(windows, weekdayOf(day))
    .filter(({ from, to }) => from < end && to > start)
    .map(({ from, to, window }) => (
      <div
        key={`${window.id} ${from}`}
        className={classes.shade}
        style={{
          insetBlockStart: share(Math.max(0, from - start)),
          blockSize: share(Math.min(to, end) - Math.max(from, start)),
        }}
        aria-hidden
      />
    ))
})

/** From when to when a day is quiet, and why. */
export const QuietLine = memo(function QuietLine({ day, windows }: QuietProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const spans = quietSpans(windows, weekdayOf(day))
  if (spans.length === 0) return null
  return (
    <ul className={classes.line}>
      {spans.map(({ from, to, window: { id, reason } }) => (
        <li key={`${id} ${from}`}>
          <IconMoon size={12} stroke={1.5} aria-hidden />
          <bdi>
            {to - from === wholeDay
              ? t('dayItems.row')
              : `${format.time(timeOfDay(from))} – ${format.time(timeOfDay(to % wholeDay))}`}
          </bdi>
          <bdi>{reason ? t('clashes.quietFor', { reason }) : t('clashes.quiet')}</bdi>
        </li>
      ))}
    </ul>
  )
})

const wholeDay = 24 * 60

function timeOfDay(minutes: number): Time {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** A moon beside the number of a day whose middle is quiet on every channel shown. */
export const QuietMark = memo(function QuietMark({ day, windows }: QuietProps) {
  const quiet = windows.find(
    (window) => quietAt([{ ...window, channelId: null }], { channelId: null, day, time: null }).length,
  )
  return quiet ? <Moon reason={quiet.reason} /> : null
})

const Moon = memo(function Moon({ reason }: Pick<QuietWindow, 'reason'>) {
  const { t } = useTranslation()
  const words = reason ? t('clashes.quietFor', { reason }) : t('clashes.quiet')
  return (
    <span className={classes.moon} title={words}>
      <IconMoon size={12} stroke={1.5} role="img" aria-label={words} />
    </span>
  )
})
