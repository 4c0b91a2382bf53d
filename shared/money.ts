import { z } from 'zod'
import { largestNumber } from './text/number-text.ts'

/** An ISO 4217 code. */
export const Currency = z.string().regex(/^[A-Z]{3}$/)

/** An amount in the smallest unit of its currency: cents, agorot; a whole number, so that sums are exact. */
export const Minor = z.int().nonnegative().max(largestNumber)

const places = new Map<string, number>()

/** How many decimals a currency has: 2 for most, none for the yen, 3 for some dinars. */
export function decimalsOf(currency: string): number {
  const known = places.get(currency)
  if (known !== undefined) return known
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions()
  places.set(currency, maximumFractionDigits)
  return maximumFractionDigits
}

export const toMinor = (amount: number, currency: string): number =>
  Math.round(amount * 10 ** decimalsOf(currency))
export const fromMinor = (minor: number, currency: string): number => minor / 10 ** decimalsOf(currency)

export type Money = { value: number; currency: string }

/** What amounts come to, for each currency by itself: nobody knows what one is worth in the other. */
export function sumByCurrency(amounts: readonly Money[]): Money[] {
  const sums = new Map<string, number>()
  for (const { value, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + value)
  return [...sums]
    .map(([currency, value]) => ({ currency, value }))
    .toSorted((a, b) => (a.currency < b.currency ? -1 : 1))
}
