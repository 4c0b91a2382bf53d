import i18next from 'i18next'
import type { TimeEntry } from '../../../shared/posts/time-entry.ts'
import type { Id } from '../../../shared/record.ts'
import { api } from '../../api.ts'
import { save } from '../../saving.ts'
import { announce } from '../../ui/notice/announce.tsx'
import { showUndoable } from '../../undo-offer.ts'

export async function addTime(entry: Omit<TimeEntry, 'id' | 'person'>, words: string): Promise<void> {
  await save(() => api.tasks.addTime(entry))
  announce(i18next.t('time.said.added', { time: words }))
}

export async function removeTime(id: Id, words: string): Promise<void> {
  await save(() => api.tasks.removeTime(id))
  await showUndoable(i18next.t('time.said.removed', { time: words }))
}
