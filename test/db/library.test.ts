import { expect, it } from 'vitest'
import { addIdea, findPost } from '../../db/calendar/calendar.ts'
import { listIdeas } from '../../db/calendar/tiles.ts'
import { commit, undo } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import { readBalance } from '../../db/library/balance.ts'
import { readIdeaBoard, shelveIdea } from '../../db/library/ideas.ts'
import { listPieces, setSource } from '../../db/library/pieces.ts'
import {
  addIdeaFrom,
  addPlace,
  findOrigin,
  listFoundAt,
  listPlaces,
  setFoundAt,
} from '../../db/library/places.ts'
import type { Db } from '../../db/open.ts'
import { todayOf } from '../../db/team.ts'
import { noFilter } from '../../shared/calendar/calendar.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'
import { aChannel, addPosts, aPost, aVariant } from '../support/posts.ts'
import { aDb } from '../support/workspace.ts'

function addPillar(db: Db, name: string): string {
  const id = newId()
  commit(db, { key: 'test' }, (writer) => {
    writer.add('pillar', { ...blank.pillar, id, name, position: 1 })
  })
  return id
}

const read = (db: Db, filter = noFilter) => readIdeaBoard(db, { by: 'pillar', perColumn: 2, filter })

it('shows at most some cards a column, in their order, and the true count', () => {
  const db = aDb()
  const craft = addPillar(db, 'Craft')
  for (const title of ['One', 'Two', 'Three']) addIdea(db, { title, pillarId: craft, type: 'tip' })
  addIdea(db, { title: 'Loose' })
  addPosts(
    db,
    [{ post: aPost(), variants: [] }].map(({ post }) => ({
      post,
      variants: [aVariant({ postId: post.id })],
    })),
  )
  const columns = read(db).toSorted((a, b) => b.count - a.count)
  expect(columns.map(({ key, count, cards }) => [key, count, cards.map(({ title }) => title)])).toEqual([
    [craft, 3, ['One', 'Two']],
    [null, 1, ['Loose']],
  ])
  const byType = readIdeaBoard(db, { by: 'type', perColumn: 5, filter: { ...noFilter, search: 'thr' } })
  expect(byType).toMatchObject([{ key: 'tip', count: 1, cards: [{ title: 'Three' }] }])
})

it('names the channels an idea is for, and a filter by channel keeps the others back', () => {
  const db = aDb()
  const channel = aChannel()
  const post = aPost({ state: 'idea', title: 'Mapped' })
  addPosts(
    db,
    [{ post, variants: [aVariant({ postId: post.id, channelId: channel.id, day: null })] }],
    [channel],
  )
  addIdea(db, { title: 'Loose' })
  expect(read(db, { ...noFilter, channelIds: [channel.id] })).toMatchObject([
    { count: 1, cards: [{ title: 'Mapped', channelIds: [channel.id] }] },
  ])
})

it('gives an idea its pillar and its place as one step, which undo takes back', () => {
  const db = aDb()
  const craft = addPillar(db, 'Craft')
  const [one, two] = ['One', 'Two'].map((title) => addIdea(db, { title, pillarId: craft }))
  const loose = addIdea(db, { title: 'Loose' })
  shelveIdea(db, { id: loose.id, by: 'pillar', key: craft, beforeId: two?.id ?? null })
  expect(listIdeas(db).map(({ title }) => title)).toEqual(['One', 'Loose', 'Two'])
  expect(findPost(db, loose.id)?.post.pillarId).toBe(craft)
  expect(undo(db)).toMatchObject({ key: 'calendar.did.change.pillarId' })
  expect(listIdeas(db).map(({ title, pillarId }) => [title, pillarId])).toEqual([
    ['One', craft],
    ['Two', craft],
    ['Loose', null],
  ])
  shelveIdea(db, { id: one?.id ?? '', by: 'pillar', key: craft, beforeId: null })
  expect(undo(db)).toMatchObject({ key: 'calendar.did.moveIdea' })
})

it('refuses a type that is none and a pillar that is gone', () => {
  const db = aDb()
  const { id } = addIdea(db, { title: 'One' })
  expect(shelveIdea(db, { id, by: 'type', key: 'nonsense' })).toBeUndefined()
  expect(shelveIdea(db, { id, by: 'pillar', key: newId() })).toBeUndefined()
})

it('counts what a month holds, each post once, and what waits by pillar and channel', () => {
  const db = aDb()
  const craft = addPillar(db, 'Craft')
  const [first, second] = [aChannel(), aChannel({ handle: 'other', position: 2 })]
  const both = aPost({ pillarId: craft, type: 'tip' })
  const missed = aPost({ type: 'tip' })
  const idea = aPost({ pillarId: craft, state: 'idea' })
  const on = (postId: string, channelId: string, day: string | null, more = {}) =>
    aVariant({ postId, channelId, day, ...more })
  addPosts(
    db,
    [
      { post: both, variants: [on(both.id, first.id, '2026-03-10'), on(both.id, second.id, '2026-03-31')] },
      { post: missed, variants: [on(missed.id, first.id, '2026-03-05', { delivery: 'missed' })] },
      { post: idea, variants: [on(idea.id, first.id, null)] },
      { post: aPost({ state: 'idea' }), variants: [] },
      { post: aPost({ state: 'rejected' }), variants: [] },
    ],
    [first, second],
  )
  const balance = readBalance(db, '2026-03')
  expect(balance.posts).toEqual([{ pillarId: craft, type: 'tip', count: 1 }])
  expect(balance.ideas.byPillar).toHaveLength(2)
  expect(balance.ideas).toMatchObject({ byChannel: [{ channelId: first.id, count: 1 }], unmapped: 1 })
  // The last of March lies outside the four weeks ahead of the second.
  expect(balance.spread).toEqual({ posts: 1, places: 1 })
  expect(readBalance(db, '2026-04').posts).toEqual([])
})

it('knows where an idea was found, whoever says it, and forgets a source for it only when told so', () => {
  const db = aDb()
  const forum = addPlace(db, { name: 'Forum of bakers', kind: 'forum' })
  const letter = addPlace(db, { name: 'Letter' })
  const idea = addIdeaFrom(db, { placeId: forum.id, title: 'Why does my loaf collapse?' })
  if (!idea) throw new Error('no idea')
  expect(findOrigin(db, idea.id)).toMatchObject({ kind: 'place', placeId: forum.id, sourceId: null })
  expect(setFoundAt(db, { postId: idea.id, placeId: letter.id })).toMatchObject({ placeId: letter.id })
  expect(listFoundAt(db, letter.id)).toEqual([{ id: idea.id, title: idea.title, state: 'idea' }])
  expect(listPlaces(db).map(({ name, ideas }) => [name, ideas])).toEqual([
    ['Forum of bakers', 0],
    ['Letter', 1],
  ])
  undo(db)
  expect(findOrigin(db, idea.id)).toMatchObject({ placeId: forum.id })

  const made = addIdea(db, { title: 'A film of it' })
  setSource(db, { postId: made.id, sourceId: idea.id })
  expect(setFoundAt(db, { postId: made.id, placeId: null })).toMatchObject({ kind: 'piece' })
  expect(setFoundAt(db, { postId: idea.id, placeId: null })).toBeNull()
  expect(setFoundAt(db, { postId: idea.id, placeId: newId() })).toBeUndefined()
})

it('offers a long post to be taken apart whatever was found at a place, also when it began at one itself', () => {
  const db = aDb()
  const blog = aChannel({ network: 'blog' })
  const article = aPost({ title: 'Flour', state: 'draft' })
  addPosts(
    db,
    [{ post: article, variants: [aVariant({ postId: article.id, channelId: blog.id, day: todayOf(db) })] }],
    [blog],
  )
  const forum = addPlace(db, { name: 'Forum' })
  addIdeaFrom(db, { placeId: forum.id, title: 'Why does my loaf collapse?' })
  setFoundAt(db, { postId: article.id, placeId: forum.id })
  expect(listPieces(db).map(([source]) => source?.title)).toEqual(['Flour'])
  setSource(db, { postId: addIdea(db, { title: 'A film of it' }).id, sourceId: article.id })
  expect(listPieces(db).map((tree) => tree.length)).toEqual([2])
})
