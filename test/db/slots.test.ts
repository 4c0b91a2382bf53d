import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  addIdea,
  addPost,
  fillSlot,
  findPost,
  moveVariants,
  schedulePost,
} from '../../db/calendar/calendar.ts'
import { addSlots, changeSlot, freeTimes, readSlots, removeSlot } from '../../db/calendar/slots.ts'
import { undo } from '../../db/commit.ts'
import type { Db } from '../../db/open.ts'
import { all, query } from '../../db/query.ts'
import { removeRecord } from '../../db/strategy/strategy.ts'
import { readToday } from '../../db/today.ts'
import { addDays } from '../../shared/day.ts'
import { aChannel, addPosts, aPost, aVariant } from '../support/posts.ts'
import { aDb } from '../support/workspace.ts'

// The clock of these workspaces begins on Monday 2 March 2026.
const thursday = '2026-03-12'

function withSlots(times = ['10:00', '17:00'], weekday = 4) {
  const db = aDb()
  const [instagram, linkedin] = [
    aChannel({ postsPerWeek: 2 }),
    aChannel({ network: 'linkedin', handle: 'firm', position: 2 }),
  ]
  addPosts(db, [], [instagram, linkedin])
  addSlots(db, { channelId: instagram.id, places: times.map((time) => ({ weekday, time })) })
  return { db, instagram, linkedin }
}

/** An idea that is to go out on these channels. */
function anIdea(db: Db, channelIds: readonly string[], title = 'Bread'): string {
  const post = aPost({ title, state: 'idea' })
  addPosts(db, [
    { post, variants: channelIds.map((channelId) => aVariant({ postId: post.id, channelId, day: null })) },
  ])
  return post.id
}

const timesOf = (db: Db, id: string) =>
  Object.fromEntries(findPost(db, id)?.variants.map(({ channelId, time }) => [channelId, time]) ?? [])

it('gives an idea the first free slot of its channel, then the next, then none', () => {
  const { db, instagram } = withSlots()
  const times = ['One', 'Two', 'Three'].map((title) => {
    const id = anIdea(db, [instagram.id], title)
    return schedulePost(db, { id, day: thursday })?.variants[0]?.time
  })
  expect(times).toEqual(['10:00', '17:00', null])
  expect(freeTimes(db, instagram.id, thursday)).toEqual([])
})

it('gives each variant a slot of its own channel', () => {
  const { db, instagram, linkedin } = withSlots()
  addSlots(db, { channelId: linkedin.id, places: [{ weekday: 4, time: '08:15' }] })
  const id = anIdea(db, [instagram.id, linkedin.id])
  schedulePost(db, { id, day: thursday })
  expect(timesOf(db, id)).toEqual({ [instagram.id]: '10:00', [linkedin.id]: '08:15' })
  undo(db)
  expect(timesOf(db, id)).toEqual({ [instagram.id]: null, [linkedin.id]: null })
})

it('keeps a time that is there or given, and gives none on a day without a slot', () => {
  const { db, instagram } = withSlots()
  const post = addPost(db, { title: 'Bread', day: '2026-03-10', time: '09:00', channelId: instagram.id })
  const ids = post.variants.map(({ id }) => id)
  expect(moveVariants(db, { ids, day: thursday })?.variants[0]).toMatchObject({ time: '09:00' })
  expect(moveVariants(db, { ids, day: thursday, time: null })?.variants[0]).toMatchObject({ time: null })
  expect(moveVariants(db, { ids, day: '2026-03-13' })?.variants[0]).toMatchObject({ time: null })
  expect(moveVariants(db, { ids, day: thursday })?.variants[0]).toMatchObject({ time: '10:00' })
  const idea = anIdea(db, [instagram.id])
  expect(schedulePost(db, { id: idea, day: thursday, time: '06:30' })?.variants[0]?.time).toBe('06:30')
})

it('fills a slot with a new post or an idea, which takes the channel where it had none', () => {
  const { db, instagram, linkedin } = withSlots()
  const slot = { channelId: instagram.id, day: thursday, time: '17:00' }
  expect(fillSlot(db, { ...slot, postId: null })?.variants).toMatchObject([slot])
  const { id } = addIdea(db, { title: 'Bread' })
  expect(fillSlot(db, { ...slot, time: '10:00', postId: id })).toMatchObject({
    post: { state: 'draft' },
    variants: [{ ...slot, time: '10:00' }],
  })
  const other = anIdea(db, [linkedin.id])
  const filled = fillSlot(db, { ...slot, day: '2026-03-19', postId: other })
  expect(filled?.variants.map(({ channelId }) => channelId).sort()).toEqual(
    [instagram.id, linkedin.id].sort(),
  )
})

it('never puts two posts into one slot and changes no other post, however ideas are dropped', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ onto: fc.integer({ min: 0, max: 10 }), both: fc.boolean() }), { maxLength: 12 }),
      (drops) => {
        const { db, instagram, linkedin } = withSlots()
        addSlots(db, { channelId: linkedin.id, places: [{ weekday: 4, time: '10:00' }] })
        for (const { onto, both } of drops) {
          const id = anIdea(db, both ? [instagram.id, linkedin.id] : [instagram.id])
          const others = () =>
            all(db, query.selectFrom('variant').selectAll().where('postId', '!=', id).orderBy('id'))
          const before = others()
          schedulePost(db, { id, day: addDays('2026-03-09', onto) })
          expect(others()).toEqual(before)
        }
        const standing = all(db, query.selectFrom('variant').selectAll().where('time', 'is not', null))
        const places = standing.map(({ channelId, day, time }) => `${channelId} ${day} ${time}`)
        expect(new Set(places).size).toBe(places.length)
      },
    ),
    { numRuns: 15 },
  )
})

it('adds, changes and removes slots as named steps, and keeps no slot twice', () => {
  const { db, instagram } = withSlots()
  const places = [
    { weekday: 4, time: '10:00' },
    { weekday: 5, time: '10:00' },
  ]
  expect(addSlots(db, { channelId: instagram.id, places })).toHaveLength(1)
  const [ten, five] = readSlots(db, { from: thursday, to: thursday, firstWeekday: 1 }).slots
  expect(changeSlot(db, { id: five?.id ?? '', time: '10:00' })?.id).toBe(ten?.id)
  expect(freeTimes(db, instagram.id, thursday)).toEqual(['10:00'])
  expect(removeSlot(db, ten?.id ?? '')).toBe(true)
  expect(freeTimes(db, instagram.id, thursday)).toEqual([])
  expect(undo(db)).toMatchObject({ key: 'slots.did.remove' })
  expect(removeRecord(db, { table: 'channel', id: instagram.id })).toBe(true)
  expect(all(db, query.selectFrom('slot').selectAll())).toEqual([])
})

it('tells Today how many slots of this week are filled and which are free', () => {
  const { db, instagram } = withSlots()
  addPost(db, { title: 'Bread', day: '2026-03-05', time: null, channelId: instagram.id })
  const [gap] = readToday(db, { firstWeekday: 1, language: 'en' }).gaps
  expect(gap).toMatchObject({
    wanted: 2,
    planned: 1,
    slots: { filled: 1, all: 2, free: [{ day: '2026-03-05', time: '17:00' }] },
  })
})
