import i18next from 'i18next'
import type { Task } from '../../shared/posts/task.ts'
import { api } from '../api.ts'
import { save } from '../saving.ts'
import { showUndoable } from '../undo-offer.ts'
import { isolate } from './label.ts'

/** What was ticked by mistake comes back with one press. */
export async function tickTask({ id, title }: Pick<Task, 'id' | 'title'>, isDone: boolean): Promise<void> {
  await save(() => api.tasks.tick({ id, isDone }))
  await showUndoable(i18next.t(isDone ? 'task.said.done' : 'task.said.open', { task: isolate(title) }))
}
