import { createContext, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays, type Day, firstDayOf, type Instant, type Month, type Time } from '../../shared/day.ts'
import { factsOf, type Language, languageOf } from '../../shared/i18n/languages.ts'

/** What stands where nobody knows the value. */
export const missing = '–'

type Value = number | null | undefined
type DayForm = 'short' | 'medium' | 'long' | 'weekday' | 'numeric'

const dayForms: Record<DayForm, Intl.DateTimeFormatOptions> = {
  short: { day: 'numeric', month: 'short' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  numeric: { day: '2-digit', month: '2-digit', year: 'numeric' },
}

/** A day has no zone: it is read as midnight UTC and written in UTC, so that no clock change can move it. */
function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`)
}

/**
 * Numbers, days and times in a language's own form; anything missing becomes a dash, never a zero. Instants are told in
 * `zone`, the workspace's; without one in this machine's. Amounts are told in `currency`, the workspace's too.
 */
export function createFormat(language: Language, zone?: string, currency?: string) {
  const { locale } = factsOf(language)
  const cache = new Map<string, unknown>()

  function kept<Form>(key: string, make: () => Form): Form {
    const found = cache.get(key)
    if (found) return found as Form
    const made = make()
    cache.set(key, made)
    return made
  }

  const numbers = (options: Intl.NumberFormatOptions) =>
    kept(`n${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options))
  const dates = (options: Intl.DateTimeFormatOptions) =>
    kept(`d${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(locale, options))
  const write = (value: Value, options: Intl.NumberFormatOptions) =>
    value === null || value === undefined || Number.isNaN(value)
      ? missing
      : withTrueMinus(numbers(options).format(value), value)
  const writeMoney = (value: Value, of: string | undefined) =>
    of
      ? write(value, { style: 'currency', currency: of, trailingZeroDisplay: 'stripIfInteger' })
      : write(value, { maximumFractionDigits: 2 })
  const relative = () => kept('r', () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))

  return {
    language,
    locale,
    number: (value: Value, fractionDigits = 0) => write(value, { maximumFractionDigits: fractionDigits }),
    /** The size of a file: nothing that holds something is told as zero. */
    bytes: (value: number) =>
      value < 1_000_000
        ? write(Math.ceil(value / 1000), { style: 'unit', unit: 'kilobyte' })
        : write(value / 1_000_000, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }),
    /** An amount of money; whole amounts without their pennies. */
    money: (value: Value) => writeMoney(value, currency),
    /** An amount that is not in the workspace's currency, or need not be; empty is the workspace's own. */
    moneyIn: (value: Value, of: string) => writeMoney(value, of || currency),
    /** Amounts of one table, whose head says what they are counted in: all with their pennies, or none of them. */
    amounts: (all: readonly Value[]) => {
      const isWhole = all.every((one) => one === null || one === undefined || Number.isInteger(one))
      const options = { minimumFractionDigits: isWhole ? 0 : 2, maximumFractionDigits: 2 }
      return (value: Value) => write(value, options)
    },
    /** A language by its name, from its code. */
    languageName: (code: string) =>
      kept('L', () => new Intl.DisplayNames(locale, { type: 'language' })).of(code) ?? code,
    /** What amounts are counted in, by its name: euro, Turkish lira. */
    currency: currency
      ? (new Intl.DisplayNames(locale, { type: 'currency' }).of(currency) ?? currency)
      : undefined,
    compact: (value: Value) => write(value, { notation: 'compact', maximumFractionDigits: 1 }),
    /** `share` is a part of one: 0.029 is written as 2.9 %, in the language's form. */
    percent: (share: Value, fractionDigits = 1) =>
      write(share, { style: 'percent', maximumFractionDigits: fractionDigits }),
    change: (value: Value, fractionDigits = 0) =>
      write(value, { maximumFractionDigits: fractionDigits, signDisplay: 'exceptZero' }),
    changeInPercent: (share: Value) =>
      write(share, { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
    /** Kept, for a calendar asks for the same days again and again. */
    day: (day: Day | null | undefined, form: DayForm = 'medium') =>
      day
        ? kept(`${form} ${day}`, () => dates({ ...dayForms[form], timeZone: 'UTC' }).format(dateOf(day)))
        : missing,
    /** Short this year; any other year is told. */
    dayNear: (day: Day | null | undefined) => {
      const isThisYear = day?.slice(0, 4) === String(new Date().getFullYear())
      return day
        ? dates({ ...dayForms[isThisYear ? 'short' : 'medium'], timeZone: 'UTC' }).format(dateOf(day))
        : missing
    },
    /** How long, in the unit one would say it in: 3 weeks, 5 months, 4 years. */
    span: (weeks: number) => {
      const months = Math.round((weeks * 7) / 30.44)
      const [count, unit] =
        weeks < 9 ? [weeks, 'week'] : months < 24 ? [months, 'month'] : [Math.round(months / 12), 'year']
      return write(count, { style: 'unit', unit, unitDisplay: 'long' })
    },
    /** How many days, as a span. */
    daysLong: (days: number) => write(days, { style: 'unit', unit: 'day', unitDisplay: 'long' }),
    /** How much time, in hours and minutes. */
    minutes: (total: number) => {
      const parts = [
        { count: Math.floor(total / 60), unit: 'hour' },
        { count: total % 60, unit: 'minute' },
      ].filter(({ count, unit }) => count > 0 || (total === 0 && unit === 'minute'))
      return kept('u', () => new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' })).format(
        parts.map(({ count, unit }) => write(count, { style: 'unit', unit })),
      )
    },
    /** `name` leaves the year out. */
    month: (month: Month | null | undefined, form: 'long' | 'short' | 'numeric' | 'name' = 'long') =>
      month
        ? dates(
            form === 'name'
              ? { month: 'short', timeZone: 'UTC' }
              : { month: form === 'numeric' ? '2-digit' : form, year: 'numeric', timeZone: 'UTC' },
          ).format(dateOf(firstDayOf(month)))
        : missing,
    weekday: (day: Day, form: 'long' | 'short' | 'narrow' = 'short') =>
      dates({ weekday: form, timeZone: 'UTC' }).format(dateOf(day)),
    /** A wall-clock time; `09:30` stays half past nine whatever the zone. */
    time: (time: Time | null | undefined) =>
      time
        ? dates({ hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }).format(
            new Date(`2000-01-01T${time}:00Z`),
          )
        : missing,
    /** The days from one to the other, saying once what they share: 23–29 Nov 2026. */
    days: (from: Day, to: Day, form: DayForm = 'medium') =>
      dates({ ...dayForms[form], timeZone: 'UTC' }).formatRange(dateOf(from), dateOf(to)),
    clock: (instant: Instant | null | undefined, timeZone = zone) =>
      instant ? dates({ hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(instant)) : missing,
    moment: (instant: Instant | null | undefined, timeZone = zone) =>
      instant
        ? dates({
            day: 'numeric',
            month: 'short',
            year: 'numeric',
            hour: '2-digit',
            minute: '2-digit',
            timeZone,
          }).format(new Date(instant))
        : missing,
    /** "in 3 days", "yesterday": whole days from today. */
    inDays: (days: number) => relative().format(days, 'day'),
    ago: (instant: Instant, now: Instant) => agoIn(relative(), Date.parse(now) - Date.parse(instant)),
    list: (items: readonly string[]) =>
      kept('l', () => new Intl.ListFormat(locale, { type: 'conjunction' })).format(items),
    compare: (one: string, other: string) =>
      kept('c', () => new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })).compare(one, other),
    upper: (text: string) => text.toLocaleUpperCase(locale),
    /** As it begins a line: a month is written small in Italian, but not as a heading. */
    heading: (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale)),
    /** The seven days of the week that starts on `day`. */
    weekdays: (day: Day, form: 'long' | 'short' | 'narrow' = 'short') =>
      Array.from({ length: 7 }, (_, index) =>
        dates({ weekday: form, timeZone: 'UTC' }).format(dateOf(addDays(day, index))),
      ),
  }
}

export type Format = ReturnType<typeof createFormat>

/** Intl writes a hyphen for most languages; beside figures it is too short and too low. */
function withTrueMinus(text: string, value: number): string {
  return value < 0 ? text.replace('-', '−') : text
}

function agoIn(format: Intl.RelativeTimeFormat, milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000)
  if (Math.abs(minutes) < 60) return format.format(-minutes, 'minute')
  const hours = Math.round(minutes / 60)
  if (Math.abs(hours) < 24) return format.format(-hours, 'hour')
  const days = Math.round(hours / 24)
  if (Math.abs(days) < 60) return format.format(-days, 'day')
  const months = Math.round(days / 30.44)
  return Math.abs(months) < 24
    ? format.format(-months, 'month')
    : format.format(-Math.round(months / 12), 'year')
}

/** The zone in which every instant is told: the open workspace's, so that a computer on a journey tells the same. */
export const ZoneContext = createContext<string | undefined>(undefined)

/** What amounts are counted in: the open workspace's currency. */
export const CurrencyContext = createContext<string | undefined>(undefined)

const formats = new Map<string, Format>()

/** The forms of a language; one for all who ask, because making their parts is slow. */
export function formatOf(language: Language, zone?: string, currency?: string): Format {
  const key = `${language} ${zone} ${currency}`
  const known = formats.get(key) ?? createFormat(language, zone, currency)
  formats.set(key, known)
  return known
}

/** The forms of the language that is on the screen now. */
export function useFormat(): Format {
  const { i18n } = useTranslation()
  return formatOf(languageOf(i18n.language ?? 'en'), useContext(ZoneContext), useContext(CurrencyContext))
}
