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

export interface SaveOptions {
  waysOut?: WaysOut | undefined
  /** What is written, such as a record and its field: the words of a failure go once the same is on disk. */
  about?: string
}

/** What is not on disk yet, and the words on the screen that say so. */
const unsaved = { things: new Set<string>(), hide: () => {} }

/**
 * Runs a call that writes, shows "Saving" and "Saved", and says why when it came to nothing. It rejects all the same,
 * so that the caller keeps the text or puts the tile back.
 */
export async function save<Reply>(write: () => Promise<Reply>, options: SaveOptions = {}): Promise<Reply> {
  const { waysOut, about = '' } = options
  useSaving.setState(({ running }) => ({ running: running + 1 }))
  try {
    const reply = await write()
    useSaving.setState({ hasFailed: false, savedAt: new Date().toISOString() })
    if (unsaved.things.delete(about) && unsaved.things.size === 0) unsaved.hide()
    return reply
  } catch (error) {
    if (!refusalOf(error)) useSaving.setState({ hasFailed: true })
    const things = [...unsaved.things, about]
    const hide = sayWhy(error, {
      title: (t) => t('app.saveFailed'),
      waysOut,
      onClose: () => unsaved.things.clear(),
    })
    if (hide) Object.assign(unsaved, { things: new Set(things), hide })
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
  onClose?: () => void
}

/**
 * Says why a call came to nothing, once: a refusal in a quiet line, anything else loudly, with a way to take the words
 * back.
 */
export function sayWhy(error: unknown, { title, waysOut, onClose }: Saying = {}): (() => void) | undefined {
  if (typeof error === 'object' && error !== null) {
    if (said.has(error)) return undefined
    said.add(error)
  }
  const refusal = refusalOf(error)
  if (refusal) return void refuse(refusal, waysOut?.[refusal], error)
  const words = (t: TFunction) => {
    const { what, safe, todo } = explain(error, t)
    return title
      ? { what: title(t), more: [what, safe, todo].join(' ') }
      : { what, more: [safe, todo].join(' ') }
  }
  return showFailure(words, { onClose })
}

/** The words of a refusal, for what the page already knows main would not do. */
export function refuse(code: Refusal, action?: ToastAction, error: unknown = { code }): void {
  const { what, safe, todo } = explain(error, i18next.t)
  showToast({ text: [what, safe, todo].join(' '), action })
}

export function noteSaved(): void {
  useSaving.setState({ savedAt: new Date().toISOString() })
}
