import { fromMinor, type Money } from '../../shared/money.ts'
import { useFormat } from './format.ts'

/** Amounts of several currencies beside each other; a dash where there is none. */
export function useMoneyList(): (amounts: readonly Money[]) => string {
  const format = useFormat()
  return (amounts) =>
    amounts.length === 0
      ? format.money(null)
      : amounts.map(({ value, currency }) => format.moneyIn(fromMinor(value, currency), currency)).join(' · ')
}
