import { addMonths, lastDayOf, monthOf } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import { judgeProgress, type Progress } from '../../shared/strategy/progress.ts'
import { listMeasuredChannels, makeFacts } from '../measures/month-facts.ts'
import { listOwnMeasures } from '../measures/month-values.ts'
import { basisOf, monthsBack, readValue } from '../measures/standings.ts'
import type { Db } from '../open.ts'
import { todayOf } from '../team.ts'
import { findRecord } from './strategy.ts'

/** How an objective went since its start, a month at a time; undefined when it is gone. */
export function readProgress(db: Db, id: Id): Progress | undefined {
  const objective = findRecord(db, 'objective', id)
  if (!objective) return undefined
  const today = todayOf(db)
  const own = listOwnMeasures(db)
  const basis = basisOf(objective, own)
  const facts = makeFacts(db)
  const earliest = addMonths(monthOf(today), -(monthsBack - 1))
  const start = objective.startDay && monthOf(objective.startDay) > earliest ? objective.startDay : null
  const points: Progress['points'] = []
  let sum = 0
  const isCounted = objective.kind !== 'exploring' && objective.measureId !== null
  for (
    let month = start ? monthOf(start) : earliest;
    isCounted && month <= monthOf(today);
    month = addMonths(month, 1)
  ) {
    const value = readValue(objective, month, { facts, own, channels: listMeasuredChannels(db, month) })
    if (value === null) continue
    sum += value
    const day = lastDayOf(month) < today ? lastDayOf(month) : today
    points.push({ day, value: basis === 'sum' ? sum : value })
  }
  return judgeProgress(objective, { points, basis, today })
}
