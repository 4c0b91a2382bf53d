import type { Formula } from './formula.ts'
import type { Counting } from './trends.ts'

/** What a rate divides: each side is added up by itself first. */
export type Ratio = { part: Formula; whole: Formula }

/**
 * A division as its two sides; what it is multiplied with or divided by belongs to one of them. Undefined for what is
 * no division.
 */
export function ratioOf(formula: Formula): Ratio | undefined {
  if (!('sign' in formula)) return undefined
  const { sign, left, right } = formula
  if (sign === '/') {
    const above = ratioOf(left)
    if (above && 'number' in right)
      return { part: above.part, whole: { sign: '*', left: above.whole, right } }
    return 'number' in right ? undefined : { part: left, whole: right }
  }
  if (sign !== '*') return undefined
  const [ratio, factor] = 'number' in right ? [ratioOf(left), right] : [ratioOf(right), left]
  return ratio && 'number' in factor
    ? { part: { sign: '*', left: ratio.part, right: factor }, whole: ratio.whole }
    : undefined
}

/**
 * How the months of a formula come together: sums of events are summed, of stocks the newest stands, and a division is
 * made of both sides over all months. Anything else says something of one month only.
 */
export function countingOfFormula(
  formula: Formula,
  countingOf: (measureId: string) => Exclude<Counting, 'rate'>,
): Counting {
  const ratio = ratioOf(formula)
  const linear = (part: Formula) => linearOf(part, countingOf)
  if (ratio) return linear(ratio.part) !== 'alone' && linear(ratio.whole) !== 'alone' ? 'rate' : 'alone'
  return linear(formula)
}

function linearOf(
  formula: Formula,
  countingOf: (measureId: string) => Exclude<Counting, 'rate'>,
): Exclude<Counting, 'rate'> {
  if ('number' in formula) return 'alone'
  if ('measureId' in formula) return countingOf(formula.measureId)
  const { sign, left, right } = formula
  const of = (part: Formula) => linearOf(part, countingOf)
  if (sign === '*' || sign === '/') {
    if ('number' in right) return of(left)
    return sign === '*' && 'number' in left ? of(right) : 'alone'
  }
  return of(left) === of(right) ? of(left) : 'alone'
}
