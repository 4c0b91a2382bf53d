import { expect, it } from 'vitest'
import { changePost, changeVariant, findPost, moveVariants, removePost } from '../../db/calendar/calendar.ts'
import { checkPost, keepClashes, listMarks, noHolidays } from '../../db/calendar/clashes.ts'
import { addQuietWindow, changeClashRule } from '../../db/calendar/rhythm.ts'
import { addSlots } from '../../db/calendar/slots.ts'
import { ensureVariantTexts, textKeyOf } from '../../db/calendar/variant-text.ts'
import { redo, undo } from '../../db/commit.ts'
import type { Db } from '../../db/open.ts'
import { all, query } from '../../db/query.ts'
import type { Post, Variant } from '../../shared/calendar/calendar.ts'
import { aChannel, addPosts, aPost, aVariant } from '../support/posts.ts'
import { aDb } from '../support/workspace.ts'

const thursday = '2026-03-12'

function planned() {
  const db = aDb()
  const [instagram, blog] = [aChannel(), aChannel({ network: 'blog', position: 2 })]
  addPosts(db, [], [instagram, blog])
  const add = (at: Partial<Variant>, post: Partial<Post> = {}) => {
    const made = aPost({ text: `Text ${post.title ?? at.time}`, ...post })
    const variant = aVariant({ postId: made.id, channelId: instagram.id, day: thursday, ...at })
    addPosts(db, [{ post: made, variants: [variant] }])
    return { id: made.id, variantId: variant.id }
  }
  return { db, instagram, blog, add }
}

function check(db: Db, id: string, holidays = noHolidays) {
  const post = findPost(db, id)
  const [found] = post ? checkPost(db, post, holidays) : []
  return found
}
const kinds = (db: Db, id: string, holidays = noHolidays) =>
  check(db, id, holidays)?.clashes.map(({ kind }) => kind)
const keys = (db: Db) =>
  db.sqlite.prepare('select variantId, day, textKey from variantText order by variantId').all()

it('names the post that stands too near, the nearest first, over midnight too', () => {
  const { db, add } = planned()
  const late = add({ time: '23:30' }, { title: 'Late' })
  add({ time: '22:45' }, { title: 'Before' })
  const early = add({ day: '2026-03-13', time: '00:10' }, { title: 'Early' })
  expect(check(db, late.id)?.clashes).toMatchObject([
    { kind: 'near', other: { title: 'Early', time: '00:10' } },
  ])
  expect(kinds(db, early.id)).toEqual(['near'])
  changeClashRule(db, { nearMinutes: 30 })
  expect(kinds(db, early.id)).toEqual([])
})

it('finds the same text whatever its case, accents and signs, also in a text of its own', () => {
  const { db, add, blog } = planned()
  const first = add({ time: '09:00' }, { text: 'Καλημέρα, ΚΌΣΜΕ!' })
  const second = add({ time: '18:00', text: 'καλημερα  κοσμε' }, { text: 'Something else' })
  expect(kinds(db, first.id)).toEqual(['sameText'])
  expect(kinds(db, second.id)).toEqual(['sameText'])
  changeVariant(db, { id: second.variantId, patch: { channelId: blog.id } })
  expect(kinds(db, second.id)).toEqual([])
  changeVariant(db, { id: second.variantId, patch: { time: '09:30' } })
  expect(kinds(db, second.id)).toEqual(['sameText'])
  changePost(db, { id: first.id, patch: { text: 'Good night' } })
  expect(kinds(db, second.id)).toEqual([])
  undo(db)
  expect(kinds(db, second.id)).toEqual(['sameText'])
})

it('keeps the keys of texts true through edits, removal, undo and redo, and makes them anew the same', () => {
  const { db, add } = planned()
  const made = add({ time: '09:00' }, { text: 'Bread' })
  expect(keys(db)).toEqual([{ variantId: made.variantId, day: thursday, textKey: textKeyOf('bread') }])
  moveVariants(db, { ids: [made.variantId], day: '2026-03-20' })
  removePost(db, made.id)
  expect(keys(db)).toEqual([])
  undo(db)
  const kept = keys(db)
  expect(kept).toMatchObject([{ day: '2026-03-20', textKey: textKeyOf('bread') }])
  redo(db)
  undo(db)
  db.sqlite.exec('delete from variantTextState')
  ensureVariantTexts(db)
  expect(keys(db)).toEqual(kept)
})

it('warns of a quiet window and a holiday, and offers the nearest slot that is free of both', () => {
  const { db, add, instagram } = planned()
  const places = [4, 5, 6].map((weekday) => ({ weekday, time: '10:00' }))
  addSlots(db, { channelId: instagram.id, places })
  const window = { channelId: null, weekdays: '6', startTime: '00:00', endTime: '00:00', days: 1 }
  addQuietWindow(db, { ...window, reason: 'Rest' })
  const { id } = add({ day: '2026-03-14', time: '11:00' })
  const holidays = new Map([['2026-03-13', 'Fair']])
  expect(check(db, id, holidays)).toMatchObject({
    clashes: [{ kind: 'quiet', about: 'Rest' }],
    near: { day: thursday, time: '10:00' },
  })
  expect(check(db, id)?.near).toMatchObject({ day: '2026-03-13' })
})

it('remembers who keeps a clash, and ends that with day, time, channel or text', () => {
  const { db, add } = planned()
  const made = add({ time: '10:00' })
  add({ time: '10:30' })
  expect(listMarks(db, [made.variantId], noHolidays)).toEqual([
    { variantId: made.variantId, kinds: ['near'] },
  ])
  keepClashes(db, made.id, noHolidays)
  expect(check(db, made.id)).toMatchObject({ clashes: [], kept: [{ kind: 'near', person: 'Sample Person' }] })
  expect(listMarks(db, [made.variantId], noHolidays)).toEqual([])
  moveVariants(db, { ids: [made.variantId], day: thursday, time: '10:15' })
  expect(kinds(db, made.id)).toEqual(['near'])
  undo(db)
  expect(kinds(db, made.id)).toEqual([])
  changePost(db, { id: made.id, patch: { text: 'Quite new' } })
  expect(kinds(db, made.id)).toEqual(['near'])
  keepClashes(db, made.id, noHolidays)
  expect(all(db, query.selectFrom('keptClash').selectAll())).toHaveLength(1)
  expect(undo(db)).toMatchObject({ key: 'clashes.did.keep' })
  removePost(db, made.id)
  expect(all(db, query.selectFrom('keptClash').selectAll())).toEqual([])
})
