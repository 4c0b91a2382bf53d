import { z } from 'zod'
import { Day, Month } from '../day.ts'
import { Id, Line } from '../record.ts'
import { Amount, fromHundredths, toHundredths } from '../strategy/budget.ts'

/** What one ad spent and brought in a month or a part of it, as a network's file told it. */
export const AdResult = z.object({
  id: Id,
  effortId: Id,
  /** The ad's id on its network as text, or its names where the file gave no ids. */
  adKey: z.string(),
  campaign: Line,
  adSet: Line,
  ad: Line,
  fromDay: Day,
  toDay: Day,
  month: Month,
  /** As three letters; empty is the workspace's own. */
  currency: z.string(),
  spend: Amount.nullable(),
  results: z.number().nullable(),
  resultName: Line,
  /** How many people one ad reached: those of several ads are never added, for they may be the same. */
  reach: z.number().nullable(),
  impressions: z.number().nullable(),
  linkClicks: z.number().nullable(),
  importId: Id,
  line: z.int().positive(),
  /** The day on which the file that told it was made. */
  asOf: Day,
})
export type AdResult = z.infer<typeof AdResult>

/** Where a campaign of a file goes: one of the paid efforts, a new one with its name, or nowhere. */
export const PaidChoice = z.union([Id, z.enum(['new', 'none'])])
export type PaidChoice = z.infer<typeof PaidChoice>

type Spent = Pick<AdResult, 'spend' | 'results' | 'resultName' | 'currency'>
export type AdSum = Spent & { count: number }

const kindOf = ({ resultName, currency }: Spent) => `${currency} ${resultName.trim().toLowerCase()}`

/**
 * What ads spent and brought together, apart by what counts as a result and by currency: other kinds are never added.
 * Spend without its results makes the results unknown, for a cost of too few would be too high.
 */
export function sumAds<Ad extends Spent>(ads: readonly Ad[]): (AdSum & { ads: Ad[] })[] {
  return [...Map.groupBy(ads, kindOf).values()].map((some) => {
    const spent = some.flatMap(({ spend }) => spend ?? [])
    const told = some.flatMap(({ results }) => results ?? [])
    const lacks = some.some(({ spend, results }) => spend !== null && spend > 0 && results === null)
    return {
      currency: some[0]?.currency ?? '',
      resultName: some[0]?.resultName ?? '',
      spend:
        spent.length === 0 ? null : fromHundredths(spent.reduce((sum, one) => sum + toHundredths(one), 0)),
      results: lacks || told.length === 0 ? null : told.reduce((sum, one) => sum + one, 0),
      count: some.length,
      ads: some,
    }
  })
}
