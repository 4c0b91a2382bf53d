import { z } from 'zod'
import {
  type Delivery,
  isOut,
  nextDeliveries,
  nextStates,
  type PostState,
  postStates,
  Tile,
  type TileRange,
  type Variant,
} from './calendar.ts'

const boardDeliveries = ['ready', 'posted', 'missed'] as const

/** The columns of the board, in the order of work: where a post stands, then how far it is out. */
export const boardColumns = [...postStates, ...boardDeliveries] as const
export const BoardColumn = z.enum(boardColumns)
export type BoardColumn = z.infer<typeof BoardColumn>

/** A card is a post with its variants within the range; its day and time are the first of them. */
export const BoardRange = z.object({
  tiles: z.array(Tile),
  /** How many cards each column has in truth; columns without any are left out. */
  columns: z.array(z.object({ column: BoardColumn, count: z.number().int() })),
  looseEnds: z.number().int(),
})
export type BoardRange = z.infer<typeof BoardRange>

/** Tiles of days or cards of columns; `columns` counts the cards, where it is a board. */
export type ShownRange = TileRange & { columns?: BoardRange['columns'] }

type Card = Pick<Tile, 'state' | 'heldState' | 'variants'>
type Sent = Pick<Variant, 'delivery'>

/**
 * Where a card stands: what was missed, is out or is ready says so; before that the post's own state counts, and what is
 * held is not ready.
 */
export function columnOf({ state, variants }: { state: PostState; variants: readonly Sent[] }): BoardColumn {
  if (variants.some(({ delivery }) => delivery === 'missed')) return 'missed'
  if (variants.length === 0) return state
  if (variants.every(isOut)) return 'posted'
  const isReady = state !== 'onHold' && variants.every((one) => isOut(one) || one.delivery === 'ready')
  return isReady ? 'ready' : state
}

const ofColumn: Record<(typeof boardDeliveries)[number], readonly Delivery[]> = {
  ready: ['ready'],
  posted: ['posted', 'measured'],
  missed: ['missed'],
}

/** What moving a card to a column changes: the post's state, or the delivery of some of its variants. */
export type BoardChange = { state: PostState } | { delivery: Delivery; ids: string[] }

/** Undefined where the rules of states and deliveries do not lead, and for the column it stands in. */
export function boardChange(card: Card, to: BoardColumn): BoardChange | undefined {
  const from = columnOf(card)
  if (from === to) return undefined
  // What is held and ready goes back to be ready, not to the state it had before the hold.
  const state = isState(to) ? to : card.state === 'onHold' ? card.heldState : null
  if (state && isState(from)) {
    const isOpen = nextStates(card).includes(state) && !(state === 'idea' && card.variants.some(isOut))
    return isOpen && columnOf(afterChange(card, { state })) === to ? { state } : undefined
  }
  if (isState(to) && to !== card.state) return undefined
  const isWaiting = ['idea', 'onHold', 'rejected'].includes(card.state)
  if (isState(from) && isWaiting) return undefined
  // What made the card stand where it does, or else all that is not out, so that it stands where it was sent to.
  const own = isState(from) ? [] : card.variants.filter((one) => ofColumn[from].includes(one.delivery))
  const open = card.variants.filter((one) => !isOut(one))
  const changes = [own, open].map((moved) => deliver(moved, isState(to) ? 'planned' : to))
  return changes.find((change) => change !== undefined && columnOf(afterChange(card, change)) === to)
}

function deliver(moved: Card['variants'], delivery: Delivery): BoardChange | undefined {
  const open = moved.filter((one) => one.delivery !== delivery)
  const isAllowed = open.length > 0 && open.every((one) => nextDeliveries(one.delivery).includes(delivery))
  return isAllowed ? { delivery, ids: open.map(({ id }) => id) } : undefined
}

/** The columns a card may go to, in the order of the board. */
export function nextColumns(card: Card): BoardColumn[] {
  return boardColumns.filter((column) => boardChange(card, column) !== undefined)
}

/** How a card looks after its change; a hold remembers where it stood. */
export function afterChange<One extends Card>(card: One, change: BoardChange): One {
  if ('state' in change) {
    const heldState = change.state === 'onHold' ? card.state : null
    return { ...card, state: change.state, heldState }
  }
  const { ids, delivery } = change
  return {
    ...card,
    variants: card.variants.map((one) => (ids.includes(one.id) ? { ...one, delivery } : one)),
  }
}

function isState(column: BoardColumn): column is PostState {
  return (postStates as readonly string[]).includes(column)
}

/** How a board looks with a card changed: it stands in another column, which counts one more. One without a day is not of the range. */
export function withCardChanged(range: ShownRange, card: Tile, change: BoardChange): ShownRange {
  if (!range.tiles.some((one) => one.postId === card.postId)) return range
  const after = afterChange(card, change)
  const tiles = range.tiles.map((one) => (one.postId === card.postId ? after : one))
  return { ...range, tiles, columns: recount(range.columns ?? [], columnOf(card), columnOf(after)) }
}

function recount(columns: BoardRange['columns'], from: BoardColumn, to: BoardColumn): BoardRange['columns'] {
  return boardColumns.flatMap((column) => {
    const before = columns.find((one) => one.column === column)?.count ?? 0
    const count = before + (column === to ? 1 : 0) - (column === from ? 1 : 0)
    return count > 0 ? [{ column, count }] : []
  })
}
