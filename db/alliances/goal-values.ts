import { type GoalValue, valueByGoal } from '../../shared/alliances/goal-value.ts'
import { firstDayOf, lastDayOf, type Month } from '../../shared/day.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'

/** What bids brought to each goal in a month. */
export function listGoalValues(db: Db, month: Month): GoalValue[] {
  const bids = query
    .selectFrom('bid')
    .select(['goalId', 'value', 'currency', 'status', 'submittedDay', 'decidedDay'])
  const goals = query.selectFrom('goal').select(['id', 'title']).orderBy('position')
  return valueByGoal(all(db, bids), all(db, goals), { from: firstDayOf(month), to: lastDayOf(month) })
}
