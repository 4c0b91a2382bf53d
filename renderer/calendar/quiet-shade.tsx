import { IconMoon } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Day, weekdayOf } from '../../shared/day.ts'
import { type QuietWindow, quietAt, quietSpans } from '../../shared/quiet.ts'
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

/** A moon beside the number of a day whose middle is quiet on every channel shown. */
export const QuietMark = memo(function QuietMark({ day, windows }: QuietProps) {
  const { t } = useTranslation()
  const [quiet] = windows.filter(
    (window) => quietAt([{ ...window, channelId: null }], { channelId: null, day, time: null }).length,
  )
  if (!quiet) return null
  const words = quiet.reason ? t('clashes.quietFor', { reason: quiet.reason }) : t('clashes.quiet')
  return (
    <span className={classes.moon} title={words}>
      <IconMoon size={12} stroke={1.5} role="img" aria-label={words} />
    </span>
  )
})
