import i18next from 'i18next'
import type {
  HandOff,
  LateNote,
  MissedNote,
  MovedNote,
  PostedNote,
} from '../../../shared/hand-off/hand-off.ts'
import type { Id } from '../../../shared/record.ts'
import { api } from '../../api.ts'
import { save, sayWhy } from '../../saving.ts'
import { announce } from '../../ui/notice/announce.tsx'
import { showToast } from '../../ui/notice/toast.tsx'
import { showUndoable } from '../../undo-offer.ts'

function say(text: string): void {
  announce(text)
  showToast({ text })
}

async function copy(text: string, said: string): Promise<void> {
  try {
    await api.app.copy(text)
    say(said)
  } catch (error) {
    sayWhy(error)
  }
}

export function copyPostText(text: string): Promise<void> {
  return copy(text, i18next.t('handOff.said.copied'))
}

export function copyComment(text: string): Promise<void> {
  return copy(text, i18next.t('handOff.said.commentCopied'))
}

export function copyLink(text: string): Promise<void> {
  return copy(text, i18next.t('handOff.said.linkCopied'))
}

export function copyAlt(text: string, name: string): Promise<void> {
  return copy(text, i18next.t('handOff.said.altCopied', { name }))
}

/** What the network's page cannot take along is on the clipboard, and that is said. */
export async function openComposer({ variantId }: HandOff): Promise<void> {
  try {
    const outcome = await api.handOff.openComposer(variantId)
    if (outcome === 'none') say(i18next.t('handOff.said.none'))
    if (outcome === 'copied') say(i18next.t('handOff.said.paste'))
  } catch (error) {
    sayWhy(error)
  }
}

export function showFile(id: Id): void {
  void api.media.showInFolder(id).catch(sayWhy)
}

/** The system takes the file from here; a file that is gone is said. */
export function dragFile(id: Id): void {
  void api.media.drag(id).catch(sayWhy)
}

export async function markPosted(note: PostedNote, title: string): Promise<void> {
  await save(() => api.handOff.markPosted(note))
  await showUndoable(i18next.t(note.url ? 'handOff.said.posted' : 'handOff.said.postedWithout', { title }))
}

export async function markMissed(note: MissedNote, title: string): Promise<void> {
  await save(() => api.handOff.markMissed(note))
  await showUndoable(i18next.t('handOff.said.missed', { title }))
}

export async function markLateMissed(note: LateNote): Promise<void> {
  const count = await save(() => api.handOff.markLateMissed(note))
  if (count > 0) await showUndoable(i18next.t('handOff.said.lateMissed', { count }))
}

export async function moveOn(note: MovedNote, words: { title: string; place: string }): Promise<void> {
  await save(() => api.handOff.moveOn(note))
  await showUndoable(i18next.t('calendar.said.moved', words))
}
