import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listBoard } from '../../db/calendar/board.ts'
import {
  addIdea,
  changePost,
  changeState,
  findPost,
  removePost,
  schedulePost,
} from '../../db/calendar/calendar.ts'
import { changeMany, copyDays, copyMany, moveMany } from '../../db/calendar/many.ts'
import { listIdeas, listPlaces, listTiles } from '../../db/calendar/tiles.ts'
import { redo, undo } from '../../db/commit.ts'
import type { Db } from '../../db/open.ts'
import { findStrayRecord } from '../../db/replay.ts'
import { deliveries, nextStates, noFilter, postStates } from '../../shared/calendar/calendar.ts'
import { columnOf } from '../../shared/calendar/calendar-board.ts'
import { shiftPlaces } from '../../shared/calendar/calendar-many.ts'
import { addDays } from '../../shared/day.ts'
import { aChannel, addPosts, addThread, aPost, aVariant } from '../support/posts.ts'
import { aDb } from '../support/workspace.ts'

const march = { from: '2026-03-01', to: '2026-03-31' }
const all = { ...march, filter: noFilter }

const madePost = fc.record({
  state: fc.constantFrom(...postStates),
  at: fc.array(
    fc.record({
      day: fc.nat(20),
      time: fc.constantFrom(null, '02:30', '09:00'),
      delivery: fc.constantFrom(...deliveries),
    }),
    { maxLength: 3 },
  ),
})
type Made = typeof madePost extends fc.Arbitrary<infer T> ? T : never

function fill(db: Db, made: readonly Made[]) {
  const channel = aChannel()
  const posts = made.map(({ state, at }, index) => {
    const post = aPost({
      title: `Post ${index}`,
      state,
      heldState: state === 'onHold' ? 'draft' : null,
      responsible: 'Ada',
      position: index,
    })
    const variants = at.map(({ day, ...values }) =>
      aVariant({
        ...values,
        postId: post.id,
        channelId: channel.id,
        url: 'https://example.com',
        day: addDays('2026-03-01', day),
      }),
    )
    return { post, variants }
  })
  addPosts(db, posts, [channel])
  return posts
}

function rows(db: Db) {
  const read = (table: string) =>
    db.sqlite.prepare(`select * from ${table} order by id`).all() as Record<string, unknown>[]
  return { post: read('post'), variant: read('variant') }
}

/** The rows that belong to none of these posts. */
function others({ post, variant }: ReturnType<typeof rows>, ids: ReadonlySet<string>) {
  return {
    post: post.filter(({ id }) => !ids.has(id as string)),
    variant: variant.filter(({ postId }) => !ids.has(postId as string)),
  }
}

const acts = ['move', 'copy', 'state', 'field', 'remove'] as const

it('never changes another post, is one step, and is taken back whole', () => {
  fc.assert(
    fc.property(
      fc.array(madePost, { minLength: 2, maxLength: 8 }),
      fc.constantFrom(...acts),
      fc.constantFrom(...postStates),
      fc.integer({ min: -40, max: 40 }).filter((days) => days !== 0),
      fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
      (made, act, state, days, picks) => {
        const db = aDb()
        const posts = fill(db, made)
        const picked = new Set(posts.filter((_, at) => picks[at]).map(({ post }) => post.id))
        const before = rows(db)
        const steps = db.trail.undo.length
        const places = listPlaces(db, all).filter(({ postId }) => picked.has(postId))
        const ids = [...picked]
        if (act === 'move') moveMany(db, shiftPlaces(places, days))
        if (act === 'copy') copyMany(db, shiftPlaces(places, days))
        if (act === 'state') changeMany(db, { ids, change: { to: 'state', state } })
        if (act === 'field') changeMany(db, { ids, change: { to: 'field', patch: { responsible: 'Bo' } } })
        if (act === 'remove') changeMany(db, { ids, change: { to: 'removed' } })
        const after = rows(db)
        const known = new Set(before.post.map(({ id }) => id as string))
        const fresh = new Set(after.post.map(({ id }) => id as string).filter((id) => !known.has(id)))
        const touched = act === 'copy' ? fresh : picked
        expect(others(after, touched)).toEqual(others(before, touched))
        expect(db.trail.undo.length - steps).toBeLessThanOrEqual(1)
        if (db.trail.undo.length > steps) {
          undo(db)
          expect(rows(db)).toEqual(before)
          redo(db)
          expect(rows(db)).toEqual(after)
        }
        expect(findStrayRecord(db.sqlite)).toBeUndefined()
      },
    ),
    { numRuns: 60 },
  )
})

describe('a copy', () => {
  it('is a planned draft with the same words at the same time, without address, approval or hold', () => {
    const db = aDb()
    const { tacticId } = addThread(db)
    const channel = aChannel()
    const post = aPost({ title: 'Bread', text: 'Fresh', state: 'approved', tacticId, note: 'Ask Bo' })
    const variant = aVariant({
      postId: post.id,
      channelId: channel.id,
      text: 'Fresh!',
      time: '09:30',
      delivery: 'posted',
      url: 'https://example.com',
    })
    addPosts(db, [{ post, variants: [variant] }], [channel])
    expect(copyDays(db, { ...all, onto: { days: 7 } }).count).toBe(1)
    const [, copied] = listTiles(db, { ...all, perDay: 9 }).tiles
    const made = findPost(db, copied?.postId ?? '')
    expect(made?.post).toMatchObject({
      title: 'Bread',
      text: 'Fresh',
      tacticId,
      note: 'Ask Bo',
      state: 'draft',
    })
    expect(made?.post.position).toBeGreaterThan(post.position)
    expect(made?.variants).toMatchObject([
      {
        text: 'Fresh!',
        day: '2026-03-19',
        time: '09:30',
        delivery: 'planned',
        url: '',
        channelId: channel.id,
      },
    ])
    expect(findPost(db, post.id)).toEqual({ post, variants: [variant], media: [] })
    expect(db.trail.undo.at(-1)?.label).toContain('calendar.did.many.copy.week')
  })

  it('takes along only what stood at the places that were chosen', () => {
    const db = aDb()
    const post = aPost()
    const [here, there] = [aVariant({ postId: post.id }), aVariant({ postId: post.id, day: '2026-03-20' })]
    addPosts(db, [{ post, variants: [here, there] }])
    copyMany(db, [{ ids: [here.id], day: '2026-03-13', time: '08:00' }])
    const [copied] = listPlaces(db, { ...all, from: '2026-03-13', to: '2026-03-13' })
    expect(copied).toMatchObject({ time: '08:00', ids: [expect.any(String)] })
    expect(findPost(db, copied?.postId ?? '')?.variants).toHaveLength(1)
  })
})

it('sends many to a state as far as each may go there, and counts who stays', () => {
  fc.assert(
    fc.property(
      fc.array(madePost, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(...postStates),
      (made, state) => {
        const db = aDb()
        const posts = fill(db, made)
        const ids = posts.map(({ post }) => post.id)
        const { count, left } = changeMany(db, { ids, change: { to: 'state', state } })
        expect(count + left).toBe(posts.length)
        const moved = posts.filter(({ post }) => findPost(db, post.id)?.post.state !== post.state)
        expect(moved.length).toBe(count)
        for (const { post } of moved) expect(nextStates(post)).toContain(state)
      },
    ),
    { numRuns: 40 },
  )
})

it('stands each post in the column that the shared rule names, with true counts', () => {
  fc.assert(
    fc.property(fc.array(madePost, { maxLength: 10 }), fc.integer({ min: 1, max: 4 }), (made, perColumn) => {
      const db = aDb()
      const posts = fill(db, made).filter(({ variants }) => variants.length > 0)
      const { tiles, columns } = listBoard(db, { ...all, perColumn })
      const expected = Map.groupBy(posts, ({ post, variants }) => columnOf({ state: post.state, variants }))
      expect(columns.length).toBe(expected.size)
      for (const { column, count } of columns) {
        expect(count).toBe(expected.get(column)?.length)
        expect(tiles.filter((one) => columnOf(one) === column)).toHaveLength(Math.min(count, perColumn))
      }
    }),
    { numRuns: 40 },
  )
})

it('knows the posts without a day whoever writes, also after undo and redo', () => {
  const act = fc.record({
    what: fc.constantFrom('idea', 'schedule', 'back', 'remove', 'draft', 'undo', 'redo', 'many'),
    pick: fc.nat(),
  })
  fc.assert(
    fc.property(fc.array(act, { maxLength: 14 }), fc.array(madePost, { maxLength: 3 }), (story, made) => {
      const db = aDb()
      fill(db, made)
      for (const { what, pick } of story) {
        const ids = db.sqlite.prepare('select id from post order by id').pluck().all() as string[]
        const id = ids[pick % Math.max(1, ids.length)]
        if (what === 'idea') addIdea(db, { title: 'One' })
        else if (what === 'undo') undo(db)
        else if (what === 'redo') redo(db)
        else if (!id) continue
        else if (what === 'schedule') schedulePost(db, { id, day: '2026-03-05' })
        else if (what === 'back') changeState(db, { id, state: 'idea' })
        else if (what === 'remove') removePost(db, id)
        else if (what === 'draft') changePost(db, { id, patch: { title: 'Two' } })
        else changeMany(db, { ids, change: { to: 'state', state: 'idea' } })
      }
      const truth = db.sqlite
        .prepare(
          'select id from post where not exists (select 1 from variant where postId = post.id and day is not null) order by position, id',
        )
        .pluck()
        .all()
      expect(listIdeas(db).map(({ id }) => id)).toEqual(truth)
    }),
    { numRuns: 60 },
  )
})
