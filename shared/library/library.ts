import { z } from 'zod'
import { Post, PostType, postTypes } from '../calendar/calendar.ts'
import { Id, Line } from '../record.ts'

/** What the columns of the idea board stand for. */
export const ideaGroupings = ['pillar', 'type'] as const
export const IdeaGrouping = z.enum(ideaGroupings)
export type IdeaGrouping = z.infer<typeof IdeaGrouping>

/** What a new idea is born with. */
export const NewIdea = z.object({
  title: Line,
  type: PostType.nullable().optional(),
  pillarId: Id.nullable().optional(),
  tacticId: Id.nullable().optional(),
})
export type NewIdea = z.infer<typeof NewIdea>

/** An idea as a card shows it: how its text begins, and the channels it is meant for. */
export const IdeaCard = Post.omit({ text: true, note: true }).extend({
  opening: z.string(),
  channelIds: z.array(Id),
})
export type IdeaCard = z.infer<typeof IdeaCard>

/** A pillar's id or a type; null holds what has none. */
export const ColumnKey = z.string().max(100).nullable()
export type ColumnKey = z.infer<typeof ColumnKey>

/** At most some cards in the ideas' own order, and how many there are in truth. */
export const IdeaColumn = z.object({ key: ColumnKey, count: z.number().int(), cards: z.array(IdeaCard) })
export type IdeaColumn = z.infer<typeof IdeaColumn>

export const IdeaMove = z.object({
  id: Id,
  by: IdeaGrouping,
  key: ColumnKey,
  /** Before another idea, or last with null; left out it keeps its place among all. */
  beforeId: Id.nullable().optional(),
})
export type IdeaMove = z.infer<typeof IdeaMove>

export function keyOf({ pillarId, type }: Pick<Post, 'pillarId' | 'type'>, by: IdeaGrouping): ColumnKey {
  return by === 'pillar' ? pillarId : type
}

/** What standing in a column means; undefined for a type that is none. */
export function fieldsOf(
  by: IdeaGrouping,
  key: ColumnKey,
): Partial<Pick<Post, 'pillarId' | 'type'>> | undefined {
  if (by === 'pillar') return { pillarId: key }
  const type = postTypes.find((one) => one === key) ?? null
  return type === key ? { type } : undefined
}

/** The board as it looks with a card moved, so that it is shown before it is saved. */
export function withIdeaMoved(
  columns: readonly IdeaColumn[],
  card: IdeaCard,
  { by, key, beforeId }: Omit<IdeaMove, 'id'>,
): IdeaColumn[] {
  const from = keyOf(card, by)
  if (from === key && beforeId === undefined) return [...columns]
  const moved = { ...card, ...fieldsOf(by, key) }
  const known = columns.some((one) => one.key === key) ? columns : [...columns, { key, count: 0, cards: [] }]
  return known.map((column) => {
    const cards = column.cards.filter(({ id }) => id !== card.id)
    const count = column.count - (column.key === from ? 1 : 0) + (column.key === key ? 1 : 0)
    if (column.key !== key) return { ...column, cards, count }
    const before = cards.findIndex(({ id }) => id === beforeId)
    const after = cards.findIndex(({ position }) => position > card.position)
    const place = beforeId === undefined ? after : before
    return { ...column, count, cards: cards.toSpliced(place < 0 ? cards.length : place, 0, moved) }
  })
}
