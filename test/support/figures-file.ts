import { openSheets } from '../../electron/files/open-sheets.ts'
import type { Day } from '../../shared/day.ts'
import { readFigures } from '../../shared/imports/figures/read-figures.ts'
import type { FileAnswers, OwnMeasure } from '../../shared/imports/figures/reader.ts'
import { readSheet } from '../../shared/imports/figures/sheet.ts'

export const fileDay: Day = '2026-11-20'
const about = {
  fileName: 'export.csv',
  day: fileDay,
  now: `${fileDay}T12:00:00.000Z`,
  timeZone: 'Europe/Rome',
  own: [] as OwnMeasure[],
}

/** What a text is read as, or the reason why it is not. */
export function readText(text: string, given: Partial<FileAnswers> = {}, own: readonly OwnMeasure[] = []) {
  const opened = readSheet(text)
  return opened.ok ? readFigures([opened.sheet], { ...about, own }, given) : opened
}

/** The figures of a file that must be readable. */
export function figuresOfBytes(bytes: Uint8Array, fileName: string, given: Partial<FileAnswers> = {}) {
  const opened = openSheets(bytes)
  const read = opened.ok ? readFigures(opened.sheets, { ...about, fileName }, given) : opened
  if (!read.ok) throw new Error(`refused: ${read.why.code}`)
  return { ...read.figures, questions: read.questions, answers: read.answers, found: read.found }
}

/** The figures of a text that must be readable. */
export function figuresOf(text: string, given: Partial<FileAnswers> = {}, own: readonly OwnMeasure[] = []) {
  const read = readText(text, given, own)
  if (!read.ok) throw new Error(`refused: ${read.why.code}`)
  return { ...read.figures, questions: read.questions, answers: read.answers, found: read.found }
}

/** Why a text is refused; undefined when it is not. */
export function refusalOf(text: string) {
  const read = readText(text)
  return read.ok ? undefined : read.why
}
