import { builtInMeasures, isMeasureKey, measureKeys } from '../../shared/review/measures.ts'
import type { Measure } from '../../shared/review/review.ts'
import type { MoreNumber } from '../../shared/review/review-month.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import { isShareIn, keyOf, listOwnMeasures, type MonthValue } from './month-values.ts'

/** The values of a month beside the six metrics with their names: measures of channels and of the brand, and all of campaigns. */
export function nameMonthValues(
  db: Db,
  now: readonly MonthValue[],
  before: readonly MonthValue[],
): MoreNumber[] {
  const channels = all(db, query.selectFrom('channel').select(['id', 'network', 'handle', 'position']))
  const campaigns = all(db, query.selectFrom('campaign').select(['id', 'name', 'code']))
  const notes = all(db, query.selectFrom('measureNote').selectAll())
  const own = listOwnMeasures(db)
  const earlier = new Map(before.map((one) => [keyOf(one), one.value]))
  const numbers = now.map((one): MoreNumber & { position: number } => {
    const { parts, ...value } = one
    const channel = channels.find(({ id }) => id === one.channelId)
    const campaign = campaigns.find(({ id }) => id === one.campaignId)
    return {
      ...value,
      ...aboutMeasure(one.measureId, own, notes),
      network: channel?.network ?? null,
      handle: channel?.handle ?? '',
      campaignName: campaign ? campaign.name || campaign.code : '',
      previous: earlier.get(keyOf(one)) ?? null,
      parts: parts.map((part) => ({ ...part, measureName: nameOf(own, part.measureId) })),
      position: channel?.position ?? -1,
    }
  })
  const order: string[] = [...measureKeys, ...own.map(({ id }) => id)]
  return numbers
    .sort(
      (a, b) =>
        a.campaignName.localeCompare(b.campaignName) ||
        a.position - b.position ||
        order.indexOf(a.measureId) - order.indexOf(b.measureId),
    )
    .map(({ position: _position, ...number }) => number)
}

const nameOf = (own: readonly Measure[], measureId: string) =>
  own.find(({ id }) => id === measureId)?.name ?? ''

type Note = { measureId: string; vanity: 'yes' | 'no' | null }

function aboutMeasure(
  measureId: string,
  own: readonly Measure[],
  notes: readonly Note[],
): Pick<MoreNumber, 'measureName' | 'unit' | 'ownUnit' | 'isVanity'> {
  const said = notes.find((note) => note.measureId === measureId)?.vanity ?? null
  if (isMeasureKey(measureId)) {
    const { unit, isVanity } = builtInMeasures[measureId]
    return { measureName: '', unit, ownUnit: '', isVanity: said ? said === 'yes' : isVanity }
  }
  const measure = own.find(({ id }) => id === measureId)
  return {
    ...{ measureName: measure?.name ?? '', ownUnit: measure?.unit ?? '', isVanity: said === 'yes' },
    unit: isShareIn(own, measureId) ? 'share' : 'count',
  }
}
