import i18next from 'i18next'
import type { Id } from '../../../shared/record.ts'
import { api } from '../../api.ts'
import { save } from '../../saving.ts'
import { showUndoable } from '../../undo-offer.ts'

/** Keeps what a post is made of for the next one like it. */
export async function saveAsTemplate(postId: Id): Promise<void> {
  const { title } = await save(() => api.library.saveAsTemplate(postId))
  await showUndoable(i18next.t('library.template.saved', { title }))
}
