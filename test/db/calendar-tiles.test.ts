import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listIdeas, listTiles } from '../../db/calendar/tiles.ts'
import { compareTiles, looseEnds, noFilter, type TileFilter } from '../../shared/calendar/calendar.ts'
import { addDays } from '../../shared/day.ts'
import { aChannel, addPosts, addThread, aPost, aVariant } from '../support/posts.ts'
import { aDb } from '../support/workspace.ts'

const all = noFilter
const march = { from: '2026-03-01', to: '2026-03-31' }

it('shares a tile between variants of one post at one day and time', () => {
  const db = aDb()
  const post = aPost()
  const [a, b, c] = [
    aVariant({ postId: post.id, time: '09:00' }),
    aVariant({ postId: post.id, time: '09:00' }),
    aVariant({ postId: post.id, time: '18:00' }),
  ]
  addPosts(db, [{ post, variants: [a, b, c] }])
  const { tiles, days } = listTiles(db, { ...march, perDay: 9, filter: all })
  expect(tiles.map(({ time, variants }) => [time, variants.map(({ id }) => id)])).toEqual([
    ['09:00', [a.id, b.id]],
    ['18:00', [c.id]],
  ])
  expect(days).toEqual([{ day: '2026-03-12', count: 2 }])
})

it('gives each day its first tiles in the shared order, and its true count', () => {
  const post = fc.record({
    state: fc.constantFrom('draft' as const, 'approved' as const),
    hasTactic: fc.boolean(),
    at: fc.array(
      fc.record({
        day: fc.nat(8),
        time: fc.constantFrom(null, '00:00', '09:00', '17:30'),
        hasChannel: fc.boolean(),
      }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  })
  fc.assert(
    fc.property(fc.array(post, { maxLength: 12 }), fc.integer({ min: 1, max: 4 }), (made, perDay) => {
      const db = aDb()
      const { tacticId, goalId } = addThread(db)
      const channel = aChannel()
      const posts = made.map(({ state, hasTactic, at }) => {
        const one = aPost({ state, tacticId: hasTactic ? tacticId : null })
        const variants = at.map(({ day, time, hasChannel }) =>
          aVariant({
            postId: one.id,
            day: addDays('2026-03-01', day),
            time,
            channelId: hasChannel ? channel.id : null,
          }),
        )
        return { post: one, variants }
      })
      addPosts(db, posts, [channel])
      const range = { from: '2026-03-02', to: '2026-03-08' }
      const places = posts.flatMap(({ post, variants }) => {
        const keys = new Set(variants.map(({ day, time }) => `${day} ${time}`))
        return [...keys].map((key) => ({
          postId: post.id,
          day: key.slice(0, 10),
          time: key.endsWith('null') ? null : key.slice(11),
        }))
      })
      const within = places.filter(({ day }) => day >= range.from && day <= range.to).sort(compareTiles)
      const expected = within.filter(
        (one) => within.filter(({ day }) => day === one.day).indexOf(one) < perDay,
      )

      const found = listTiles(db, { ...range, perDay, filter: all })
      expect(found.tiles.map(({ postId, day, time }) => ({ postId, day, time }))).toEqual(expected)
      for (const { day, count } of found.days)
        expect(count).toBe(within.filter((one) => one.day === day).length)
      for (const tile of found.tiles) expect(tile.goalId).toBe(tile.tacticId ? goalId : null)

      const loose = new Set(
        posts.filter(({ post, variants }) => looseEnds(post, variants).length > 0).map(({ post }) => post.id),
      )
      expect(found.looseEnds).toBe(
        new Set(within.filter(({ postId }) => loose.has(postId)).map(({ postId }) => postId)).size,
      )
      const filtered = listTiles(db, { ...range, perDay: 100, filter: { ...all, isLoose: true } })
      expect(filtered.tiles.map(({ postId }) => postId)).toEqual(
        within.filter(({ postId }) => loose.has(postId)).map(({ postId }) => postId),
      )
    }),
    { numRuns: 40 },
  )
})

describe('a filter', () => {
  it('by channel shows that channel only, by goal and state what serves and stands so', () => {
    const db = aDb()
    const { tacticId, goalId } = addThread(db)
    const [one, two] = [aChannel(), aChannel({ network: 'x' })]
    const [served, other] = [aPost({ tacticId, state: 'approved' }), aPost()]
    const onOne = aVariant({ postId: served.id, channelId: one.id })
    const onTwo = aVariant({ postId: served.id, channelId: two.id })
    addPosts(
      db,
      [
        { post: served, variants: [onOne, onTwo] },
        { post: other, variants: [aVariant({ postId: other.id, channelId: two.id })] },
      ],
      [one, two],
    )
    const shown = (filter: Partial<TileFilter>) =>
      listTiles(db, { ...march, perDay: 9, filter: { ...all, ...filter } }).tiles.map(
        ({ postId, variants }) => [postId, variants.length],
      )
    expect(shown({ channelIds: [one.id] })).toEqual([[served.id, 1]])
    expect(shown({ channelIds: [one.id, two.id] })).toEqual([
      [served.id, 2],
      [other.id, 1],
    ])
    expect(shown({ goalIds: [goalId] })).toEqual([[served.id, 2]])
    expect(shown({ states: ['draft'] })).toEqual([[other.id, 1]])
    expect(shown({ goalIds: [goalId], states: ['draft'] })).toEqual([])
  })

  it('also holds back ideas and loose ends, but no idea for its state', () => {
    const db = aDb()
    const { tacticId, goalId } = addThread(db)
    const channel = aChannel()
    const [serves, hangs, placed] = [aPost({ tacticId, state: 'idea' }), aPost({ state: 'idea' }), aPost()]
    const waiting = aVariant({ postId: serves.id, channelId: channel.id, day: null })
    addPosts(
      db,
      [
        { post: serves, variants: [waiting] },
        { post: hangs, variants: [] },
        { post: placed, variants: [aVariant({ postId: placed.id, channelId: channel.id })] },
      ],
      [channel],
    )
    const ideas = (filter: Partial<TileFilter>) => listIdeas(db, { ...all, ...filter }).map(({ id }) => id)
    expect(ideas({ goalIds: [goalId] })).toEqual([serves.id])
    expect(ideas({ channelIds: [channel.id] })).toEqual([serves.id])
    expect(ideas({ isLoose: true })).toEqual([hangs.id])
    expect(ideas({ states: ['approved'] })).toHaveLength(2)
    const loose = (filter: Partial<TileFilter>) =>
      listTiles(db, { ...march, perDay: 9, filter: { ...all, ...filter } }).looseEnds
    expect(loose({})).toBe(1)
    expect(loose({ isLoose: true })).toBe(1)
    expect(loose({ goalIds: [goalId] })).toBe(0)
  })
})

it('answers a month of ten thousand posts with a handful a day', () => {
  const db = aDb()
  const posts = Array.from({ length: 10_000 }, (_, index) => {
    const post = aPost({ title: `Post ${index}` })
    return {
      post,
      variants: [aVariant({ postId: post.id, day: addDays('2026-03-01', index % 31), time: '09:00' })],
    }
  })
  addPosts(db, posts)
  const { tiles, days } = listTiles(db, { ...march, perDay: 3, filter: all })
  expect(tiles).toHaveLength(93)
  expect(days.reduce((sum, { count }) => sum + count, 0)).toBe(10_000)
})
