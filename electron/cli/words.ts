import { parseArgs } from 'node:util'
import { Day } from '../../shared/day.ts'
import {
  type Edition,
  editions,
  isCalendarSheet,
  type SheetKind,
  sheetKinds,
} from '../../shared/print/exports.ts'
import { Period } from '../../shared/review/period.ts'
import { type Language, languages } from '../../shared/team.ts'

/** What a person asked for, with the options each command knows. */
export type Asked =
  | { command: 'new'; file: string; isSample: boolean; language: Language | undefined }
  | { command: 'check' | 'backup' | 'history'; file: string }
  | { command: 'import'; file: string; input: string; channel: string | undefined; isDry: boolean }
  | {
      command: 'export'
      file: string
      language: Language | undefined
      what: 'plan' | SheetKind
      /** Of the record that a sheet is about. */
      name: string | undefined
      /** A choice that was kept under this name says what the plan holds. */
      choice: string | undefined
      edition: Edition | undefined
      month: string | undefined
      /** Of the week to print. */
      day: string | undefined
      /** A quarter or a year that the review is of, in the place of a month. */
      period: string | undefined
      /** A saved view of the calendar says which posts are printed. */
      view: string | undefined
      out: string
    }

export type Parsed = { asked: Asked; isJson: boolean }

const options = {
  json: { type: 'boolean' },
  sample: { type: 'boolean' },
  lang: { type: 'string' },
  channel: { type: 'string' },
  dry: { type: 'boolean' },
  edition: { type: 'string' },
  name: { type: 'string' },
  choice: { type: 'string' },
  month: { type: 'string' },
  day: { type: 'string' },
  period: { type: 'string' },
  view: { type: 'string' },
  out: { type: 'string' },
} as const

const allowed: Record<Asked['command'], readonly string[]> = {
  new: ['sample', 'lang'],
  check: [],
  backup: [],
  history: [],
  import: ['channel', 'dry'],
  export: ['lang', 'edition', 'name', 'choice', 'month', 'day', 'period', 'view', 'out'],
}

/** Undefined when the words make no command: the caller then shows how they are meant. */
export function parseWords(words: readonly string[]): Parsed | undefined {
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>
  try {
    parsed = parseArgs({ args: [...words], options, allowPositionals: true })
  } catch {
    return undefined
  }
  const { json, ...values } = parsed.values
  const [command, file, third, ...more] = parsed.positionals
  if (!isCommand(command) || !file || more.length > 0) return undefined
  if (Object.keys(values).some((name) => !allowed[command].includes(name))) return undefined
  const asked = readCommand(command, { file, third, values })
  return asked && { asked, isJson: json === true }
}

type Values = {
  sample?: boolean
  lang?: string
  channel?: string
  dry?: boolean
  edition?: string
  name?: string
  choice?: string
  month?: string
  day?: string
  period?: string
  view?: string
  out?: string
}

function readCommand(
  command: Asked['command'],
  { file, third, values }: { file: string; third: string | undefined; values: Values },
): Asked | undefined {
  const language = languages.find((one) => one === values.lang)
  if (values.lang !== undefined && !language) return undefined
  if (command === 'import') {
    if (!third) return undefined
    return { command, file, input: third, channel: values.channel, isDry: values.dry === true }
  }
  if (command === 'export') {
    const isMonth = values.month === undefined || /^\d{4}-(0[1-9]|1[0-2])$/.test(values.month)
    const edition = editions.find((one) => one === values.edition)
    const what = (['plan', ...sheetKinds] as const).find((one) => one === third)
    if (!what || !values.out || !isMonth || (values.edition && !edition)) return undefined
    if (values.day !== undefined && (what !== 'week' || !Day.safeParse(values.day).success)) return undefined
    if (values.period !== undefined && (what !== 'review' || !Period.safeParse(values.period).success))
      return undefined
    if (/\.csv$/i.test(values.out) && what !== 'review') return undefined
    if (values.view !== undefined && !isCalendarSheet(what === 'plan' ? undefined : what)) return undefined
    return {
      command,
      file,
      what,
      name: values.name,
      choice: values.choice,
      language,
      edition,
      month: values.month,
      day: values.day,
      period: values.period,
      view: values.view,
      out: values.out,
    }
  }
  if (third) return undefined
  return command === 'new' ? { command, file, isSample: values.sample === true, language } : { command, file }
}

function isCommand(word: string | undefined): word is Asked['command'] {
  return word !== undefined && Object.hasOwn(allowed, word)
}
