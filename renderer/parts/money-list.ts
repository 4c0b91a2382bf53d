import { fromMinor, type Money } from '../../shared/money.ts'
import type { GoalReturn } from '../../shared/review/month-account.ts'
import { useFormat } from './format.ts'

/** Amounts of several currencies beside each other; a dash where there is none. */
export function useMoneyList(): (amounts: readonly Money[]) => string {
  const format = useFormat()
  return (amounts) =>
    amounts.length === 0
      ? format.money(null)
      : amounts.map(({ value, currency }) => format.moneyIn(fromMinor(value, currency), currency)).join(' · ')
}

/** Where the costs of goals come from. */
export function costsHintOf(returns: readonly Pick<GoalReturn, 'paid'>[]) {
  const isPaid = returns.some(({ paid }) => paid !== null)
  return isPaid ? 'review.account.costsPaidHint' : 'review.account.costsHint'
}
