import { IconArrowNarrowRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { effectiveKind, type Goal, isMeasurable, type Objective } from '../../shared/strategy/strategy.ts'
import type { StrategyView } from '../../shared/strategy/strategy-edits.ts'
import type { TreeLine } from '../../shared/strategy/strategy-tree.ts'
import { useFormat } from '../parts/format.ts'
import { StatusMark } from '../parts/status-mark.tsx'
import { useMeasureName } from './tree/measure-name.ts'
import classes from './tree/tree.module.css'

/** What stands at the end of a line: the number, the date and the name, each in its column. */
export function RowFacts({ line, view }: { line: TreeLine; view: StrategyView }) {
  const format = useFormat()
  if (line.kind === 'goal') return <GoalFacts count={line.children} priority={line.record.priority} />
  const { record } = line
  const due = line.kind === 'objective' ? line.record.dueDay : line.record.endDay
  return (
    <>
      <span className={classes.number}>
        {line.kind === 'objective' ? (
          <ObjectiveNumber objective={line.record} />
        ) : (
          <PostCount count={view.postCounts[line.id]} status={line.record.status} />
        )}
      </span>
      <span className={classes.date}>{due ? format.dayNear(due) : ''}</span>
      <bdi className={classes.person} title={record.responsible || undefined}>
        {record.responsible}
      </bdi>
    </>
  )
}

function GoalFacts({ count, priority }: { count: number; priority: Goal['priority'] }) {
  const { t } = useTranslation()
  return (
    <span className={classes.goalCount}>
      {priority ? <StatusMark kind="priority" status={priority} size={12} withLabel /> : null}
      <span>{t('strategy.tree.objectives', { count })}</span>
    </span>
  )
}

function PostCount({ count, status }: { count: number | undefined; status: string }) {
  const { t } = useTranslation()
  if (count === undefined || (count === 0 && (status === 'done' || status === 'stopped'))) return null
  return count === 0 ? (
    <span className={classes.faint}>{t('strategy.tree.noPosts')}</span>
  ) : (
    <span>{t('strategy.tree.posts', { count })}</span>
  )
}

function ObjectiveNumber({ objective }: { objective: Objective }) {
  const { t } = useTranslation()
  const format = useFormat()
  const measureName = useMeasureName()
  if (effectiveKind(objective) === 'exploring') return <span>{t('strategy.kind.exploring')}</span>
  if (!isMeasurable(objective)) return <span className={classes.notYet}>{t('strategy.check.notYet')}</span>
  const { baseline, target, band } = objective
  const isKept = effectiveKind(objective) === 'keep'
  return (
    <>
      <bdi className={classes.measure} title={measureName(objective.measureId)}>
        {measureName(objective.measureId)}
      </bdi>{' '}
      {isKept ? (
        <bdi dir="ltr">{`${format.number(target, 2)} ± ${format.number(band, 2)}`}</bdi>
      ) : (
        <>
          <bdi>{format.number(baseline, 2)}</bdi>
          <IconArrowNarrowRight
            className={`points ${classes.to}`}
            size={14}
            stroke={1.5}
            aria-label={t('strategy.tree.to')}
          />
          <bdi>{format.number(target, 2)}</bdi>
        </>
      )}
    </>
  )
}
