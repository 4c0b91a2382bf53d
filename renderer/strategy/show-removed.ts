import i18next from 'i18next'
import { api } from '../api.ts'
import { save } from '../saving.ts'
import { announce } from '../ui/notice/announce.tsx'
import { showToast } from '../ui/notice/toast.tsx'
import { loadStrategy } from './store.ts'

/** Says what was just removed, with the way back; once something else was done, that would have to go first. */
export async function showRemoved(text: string): Promise<void> {
  announce(text)
  const removal = await lastStep()
  const takeBack = async () => {
    if ((await lastStep()) !== removal) return showToast({ text: i18next.t('strategy.list.doneSince') })
    await save(() => api.history.undo())
    await loadStrategy()
  }
  showToast({ text, action: { label: i18next.t('app.undo'), run: () => void takeBack().catch(() => {}) } })
}

async function lastStep(): Promise<string> {
  return JSON.stringify((await api.history.state()).undo)
}
