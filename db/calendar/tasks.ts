import type { Day } from '../../shared/day.ts'
import { type Id, placeBefore } from '../../shared/record.ts'
import { type Checklist, type DueTask, stepsIn, type Task, type TaskPatch } from '../../shared/task.ts'
import { commit, type Writer } from '../commit.ts'
import { newId } from '../id.ts'
import { formerNames } from '../names.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { findPost, nameOf } from './calendar.ts'

/** The steps of the work on a post, in order. */
export function listTasks(db: Db, postId: Id): Task[] {
  const rows = query.selectFrom('task').selectAll().where('postId', '=', postId)
  return all(db, rows.orderBy('position').orderBy('id'))
}

/** Adds each line of a text as a step, last; undefined when the post is gone. */
export function addTasks(db: Db, { postId, text }: { postId: Id; text: string }): Task[] | undefined {
  const titles = stepsIn(text)
  const label = labelOf(db, postId, 'add', { count: titles.length })
  if (!label) return undefined
  const last = listTasks(db, postId).at(-1)?.position ?? 0
  return commit(db, label, (writer) =>
    titles.map((title, place) =>
      writer.add('task', {
        ...{
          id: newId(),
          postId,
          title,
          responsible: '',
          stage: null,
          dueDay: null,
          doneAt: null,
          doneBy: '',
        },
        position: last + place + 1,
      }),
    ),
  )
}

/** Undefined when the task is gone. */
export function changeTask(db: Db, { id, patch }: { id: Id; patch: TaskPatch }): Task | undefined {
  const task = findTask(db, id)
  const label = task && labelOf(db, task.postId, 'change', { task: patch.title || task.title })
  return label && commit(db, label, (writer) => writer.change('task', id, patch))
}

/** Ticks a task off, or takes that back; undefined when it is gone. */
export function tickTask(db: Db, { id, isDone }: { id: Id; isDone: boolean }): Task | undefined {
  const task = findTask(db, id)
  const label = task && labelOf(db, task.postId, isDone ? 'tick' : 'untick', { task: task.title })
  const done = isDone ? { doneAt: db.now(), doneBy: db.person } : { doneAt: null, doneBy: '' }
  return label && commit(db, label, (writer) => writer.change('task', id, done))
}

/** Puts a task before another of its post, or last with null; undefined when it is gone. */
export function moveTask(db: Db, { id, beforeId }: { id: Id; beforeId: Id | null }): Task | undefined {
  const task = findTask(db, id)
  const label = task && labelOf(db, task.postId, 'move', { task: task.title })
  if (!label) return undefined
  const places = placeBefore(listTasks(db, task.postId), id, beforeId)
  commit(db, label, (writer) => {
    for (const { id: row, position } of places) writer.change('task', row, { position })
  })
  return findTask(db, id)
}

/** False when it is gone already. */
export function removeTask(db: Db, id: Id): boolean {
  const task = findTask(db, id)
  const label = task && labelOf(db, task.postId, 'remove', { task: task.title })
  return label !== undefined && commit(db, label, (writer) => writer.remove('task', id))
}

/** The steps of a post that is copied, each open again and without a day: it was that of the other post. */
export function copyTasks(db: Db, writer: Writer, { from, to }: { from: Id; to: Id }): void {
  for (const task of listTasks(db, from))
    writer.add('task', { ...task, id: newId(), postId: to, dueDay: null, doneAt: null, doneBy: '' })
}

/** Open tasks whose day is today or over, of posts still worked on: those of who sits here, or of everybody while nobody does. */
export function listDueTasks(db: Db, today: Day): DueTask[] {
  const rows = query
    .selectFrom('task')
    .innerJoin('post', 'post.id', 'task.postId')
    .select(['task.id', 'task.postId', 'task.title', 'task.responsible', 'post.title as post', 'post.text'])
    .select((of) => of.ref('task.dueDay').$notNull().as('dueDay'))
    .where('task.doneAt', 'is', null)
    .where('task.dueDay', '<=', today)
    .where('post.state', '!=', 'rejected')
  const due = all(db, rows.orderBy('task.dueDay').orderBy('task.position')).map(
    ({ post, text, ...task }) => ({
      ...task,
      post: nameOf({ title: post, text }),
    }),
  )
  if (db.memberId === null) return due
  const mine = new Set(['', db.person, ...formerNames(db, db.memberId)])
  return due.filter(({ responsible }) => mine.has(responsible))
}

export function listChecklists(db: Db): Checklist[] {
  return all(db, query.selectFrom('checklist').selectAll().orderBy('name').orderBy('id'))
}

/** Keeps steps under a name, in the place of those that had it. */
export function keepChecklist(db: Db, { name, steps }: Omit<Checklist, 'id'>): Checklist | undefined {
  const old = first(db, query.selectFrom('checklist').selectAll().where('name', '=', name))
  return commit(db, { key: 'task.did.keepList', values: { name } }, (writer) =>
    old
      ? writer.change('checklist', old.id, { steps })
      : writer.add('checklist', { id: newId(), name, steps }),
  )
}

/** False when it is gone already. */
export function removeChecklist(db: Db, id: Id): boolean {
  const list = first(db, query.selectFrom('checklist').selectAll().where('id', '=', id))
  if (!list) return false
  const label = { key: 'task.did.removeList', values: { name: list.name } }
  return commit(db, label, (writer) => writer.remove('checklist', id))
}

function findTask(db: Db, id: Id): Task | undefined {
  return first(db, query.selectFrom('task').selectAll().where('id', '=', id))
}

type Act = 'add' | 'change' | 'tick' | 'untick' | 'move' | 'remove'

function labelOf(db: Db, postId: Id, act: Act, values: { task?: string; count?: number }) {
  const detail = findPost(db, postId)
  return detail && { key: `task.did.${act}`, values: { title: nameOf(detail.post), ...values } }
}
