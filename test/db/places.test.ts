import { expect, it } from 'vitest'
import { addPost, findPost, removePost } from '../../db/calendar/calendar.ts'
import { listTasks, tickTask } from '../../db/calendar/tasks.ts'
import { undo } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import {
  addIdeaFrom,
  addPlace,
  changePlace,
  keepRoutine,
  listDueRoutines,
  listPlaces,
  listVisits,
  removePlace,
  removeVisit,
} from '../../db/library/places.ts'
import { listVideos, planVideo } from '../../db/library/videos.ts'
import { addMember } from '../../db/members.ts'
import { searchRecords } from '../../db/search/search.ts'
import { columnOfVideo } from '../../shared/posts/video.ts'
import { addPosts, aPost, aVariant } from '../support/posts.ts'
import { aDb } from '../support/workspace.ts'

it('keeps places with what they give, counts what came from them, and is found by its words', () => {
  const db = aDb()
  const { id } = addPlace(db, {
    kind: 'forum',
    name: 'Bakers',
    url: 'https://bakers.example',
    gives: 'Questions',
  })
  const idea = addIdeaFrom(db, { placeId: id, title: 'Why rye?' })
  expect(listPlaces(db)).toMatchObject([{ name: 'Bakers', ideas: 1, lookedOn: '2026-03-02' }])
  expect(searchRecords(db, { search: 'bakers', limit: 5 })).toMatchObject([{ table: 'place', id }])
  changePlace(db, { id, patch: { lookedOn: null } })
  expect(undo(db)).toMatchObject({ key: 'library.did.changePlace' })
  expect(removePlace(db, id)).toBe(true)
  expect(findPost(db, idea?.id ?? '')).toBeDefined()
  undo(db)
  expect(listPlaces(db)).toMatchObject([{ ideas: 1 }])
  removePost(db, idea?.id ?? '')
  expect(listPlaces(db)).toMatchObject([{ ideas: 0 }])
})

it('gives a film its steps as tasks, and it stands where the first open one is', () => {
  const db = aDb()
  const { post } = addPost(db, { title: 'Rye', day: '2026-03-12', time: null, channelId: null })
  const steps = [
    { title: 'Hook', stage: 'idea' as const },
    { title: 'Film', stage: 'produce' as const },
  ]
  expect(planVideo(db, { postId: post.id, steps })).toBe(post.id)
  const standing = () => listVideos(db).map((video) => columnOfVideo(video))
  expect(standing()).toEqual(['idea'])
  const [hook, film] = listTasks(db, { postId: post.id })
  tickTask(db, { id: hook?.id ?? '', isDone: true })
  expect(standing()).toEqual(['produce'])
  tickTask(db, { id: film?.id ?? '', isDone: true })
  expect(standing()).toEqual(['done'])
  for (const _ of [1, 2, 3]) undo(db)
  expect(listVideos(db)).toEqual([])
})

it('offers posts that look like films and are not out yet', () => {
  const db = aDb()
  const [open, out] = [aPost({ type: 'productVideo', title: 'Open' }), aPost({ type: 'productVideo' })]
  addPosts(db, [
    { post: open, variants: [aVariant({ postId: open.id })] },
    { post: out, variants: [aVariant({ postId: out.id, delivery: 'posted' })] },
  ])
  expect(listVideos(db)).toMatchObject([{ title: 'Open', steps: [] }])
})

it('asks for what was promised until it is done, counts each time, and takes one back', () => {
  const db = aDb()
  const { id } = addPlace(db, { name: 'Forum', routine: 'Comment', times: 2, per: 'week' })
  addPlace(db, { name: 'Letter', routine: 'Read' })
  const due = () => listDueRoutines(db).map(({ name, standing }) => [name, standing.done, standing.wanted])
  expect(due()).toEqual([['Forum', 0, 2]])
  keepRoutine(db, { placeId: id, text: '' })
  expect(due()).toEqual([['Forum', 1, 2]])
  const second = keepRoutine(db, { placeId: id, text: 'On rye' })
  expect(due()).toEqual([])
  expect(listVisits(db, id).map(({ text, person }) => [text, person])).toEqual([
    ['On rye', 'Sample Person'],
    ['', 'Sample Person'],
  ])
  removeVisit(db, second?.id ?? '')
  expect(due()).toEqual([['Forum', 1, 2]])
  removePlace(db, id)
  expect(due()).toEqual([])
  undo(db)
  expect(due()).toEqual([['Forum', 1, 2]])
  expect([keepRoutine(db, { placeId: newId(), text: '' }), removeVisit(db, newId())]).toEqual([
    undefined,
    false,
  ])
})

it('asks those for a routine who are responsible, and everybody where nobody is', () => {
  const db = aDb()
  const member = addMember(db, { name: 'Nora Sample', role: 'author' })
  for (const responsible of ['Nora Sample', 'Tom Sample', ''])
    addPlace(db, { name: responsible, routine: 'Comment', times: 1, responsible })
  expect(listDueRoutines(db)).toHaveLength(3)
  Object.assign(db, { memberId: member.id, person: member.name })
  expect(listDueRoutines(db).map(({ responsible }) => responsible)).toEqual(['Nora Sample', ''])
})
