import { create } from 'zustand'
import type { Month } from '../../shared/day.ts'
import type { MonthCount } from '../../shared/imports/months.ts'
import type { ImportAnswers, ImportPreview, ImportStep } from '../../shared/imports/preview.ts'
import type { ImportSummary } from '../../shared/imports/why.ts'
import { api } from '../api.ts'
import { save } from '../saving.ts'
import { nextStep, onlyThis } from '../undo-offer.ts'
import { loadReview, showMonth } from './store.ts'

export type GoodPreview = Extract<ImportPreview, { ok: true }>
export type BadPreview = Extract<ImportPreview, { ok: false }>

/** Where the dialog stands; each step holds what it shows. */
type Step =
  | { at: 'closed' }
  | { at: 'asking' }
  | { at: 'reading' }
  | { at: 'refused'; preview: BadPreview }
  | { at: 'preview'; preview: GoodPreview; isBusy: boolean }
  | { at: 'importing'; preview: GoodPreview; progress: Exclude<ImportStep, { step: 'done' }> }
  | {
      at: 'done'
      summary: ImportSummary
      fileName: string
      months: readonly MonthCount[]
      isBusy: boolean
      /** The import's step in the history; null when it changed nothing. */
      undoStep: string | null
    }
  | { at: 'failed'; error: unknown }

export const useImport = create<{ step: Step; timeZone: string }>()(() => ({
  step: { at: 'closed' },
  timeZone: 'UTC',
}))

let stop: AbortController | undefined

/** Opens the dialog, which asks for a file. */
export function openImport(): void {
  useImport.setState({ step: { at: 'asking' } })
}

export function closeImport(): void {
  stop?.abort()
  useImport.setState({ step: { at: 'closed' } })
  void api.imports.leave().catch(() => undefined)
}

/** Leaves the dialog for a month that the file's posts fall into. */
export function goToMonth(month: Month): void {
  closeImport()
  showMonth(month)
}

/** Takes in a file that was dropped on the window; main gets a token, the page never a path. */
export function takeInFile(file: File): Promise<void> {
  return read(() => api.imports.open({ token: window.rapport.tokenFor(file) }))
}

/** Lets the system's own dialog choose; null means that the person changed their mind. */
export function chooseFile(): Promise<void> {
  return read(() => api.imports.open({ token: null }))
}

/** Reads the file again with another answer. */
export async function answer(changes: Partial<Pick<ImportAnswers, 'timeZone' | 'channel'>>): Promise<void> {
  const { step } = useImport.getState()
  if (step.at !== 'preview') return
  const { id, timeZone, channel } = { ...step.preview, ...changes }
  useImport.setState({ step: { ...step, preview: { ...step.preview, ...changes }, isBusy: true } })
  await show(() => api.imports.preview({ id, timeZone, channel }))
}

/** Follows one import to its end; a person may stop it until it is saved, and then nothing was written. */
export async function runImport(): Promise<void> {
  const { step } = useImport.getState()
  if (step.at !== 'preview') return
  const { preview } = step
  const mine = new AbortController()
  stop = mine
  useImport.setState({ step: { at: 'importing', preview, progress: { step: 'reading' } } })
  try {
    const summary = await save(() => follow(preview, mine.signal))
    if (!summary) return
    const { fileName, months } = preview
    const hasChanged = summary.added + summary.updated > 0
    const undoStep = hasChanged ? await nextStep('undo').catch(() => null) : null
    useImport.setState({ step: { at: 'done', summary, fileName, months, isBusy: false, undoStep } })
    await loadReview()
  } catch {
    useImport.setState({ step: { at: 'preview', preview, isBusy: false } })
  }
}

/** Undefined once it was stopped. */
async function follow(preview: GoodPreview, signal: AbortSignal): Promise<ImportSummary | undefined> {
  const { id, timeZone, channel } = preview
  try {
    for await (const progress of await api.imports.run({ id, timeZone, channel }, { signal })) {
      if (signal.aborted) return undefined
      if (progress.step === 'done') return progress.summary
      useImport.setState({ step: { at: 'importing', preview, progress } })
    }
  } catch (error) {
    if (!signal.aborted) throw error
  }
  return undefined
}

/** Goes back to the preview, which is asked for again: the import may have been saved a moment before. */
export function cancelImport(): void {
  const { step } = useImport.getState()
  if (step.at !== 'importing') return
  stop?.abort()
  useImport.setState({ step: { at: 'preview', preview: step.preview, isBusy: true } })
  void answer({})
}

/** Takes the import back, unless something else was done since: then undo would take that. */
export async function undoImport(): Promise<void> {
  const { step } = useImport.getState()
  if (step.at !== 'done' || step.isBusy) return
  useImport.setState({ step: { ...step, isBusy: true } })
  await onlyThis('undo', step.undoStep, () => save(() => api.history.undo()))().catch(() => undefined)
  closeImport()
}

async function read(open: () => Promise<ImportPreview | null>): Promise<void> {
  useImport.setState({ step: { at: 'reading' } })
  const workspace = await api.workspace.current().catch(() => null)
  useImport.setState({ timeZone: workspace?.timeZone ?? 'UTC' })
  await show(open)
}

async function show(ask: () => Promise<ImportPreview | null>): Promise<void> {
  try {
    const preview = await ask()
    if (useImport.getState().step.at === 'closed') return
    if (!preview) useImport.setState({ step: { at: 'asking' } })
    else if (preview.ok) useImport.setState({ step: { at: 'preview', preview, isBusy: false } })
    else useImport.setState({ step: { at: 'refused', preview } })
  } catch (error) {
    useImport.setState({ step: { at: 'failed', error } })
  }
}
