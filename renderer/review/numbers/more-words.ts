import type { TFunction } from 'i18next'
import type { Cell, MoreNumber } from '../../../shared/review/review-month.ts'
import type { Format } from '../../parts/format.ts'
import { tellMeasure } from '../../parts/measure-words.ts'
import { tellMade } from '../../parts/more-number.ts'

/** What a number is of: a channel, a campaign on it, or the whole brand. */
export function placeWord({ network, handle, campaignName }: MoreNumber, t: TFunction): string {
  const channel = network ? handle || t(`glossary.networkName.${network}`) : t('review.wholeBrand')
  return campaignName ? `${campaignName} · ${channel}` : channel
}

/** The number as the cell of a table takes it. */
export function moreCell(number: MoreNumber): Cell {
  const { value, previous, source, sourceNote, person, at } = number
  // Of how many days it is stands beside it, with where it comes from.
  return { value, previous, source, sourceNote, person, at, days: null, posts: null, set: null, told: null }
}

/** Where a number comes from, of how much it was made, and what Rapport itself would say. */
export function moreSource(number: MoreNumber, t: TFunction, format: Format): string {
  const { source, sourceNote, days, madeOf, computed, unit, person, at } = number
  const typed = person
    ? t('review.cell.typedBy', { person, at: format.moment(at) })
    : source === 'typed' && at
      ? t('review.cell.typed', { at: format.moment(at) })
      : t('review.more.typed')
  const from = madeOf ? t(`review.more.madeOf.${madeOf}`) : sourceNote || (days ? '' : typed)
  return [
    from,
    ...tellMade(number, t, format),
    computed !== null && t('review.more.otherwise', { value: tellMeasure(unit, computed, format) }),
  ]
    .filter(Boolean)
    .join(' · ')
}
