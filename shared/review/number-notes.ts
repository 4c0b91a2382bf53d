import { isWholeMonth } from '../calendar/month-of-days.ts'
import type { Month } from '../day.ts'
import type { Id } from '../record.ts'
import type { Channel } from '../strategy/strategy.ts'
import { type BuiltInMeasure, measures } from './review.ts'
import type { ChannelMonth, ReviewMonth } from './review-month.ts'

type Account = Pick<Channel, 'network' | 'handle'>

/** What a reader must know of a number before trusting it; said once, and referred to from each number it is about. */
export type NumberNote = {
  /** The cells it is about, as `cellKey` names them; none where it is about the page. */
  at: string[]
  /** On the sheet of a longer time, the months it is about; none where it is about all of them. */
  months?: Month[]
} & (
  | { kind: 'missing'; measures: BuiltInMeasure[]; channels: Account[] }
  | { kind: 'noSum' }
  | { kind: 'days'; channel: Account; measures: BuiltInMeasure[]; known: number; of: number }
  | { kind: 'posts'; channel: Account; measures: BuiltInMeasure[]; posts: number }
  | { kind: 'sets' }
  | { kind: 'corrected' | 'setAside'; count: number }
  | { kind: 'byHand' }
)

/** A number's place in the table: its channel, null for the whole brand, and its measure. */
export function cellKey(channelId: Id | null, measure: string): string {
  return `${channelId ?? ''}/${measure}`
}

/** The numbers of the notes that a cell refers to, from one on. */
export function marksOf(notes: readonly NumberNote[], key: string): number[] {
  return notes.flatMap(({ at }, place) => (at.includes(key) ? [place + 1] : []))
}

type Told = Pick<ReviewMonth, 'channels' | 'total' | 'posts' | 'corrections' | 'replies'>

/** In the order in which one reads the table: what is not there, what is not whole, what it was made of, what came later. */
export function notesOf({ channels, total, posts, corrections, replies }: Told): NumberNote[] {
  const tellers = (measure: BuiltInMeasure) => channels.filter(({ cells }) => cells[measure].value !== null)
  const silentOn = (measure: BuiltInMeasure) => channels.filter(({ cells }) => cells[measure].value === null)
  const lacked = measures.filter((one) => silentOn(one).length > 0 && tellers(one).length > 0)
  // Measures that the same channels lack are told together.
  const together = Map.groupBy(lacked, (one) =>
    silentOn(one)
      .map(({ channelId }) => channelId)
      .join(' '),
  )
  const missing = [...together.values()].map((some): NumberNote => {
    const silent = some[0] ? silentOn(some[0]) : []
    const rows = [...silent.map(({ channelId }) => channelId), null]
    const at = some.flatMap((measure) => rows.map((channelId) => cellKey(channelId, measure)))
    return { kind: 'missing', measures: some, channels: silent.flatMap(accountOf), at }
  })
  const isUnsummed = total.cells.reach.value === null && tellers('reach').length > 1
  const noSum: NumberNote[] = isUnsummed ? [{ kind: 'noSum', at: [cellKey(null, 'reach')] }] : []
  const days = channels.flatMap((channel) =>
    alike(channel, ({ days }) => (days && !isWholeMonth(days) ? `${days.known}/${days.of}` : undefined)).map(
      ({ measures: some, cell, account, at }): NumberNote => ({
        ...{ kind: 'days', channel: account, measures: some, at },
        known: cell.days?.known ?? 0,
        of: cell.days?.of ?? 0,
      }),
    ),
  )
  const made = channels.flatMap((channel) =>
    alike(channel, ({ posts: n }) => (n === null ? undefined : String(n))).map(
      ({ measures: some, cell, account, at }): NumberNote => ({
        ...{ kind: 'posts', channel: account, measures: some, posts: cell.posts ?? 0, at },
      }),
    ),
  )
  const isMixed = total.cells.engagements.set === 'mixed'
  const corrected = corrections.flatMap(({ channelId, campaignId, effortId, measureId }) => {
    const metric = measures.find((one) => one === measureId)
    return metric && !campaignId && !effortId ? cellKey(channelId, metric) : []
  })
  return [
    ...missing,
    ...noSum,
    ...days,
    ...made,
    ...(isMixed ? [{ kind: 'sets' as const, at: [cellKey(null, 'engagements')] }] : []),
    ...(corrected.length > 0
      ? [{ kind: 'corrected' as const, count: corrected.length, at: [...new Set(corrected)] }]
      : []),
    ...(posts.setAside > 0 ? [{ kind: 'setAside' as const, count: posts.setAside, at: [] }] : []),
    ...(replies && replies.logged > 0 ? [{ kind: 'byHand' as const, at: [] }] : []),
  ]
}

/** The measures of a channel of which the same is to be said, together. */
function alike(channel: ChannelMonth, told: (cell: ChannelMonth['cells']['reach']) => string | undefined) {
  const groups = Map.groupBy(
    measures.filter((measure) => told(channel.cells[measure]) !== undefined),
    (measure) => told(channel.cells[measure]),
  )
  return [...groups.values()].flatMap((some) => {
    const [first] = some
    const [account] = accountOf(channel)
    if (!first || !account) return []
    const at = some.map((measure) => cellKey(channel.channelId, measure))
    return [{ measures: some, cell: channel.cells[first], account, at }]
  })
}

function accountOf({ network, handle }: ChannelMonth): Account[] {
  return network ? [{ network, handle }] : []
}
