import { addDays, daysBetween } from '../../day.ts'
import type { AdResult } from '../../review/ad-result.ts'
import { fold } from '../../text/fold.ts'

type Levelled = Pick<AdResult, 'adKey' | 'campaign' | 'adSet' | 'ad' | 'fromDay' | 'toDay'>

const levels = ['campaign', 'adSet', 'ad'] as const

/**
 * The ads of a month, each campaign counted once: one that reports tell of at two levels, as a whole and by its ads, is
 * taken as the level tells it that knows more of its days, or as the wider one. So it does not matter which file came first.
 */
export function oneLevel<Ad extends Levelled>(ads: readonly Ad[]): Ad[] {
  return [...Map.groupBy(ads, campaignOf).values()].flatMap((some) => {
    const byLevel = Map.groupBy(some, (ad) => levels.findLastIndex((level) => ad[level] !== ''))
    const fullest = [...byLevel].toSorted(
      ([one, these], [other, those]) => countDays(those) - countDays(these) || one - other,
    )
    return fullest[0]?.[1] ?? []
  })
}

/** Two networks' campaigns of one name are two: but for Meta's, a key begins with the program that told it. */
function campaignOf({ adKey, campaign }: Levelled): string {
  const [, program = ''] = /^([A-Za-z]+) (?!\/)/.exec(adKey) ?? []
  return campaign === '' ? adKey : `${program} ${fold(campaign.trim())}`
}

function countDays(ads: readonly Levelled[]): number {
  const days = ads.flatMap(({ fromDay, toDay }) =>
    Array.from({ length: daysBetween(fromDay, toDay) + 1 }, (_, at) => addDays(fromDay, at)),
  )
  return new Set(days).size
}
