import i18next, { type TFunction } from 'i18next'
import { create } from 'zustand'
import { explain, type Refusal, refusalOf } from './parts/explain.ts'
import { showFailure, showToast, type ToastAction } from './ui/notice/toast.tsx'

interface Saving {
  running: number
  hasFailed: boolean
  /** When this window last heard that something is on disk. */
  savedAt: string | null
}

export const useSaving = create<Saving>()(() => ({ running: 0, hasFailed: false, savedAt: null }))

/** What may be done instead, beside the words of a refusal. */
export type WaysOut = Partial<Record<Refusal, ToastAction>>

/**
 * Runs a call that writes, shows "Saving" and "Saved", and says why when it came to nothing. It rejects all the same,
 * so that the caller keeps the text or puts the tile back.
 */
export async function save<Reply>(write: () => Promise<Reply>, waysOut?: WaysOut): Promise<Reply> {
  useSaving.setState(({ running }) => ({ running: running + 1 }))
  try {
    const reply = await write()
    useSaving.setState({ hasFailed: false, savedAt: new Date().toISOString() })
    return reply
  } catch (error) {
    if (!refusalOf(error)) useSaving.setState({ hasFailed: true })
    sayWhy(error, { title: (t) => t('app.saveFailed'), waysOut })
    throw error
  } finally {
    useSaving.setState(({ running }) => ({ running: running - 1 }))
  }
}

const said = new WeakSet<object>()

interface Saying {
  /** Stands over the words of a failure in place of its own first sentence. */
  title?: ((t: TFunction) => string) | undefined
  waysOut?: WaysOut | undefined
}

/** Says why a call came to nothing, once: a refusal in a quiet line, anything else loudly. */
export function sayWhy(error: unknown, { title, waysOut }: Saying = {}): void {
  if (typeof error === 'object' && error !== null) {
    if (said.has(error)) return
    said.add(error)
  }
  const refusal = refusalOf(error)
  if (refusal) refuse(refusal, waysOut?.[refusal], error)
  else {
    showFailure((t) => {
      const { what, safe, todo } = explain(error, t)
      return title
        ? { what: title(t), more: [what, safe, todo].join(' ') }
        : { what, more: [safe, todo].join(' ') }
    })
  }
}

/** The words of a refusal, for what the page already knows main would not do. */
export function refuse(code: Refusal, action?: ToastAction, error: unknown = { code }): void {
  const { what, safe, todo } = explain(error, i18next.t)
  showToast({ text: [what, safe, todo].join(' '), action })
}

export function noteSaved(): void {
  useSaving.setState({ savedAt: new Date().toISOString() })
}
