import type { Month } from '../../../shared/day.ts'
import { answersOf } from '../../../shared/imports/figures/answers.ts'
import type { ImportAnswers, ImportPreview, ImportRound } from '../../../shared/imports/preview.ts'
import type { ImportSummary } from '../../../shared/imports/why.ts'
import type { Id } from '../../../shared/record.ts'
import { api } from '../../api.ts'
import { makeImport } from '../../parts/import-steps.ts'
import { loadReview, showPeriod } from '../store.ts'

export type GoodFile = Extract<ImportPreview, { ok: true }>
export type RefusedFile = Exclude<ImportPreview, GoodFile>

/** Files that were chosen together, and what was answered of those that can be read. */
type Answers = { id: Id; answered: ImportAnswers[] }
export type Round = ImportRound & Answers

type Options = { signal: AbortSignal }

/** Figures from the files that networks let one download. */
export const figuresImport = makeImport<Answers, Round, ImportSummary>({
  calls: () => ({
    open: async (chosen, options) => roundOf(await api.imports.open(chosen, options)),
    preview: readAgain,
    run: ({ answered }, options) => api.imports.run({ files: answered }, options),
    leave: () => api.imports.leave(),
  }),
  answersOf: ({ id, answered }) => ({ id, answered }),
  afterwards: loadReview,
})

/** The files of a folder that were not imported before. */
export function readFolder(): Promise<void> {
  return figuresImport.read(async (_, options) => roundOf(await api.imports.openFolder(undefined, options)))
}

/** Reads one file of the round again, with another answer. */
export function answerFile({ id }: GoodFile, changes: Partial<ImportAnswers>): Promise<void> {
  const { answered } = shown()
  return figuresImport.answer({
    answered: answered.map((one) => (one.id === id ? { ...one, ...changes } : one)),
  })
}

export function leaveOut({ id }: GoodFile): Promise<void> {
  return figuresImport.answer({ answered: shown().answered.filter((one) => one.id !== id) })
}

/** A file may tell of an account beside its posts. */
export function areOnlyPosts({ postCount, months }: GoodFile): boolean {
  return postCount > 0 && months.every(({ values }) => values === 0)
}

/** What the team calls one of its own measures; empty of any other. */
export function ownNameIn({ ownMeasures }: GoodFile, measureId: string): string {
  return ownMeasures.find(({ id }) => id === measureId)?.name ?? ''
}

/** Leaves the dialog for a month that the files' posts fall into. */
export function goToMonth(month: Month): void {
  figuresImport.close()
  showPeriod(month)
}

/** The round on the screen, with what was answered so far, whether or not it is read again by now. */
function shown(): Round {
  const { step } = figuresImport.use.getState()
  if (!('preview' in step) || step.at === 'refused') throw new Error('No round of files is on the screen')
  return step.preview
}

/** One file that cannot be read is told of alone. */
function roundOf(opened: ImportRound | null): Round | RefusedFile | null {
  if (!opened) return null
  const [only, ...others] = opened.files
  if (only && !only.ok && others.length === 0) return only
  return { ...opened, answered: goodOf(opened).map(answersOf) }
}

export function goodOf({ files }: Pick<ImportRound, 'files'>): GoodFile[] {
  return files.filter((file) => file.ok)
}

/** Only the files whose answers changed are read again. */
async function readAgain({ answered }: Answers, options: Options): Promise<Round> {
  const round = shown()
  const files = await Promise.all(
    round.files.map(async (file): Promise<ImportPreview | null> => {
      if (!file.ok) return file
      const answers = answered.find(({ id }) => id === file.id)
      if (!answers) return null
      const isSame = JSON.stringify(answers) === JSON.stringify(answersOf(file))
      return isSame ? file : api.imports.preview(answers, options)
    }),
  )
  const kept = files.filter((file) => file !== null)
  return { ...round, files: kept, answered: goodOf({ files: kept }).map(answersOf) }
}
