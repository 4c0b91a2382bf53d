import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type IdeaCard, type IdeaColumn, keyOf, withIdeaMoved } from '../../../shared/library/library.ts'
import { aPost } from '../../support/posts.ts'

const card = (position: number, pillarId: string | null): IdeaCard => {
  const { text: _text, note: _note, ...post } = aPost({ pillarId, position, state: 'idea' })
  return { ...post, opening: '', channelIds: [] }
}

const board = fc
  .array(fc.constantFrom<(string | null)[]>('one', 'two', null), { minLength: 1, maxLength: 12 })
  .map((keys) => {
    const cards = keys.map((key, at) => card(at + 1, key))
    return [...Map.groupBy(cards, ({ pillarId }) => pillarId)].map(
      ([key, some]): IdeaColumn => ({ key, cards: some, count: some.length + 2 }),
    )
  })

it('moves one card and never another, and counts each once', () => {
  fc.assert(
    fc.property(
      board,
      fc.nat(),
      fc.nat(),
      fc.constantFrom(undefined, null, 'some'),
      (columns, which, where, before) => {
        const cards = columns.flatMap((column) => column.cards)
        const moved = cards[which % cards.length] as IdeaCard
        const target = columns[where % columns.length] as IdeaColumn
        const beforeId =
          before === 'some' ? (target.cards.find(({ id }) => id !== moved.id)?.id ?? null) : before
        const key = target.key
        const next = withIdeaMoved(columns, moved, {
          by: 'pillar',
          key,
          ...(beforeId !== undefined && { beforeId }),
        })
        const all = next.flatMap((column) => column.cards)
        expect(all.map(({ id }) => id).toSorted()).toEqual(cards.map(({ id }) => id).toSorted())
        expect(next.reduce((sum, { count }) => sum + count, 0)).toBe(cards.length + 2 * columns.length)
        for (const column of next)
          for (const one of column.cards) expect(keyOf(one, 'pillar')).toBe(column.key)
        const others = (list: readonly IdeaCard[]) =>
          list.filter(({ id }) => id !== moved.id).map(({ id }) => id)
        for (const column of columns)
          expect(others(next.find((one) => one.key === column.key)?.cards ?? [])).toEqual(
            others(column.cards),
          )
      },
    ),
  )
})
