import { type Day, monthOf } from '../day.ts'
import type { Id } from '../record.ts'
import { fold } from '../text/fold.ts'
import type { Campaign, Tactic } from './strategy.ts'
import type { CampaignTactic } from './strategy-links.ts'

/** What tactics cost together: null while none of them has a cost, which is not nothing; and how many have none yet. */
export function costOf(tactics: readonly Pick<Tactic, 'cost'>[]): { cost: number | null; uncounted: number } {
  const costs = tactics.flatMap(({ cost }) => (cost === null ? [] : [cost]))
  const cost = costs.length > 0 ? costs.reduce((sum, one) => sum + one, 0) : null
  return { cost, uncounted: tactics.length - costs.length }
}

/** `left` is null while the budget or every cost is unknown. */
type Spending = ReturnType<typeof costOf> & { left: number | null }

/** What a campaign's tactics cost against its budget, and how many of them have no cost yet. */
export function spendingOf(
  { id, budget }: Pick<Campaign, 'id' | 'budget'>,
  tactics: readonly Tactic[],
  chosen: readonly CampaignTactic[],
): Spending {
  const ids = new Set(chosen.filter(({ campaignId }) => campaignId === id).map(({ tacticId }) => tacticId))
  const { cost, uncounted } = costOf(tactics.filter((tactic) => ids.has(tactic.id)))
  return { cost, uncounted, left: budget === null || cost === null ? null : budget - cost }
}

const foldCode = (code: string) => fold(code.trim())

/** The campaign that had this code first; without a code there is none. */
export function sameCode(campaigns: readonly Campaign[], id: Id): Campaign | undefined {
  const own = foldCode(campaigns.find((one) => one.id === id)?.code ?? '')
  return own === '' ? undefined : campaigns.find((one) => one.id !== id && foldCode(one.code) === own)
}

/** How many letters of a name make a code that is still easy to type. */
const longestWord = 8

/**
 * A code nobody has yet. From the one it has by a number; else from the first word of its name that a link can carry,
 * or, where the name has no Latin letters, from the month it begins.
 */
export function suggestCode(campaigns: readonly Campaign[], id: Id, today: Day): string {
  const campaign = campaigns.find((one) => one.id === id)
  const taken = new Set(campaigns.filter((one) => one.id !== id).map(({ code }) => foldCode(code)))
  const word = fold(campaign?.name ?? '').match(/[a-z0-9]{3,}/)?.[0]
  const month = monthOf(campaign?.startDay ?? today).replace('-', '')
  const stem =
    campaign?.code.trim().replace(/-\d+$/, '') || (word?.slice(0, longestWord) ?? `c${month}`).toUpperCase()
  const free = (code: string) => !taken.has(foldCode(code))
  if (free(stem)) return stem
  let number = 2
  while (!free(`${stem}-${number}`)) number += 1
  return `${stem}-${number}`
}
