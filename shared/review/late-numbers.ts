import { isWholeMonth } from '../calendar/month-of-days.ts'
import type { PaidLine } from './paid-month.ts'
import { measures } from './review.ts'
import type { ChannelMonth, LateNumber, MoreNumber, ReviewMonth } from './review-month.ts'

type Kept = Pick<ReviewMonth, 'channels' | 'total' | 'corrections' | 'more' | 'paid' | 'closedAt'>
type Now = Pick<ReviewMonth, 'channels' | 'total' | 'more'> & { paid: readonly PaidLine[] }

/**
 * Where a closed month's numbers are known otherwise now. What was put right already counts as known, and a number that
 * is gone is none: files only ever tell more.
 */
export function lateNumbers(kept: Kept, now: Now): LateNumber[] {
  return [...lateMetrics(kept, now), ...lateMore(kept, now), ...latePaid(kept, now)]
}

const nowhere = {
  ...{ campaignId: null, effortId: null, measureName: '', placeName: '', unit: null, days: null },
} as const

function lateMetrics(kept: Kept, now: Now): LateNumber[] {
  const rows = [...now.channels, now.total]
  return rows.flatMap((row) => {
    const before = [...kept.channels, kept.total].find(({ channelId }) => channelId === row.channelId)
    return measures.flatMap((measureId): LateNumber[] => {
      const { value: after, source, days } = row.cells[measureId]
      // What the whole brand sums up follows from its channels, which are told.
      if (row.channelId === null && source === 'computed') return []
      const { channelId, network, handle } = row
      const place = { ...nowhere, measureId, channelId, network, handle, days: partly(days) }
      return changed(kept, place, { before: metricOf(before, measureId), after })
    })
  })
}

/** Days of a month that are all of them need no word. */
export const partly = (days: LateNumber['days']) => (days && !isWholeMonth(days) ? days : null)

const metricOf = (row: ChannelMonth | undefined, measureId: (typeof measures)[number]) =>
  row?.cells[measureId].value ?? null

/**
 * What the month did not hold is late only where somebody told it after closing: what Rapport computes by now, of a
 * formula written since, was never to be in it.
 */
function lateMore(kept: Kept, now: Now): LateNumber[] {
  return now.more.flatMap((one) => {
    const { measureId, channelId, campaignId, measureName, network, handle, unit } = one
    const before = kept.more.find((old) => isSamePlace(old, one))
    if (before ? !isSameReckoning(before, one) : !isToldSince(kept, one)) return []
    const place = {
      ...{ measureId, channelId, campaignId, effortId: null, network, handle, unit },
      ...{ measureName, placeName: one.campaignName, days: partly(one.days) },
    }
    return changed(kept, place, { before: before?.value ?? null, after: one.value })
  })
}

function isSamePlace(a: MoreNumber, b: MoreNumber): boolean {
  // Months closed before a campaign's id was kept name it only.
  const isSameCampaign = a.campaignId === b.campaignId && (a.campaignId !== null || a.campaignName === '')
  return a.measureId === b.measureId && a.channelId === b.channelId && isSameCampaign
}

/** A formula that was written anew says something else; it is late where what it is made of came late. */
function isSameReckoning(before: MoreNumber, now: MoreNumber): boolean {
  if (now.madeOf !== 'formula' && before.madeOf !== 'formula') return true
  if (before.madeOf !== now.madeOf || before.parts.length !== now.parts.length) return false
  const was = new Map(before.parts.map(({ measureId, value }) => [measureId, value]))
  const isSameParts = now.parts.every(({ measureId }) => was.has(measureId))
  return isSameParts && now.parts.some(({ measureId, value }) => was.get(measureId) !== value)
}

function isToldSince({ closedAt }: Kept, { source, at }: MoreNumber): boolean {
  return source !== null && source !== 'computed' && at !== null && closedAt !== null && at > closedAt
}

/** Spend and results of paid efforts, in the workspace's own currency. Months closed before these were kept say nothing of them. */
function latePaid(kept: Kept, now: Now): LateNumber[] {
  if (kept.paid === null) return []
  const own = [kept.paid.lines, now.paid].map((lines) => lines.filter(({ currency }) => !currency))
  const [were = [], are = []] = own
  return are.flatMap((line) => {
    const { effortId, name, resultName } = line
    const before = keptLine(were, are, line) ?? (isUntold(were, effortId) ? nothingTold : undefined)
    if (!before) return []
    const place = { ...nowhere, channelId: null, network: null, handle: '', effortId, placeName: name }
    // An effort may have a line for each kind of result: its name tells them apart.
    const spend = { ...place, measureId: 'spend', measureName: resultName, unit: 'money' as const }
    const results = { ...place, measureId: 'results', measureName: resultName, unit: 'count' as const }
    return [
      ...changed(kept, spend, { before: before.spend, after: line.spend }),
      // Other results than were counted are no correction of them.
      ...(before.results === null || alike(before.resultName, resultName)
        ? changed(kept, results, { before: before.results, after: line.results })
        : []),
    ]
  })
}

const nothingTold = { spend: null, results: null, resultName: '' } as const

/** Nothing was known of the effort when the month was closed: whatever is known by now came late. */
function isUntold(were: readonly PaidLine[], effortId: string): boolean {
  const old = were.filter((line) => line.effortId === effortId)
  return old.every(({ spend, results }) => spend === null && results === null)
}

/** What was kept of the same kind of result, or of the only line that the effort had and has. */
function keptLine(were: readonly PaidLine[], are: readonly PaidLine[], line: PaidLine): PaidLine | undefined {
  const isOfSame = ({ effortId }: PaidLine) => effortId === line.effortId
  const old = were.filter(isOfSame)
  const isOnly = old.length === 1 && are.filter(isOfSame).length === 1
  return old.find(({ resultName }) => alike(resultName, line.resultName)) ?? (isOnly ? old[0] : undefined)
}

const alike = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()

function changed(
  { corrections }: Kept,
  place: Omit<LateNumber, 'before' | 'after'>,
  { before, after }: Pick<LateNumber, 'before' | 'after'>,
): LateNumber[] {
  const last = corrections.findLast(
    (one) =>
      one.measureId === place.measureId &&
      one.channelId === place.channelId &&
      one.campaignId === place.campaignId &&
      one.effortId === place.effortId &&
      (place.effortId === null || alike(one.measureName, place.measureName)),
  )
  const known = last ? last.after : before
  return after === null || after === known ? [] : [{ ...place, before: known, after }]
}
