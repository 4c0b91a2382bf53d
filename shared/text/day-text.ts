import { type Day, isDay, type Month, monthOf } from '../day.ts'

/**
 * Reads a day as a person types it in their language: `1.8.2027`, `1/8/27`, `1.8.`, `1 August`, `Sunday 1 August 2027`
 * or `2027-08-01`. Without a year it is the one of `today`. Null for an empty text; undefined when it is no day.
 */
export function parseDay(text: string, locale: string, today: Day): Day | null | undefined {
  if (text.trim() === '') return null
  const parts = partsOf(text, locale)
  if (!parts) return undefined
  const { numbers, month } = parts
  const isIso = numbers[0]?.length === 4
  if (month !== undefined) {
    const [day, year] = isIso ? [numbers[1], numbers[0]] : numbers
    return numbers.length <= 2 ? dayFrom(year, month, day, today) : undefined
  }
  if (numbers.length !== 3 && (numbers.length !== 2 || isIso)) return undefined
  const [first, second, third] = numbers
  return isIso ? dayFrom(first, Number(second), third, today) : dayFrom(third, Number(second), first, today)
}

/** Reads a month: `8/2027`, `August 2027`, `August` or `2027-08`; as `parseDay` does. */
export function parseMonth(text: string, locale: string, today: Day): Month | null | undefined {
  if (text.trim() === '') return null
  const parts = partsOf(text, locale)
  if (!parts) return undefined
  const { numbers, month } = parts
  if (numbers.length > 2 || (month !== undefined && numbers.length > 1)) return undefined
  const [first, second] = numbers
  const isIso = first?.length === 4 && second !== undefined
  const [year, number] = month !== undefined ? [first, month] : isIso ? [first, second] : [second, first]
  const day = dayFrom(year, Number(number), '1', today)
  return day && monthOf(day)
}

/** Numbers and the month that is named; undefined when a word is neither a month nor a day of the week. */
function partsOf(text: string, locale: string): { numbers: string[]; month?: number } | undefined {
  const words = wordsOf(text, locale)
  const numbers = words.filter((word) => /^\d+$/.test(word))
  const named = words.filter((word) => !/^\d+$/.test(word))
  const names = namesIn(locale)
  const months = named.flatMap((word) => {
    const month = names.months.findIndex((forms) => forms.some((form) => isName(word, form)))
    return month < 0 ? [] : [{ word, month: month + 1 }]
  })
  const others = named.filter((word) => months.every((one) => one.word !== word))
  if (months.length > 1 || others.some((word) => !names.weekdays.some((form) => isName(word, form))))
    return undefined
  return { numbers, ...(months[0] && { month: months[0].month }) }
}

/** A name may be cut short, down to three letters. */
function isName(word: string, name: string): boolean {
  return word === name || (word.length >= 3 && name.startsWith(word))
}

function wordsOf(text: string, locale: string): string[] {
  const plain = text
    .toLocaleLowerCase(locale)
    .normalize('NFD')
    .replace(/[\p{M}\u200e\u200f]/gu, '')
  return plain.match(/\d+|[\p{L}׳״']+/gu) ?? []
}

type Names = { months: string[][]; weekdays: string[] }
const known = new Map<string, Names>()

/** The names of months and days of the week, in every form the language writes. */
function namesIn(locale: string): Names {
  const found = known.get(locale)
  if (found) return found
  const write = (date: Date, options: Intl.DateTimeFormatOptions) =>
    wordsOf(new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date), locale)
  const months = Array.from({ length: 12 }, (_, index) => {
    const date = new Date(Date.UTC(2027, index, 1))
    // Greek names a month in one case beside a year, in another beside a day.
    const forms = (['long', 'short'] as const).flatMap((month) => [
      { month },
      { month, year: 'numeric' as const },
      { month, day: 'numeric' as const },
    ])
    return forms.flatMap((form) => write(date, form).filter((word) => !/^\d/.test(word)))
  })
  const weekdays = Array.from({ length: 7 }, (_, day) =>
    (['long', 'short'] as const).flatMap((weekday) =>
      write(new Date(Date.UTC(2027, 7, 1 + day)), { weekday }),
    ),
  ).flat()
  known.set(locale, { months, weekdays })
  return { months, weekdays }
}

function dayFrom(
  year: string | undefined,
  month: number,
  day: string | undefined,
  today: Day,
): Day | undefined {
  const years = year === undefined ? today.slice(0, 4) : year.length === 2 ? `20${year}` : year
  if (years.length !== 4) return undefined
  const two = (part: string | number) => String(part).padStart(2, '0')
  const text = `${years}-${two(month)}-${two(day ?? '')}`
  return isDay(text) ? text : undefined
}
