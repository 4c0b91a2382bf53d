import { expect, it } from 'vitest'
import { addPost, changePost } from '../../db/calendar/calendar.ts'
import { addTasks, changeTask, tickTask } from '../../db/calendar/tasks.ts'
import { newId } from '../../db/id.ts'
import type { Db } from '../../db/open.ts'
import { forOwner, readBrief } from '../../db/relationships/brief.ts'
import { addPart } from '../../db/relationships/parts.ts'
import { addContact, changeContact } from '../../db/relationships/relationships.ts'
import { addTouchpoint } from '../../db/relationships/touchpoints.ts'
import { aDb } from '../support/workspace.ts'

const talk = (db: Db, contactId: string, day: string, text: string, postId: string | null = null) =>
  addTouchpoint(db, {
    ...{ contactId, kind: 'call', day, channelId: null, postId, text },
    ...{ mood: 'good', promise: null },
  })

it('tells what was said, what is open, what is new since, and where they are named', () => {
  const db = aDb()
  const mill = addContact(db, { kind: 'organisation', name: 'A mill' })
  const { id } = addContact(db, {
    kind: 'person',
    name: 'Anna Sample',
    jobTitle: 'Baker',
    howWeTalk: 'In dialect',
  })
  addPart(db, {
    table: 'handle',
    values: { contactId: id, network: 'x', handle: 'annabakes', url: '', followers: 9 },
  })
  const posts = ['With Anna Sample', 'Of @annabakes', 'Of Anna Sampleton', 'Something else'].map(
    (title, index) => {
      const { post } = addPost(db, { title, day: `2026-03-1${index}`, time: null, channelId: null })
      return post.id
    },
  )
  const linked = addPost(db, { title: 'What we spoke of', day: '2026-02-01', time: null, channelId: null })
    .post.id
  for (const day of ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04', '2026-01-05'])
    talk(db, id, day, day)
  talk(db, id, '2026-02-20', 'Prices', linked)
  // Before the last talk nobody made these changes: the clock of the test stands in March.
  changeContact(db, id, { jobTitle: 'Head baker' })
  changeContact(db, id, { organisationId: mill.id, place: 'Bari' })
  changeContact(db, id, { place: 'Rome' })
  changeContact(db, id, { aim: 'A joint stand' })
  const [first, second] =
    addTasks(db, { of: { contactId: id }, text: 'Send samples\nAsk for the list' }) ?? []
  changeTask(db, { id: second?.id ?? '', patch: { dueDay: '2026-02-25' } })
  tickTask(db, { id: first?.id ?? '', isDone: true })

  const brief = readBrief(db, id)
  expect(brief?.talks.map(({ text }) => text)).toEqual([
    'Prices',
    '2026-01-05',
    '2026-01-04',
    '2026-01-03',
    '2026-01-02',
  ])
  expect(brief).toMatchObject({
    lastDay: '2026-02-20',
    talkCount: 6,
    organisation: 'A mill',
    promises: [{ title: 'Ask for the list', isLate: true }],
    kept: [{ title: 'Send samples' }],
  })
  expect(brief?.changes.map(({ field, before, after }) => [field, before, after])).toEqual([
    ['place', null, 'Rome'],
    ['organisationId', null, 'A mill'],
    ['jobTitle', 'Baker', 'Head baker'],
  ])
  expect(brief?.posts.map((post) => post.id)).toEqual([posts[1], posts[0], linked])
  changePost(db, { id: posts[3] ?? '', patch: { text: 'Thanks to anna sample' } })
  expect(readBrief(db, id)?.posts.map((post) => post.id)).toContain(posts[3])
  if (brief) expect(JSON.stringify(forOwner(brief))).not.toMatch(/Prices|In dialect|"good"/)
})

it('says that nothing was said yet, and knows no such contact', () => {
  const db = aDb()
  const { id } = addContact(db, { kind: 'organisation', name: '' })
  expect(readBrief(db, id)).toMatchObject({ lastDay: null, talks: [], changes: [], posts: [], promises: [] })
  expect(readBrief(db, newId())).toBeUndefined()
})
