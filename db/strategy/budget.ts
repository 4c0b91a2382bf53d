import type { PlanBudget } from '../../shared/print/exports.ts'
import type { Id } from '../../shared/record.ts'
import {
  budgetMonths,
  campaignTable,
  countLeftOut,
  goalTable,
  listBackwards,
  listCosts,
  monthTable,
} from '../../shared/strategy/budget.ts'
import { isCounted, totalOf } from '../../shared/strategy/paid.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'

/** What the paper says of money: the same tables as the screen, and every paid effort with what it costs in all. */
export function readBudgetPage(db: Db, goals: readonly { id: Id; title: string }[]): PlanBudget {
  const lines = all(db, query.selectFrom('budgetLine').selectAll().orderBy('position'))
  const efforts = all(db, query.selectFrom('paidEffort').selectAll().orderBy('position'))
  const campaigns = all(db, query.selectFrom('campaign').selectAll().orderBy('position'))
  const audiences = all(db, query.selectFrom('audience').select(['id', 'name']))
  const sources = { lines, efforts, campaigns }
  const months = budgetMonths(sources)
  const costs = listCosts(sources, months)
  const byGoal = goalTable(costs, goals)
  return {
    leftOut: countLeftOut(sources),
    backwards: listBackwards(sources).map(({ id, name }) => ({ id, name })),
    months: months.length > 0 ? monthTable(costs, months) : [],
    goals: [...byGoal.rows, byGoal.total].map((row, place, { length }) => ({
      ...row,
      title: goals.find(({ id }) => id === row.served)?.title ?? '',
      isSum: place === length - 1,
    })),
    campaigns: campaignTable(costs, campaigns).filter((row) => row.budget !== null || row.costs !== null),
    efforts: efforts.map((effort) => ({
      id: effort.id,
      name: effort.name,
      content: effort.content,
      facts: [effort.place, effort.ages, effort.interests, effort.remarketing].filter(
        (fact) => fact.trim() !== '',
      ),
      audience: audiences.find(({ id }) => id === effort.audienceId)?.name ?? '',
      dailyBudget: effort.dailyBudget,
      startDay: effort.startDay,
      endDay: effort.endDay,
      total: totalOf(effort),
      isCounted: isCounted(effort),
    })),
  }
}
