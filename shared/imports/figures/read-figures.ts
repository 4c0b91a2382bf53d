import { addDays, type Day, dayOf } from '../../day.ts'
import type { Why } from '../why.ts'
import { collect, type FileFigures } from './collect.ts'
import { withKnownMeasures } from './own-measures.ts'
import type { About, Asked, FileAnswers, Found } from './reader.ts'
import { readers, recognise } from './readers.ts'
import type { Sheet } from './sheet.ts'

export type ReadFigures = {
  ok: true
  found: Found
  /** What the file says itself, a person's answers over it. */
  answers: FileAnswers
  /** What only a person can answer. */
  questions: Asked[]
  figures: FileFigures
}

/** The last day that a file can tell of: zones are a day apart, and whoever's clock is wrong has a file of a later day. */
function lastDayOf({ now, day }: About, { timeZone }: FileAnswers): Day {
  const today = dayOf(now, timeZone)
  return addDays(day > today ? day : today, 1)
}

/** From a file's tables to its figures. What is wrong with the file is an answer. */
export function readFigures(
  sheets: readonly Sheet[],
  about: About,
  given: Partial<FileAnswers> = {},
): ReadFigures | { ok: false; why: Why } {
  const known = recognise(sheets, about)
  if (!known.ok) return known
  const { found, others } = known
  const kinds = [found.kind, ...others.map(({ kind }) => kind)]
  const kind = kinds.find((one) => one === given.kind) ?? found.kind
  const reader =
    known.found.kind === kind
      ? known.reader
      : (readers.find((one) => one.kinds.includes(kind)) ?? known.reader)
  const { answers: own, asked } = reader.ask(sheets, about, given)
  const answers: FileAnswers = {
    ...{ network: null, timeZone: about.timeZone, day: about.day },
    ...{ order: 'monthFirst', decimal: 'point', measure: null, mapping: [] },
    ...{ from: null, to: null, currency: '', rowSpan: 'day' },
    ...own,
    ...withKnownMeasures(given, about),
    kind,
  }
  const figures = collect(reader, sheets, { answers, last: lastDayOf(about, answers) })
  const isOpen = asked.some(({ question }) => answers[question] === null)
  if (figures.read === 0 && !isOpen) return { ok: false, why: { code: 'noRows' } }
  const questions = kinds.length > 1 ? [{ question: 'kind' as const, options: kinds }, ...asked] : [...asked]
  return { ok: true, found: { ...found, kind }, answers, questions, figures }
}
