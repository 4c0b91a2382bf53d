import { useTranslation } from 'react-i18next'
import type { Id } from '../../../shared/record.ts'
import {
  effectiveKind,
  idleTactics,
  isMeasurable,
  starvedObjectives,
} from '../../../shared/strategy/strategy.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { useStrategy } from '../store.ts'
import classes from '../tree/tree.module.css'
import { focusLine } from '../tree/tree-edits.ts'

/** What hangs loose, counted in words; each leads to the next line it means. */
export function LooseEnds({ view }: { view: StrategyView }) {
  const { t } = useTranslation()
  const unmeasured = view.objectives.filter((one) => effectiveKind(one) !== 'exploring' && !isMeasurable(one))
  const ends = [
    { end: 'notMeasurable', ids: unmeasured.map(({ id }) => id) },
    { end: 'starved', ids: starvedObjectives(view).map(({ id }) => id) },
    { end: 'idle', ids: idleTactics(view.tactics, view.postCounts).map(({ id }) => id) },
  ].filter(({ ids }) => ids.length > 0)
  if (ends.length === 0) return null
  return (
    <span className={classes.looseEnds}>
      {ends.map(({ end, ids }) => (
        <button key={end} type="button" className={classes.looseEnd} onClick={() => goToNext(ids)}>
          {t(`strategy.loose.${end}`, { count: ids.length })}
        </button>
      ))}
    </span>
  )
}

/** The first of these lines after the one in focus, in the order of the tree; everything opens so that it can be seen. */
function goToNext(ids: Id[]): void {
  const { focusId } = useStrategy.getState()
  const next = ids[(ids.indexOf(focusId ?? '') + 1) % ids.length]
  useStrategy.setState({ closed: new Set(), editingId: undefined, newLine: undefined })
  focusLine(next)
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-line="${next}"]`)?.focus())
}
