import { budgetMonths, campaignTable, listCosts } from '../strategy/budget.ts'
import { coldFirst, isCounted, tooWide } from '../strategy/paid.ts'
import { type CheckupInput, isBackwards, once, type Rule } from './rule.ts'

const named = ({ id, name }: { id: string; name: string }) => ({ record: id, values: { title: name } })
const isAhead = ({ status }: CheckupInput['paidEfforts'][number]) =>
  status === 'planned' || status === 'running'

export const budgetRules: readonly Rule[] = [
  {
    id: 'paidTooWide',
    place: 'budget',
    isBeside: true,
    find: ({ paidEfforts }) =>
      paidEfforts
        .filter((effort) => isAhead(effort) && tooWide(effort).length > 0)
        .map((effort) => ({
          ...named(effort),
          parts: tooWide(effort).map((width) => `strategy.paid.short.${width}`),
        })),
  },
  {
    // What nobody answered for free is dear to buy.
    id: 'paidBeforeOrganic',
    place: 'budget',
    find: ({ paidEfforts, hasResults }) =>
      once(!hasResults && paidEfforts.some((effort) => isAhead(effort) && isCounted(effort)), {
        values: { show: 'paid' },
      }),
  },
  {
    id: 'paidColdFirst',
    place: 'budget',
    isBeside: true,
    find: ({ paidEfforts }) => coldFirst(paidEfforts).map(named),
  },
  {
    id: 'costBackwards',
    place: 'budget',
    isBeside: true,
    find: ({ budgetLines, paidEfforts }) => [
      ...budgetLines.filter(({ startMonth, endMonth }) => isBackwards(startMonth, endMonth)).map(named),
      ...paidEfforts.filter(({ startDay, endDay }) => isBackwards(startDay, endDay)).map(named),
    ],
  },
  {
    id: 'budgetWithoutGoal',
    place: 'budget',
    isBeside: true,
    // What has a campaign serves the campaign's goal.
    find: ({ budgetLines }) =>
      budgetLines
        .filter(({ scope, goalId, campaignId }) => scope === 'goal' && goalId === null && campaignId === null)
        .map(named),
  },
  {
    id: 'campaignCostsOverBudget',
    place: 'budget',
    find: ({ budgetLines, paidEfforts, campaigns }) => {
      const sources = { lines: budgetLines, efforts: paidEfforts, campaigns }
      return campaignTable(listCosts(sources, budgetMonths(sources)), campaigns)
        .filter(({ left }) => left !== null && left < 0)
        .map(({ name, costs, budget }) => ({
          values: { title: name, costs: costs ?? 0, budget: budget ?? 0, show: 'goals' },
        }))
    },
  },
]
