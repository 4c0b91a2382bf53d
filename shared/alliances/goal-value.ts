import { z } from 'zod'
import type { Day } from '../day.ts'
import { Currency, Minor, type Money, sumByCurrency } from '../money.ts'
import { Id, Line } from '../record.ts'
import { type BidTurn, statusOn } from './bid.ts'

const Amounts = z.array(z.object({ value: Minor, currency: Currency }))

/** What bids bring to a goal, each currency by itself; a null goal is of those that serve none yet. */
export const GoalValue = z.object({
  goalId: Id.nullable(),
  title: Line,
  /** Decided within the month. */
  won: Amounts,
  lost: Amounts,
  /** Won until the end of the month, all together. */
  wonSoFar: Amounts,
  /** Handed in and not decided at the end of the month. */
  open: Amounts,
  /** How many of these say no value. */
  unvalued: z.int(),
})
export type GoalValue = z.infer<typeof GoalValue>

type Valued = BidTurn & { goalId: Id | null; value: number | null; currency: string }

/** By goal in their order, what bids stood for in the days of a month; a goal without any is left out. */
export function valueByGoal(
  bids: readonly Valued[],
  goals: readonly { id: Id; title: string }[],
  { from, to }: { from: Day; to: Day },
): GoalValue[] {
  const known = new Set(goals.map(({ id }) => id))
  const places = [...goals, { id: null, title: '' }]
  return places.flatMap(({ id, title }) => {
    const own = bids.filter(({ goalId }) => (goalId !== null && known.has(goalId) ? goalId : null) === id)
    const at = (status: 'won' | 'lost' | 'submitted') => own.filter((bid) => statusOn(bid, to) === status)
    const ofMonth = (some: readonly Valued[]) => some.filter(({ decidedDay }) => (decidedDay ?? '') >= from)
    const [won, lost, open] = [at('won'), at('lost'), at('submitted')]
    if (won.length + open.length + ofMonth(lost).length === 0) return []
    return [
      {
        ...{ goalId: id, title },
        won: sumOf(ofMonth(won)),
        lost: sumOf(ofMonth(lost)),
        wonSoFar: sumOf(won),
        open: sumOf(open),
        unvalued: [...won, ...open].filter(({ value }) => value === null).length,
      },
    ]
  })
}

function sumOf(bids: readonly Valued[]): Money[] {
  return sumByCurrency(bids.flatMap(({ value, currency }) => (value === null ? [] : [{ value, currency }])))
}
