import i18next from 'i18next'
import { api } from './api.ts'
import { save } from './saving.ts'
import { announce } from './ui/notice/announce.tsx'
import { showToast } from './ui/notice/toast.tsx'

/** Says what was just done, with the way back; once something else was done, that would have to go first. */
export async function showUndoable(
  text: string,
  afterUndo: () => Promise<void> = async () => {},
): Promise<void> {
  announce(text)
  const { step } = await api.history.state()
  const takeBack = async () => {
    if ((await api.history.state()).step !== step) return showToast({ text: i18next.t('shell.doneSince') })
    await save(() => api.history.undo())
    await afterUndo()
  }
  showToast({ text, action: { label: i18next.t('app.undo'), run: () => void takeBack().catch(() => {}) } })
}
