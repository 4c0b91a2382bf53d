import { useTranslation } from 'react-i18next'
import { daysBetween } from '../../../shared/day.ts'
import type { Progress } from '../../../shared/strategy/progress.ts'
import { effectiveKind, type Objective } from '../../../shared/strategy/strategy.ts'
import { api } from '../../api.ts'
import { useFormat } from '../../parts/format.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { useRead } from '../../use-read.ts'
import classes from './progress-line.module.css'

/** A line between two numbers is only as exact as they are. */
const digits = (value: number | null) => (value !== null && Math.abs(value) < 100 ? 1 : 0)

const read = ['reading', 'postResult', 'objective', 'measure', 'channel'] as const

/** How the objective goes: what was read against the line it should follow, as a small picture and in words. */
export function ProgressLine({ objective }: { objective: Objective }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { id } = objective
  // Without it the panel still says what the objective is.
  const { value: progress } = useRead(id, () => api.strategy.progress({ id }), read)
  if (!progress || objective.measureId === null) return null
  const last = progress.points.at(-1)
  const isKept = effectiveKind(objective) === 'keep'
  const words = [
    last
      ? t(progress.expected === null || isKept ? 'strategy.progress.was' : 'strategy.progress.wasOf', {
          value: format.number(last.value, 2),
          day: format.day(last.day),
          expected: format.number(progress.expected, digits(progress.expected)),
        })
      : t('strategy.progress.none'),
    progress.gap === 'noLine' ? t('strategy.progress.noLine') : undefined,
    progress.expectedToday !== null && !isKept && last?.day !== progress.today
      ? t('strategy.progress.today', {
          expected: format.number(progress.expectedToday, digits(progress.expectedToday)),
        })
      : undefined,
  ].filter((sentence) => sentence !== undefined)
  return (
    <section className={classes.progress} aria-label={t('strategy.progress.label')}>
      <div className={classes.head}>
        <span className={classes.label}>{t('strategy.progress.label')}</span>
        {last && progress.verdict !== 'exploring' && progress.verdict !== 'unknown' ? (
          <StatusMark kind="pace" status={progress.verdict} withLabel />
        ) : (
          <span className={classes.value}>{last ? format.number(last.value, 2) : '–'}</span>
        )}
      </div>
      <Picture objective={objective} progress={progress} words={words.join(' ')} />
      <p className={classes.words}>{words.join(' ')}</p>
    </section>
  )
}

/** The picture's own units; it is as wide as its place. */
const size = { width: 352, height: 64, edge: 6 } as const

interface PictureProps {
  objective: Objective
  progress: Progress
  words: string
}

/** The line from baseline to target with the readings on it; time runs the way the language is read. */
function Picture({ objective, progress, words }: PictureProps) {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  const { target, startDay, dueDay } = objective
  const isKept = effectiveKind(objective) === 'keep'
  const baseline = isKept ? target : objective.baseline
  if (baseline === null || target === null || startDay === null || dueDay === null || dueDay <= startDay)
    return null
  const band = isKept ? (objective.band ?? 0) : 0
  const points = progress.points.filter(({ day }) => day >= startDay)
  const all = [baseline - band, target + band, ...points.map(({ value }) => value)]
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const y = (value: number) => {
    const share = high === low ? 0.5 : (value - low) / (high - low)
    return size.height - size.edge - share * (size.height - 2 * size.edge)
  }
  const x = (day: string) => {
    const share = Math.min(1, Math.max(0, daysBetween(startDay, day) / daysBetween(startDay, dueDay)))
    const along = size.edge + share * (size.width - 2 * size.edge)
    return i18n.dir() === 'rtl' ? size.width - along : along
  }
  const said = t('strategy.progress.picture', {
    baseline: format.number(baseline, 2),
    start: format.day(startDay),
    target: format.number(target, 2),
    due: format.day(dueDay),
  })
  return (
    <>
      <svg
        className={classes.picture}
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={`${said} ${words}`}
      >
        {band > 0 ? (
          <rect
            className={classes.band}
            x={size.edge}
            width={size.width - 2 * size.edge}
            y={y(target + band)}
            height={y(target - band) - y(target + band)}
          />
        ) : null}
        <line className={classes.line} x1={x(startDay)} y1={y(baseline)} x2={x(dueDay)} y2={y(target)} />
        {progress.today >= startDay && progress.today <= dueDay ? (
          <line
            className={classes.today}
            x1={x(progress.today)}
            x2={x(progress.today)}
            y1={0}
            y2={size.height}
          />
        ) : null}
        <polyline
          className={classes.read}
          points={points.map(({ day, value }) => `${x(day)},${y(value)}`).join(' ')}
        />
        {points.map(({ day, value }) => (
          <circle key={day} className={classes.point} cx={x(day)} cy={y(value)} r={3} />
        ))}
      </svg>
      <div className={classes.ends} aria-hidden="true">
        <span>
          <bdi>{format.number(baseline, 2)}</bdi> · {format.day(startDay, 'short')}
        </span>
        <span>
          <bdi>{format.number(target, 2)}</bdi> · {format.day(dueDay, 'short')}
        </span>
      </div>
    </>
  )
}
