import { addMonths, dayOf, lastDayOf, type Month, monthOf } from '../../shared/day.ts'
import { summariseMonth } from '../../shared/review/metrics.ts'
import { type Measure, measures, type Review } from '../../shared/review/review.ts'
import type { Standing, valueBases } from '../../shared/review/review-month.ts'
import { judgePace } from '../../shared/strategy/pace.ts'
import type { Channel, Objective } from '../../shared/strategy/strategy.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import type { Facts } from './month-facts.ts'
import { brandValueOf, countingIn, isShareIn, listOwnMeasures } from './month-values.ts'

type StandingInput = {
  month: Month
  review: Review | undefined
  channels: Channel[]
  facts: Facts
  timeZone: string
}

export function listStandings(db: Db, input: StandingInput): Standing[] {
  const rows = all(
    db,
    query
      .selectFrom('objective')
      .innerJoin('goal', 'goal.id', 'objective.goalId')
      .selectAll('objective')
      .select('goal.title as goalTitle')
      .orderBy('goal.position')
      .orderBy('objective.position'),
  )
  const own = listOwnMeasures(db)
  const channels = new Map(all(db, query.selectFrom('channel').selectAll()).map((one) => [one.id, one]))
  const reasons = new Map(
    input.review
      ? all(db, query.selectFrom('verdict').selectAll().where('reviewId', '=', input.review.id)).map(
          (one) => [one.objectiveId, one.reason],
        )
      : [],
  )
  const today = dayOf(db.now(), input.timeZone)
  const end = lastDayOf(input.month) < today ? lastDayOf(input.month) : today
  return rows.map(({ goalTitle, ...objective }) => {
    const measure = own.find(({ id }) => id === objective.measureId)
    const { value, valueMonth, basis } = findValue(objective, basisOf(objective, own), { ...input, own })
    const { title, kind, question, measureId, baseline, target, startDay, dueDay, responsible } = objective
    return {
      objectiveId: objective.id,
      ...{
        title,
        goalTitle,
        kind,
        question,
        measureId,
        baseline,
        target,
        startDay,
        dueDay,
        responsible,
        value,
        valueMonth,
        basis,
      },
      measureName: measure?.name ?? '',
      channelName: channels.get(objective.channelId ?? '')?.handle ?? '',
      network: channels.get(objective.channelId ?? '')?.network ?? null,
      ...judgePace(objective, value, end),
      reason: reasons.get(objective.id) ?? '',
    }
  })
}

export const monthsBack = 36

/**
 * A stock's newest value counts. What counts events is the month's own figure, unless the baseline is zero: who starts
 * from nothing counts everything since the start. Different people, rates and what neither adds up are a month's own.
 */
export function basisOf(
  objective: Pick<Objective, 'measureId' | 'baseline'>,
  own: readonly Measure[],
): (typeof valueBases)[number] {
  const counting = countingIn(own, objective.measureId ?? '')
  if (counting === 'stock') return 'latest'
  return objective.baseline === 0 && counting === 'flow' ? 'sum' : 'month'
}

function findValue(
  objective: Objective,
  basis: (typeof valueBases)[number],
  input: StandingInput & { own: readonly Measure[] },
): Pick<Standing, 'value' | 'valueMonth' | 'basis'> {
  const startMonth = objective.startDay ? monthOf(objective.startDay) : input.month
  const at = (month: Month) => readValue(objective, month, input)
  if (basis === 'latest') {
    for (let back = 0, month = input.month; back < monthsBack && month >= startMonth; back += 1) {
      const value = at(month)
      if (value !== null) return { value, valueMonth: back === 0 ? null : month, basis }
      month = addMonths(month, -1)
    }
    return { value: null, valueMonth: null, basis }
  }
  if (basis === 'month') return { value: at(input.month), valueMonth: null, basis }
  let total: number | null = null
  for (let back = 0, month = input.month; back < monthsBack && month >= startMonth; back += 1) {
    const value = at(month)
    if (value !== null) total = (total ?? 0) + value
    month = addMonths(month, -1)
  }
  return { value: total, valueMonth: null, basis }
}

/** What one month says of an objective's measure; null when nobody read it. */
export function readValue(
  { measureId, channelId }: Pick<Objective, 'measureId' | 'channelId'>,
  month: Month,
  { facts, channels, own }: Pick<StandingInput, 'facts' | 'channels'> & { own: readonly Measure[] },
): number | null {
  const known = facts(month)
  const builtIn = measures.find((measure) => measure === measureId)
  if (builtIn) {
    const { channels: rows, total } = summariseMonth(channels, known, { readings: [], posts: [] })
    const row = channelId === null ? total : rows.find((one) => one.channelId === channelId)
    return row?.cells[builtIn].value ?? null
  }
  if (measureId === null) return null
  const values = known.values()
  // An objective on a part of something is written in per cent.
  const told = (value: number | null) =>
    value !== null && isShareIn(own, measureId) ? Math.round(value * 1e6) / 1e4 : value
  if (channelId === null) return told(brandValueOf(values, measureId, own))
  const here = values.find(
    (one) => one.measureId === measureId && one.channelId === channelId && one.campaignId === null,
  )
  return told(here?.value ?? null)
}
