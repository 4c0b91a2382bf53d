import { addMonths, type Month } from '../../shared/day.ts'
import { monthOfDays } from '../../shared/month-of-days.ts'
import { measures, type Reading } from '../../shared/review.ts'
import type { MoreNumber } from '../../shared/review-month.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'

/** What is known of a month beside the six metrics: other measures of channels and of the brand, and all of campaigns. */
export function listMoreNumbers(db: Db, month: Month): MoreNumber[] {
  const [now, before] = [read(db, month), read(db, addMonths(month, -1))]
  const channels = all(db, query.selectFrom('channel').select(['id', 'network', 'handle', 'position']))
  const campaigns = all(db, query.selectFrom('campaign').select(['id', 'name', 'code']))
  const own = all(db, query.selectFrom('measure').select(['id', 'name']))
  const numbers = [...now.values()].map((one): MoreNumber & { position: number } => {
    const channel = channels.find(({ id }) => id === one.channelId)
    const campaign = campaigns.find(({ id }) => id === one.campaignId)
    return {
      measureId: one.measureId,
      measureName: own.find(({ id }) => id === one.measureId)?.name ?? '',
      channelId: one.channelId,
      network: channel?.network ?? null,
      handle: channel?.handle ?? '',
      campaignName: campaign ? campaign.name || campaign.code : '',
      value: one.value,
      previous: before.get(keyOf(one))?.value ?? null,
      days: one.days,
      sourceNote: one.sourceNote,
      position: channel?.position ?? -1,
    }
  })
  const order = [...measures, ...now.keys()]
  return numbers
    .sort(
      (a, b) =>
        a.campaignName.localeCompare(b.campaignName) ||
        a.position - b.position ||
        order.indexOf(a.measureId) - order.indexOf(b.measureId),
    )
    .map(({ position: _position, ...number }) => number)
}

type Value = Pick<Reading, 'measureId' | 'channelId' | 'campaignId' | 'value' | 'sourceNote'> & {
  days: MoreNumber['days']
}

const keyOf = ({ measureId, channelId, campaignId }: Value) => `${measureId} ${channelId} ${campaignId}`

/** A month's own reading stands before what its days come to. */
function read(db: Db, month: Month): Map<string, Value> {
  const rows = all(db, query.selectFrom('reading').selectAll().where('month', '=', month))
  const days = monthOfDays(
    rows.filter(({ day }) => day !== null),
    month,
  )
  const whole = rows.filter(({ day }) => day === null).map((row) => ({ ...row, days: null }))
  const isMore = ({ measureId, campaignId }: Value) =>
    campaignId !== null || !measures.some((measure) => measure === measureId)
  return new Map([...days, ...whole].filter(isMore).map((value) => [keyOf(value), value]))
}
