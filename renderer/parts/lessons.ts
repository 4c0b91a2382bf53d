import i18next from 'i18next'
import type { Id } from '../../shared/record.ts'
import type { LessonPatch, LessonSubject } from '../../shared/review/lesson.ts'
import { api } from '../api.ts'
import { settleDrafts } from '../drafts.ts'
import { go } from '../place.ts'
import { save } from '../saving.ts'
import { showUndoable } from '../undo-offer.ts'

/** The tables whose changes the ledger shows. */
export const lessonTables = [
  'lesson',
  'lessonTag',
  'tactic',
  'post',
  'campaign',
  'bid',
  'contact',
  'experiment',
  'touchpoint',
  'workspace',
] as const

export const showLesson = (id: Id) => go({ screen: 'review', record: id, view: { part: 'lessons' } })
export const showLessons = () => go({ screen: 'review', view: { part: 'lessons' } })

/** A new lesson, opened to be written. */
export async function writeLesson(tried = '', about: LessonSubject | null = null): Promise<void> {
  showLesson(await save(() => api.lessons.add({ tried, about })))
}

export async function changeLesson(id: Id, patch: LessonPatch): Promise<void> {
  await save(() => api.lessons.change({ id, patch }), { about: `${id} ${Object.keys(patch)}` })
  settleDrafts(id, Object.keys(patch))
}

export async function removeLesson(id: Id): Promise<void> {
  await save(() => api.lessons.remove(id))
  await showUndoable(i18next.t('lessons.said.removed'))
}
