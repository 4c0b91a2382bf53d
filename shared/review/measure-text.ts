import { largestNumber, parseNumber } from '../text/number-text.ts'
import type { MeasureUnit } from './measure-unit.ts'

export type MeasureFault = 'tooLarge' | 'noShare' | 'outside' | 'noTime'
/** Units that are written in another form than they are kept in. */
export type WrittenUnit = Extract<MeasureUnit, 'share' | 'seconds' | 'minutes'>

export function isWritten(unit: MeasureUnit): unit is WrittenUnit {
  return unit === 'share' || unit === 'seconds' || unit === 'minutes'
}

export type MeasureText = { value: number | null } | { fault: MeasureFault }

/**
 * A share or a time as a person writes it in their language, in the unit it is kept in: `4,5 %` is 0.045, and
 * `1:30`, `1.5 h` and `90 min` are the same time. A bare number is a share in per cent, as the column says, but no
 * time: of hours and minutes nobody should have to guess.
 */
export function parseMeasure(
  unit: WrittenUnit,
  text: string,
  { locale, least = 0 }: { locale: string; least?: number },
): MeasureText {
  const bare = text.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '').trim()
  if (bare === '') return { value: null }
  if (unit === 'share') return readShare(bare, locale, least)
  const seconds = readClock(bare) ?? readSpan(bare, locale)
  if (seconds === undefined) {
    const number = parseNumber(bare, locale)
    return number === 0 ? { value: 0 } : { fault: 'noTime' }
  }
  const value = unit === 'seconds' ? seconds : seconds / 60
  return value > largestNumber ? { fault: 'tooLarge' } : { value }
}

function readShare(text: string, locale: string, least: number): MeasureText {
  const percent = parseNumber(text.replace(/^([-−]?)\s*[%٪]|[%٪]$/, '$1'), locale)
  if (typeof percent !== 'number') return { fault: 'noShare' }
  if (percent < least * 100 || percent > 100) return { fault: 'outside' }
  // Without the digits that only dividing by a hundred brings.
  return { value: Number((percent / 100).toPrecision(12)) }
}

/** `1:30` is an hour and a half, as a timesheet has it; a third part is seconds. */
function readClock(text: string): number | undefined {
  const [, hours, minutes, seconds = '0'] = /^(\d{1,9}):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? []
  return hours === undefined ? undefined : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}

function readSpan(text: string, locale: string): number | undefined {
  const { words, whole } = wordsIn(locale)
  let rest = plainOf(text, locale)
  for (const [phrase, plain] of whole) rest = rest.replace(phrase, ` ${plain} `)
  const part = /^[\s,]*(\d[\d.,'’\u00a0\u202f ]*?)\s*(\p{L}+)[.׳'’״"]*/u
  let sum = 0
  let smallest = Number.POSITIVE_INFINITY
  while (rest.trim() !== '') {
    const [all, number = '', word = ''] = part.exec(rest) ?? []
    const value = parseNumber(number, locale)
    const seconds = words.get(word)
    // `30 min 1 h` or `1 h 2 h` is a slip rather than a sum.
    if (all === undefined || typeof value !== 'number' || seconds === undefined || seconds >= smallest)
      return undefined
    sum += value * seconds
    smallest = seconds
    rest = rest.slice(all.length)
  }
  return sum
}

const units = { hour: 3600, minute: 60, second: 1 } as const
const everywhere = { h: 3600, min: 60, m: 60, s: 1 } as const

/** Without what a keyboard may lack: `ώρες` and `ωρες` are one word. */
const plainOf = (text: string, locale: string) =>
  text.toLocaleLowerCase(locale).normalize('NFD').replace(/\p{M}/gu, '')

type Words = { words: Map<string, number>; whole: [phrase: string, plain: string][] }
const known = new Map<string, Words>()

/** How a language names hours, minutes and seconds, and those amounts it says without a digit, such as two hours in Hebrew. */
function wordsIn(locale: string): Words {
  const kept = known.get(locale)
  if (kept) return kept
  const words = new Map<string, number>()
  const whole: Words['whole'] = []
  const learn = (unitDisplay: 'short' | 'long' | 'narrow', take: (word: string, seconds: number) => void) => {
    for (const [unit, seconds] of Object.entries(units)) {
      const written = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay })
      for (const count of [1, 2, 3, 5, 1.5]) {
        const text = plainOf(written.format(count), locale)
        const word = /^[\d.,\s]+(\p{L}+)/u.exec(text)?.[1]
        if (word) take(word, seconds)
        else if (!/\d/.test(text)) whole.push([text, `${count} ${unit.slice(0, unit === 'minute' ? 3 : 1)}`])
      }
    }
  }
  for (const form of ['short', 'long'] as const) learn(form, (word, seconds) => words.set(word, seconds))
  for (const [word, seconds] of Object.entries(everywhere)) if (!words.has(word)) words.set(word, seconds)
  // One letter that a language uses for something else says nothing for sure: `2s` is two hours in Turkish.
  const unsure = new Set<string>()
  learn('narrow', (word, seconds) => {
    const other = words.get(word)
    if (other !== undefined && other !== seconds) unsure.add(word)
    else words.set(word, seconds)
  })
  for (const word of unsure) words.delete(word)
  whole.sort(([a], [b]) => b.length - a.length)
  const made = { words, whole }
  known.set(locale, made)
  return made
}
