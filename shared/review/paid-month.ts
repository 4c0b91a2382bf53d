import { z } from 'zod'
import { Instant, Month } from '../day.ts'
import { Id, Line } from '../record.ts'
import { Amount, fromHundredths, toHundredths } from '../strategy/budget.ts'
import { paidContents } from '../strategy/paid.ts'
import { Network } from '../strategy/strategy.ts'
import { sumAds } from './ad-result.ts'

const Results = z.number().nonnegative().nullable()

/** What a paid effort spent in one month and brought, as somebody read it off; null is not known, which is not zero. */
export const PaidResult = z.object({
  id: Id,
  effortId: Id,
  month: Month,
  spend: Amount.nullable(),
  results: Results,
  /** What counts as a result: a click, an enquiry, a sale. Only alike ones are ever added. */
  resultName: Line,
  person: Line,
  at: Instant,
})
export type PaidResult = z.infer<typeof PaidResult>

export const PaidResultPatch = PaidResult.pick({ spend: true, results: true, resultName: true }).partial()
export type PaidResultPatch = z.infer<typeof PaidResultPatch>

/** One paid effort in a month's account. */
export const PaidLine = PaidResult.pick({
  effortId: true,
  spend: true,
  results: true,
  resultName: true,
}).extend({
  name: Line,
  content: z.enum(paidContents).nullable(),
  /** What the plan gives it for the days of this month; null while its days or its daily amount are open. */
  planned: z.number().nullable(),
  /** As three letters; empty is the workspace's own. Amounts of two currencies are never added. */
  currency: z.string().default(''),
  /** The files and lines that told it; none where a person did. */
  files: z.array(z.object({ name: Line, lines: z.array(z.int()) })).default([]),
})
export type PaidLine = z.infer<typeof PaidLine>

/** A post of the month that people liked without being paid to see it, and that no paid effort is named after yet. */
export const PaidCandidate = z.object({
  resultId: Id,
  channelId: Id,
  network: Network,
  title: Line,
  /** Parts of one; `middle` is that of the middle post of its channel among `count`. */
  share: z.number(),
  middle: z.number(),
  count: z.int(),
})
export type PaidCandidate = z.infer<typeof PaidCandidate>

export const PaidMonth = z.object({ lines: z.array(PaidLine), candidates: z.array(PaidCandidate) })
export type PaidMonth = z.infer<typeof PaidMonth>

/** Null while a part is missing, and where nothing came: a cost of nothing is no price. */
export function costPerResult({ spend, results }: Pick<PaidLine, 'spend' | 'results'>): number | null {
  return spend === null || results === null || results === 0 ? null : spend / results
}

export type PaidSum = Pick<PaidLine, 'resultName' | 'currency' | 'spend' | 'results'> & {
  cost: number | null
}

/**
 * What efforts with the same kind of result cost together: spends and results are summed first, then divided, over the
 * efforts that tell both. Kinds with fewer than two efforts need no sum.
 */
export function sumPaid(lines: readonly PaidLine[]): PaidSum[] {
  const told = lines.filter(({ spend, results }) => spend !== null && results !== null)
  return sumAds(told)
    .filter(({ count }) => count > 1)
    .map(({ resultName, currency, spend, results }) => ({
      ...{ resultName, currency, spend, results },
      cost: costPerResult({ spend, results }),
    }))
}

/** What was paid for efforts of which a part is in another currency; empty is the workspace's own. */
export type PaidElsewhere = { efforts: number; amounts: { currency: string; spend: number }[] }

/** The efforts of each month that no goal's costs hold as paid, for amounts of two currencies are never added. */
export function paidElsewhere(months: readonly (readonly PaidLine[])[]): PaidElsewhere {
  const lines = months.flatMap((ofMonth) => {
    const paid = ofMonth.filter(({ spend }) => spend !== null && spend > 0)
    const abroad = new Set(paid.flatMap(({ effortId, currency }) => (currency === '' ? [] : effortId)))
    return paid.filter(({ effortId }) => abroad.has(effortId))
  })
  const amounts = [...Map.groupBy(lines, ({ currency }) => currency)].map(([currency, some]) => ({
    currency,
    spend: fromHundredths(some.reduce((sum, { spend }) => sum + toHundredths(spend ?? 0), 0)),
  }))
  return {
    efforts: new Set(lines.map(({ effortId }) => effortId)).size,
    amounts: amounts.toSorted((a, b) => (a.currency < b.currency ? -1 : 1)),
  }
}
