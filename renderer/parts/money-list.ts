import { useTranslation } from 'react-i18next'
import { fromMinor, type Money } from '../../shared/money.ts'
import type { GoalReturn } from '../../shared/review/month-account.ts'
import { type PaidLine, paidElsewhere } from '../../shared/review/paid-month.ts'
import { useFormat } from './format.ts'
import { isolate } from './label.ts'

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

/** What the costs of goals do not hold, for it was paid in another currency; undefined where they hold all. */
export function usePaidElsewhere(): (months: readonly (readonly PaidLine[])[]) => string | undefined {
  const { t } = useTranslation()
  const format = useFormat()
  return (months) => {
    const { efforts, amounts } = paidElsewhere(months)
    if (efforts === 0) return undefined
    const told = amounts.map(({ spend, currency }) => isolate(format.moneyIn(spend, currency)))
    return t('review.account.paidElsewhere', {
      count: efforts,
      number: format.number(efforts),
      amounts: format.list(told),
    })
  }
}
