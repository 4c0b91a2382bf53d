import i18next from 'i18next'
import { api } from './api.ts'
import { save } from './saving.ts'
import { announce } from './ui/notice/announce.tsx'
import { showToast } from './ui/notice/toast.tsx'

type Way = 'undo' | 'redo'

/** Says what was just done, with the way back. */
export function showUndoable(text: string, afterUndo?: () => Promise<void>): Promise<void> {
  return offer(text, 'undo', async () => {
    await save(() => api.history.undo())
    await afterUndo?.()
  })
}

/** Says what was just done and offers to undo or redo it. */
export async function offer(text: string, way: Way, take: () => Promise<unknown>): Promise<void> {
  announce(text)
  const run = onlyThis(way, await nextStep(way), take)
  showToast({ text, action: { label: i18next.t(`app.${way}`), run: () => void run().catch(() => {}) } })
}

/** The step that undo or redo would take now. */
export async function nextStep(way: Way): Promise<string | null> {
  const { step, redoStep } = await api.history.state()
  return way === 'undo' ? step : redoStep
}

/** Undoes or redoes one certain step; when another one stands before it by then, says that instead. */
export function onlyThis(way: Way, step: string | null, take: () => Promise<unknown>) {
  return async (): Promise<void> => {
    if (step !== null && (await nextStep(way)) === step) await take()
    else showToast({ text: i18next.t(way === 'undo' ? 'shell.doneSince' : 'shell.cannotRedo') })
  }
}
