import { measures } from './review.ts'
import type { ChannelMonth, LateNumber, ReviewMonth } from './review-month.ts'

type Kept = Pick<ReviewMonth, 'channels' | 'total' | 'corrections'>

/**
 * Where a closed month's numbers are known otherwise now. What was put right already counts as known, and a number that
 * is gone is none: files only ever tell more.
 */
export function lateNumbers(kept: Kept, now: Pick<ReviewMonth, 'channels' | 'total'>): LateNumber[] {
  const rows = [...now.channels, now.total]
  return rows.flatMap((row) => {
    const before = [...kept.channels, kept.total].find(({ channelId }) => channelId === row.channelId)
    return measures.flatMap((measureId): LateNumber[] => {
      const { value: after, source } = row.cells[measureId]
      // What the whole brand sums up follows from its channels, which are told.
      if (row.channelId === null && source === 'computed') return []
      const known = knownAs(kept, before, { measureId, channelId: row.channelId })
      if (after === null || after === known) return []
      const { channelId, network, handle } = row
      return [{ measureId, channelId, network, handle, before: known, after }]
    })
  })
}

function knownAs(
  { corrections }: Kept,
  row: ChannelMonth | undefined,
  { measureId, channelId }: Pick<LateNumber, 'measureId' | 'channelId'>,
): number | null {
  const last = corrections.findLast((one) => one.measureId === measureId && one.channelId === channelId)
  return last ? last.after : (row?.cells[measureId].value ?? null)
}
