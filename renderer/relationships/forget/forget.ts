import { create } from 'zustand'
import type { Id } from '../../../shared/record.ts'
import type { ForgetPreview, ForgetSummary } from '../../../shared/relationships/forget.ts'
import { api } from '../../api.ts'
import { save } from '../../saving.ts'
import { closePanel } from '../store.ts'

/** How far the forgetting of a person is; what is known is looked at first, and nothing is written before. */
export type ForgetStep =
  | { at: 'closed' }
  | { at: 'choosing' }
  | { at: 'looking' }
  | { at: 'asking'; id: Id; preview: ForgetPreview }
  | { at: 'working'; name: string }
  | { at: 'done'; summary: ForgetSummary }
  | { at: 'failed'; error: unknown }

export const useForget = create<{ step: ForgetStep }>()(() => ({ step: { at: 'closed' } }))

const turn = (step: ForgetStep) => useForget.setState({ step })
const at = () => useForget.getState().step.at

/** Those who were removed, for one of them to be forgotten. */
export function chooseRemoved(): void {
  turn({ at: 'choosing' })
}

export async function askToForget(id: Id): Promise<void> {
  turn({ at: 'looking' })
  try {
    const preview = await api.relationships.previewForgetting({ id })
    if (at() === 'looking') turn({ at: 'asking', id, preview })
  } catch (error) {
    if (at() === 'looking') turn({ at: 'failed', error })
  }
}

/** `instead` takes the place of the name in the texts of others; null leaves those alone. */
export async function forget(id: Id, name: string, instead: string | null): Promise<void> {
  turn({ at: 'working', name })
  try {
    const summary = await save(() => api.relationships.forget({ id, instead }))
    closePanel()
    turn({ at: 'done', summary })
  } catch (error) {
    turn({ at: 'failed', error })
  }
}

/** What is under way is not left half done. */
export function closeForget(): void {
  if (at() !== 'working') turn({ at: 'closed' })
}
