import i18next from 'i18next'
import type { Task, TaskHost, TaskPatch } from '../../shared/posts/task.ts'
import type { Id } from '../../shared/record.ts'
import { api } from '../api.ts'
import { settleDrafts } from '../drafts.ts'
import { save } from '../saving.ts'
import { announce } from '../ui/notice/announce.tsx'
import { showUndoable } from '../undo-offer.ts'
import { isolate } from './label.ts'

export async function addTasks(of: TaskHost, text: string): Promise<void> {
  const added = await save(() => api.tasks.add({ of, text }))
  announce(i18next.t('task.said.added', { count: added.length }))
}

export async function changeTask(id: Id, patch: TaskPatch): Promise<void> {
  await save(() => api.tasks.change({ id, patch }))
  settleDrafts(id, Object.keys(patch))
}

export async function removeTask({ id, title }: Task): Promise<void> {
  await save(() => api.tasks.remove(id))
  await showUndoable(i18next.t('task.said.removed', { task: isolate(title) }))
}

/** Puts a task at a place among its siblings, counted without it. */
export async function moveTask(tasks: readonly Task[], id: Id, to: number): Promise<void> {
  const others = tasks.filter((task) => task.id !== id)
  if (to < 0 || to > others.length) return
  await save(() => api.tasks.move({ id, beforeId: others[to]?.id ?? null }))
  announce(i18next.t('task.said.moved', { place: to + 1, of: tasks.length }))
}

export async function keepChecklist(name: string, tasks: readonly Task[]): Promise<void> {
  const steps = tasks.map(({ title }) => title).join('\n')
  await save(() => api.tasks.keepChecklist({ name, steps }))
  await showUndoable(i18next.t('task.said.listKept', { name: isolate(name) }))
}

export async function removeChecklist(id: Id, name: string): Promise<void> {
  await save(() => api.tasks.removeChecklist(id))
  await showUndoable(i18next.t('task.said.listRemoved', { name: isolate(name) }))
}
