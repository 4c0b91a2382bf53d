import { create } from 'zustand'
import type { Reject, Why } from '../../shared/imports/why.ts'
import { api } from '../api.ts'
import { save } from '../saving.ts'
import { nextStep, onlyThis } from '../undo-offer.ts'

type Refused = { ok: false; fileName: string; why: Why }
type Good<Answers> = Answers & { ok: true; fileName: string }
type Summary = { added: number; updated: number; rejected: readonly Reject[] }
export type Progress = { step: 'reading' | 'saving' } | { step: 'writing'; done: number; total: number }

/** Where an import stands; each step holds what it shows. */
export type Step<Preview, Result> =
  | { at: 'closed' | 'asking' | 'reading' }
  | { at: 'refused'; preview: Refused }
  | { at: 'preview'; preview: Preview; isBusy: boolean }
  | { at: 'importing'; preview: Preview; progress: Progress }
  /** `undoStep` is the import's step in the history; null when it changed nothing. */
  | { at: 'done'; preview: Preview; summary: Result; undoStep: string | null; isBusy: boolean }
  | { at: 'failed'; error: unknown }

type Options = { signal: AbortSignal }

/** The calls of one kind of import: what is chosen waits in main, and the page answers what a file cannot say. */
interface Calls<Answers, Preview extends Good<Answers>, Result extends Summary> {
  /** Null tokens let the system's own dialog choose. */
  open: (chosen: { tokens: string[] | null }, options: Options) => Promise<Preview | Refused | null>
  preview: (answers: Answers, options: Options) => Promise<Preview | Refused>
  run: (
    answers: Answers,
    options: Options,
  ) => Promise<AsyncIterable<Progress | { step: 'done'; summary: Result }>>
  leave: () => Promise<unknown>
}

type OneFileCalls<Answers, Preview extends Good<Answers>, Result extends Summary> = Omit<
  Calls<Answers, Preview, Result>,
  'open'
> & { open: (chosen: { token: string | null }, options: Options) => Promise<Preview | Refused | null> }

/** The calls of an import that takes one file at a time; of several that are dropped it takes the first. */
export function ofOneFile<Answers, Preview extends Good<Answers>, Result extends Summary>(
  calls: OneFileCalls<Answers, Preview, Result>,
): Calls<Answers, Preview, Result> {
  return {
    open: ({ tokens }, options) => calls.open({ token: tokens?.[0] ?? null }, options),
    preview: (answers, options) => calls.preview(answers, options),
    run: (answers, options) => calls.run(answers, options),
    leave: () => calls.leave(),
  }
}

interface Kind<Answers, Preview extends Good<Answers>, Result extends Summary> {
  /** Asked for with each step: the page meets main after this is made. */
  calls: () => Calls<Answers, Preview, Result>
  answersOf: (preview: Preview) => Answers
  /** What else a new file is asked with, such as what was answered the last time. */
  remembered?: (preview: Preview) => Partial<Answers> | undefined
  /** After it was written. */
  afterwards?: () => Promise<unknown>
}

/** From a file to records: choose, look and answer, done. Nothing is written before "Import", and all of it as one step. */
export function makeImport<Answers, Preview extends Good<Answers>, Result extends Summary>(
  kind: Kind<Answers, Preview, Result>,
) {
  const use = create<{ step: Step<Preview, Result> }>()(() => ({ step: { at: 'closed' } }))
  const show = (step: Step<Preview, Result>) => use.setState({ step })
  const here = () => use.getState().step
  /** Ends what main is doing for the step that is left. */
  let stop = new AbortController()
  const begin = () => {
    stop.abort()
    stop = new AbortController()
    return stop.signal
  }

  /** Shows what the last question brings; an earlier one is not waited for. */
  async function ask(question: (options: Options) => Promise<Preview | Refused | null>): Promise<void> {
    const signal = begin()
    try {
      const preview = await question({ signal })
      if (signal.aborted) return
      if (!preview) show({ at: 'asking' })
      else if (preview.ok) show({ at: 'preview', preview, isBusy: false })
      else show({ at: 'refused', preview })
    } catch (error) {
      if (!signal.aborted) show({ at: 'failed', error })
    }
  }

  async function read(
    open: Calls<Answers, Preview, Result>['open'],
    tokens: string[] | null = null,
  ): Promise<void> {
    show({ at: 'reading' })
    await ask(async (options) => {
      const preview = await open({ tokens }, options)
      const more = preview?.ok ? kind.remembered?.(preview) : undefined
      return preview?.ok && more
        ? kind.calls().preview({ ...kind.answersOf(preview), ...more }, options)
        : preview
    })
  }

  /** Reads the file again with another answer. */
  async function answer(changes: Partial<Answers>): Promise<void> {
    const step = here()
    if (step.at !== 'preview') return
    const preview = { ...step.preview, ...changes }
    show({ ...step, preview, isBusy: true })
    await ask((options) => kind.calls().preview(kind.answersOf(preview), options))
  }

  function close(): void {
    stop.abort()
    show({ at: 'closed' })
    void kind
      .calls()
      .leave()
      .catch(() => undefined)
  }

  /** Follows one import to its end; until it is saved a person may stop it, and then nothing was written. */
  async function run(): Promise<void> {
    const step = here()
    if (step.at !== 'preview') return
    const { preview } = step
    const signal = begin()
    show({ at: 'importing', preview, progress: { step: 'reading' } })
    try {
      const summary = await save(() => follow(preview, signal))
      if (!summary) return
      const undoStep = summary.added + summary.updated > 0 ? await nextStep('undo').catch(() => null) : null
      show({ at: 'done', preview, summary, undoStep, isBusy: false })
      await kind.afterwards?.()
    } catch {
      if (!signal.aborted) show({ at: 'preview', preview, isBusy: false })
    }
  }

  /** Undefined once it was stopped. */
  async function follow(preview: Preview, signal: AbortSignal): Promise<Result | undefined> {
    try {
      for await (const progress of await kind.calls().run(kind.answersOf(preview), { signal })) {
        if (signal.aborted) return undefined
        if (progress.step === 'done') return progress.summary
        show({ at: 'importing', preview, progress })
      }
    } catch (error) {
      if (!signal.aborted) throw error
    }
    return undefined
  }

  return {
    use,
    useStep: () => use(({ step }) => step),
    /** Opens the dialog, which asks for a file. */
    begin: () => show({ at: 'asking' }),
    close,
    /** Takes in files that were dropped; main gets a token of each, the page never a path. */
    takeIn: (files: readonly File[]) =>
      read(
        kind.calls().open,
        files.map((file) => window.rapport.tokenFor(file)),
      ),
    /** Lets the system's own dialog choose. */
    choose: () => read(kind.calls().open),
    /** Reads what another call brings. */
    read,
    answer,
    /** Takes an answer that changes nothing of what is shown. */
    note(changes: Partial<Answers>): void {
      const step = here()
      if (step.at === 'preview') show({ ...step, preview: { ...step.preview, ...changes } })
    },
    run,
    /** While a file is read: back to the question. While one is written: to the preview, asked for again, for the import may have been saved a moment before. */
    cancel(): void {
      const step = here()
      if (step.at === 'reading') {
        stop.abort()
        show({ at: 'asking' })
      } else if (step.at === 'importing') {
        stop.abort()
        show({ at: 'preview', preview: step.preview, isBusy: true })
        void answer({})
      }
    },
    /** Takes the import back, unless something else was done since: then undo would take that. */
    async undo(): Promise<void> {
      const step = here()
      if (step.at !== 'done' || step.isBusy) return
      show({ ...step, isBusy: true })
      await onlyThis('undo', step.undoStep, () => save(() => api.history.undo()))().catch(() => undefined)
      close()
    },
  }
}
