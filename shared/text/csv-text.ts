/** What stands before a cell that a spreadsheet would run: the apostrophe that people know, or a mark nobody sees. */
export const guards = { seen: "'", unseen: '\u2060' } as const
export type Guard = (typeof guards)[keyof typeof guards]

/** Where a program may take a cell apart: at its lines, and at semicolons where those part the cells of a country's files. */
const breaks = /(\r\n|[\n\r\v\f\u2028\u2029;])/
const blank = '[\\s\\u00a0\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]'
/** Signs that begin a formula, after whatever a spreadsheet may pass over, and guards that stand there already. */
const risky = new RegExp(`^['\\u2060]*(?:${blank}*[=+\\-@＝＋－＠]|\\t)`)
/** Behind a semicolon a smile is no formula. */
const riskyAfter = new RegExp(`^['\\u2060]*${blank}*[=+\\-@＝＋－＠][^)\\s]`)
const beginsBroken = /^['\u2060]*[\r\n]/
const guarding = /['\u2060]/
const plainNumber = /^[+\-−]?\d[\d.,\s]*%?$/

/** Whether a text is a plain number, which no spreadsheet runs. */
export function isPlainNumber(text: string): boolean {
  return plainNumber.test(text)
}

/**
 * A cell in which no line can be run as a formula, wherever a program takes it apart: nothing of the text is lost, and
 * `unguardCell` gives it back as it was.
 */
export function guardCell(text: string, guard: Guard): string {
  if (isPlainNumber(text)) return text
  const parts = text.split(breaks)
  const guarded = parts.map((part, at) => (isRisky(part, parts[at - 1]) ? guard + part : part)).join('')
  return beginsBroken.test(text) ? guard + guarded : guarded
}

/** What a cell said before it was guarded, by us or by a spreadsheet. */
export function unguardCell(cell: string): string {
  if (!guarding.test(cell)) return cell
  const isMarked =
    Object.values(guards).some((guard) => cell.startsWith(guard)) && beginsBroken.test(cell.slice(1))
  const text = isMarked ? cell.slice(1) : cell
  const parts = text.split(breaks)
  return parts.map((part, at) => (isGuarded(part, parts[at - 1]) ? part.slice(1) : part)).join('')
}

/** Of a part of a text, by what it was parted with; what parts is none. */
function isRisky(part: string, before: string | undefined): boolean {
  return (before === ';' ? riskyAfter : risky).test(part)
}

function isGuarded(part: string, before: string | undefined): boolean {
  return Object.values(guards).some((guard) => part.startsWith(guard)) && isRisky(part.slice(1), before)
}

export type CsvForm = {
  guard: Guard
  /** Every cell in quotation marks, not only those that need them. */
  isQuoted?: boolean
  /** Spreadsheets tell UTF-8 by it; some tools want none. */
  hasMark?: boolean
}

/** Rows as a CSV file: RFC 4180, with commas. */
export function csvText(rows: readonly (readonly string[])[], form: CsvForm): string {
  const lines = rows.map((row) => row.map((cell) => writeCell(cell, form)).join(','))
  return `${form.hasMark ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`
}

function writeCell(cell: string, { guard, isQuoted = false }: CsvForm): string {
  const text = guardCell(cell, guard)
  return isQuoted || /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
