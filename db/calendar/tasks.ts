import type { Day } from '../../shared/day.ts'
import {
  type Checklist,
  type DueTask,
  hostId,
  hostOf,
  stepsIn,
  type Task,
  type TaskHost,
  type TaskPatch,
} from '../../shared/posts/task.ts'
import { type Id, placeBefore } from '../../shared/record.ts'
import { cellName } from '../../shared/relationships/network-map.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import { ofWhoSitsHere } from '../names.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { targetName } from '../relationships/network-map.ts'
import type { Writer } from '../writer.ts'
import { findPost, nameOf } from './calendar.ts'

/** The steps of the work on a post, with a contact or on a bid, in order. */
export function listTasks(db: Db, of: TaskHost): Task[] {
  const [field] = Object.keys(of) as (keyof Pick<Task, 'postId' | 'contactId' | 'bidId' | 'targetId'>)[]
  const rows = query
    .selectFrom('task')
    .selectAll()
    .where(field ?? 'postId', '=', hostId(of))
  return all(db, rows.orderBy('position').orderBy('id'))
}

/** Adds each line of a text as a step, last; undefined when whose it would be is gone. */
export function addTasks(db: Db, { of, text }: { of: TaskHost; text: string }): Task[] | undefined {
  const titles = stepsIn(text)
  const label = labelOf(db, of, 'add', { count: titles.length })
  if (!label) return undefined
  const last = listTasks(db, of).at(-1)?.position ?? 0
  return commit(db, label, (writer) =>
    titles.map((title, place) =>
      writer.add('task', {
        ...blankTask,
        ...of,
        id: newId(),
        title,
        position: last + place + 1,
      }),
    ),
  )
}

/** What a new task starts as. */
export const blankTask = {
  postId: null,
  contactId: null,
  bidId: null,
  targetId: null,
  responsible: '',
  stage: null,
  dueDay: null,
  doneAt: null,
  doneBy: '',
} satisfies Partial<Task>

/** Undefined when the task is gone. */
export function changeTask(db: Db, { id, patch }: { id: Id; patch: TaskPatch }): Task | undefined {
  const task = findTask(db, id)
  const label = task && labelOf(db, hostOf(task), 'change', { task: patch.title || task.title })
  return label && commit(db, label, (writer) => writer.change('task', id, patch))
}

/** Ticks a task off, or takes that back; undefined when it is gone. */
export function tickTask(db: Db, { id, isDone }: { id: Id; isDone: boolean }): Task | undefined {
  const task = findTask(db, id)
  const label = task && labelOf(db, hostOf(task), isDone ? 'tick' : 'untick', { task: task.title })
  const done = isDone ? { doneAt: db.now(), doneBy: db.person } : { doneAt: null, doneBy: '' }
  return label && commit(db, label, (writer) => writer.change('task', id, done))
}

/** Puts a task before another of its post, or last with null; undefined when it is gone. */
export function moveTask(db: Db, { id, beforeId }: { id: Id; beforeId: Id | null }): Task | undefined {
  const task = findTask(db, id)
  const label = task && labelOf(db, hostOf(task), 'move', { task: task.title })
  if (!label) return undefined
  const places = placeBefore(listTasks(db, hostOf(task)), id, beforeId)
  commit(db, label, (writer) => {
    for (const { id: row, position } of places) writer.change('task', row, { position })
  })
  return findTask(db, id)
}

/** False when it is gone already. */
export function removeTask(db: Db, id: Id): boolean {
  const task = findTask(db, id)
  const label = task && labelOf(db, hostOf(task), 'remove', { task: task.title })
  return label !== undefined && commit(db, label, (writer) => writer.remove('task', id))
}

/** The steps of a post that is copied, each open again and without a day: it was that of the other post. */
export function copyTasks(db: Db, writer: Writer, { from, to }: { from: Id; to: Id }): void {
  for (const task of listTasks(db, { postId: from }))
    writer.add('task', { ...task, id: newId(), postId: to, dueDay: null, doneAt: null, doneBy: '' })
}

/** Open tasks whose day is today or over, of contacts, bids and posts still worked on: those of who sits here, or of everybody while nobody does. */
export function listDueTasks(db: Db, today: Day): DueTask[] {
  const rows = query
    .selectFrom('task')
    .leftJoin('post', 'post.id', 'task.postId')
    .leftJoin('contact', 'contact.id', 'task.contactId')
    .leftJoin('bid', 'bid.id', 'task.bidId')
    .leftJoin('networkTarget', 'networkTarget.id', 'task.targetId')
    .select(['task.id', 'task.postId', 'task.contactId', 'task.bidId', 'task.targetId', 'task.title'])
    .select('task.responsible')
    .select(['post.title as post', 'post.text', 'contact.name', 'bid.title as bid'])
    .select(['networkTarget.industry', 'networkTarget.place'])
    .select((of) => of.ref('task.dueDay').$notNull().as('dueDay'))
    .where('task.doneAt', 'is', null)
    .where('task.dueDay', '<=', today)
    .where((is) => is.or([is('post.state', '!=', 'rejected'), is('task.postId', 'is', null)]))
  const due = all(db, rows.orderBy('task.dueDay').orderBy('task.position')).map(
    ({ post, text, name, bid, industry, place, ...task }) => ({
      ...task,
      host:
        name ??
        bid ??
        (industry === null ? null : cellName({ industry, place: place ?? '' })) ??
        nameOf({ title: post ?? '', text: text ?? '' }),
    }),
  )
  return ofWhoSitsHere(db, due)
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

function labelOf(db: Db, of: TaskHost, act: Act, values: { task?: string; count?: number }) {
  const title = hostName(db, of)
  return title === undefined ? undefined : { key: `task.did.${act}`, values: { title, ...values } }
}

function postNameOf(db: Db, id: Id): string | undefined {
  const detail = findPost(db, id)
  return detail && nameOf(detail.post)
}

function hostName(db: Db, of: TaskHost): string | undefined {
  if ('postId' in of) return postNameOf(db, of.postId)
  if ('targetId' in of) return targetName(db, of.targetId)
  if ('bidId' in of)
    return first(db, query.selectFrom('bid').select('title').where('id', '=', of.bidId))?.title
  return first(db, query.selectFrom('contact').select('name').where('id', '=', of.contactId))?.name
}
