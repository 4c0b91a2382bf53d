import { describe, expect, it } from 'vitest'
import {
  addIdea,
  addPost,
  addVariant,
  changePost,
  changeState,
  changeVariant,
  findPost,
  moveIdea,
  moveVariants,
  removePost,
  removeVariant,
  returnToIdeas,
  schedulePost,
} from '../../db/calendar/calendar.ts'
import { listIdeas } from '../../db/calendar/tiles.ts'
import { commit, redo, undo } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import type { PostWithVariants } from '../../shared/calendar/calendar.ts'
import { blankContact } from '../../shared/relationships/relationships.ts'
import { aChannel, addPosts, aPost, aVariant } from '../support/posts.ts'
import { aDb } from '../support/workspace.ts'

const day = '2026-03-12'

function approved(db = aDb()) {
  const post = aPost({ state: 'approved' })
  const variant = aVariant({ postId: post.id, day, time: '09:30' })
  addPosts(db, [{ post, variants: [variant] }])
  return { db, post, variant }
}

describe('an idea', () => {
  it('becomes a draft with an open channel when it is given a day, and goes back by undo', () => {
    const db = aDb()
    const idea = addIdea(db, { title: 'Behind the counter' })
    const { post, variants } = schedulePost(db, { id: idea.id, day, time: '09:30' }) as PostWithVariants
    expect(post.state).toBe('draft')
    expect(variants).toMatchObject([{ day, time: '09:30', channelId: null, delivery: 'planned' }])
    expect(listIdeas(db)).toEqual([])
    expect(undo(db)).toEqual({ key: 'calendar.did.schedule', values: { title: 'Behind the counter', day } })
    expect(listIdeas(db)).toEqual([idea])
    expect(findPost(db, idea.id)?.variants).toEqual([])
    redo(db)
    expect(findPost(db, idea.id)).toEqual({ post, variants, media: [] })
  })

  it('keeps the channels and times it had before', () => {
    const db = aDb()
    const [channel, post] = [aChannel(), aPost()]
    addPosts(
      db,
      [{ post, variants: [aVariant({ postId: post.id, channelId: channel.id, time: '18:00' })] }],
      [channel],
    )
    returnToIdeas(db, post.id)
    expect(findPost(db, post.id)).toMatchObject({
      post: { state: 'idea' },
      variants: [{ day: null, time: '18:00' }],
    })
    schedulePost(db, { id: post.id, day })
    expect(findPost(db, post.id)?.variants).toMatchObject([{ day, time: '18:00', channelId: channel.id }])
  })
})

describe('the order of the ideas', () => {
  const titles = (db: ReturnType<typeof aDb>) => listIdeas(db).map(({ title }) => title)

  it('is changed in one named step that undo takes back', () => {
    const db = aDb()
    const [one, , three] = ['One', 'Two', 'Three'].map((title) => addIdea(db, { title }))
    moveIdea(db, { id: three?.id ?? '', beforeId: one?.id ?? '' })
    expect(titles(db)).toEqual(['Three', 'One', 'Two'])
    moveIdea(db, { id: one?.id ?? '', beforeId: null })
    expect(titles(db)).toEqual(['Three', 'Two', 'One'])
    expect(undo(db)).toEqual({ key: 'calendar.did.moveIdea', values: { title: 'One' } })
    expect(titles(db)).toEqual(['Three', 'One', 'Two'])
  })

  it('is counted anew between ideas of one place, and leaves planned posts alone', () => {
    const db = aDb()
    const planned = addPost(db, { title: 'Planned', day, time: null, channelId: null })
    const [one, two, three] = ['One', 'Two', 'Three'].map((title) => aPost({ title, state: 'idea' }))
    addPosts(
      db,
      [one, two, three].map((post) => ({
        post: { ...(post as NonNullable<typeof post>), position: 7 },
        variants: [],
      })),
    )
    const [first, second, last] = listIdeas(db)
    moveIdea(db, { id: last?.id ?? '', beforeId: second?.id ?? '' })
    expect(listIdeas(db).map(({ id }) => id)).toEqual([first?.id, last?.id, second?.id])
    expect(findPost(db, planned.post.id)?.post.position).toBe(planned.post.position)
    expect(moveIdea(db, { id: planned.post.id, beforeId: null })).toBeUndefined()
  })
})

describe('an approval', () => {
  it.each<[string, (made: ReturnType<typeof approved>) => unknown]>([
    ['a new day', ({ db, variant }) => moveVariants(db, { ids: [variant.id], day: '2026-03-13' })],
    ['a new text', ({ db, post }) => changePost(db, { id: post.id, patch: { text: 'New' } })],
    ['a text of its own', ({ db, variant }) => changeVariant(db, { id: variant.id, patch: { text: 'New' } })],
    [
      'a new day in the panel',
      ({ db, variant }) => changeVariant(db, { id: variant.id, patch: { day: '2026-03-13' } }),
    ],
    ['a removed variant', ({ db, variant }) => removeVariant(db, variant.id)],
  ])('waits for a new yes after %s, and undo brings it back', (_name, edit) => {
    const made = approved()
    edit(made)
    expect(findPost(made.db, made.post.id)?.post.state).toBe('inReview')
    undo(made.db)
    expect(findPost(made.db, made.post.id)).toEqual({ post: made.post, variants: [made.variant], media: [] })
  })

  it('stands when only the time, the title or the note changes', () => {
    const { db, post, variant } = approved()
    moveVariants(db, { ids: [variant.id], day, time: '10:00' })
    changePost(db, { id: post.id, patch: { title: 'Other', note: 'For us' } })
    expect(findPost(db, post.id)?.post.state).toBe('approved')
  })

  it('ends when the post goes back to ideas', () => {
    const { db, post } = approved()
    changeState(db, { id: post.id, state: 'idea' })
    expect(findPost(db, post.id)).toMatchObject({ post: { state: 'idea' }, variants: [{ day: null }] })
    expect(listIdeas(db).map(({ id }) => id)).toEqual([post.id])
  })
})

it('does not take the day from a post that went out', () => {
  const db = aDb()
  const post = aPost()
  addPosts(db, [{ post, variants: [aVariant({ postId: post.id, delivery: 'posted' })] }])
  expect(returnToIdeas(db, post.id)).toBeUndefined()
  expect(findPost(db, post.id)?.variants[0]?.day).toBe(day)
})

it('moves the variants of one tile in one step and leaves the others', () => {
  const db = aDb()
  const post = aPost()
  const [a, b, c] = [
    aVariant({ postId: post.id }),
    aVariant({ postId: post.id }),
    aVariant({ postId: post.id, day: '2026-03-20' }),
  ]
  addPosts(db, [{ post, variants: [a, b, c] }])
  moveVariants(db, { ids: [a.id, b.id], day: '2026-03-15', time: '11:00' })
  expect(findPost(db, post.id)?.variants.map((one) => [one.day, one.time])).toEqual([
    ['2026-03-15', '11:00'],
    ['2026-03-15', '11:00'],
    ['2026-03-20', null],
  ])
  undo(db)
  expect(findPost(db, post.id)?.variants.map((one) => one.day)).toEqual([day, day, '2026-03-20'])
})

it('plans a missed variant again when it gets another day', () => {
  const db = aDb()
  const post = aPost()
  const variant = aVariant({ postId: post.id, delivery: 'missed' })
  addPosts(db, [{ post, variants: [variant] }])
  moveVariants(db, { ids: [variant.id], day, time: '12:00' })
  expect(findPost(db, post.id)?.variants[0]?.delivery).toBe('missed')
  moveVariants(db, { ids: [variant.id], day: '2026-03-14' })
  expect(findPost(db, post.id)?.variants[0]?.delivery).toBe('planned')
})

it('fills the open channel first, then adds beside it at the same day and time', () => {
  const db = aDb()
  const [one, two] = [aChannel(), aChannel({ network: 'linkedin' })]
  addPosts(db, [], [one, two])
  const { post } = addPost(db, { title: 'New', day, time: '09:00', channelId: null })
  expect(addVariant(db, { postId: post.id, channelId: one.id })?.variants).toMatchObject([
    { channelId: one.id },
  ])
  expect(addVariant(db, { postId: post.id, channelId: two.id })?.variants).toMatchObject([
    { channelId: one.id, day, time: '09:00' },
    { channelId: two.id, day, time: '09:00' },
  ])
})

it('removes a post that others point to, and brings everything back by undo', () => {
  const { db, post, variant } = approved()
  const [contactId, touchpointId] = [newId(), newId()]
  commit(db, { key: 'test' }, (writer) => {
    writer.add('contact', {
      ...blankContact,
      id: contactId,
      kind: 'person',
      name: 'Sample Person',
      createdAt: db.now(),
    })
    writer.add('touchpoint', {
      id: touchpointId,
      contactId,
      kind: 'comment',
      day,
      channelId: null,
      postId: post.id,
      eventId: null,
      mentionId: null,
      text: '',
      mood: null,
      createdAt: db.now(),
    })
  })
  const pointsTo = () => db.sqlite.prepare('select postId from touchpoint').pluck().get()
  expect(removePost(db, post.id)).toBe(true)
  expect(findPost(db, post.id)).toBeUndefined()
  expect(pointsTo()).toBeNull()
  undo(db)
  expect(findPost(db, post.id)).toEqual({ post, variants: [variant], media: [] })
  expect(pointsTo()).toBe(post.id)
  expect(removePost(db, newId())).toBe(false)
})
