import {
  effectiveKind,
  isMeasurable,
  type Objective,
  type Tactic,
} from '../../../shared/strategy/strategy.ts'
import classes from './tree.module.css'

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 }

/** A target that is whole once it can be measured, dashed before; an exploring objective wears a question instead. */
export function ObjectiveMark({ objective }: { objective: Objective }) {
  const isExploring = effectiveKind(objective) === 'exploring'
  const isWhole = isMeasurable(objective)
  return (
    <svg
      className={classes.mark}
      data-tone={isWhole ? 'accent' : 'quiet'}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {isExploring ? (
        <>
          <circle cx="7" cy="7" r="4.8" {...line} />
          <path d="M10.6 10.6 14 14" {...line} strokeLinecap="round" />
        </>
      ) : (
        <>
          <circle cx="8" cy="8" r="6.2" {...line} strokeDasharray={isWhole ? undefined : '2.6 2.3'} />
          {isWhole ? <circle cx="8" cy="8" r="2.4" fill="currentColor" /> : null}
        </>
      )}
    </svg>
  )
}

/** A tactic's status by shape: open, half, ticked, crossed out. */
export function TacticMark({ status }: { status: Tactic['status'] }) {
  const tone = status === 'done' ? 'good' : status === 'running' ? 'accent' : 'quiet'
  return (
    <svg className={classes.mark} data-tone={tone} viewBox="0 0 16 16" aria-hidden="true">
      <rect
        x="2.2"
        y="2.2"
        width="11.6"
        height="11.6"
        rx="3"
        {...line}
        fill={status === 'done' ? 'currentColor' : 'none'}
      />
      {status === 'running' ? <rect x="5" y="5" width="6" height="6" rx="1.2" fill="currentColor" /> : null}
      {status === 'done' ? (
        <path d="M5 8.2 7.2 10.4 11 5.8" fill="none" stroke="var(--rp-page)" strokeWidth="1.8" />
      ) : null}
      {status === 'stopped' ? <path d="M4.8 8h6.4" {...line} /> : null}
    </svg>
  )
}
