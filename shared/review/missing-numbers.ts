import { type BuiltInMeasure, measures } from './review.ts'
import type { ChannelMonth } from './review-month.ts'

export type MissingNumbers = Pick<ChannelMonth, 'channelId' | 'network' | 'handle'> & {
  measures: BuiltInMeasure[]
  /** Nothing at all is known of the channel. */
  isAll: boolean
}

/** Which of the asked numbers each channel does not have; channels that have all are left out. */
export function missingNumbers(channels: readonly ChannelMonth[]): MissingNumbers[] {
  return channels.flatMap(({ channelId, network, handle, cells }) => {
    const missing = measures.filter((measure) => cells[measure].value === null)
    if (missing.length === 0) return []
    return [{ channelId, network, handle, measures: missing, isAll: missing.length === measures.length }]
  })
}
