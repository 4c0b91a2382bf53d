import { describe, expect, it } from 'vitest'
import { findPost, removePost } from '../../db/calendar/calendar.ts'
import { copyMany } from '../../db/calendar/many.ts'
import {
  addTasks,
  changeTask,
  keepChecklist,
  listChecklists,
  listDueTasks,
  listTasks,
  moveTask,
  removeTask,
  tickTask,
} from '../../db/calendar/tasks.ts'
import { addTime, readTime, removeTime } from '../../db/calendar/time-entries.ts'
import { redo, undo } from '../../db/commit.ts'
import { searchRecords } from '../../db/search/search.ts'
import { addPosts, aPost, aVariant } from '../support/posts.ts'
import { aDb } from '../support/workspace.ts'

function aPlan() {
  const db = aDb()
  const post = aPost({ title: 'Bread' })
  const variant = aVariant({ postId: post.id })
  addPosts(db, [{ post, variants: [variant] }])
  const titles = () => listTasks(db, { postId: post.id }).map(({ title }) => title)
  return { db, post, variant, titles }
}

describe('the tasks of a post', () => {
  it('are added a line each, ordered, ticked and removed, each one step to undo', () => {
    const { db, post, titles } = aPlan()
    const [ask, shoot] = addTasks(db, { of: { postId: post.id }, text: 'Ask\n- Shoot\nWrite' }) ?? []
    expect(titles()).toEqual(['Ask', 'Shoot', 'Write'])
    moveTask(db, { id: ask?.id ?? '', beforeId: null })
    expect(titles()).toEqual(['Shoot', 'Write', 'Ask'])
    expect(tickTask(db, { id: shoot?.id ?? '', isDone: true })).toMatchObject({ doneAt: expect.any(String) })
    expect(undo(db)).toEqual({ key: 'task.did.tick', values: { title: 'Bread', task: 'Shoot' } })
    expect(listTasks(db, { postId: post.id }).every(({ doneAt }) => doneAt === null)).toBe(true)
    removeTask(db, shoot?.id ?? '')
    expect(titles()).toEqual(['Write', 'Ask'])
    undo(db)
    undo(db)
    expect(titles()).toEqual(['Ask', 'Shoot', 'Write'])
  })

  it('go with their post, and come back with it', () => {
    const { db, post, titles } = aPlan()
    addTasks(db, { of: { postId: post.id }, text: 'Ask' })
    addTime(db, { postId: post.id, minutes: 20, day: '2026-03-12', note: '' })
    removePost(db, post.id)
    expect(titles()).toEqual([])
    undo(db)
    expect(titles()).toEqual(['Ask'])
    expect(readTime(db, post.id).entries).toMatchObject([{ minutes: 20 }])
  })

  it('are open again and without a day on a copy of the post', () => {
    const { db, post, variant } = aPlan()
    const [task] = addTasks(db, { of: { postId: post.id }, text: 'Ask' }) ?? []
    const id = task?.id ?? ''
    changeTask(db, { id, patch: { responsible: 'Tom Example', dueDay: '2026-03-10' } })
    tickTask(db, { id, isDone: true })
    copyMany(db, [{ ids: [variant.id], day: '2026-03-20' }])
    const copies = db.sqlite.prepare('select * from task where postId != ?').all(post.id)
    expect(copies).toMatchObject([{ title: 'Ask', responsible: 'Tom Example', dueDay: null, doneAt: null }])
  })

  it('lead to their post when they are looked for', () => {
    const { db, post } = aPlan()
    addTasks(db, { of: { postId: post.id }, text: 'Photograph the samovar' })
    expect(searchRecords(db, { search: 'samovar', limit: 5 })).toMatchObject([{ table: 'post', id: post.id }])
  })

  it('ask on their day whoever sits here, for their own and for what is nobody’s', () => {
    const { db, post } = aPlan()
    const made = addTasks(db, { of: { postId: post.id }, text: 'Mine\nTheirs\nOpen\nLater\nDone' }) ?? []
    const people = ['Tom Example', 'Priya Sample', '', '', '']
    const days = ['2026-03-11', '2026-03-11', '2026-03-10', '2026-03-13', '2026-03-10']
    made.forEach(({ id }, place) => {
      changeTask(db, { id, patch: { responsible: people[place] ?? '', dueDay: days[place] ?? null } })
    })
    tickTask(db, { id: made[4]?.id ?? '', isDone: true })
    const due = () => listDueTasks(db, '2026-03-12').map(({ title }) => title)
    expect(due()).toEqual(['Open', 'Mine', 'Theirs'])
    Object.assign(db, { memberId: '00000000-0000-7000-8000-000000000001', person: 'Tom Example' })
    expect(due()).toEqual(['Open', 'Mine'])
  })

  it('answer nothing when the post or the task is gone', () => {
    const { db, post } = aPlan()
    const [task] = addTasks(db, { of: { postId: post.id }, text: 'Ask' }) ?? []
    removePost(db, post.id)
    expect(addTasks(db, { of: { postId: post.id }, text: 'Ask' })).toBeUndefined()
    expect(tickTask(db, { id: task?.id ?? '', isDone: true })).toBeUndefined()
    expect(removeTask(db, task?.id ?? '')).toBe(false)
  })
})

it('a checklist is kept under one name, and replaced under the same', () => {
  const { db } = aPlan()
  keepChecklist(db, { name: 'Film', steps: 'Light' })
  keepChecklist(db, { name: 'Film', steps: 'Light\nSound' })
  expect(listChecklists(db)).toMatchObject([{ name: 'Film', steps: 'Light\nSound' }])
  undo(db)
  expect(listChecklists(db)).toMatchObject([{ steps: 'Light' }])
})

it('time is spent in the name of who sits here, and taken back', () => {
  const { db, post } = aPlan()
  Object.assign(db, { person: 'Tom Example' })
  const entry = addTime(db, { postId: post.id, minutes: 45, day: '2026-03-12', note: 'Pictures' })
  expect(readTime(db, post.id)).toMatchObject({
    entries: [{ minutes: 45, person: 'Tom Example' }],
    usual: null,
  })
  removeTime(db, entry?.id ?? '')
  expect(readTime(db, post.id).entries).toEqual([])
  expect(undo(db)).toEqual({ key: 'time.did.remove', values: { title: 'Bread', count: 45 } })
  redo(db)
  expect(findPost(db, post.id)?.post.minutesPlanned).toBeNull()
})
