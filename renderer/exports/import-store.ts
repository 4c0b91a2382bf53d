import { create } from 'zustand'
import {
  importColumns,
  type PostImportAnswers,
  type PostImportPreview,
  type PostImportStep,
  type PostImportSummary,
  type PostMapping,
} from '../../shared/imports/post-preview.ts'
import { api } from '../api.ts'
import { save } from '../saving.ts'
import { nextStep, onlyThis } from '../undo-offer.ts'

export type GoodPreview = Extract<PostImportPreview, { ok: true }>
type BadPreview = Extract<PostImportPreview, { ok: false }>
export type Progress = Exclude<PostImportStep, { step: 'done' }>

/** Where the dialog stands; each step holds what it shows. */
type Step =
  | { at: 'closed' | 'asking' | 'reading' }
  | { at: 'refused'; preview: BadPreview }
  | { at: 'preview'; preview: GoodPreview; isBusy: boolean }
  | { at: 'importing'; preview: GoodPreview; progress: Progress }
  | { at: 'done'; summary: PostImportSummary; fileName: string; undoStep: string | null; isBusy: boolean }
  | { at: 'failed'; error: unknown }

export const usePostImport = create<{ step: Step }>()(() => ({ step: { at: 'closed' } }))

const show = (step: Step) => usePostImport.setState({ step })
let stop: AbortController | undefined

export function openPostImport(): void {
  show({ at: 'asking' })
}

export function closePostImport(): void {
  stop?.abort()
  show({ at: 'closed' })
  void api.postImports.leave().catch(() => undefined)
}

/** Takes in a file that was dropped on the dialog; main gets a token, the page never a path. */
export function takeInTable(file: File): Promise<void> {
  return read(window.rapport.tokenFor(file))
}

/** Lets the system's own dialog choose. */
export function chooseTable(): Promise<void> {
  return read(null)
}

async function read(token: string | null): Promise<void> {
  show({ at: 'reading' })
  await ask(async () => {
    const preview = await api.postImports.open({ token })
    if (!preview?.ok) return preview
    const mapping = keptMapping(preview)
    return mapping ? api.postImports.preview({ ...answersOf(preview), mapping }) : preview
  })
}

function answersOf({ id, mapping, order, channelId }: PostImportAnswers): PostImportAnswers {
  return { id, mapping, order, channelId }
}

/** Reads the file again with another answer. */
export async function answerPosts(changes: Partial<Omit<PostImportAnswers, 'id'>>): Promise<void> {
  const { step } = usePostImport.getState()
  if (step.at !== 'preview') return
  const preview = { ...step.preview, ...changes }
  show({ ...step, preview, isBusy: true })
  if (changes.mapping) keepMapping(preview)
  await ask(() => api.postImports.preview(answersOf(preview)))
}

let round = 0

/** Shows what the last question brings; an earlier one may be answered later. */
async function ask(question: () => Promise<PostImportPreview | null>): Promise<void> {
  round += 1
  const mine = round
  try {
    const preview = await question()
    if (mine !== round || usePostImport.getState().step.at === 'closed') return
    if (!preview) show({ at: 'asking' })
    else if (preview.ok) show({ at: 'preview', preview, isBusy: false })
    else show({ at: 'refused', preview })
  } catch (error) {
    if (mine === round) show({ at: 'failed', error })
  }
}

/** Follows one import to its end; until it is saved a person may stop it, and then nothing was written. */
export async function runPostImport(): Promise<void> {
  const { step } = usePostImport.getState()
  if (step.at !== 'preview') return
  const { preview } = step
  const mine = new AbortController()
  stop = mine
  show({ at: 'importing', preview, progress: { step: 'reading' } })
  try {
    const summary = await save(() => follow(preview, mine.signal))
    if (!summary) return
    const undoStep = summary.added + summary.updated > 0 ? await nextStep('undo').catch(() => null) : null
    show({ at: 'done', summary, fileName: preview.fileName, undoStep, isBusy: false })
  } catch {
    show({ at: 'preview', preview, isBusy: false })
  }
}

/** Undefined once it was stopped. */
async function follow(preview: GoodPreview, signal: AbortSignal): Promise<PostImportSummary | undefined> {
  try {
    for await (const progress of await api.postImports.run(answersOf(preview), { signal })) {
      if (signal.aborted) return undefined
      if (progress.step === 'done') return progress.summary
      show({ at: 'importing', preview, progress })
    }
  } catch (error) {
    if (!signal.aborted) throw error
  }
  return undefined
}

/** Goes back to the preview, which is asked for again: the import may have been saved a moment before. */
export function cancelPostImport(): void {
  const { step } = usePostImport.getState()
  if (step.at !== 'importing') return
  stop?.abort()
  show({ at: 'preview', preview: step.preview, isBusy: true })
  void answerPosts({})
}

/** Takes the import back, unless something else was done since: then undo would take that. */
export async function undoPostImport(): Promise<void> {
  const { step } = usePostImport.getState()
  if (step.at !== 'done' || step.isBusy) return
  show({ ...step, isBusy: true })
  await onlyThis('undo', step.undoStep, () => save(() => api.history.undo()))().catch(() => undefined)
  closePostImport()
}

const placeOf = ({ signature }: GoodPreview) => `rapport.postColumns.${signature.slice(0, 500)}`

/** What was chosen for columns of these names the last time, on this machine: a comfort, which may make no sense. */
function keptMapping(preview: GoodPreview): PostMapping | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(placeOf(preview)) ?? 'null')
    if (!Array.isArray(kept) || kept.length !== preview.columns.length) return undefined
    return kept.map((one) => importColumns.find((column) => column === one) ?? null)
  } catch {
    return undefined
  }
}

function keepMapping(preview: GoodPreview): void {
  localStorage.setItem(placeOf(preview), JSON.stringify(preview.mapping))
}
