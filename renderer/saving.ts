import i18next from 'i18next'
import { create } from 'zustand'
import { explain } from './parts/explain.ts'
import { showFailure } from './ui/notice/toast.tsx'

interface Saving {
  running: number
  hasFailed: boolean
  /** When this window last heard that something is on disk. */
  savedAt: string | null
}

export const useSaving = create<Saving>()(() => ({ running: 0, hasFailed: false, savedAt: null }))

/**
 * Runs a call that writes, shows "Saving" and "Saved", and is loud when it fails. It rejects all the same, so that
 * the caller keeps the text or puts the tile back.
 */
export async function save<Reply>(write: () => Promise<Reply>): Promise<Reply> {
  useSaving.setState(({ running }) => ({ running: running + 1 }))
  try {
    const reply = await write()
    useSaving.setState({ hasFailed: false, savedAt: new Date().toISOString() })
    return reply
  } catch (error) {
    useSaving.setState({ hasFailed: true })
    const { what, safe, todo } = explain(error, i18next.t)
    showFailure({ what: i18next.t('app.saveFailed'), more: [what, safe, todo].filter(Boolean).join(' ') })
    throw error
  } finally {
    useSaving.setState(({ running }) => ({ running: running - 1 }))
  }
}

export function noteSaved(): void {
  useSaving.setState({ savedAt: new Date().toISOString() })
}
