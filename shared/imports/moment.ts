import { addDays, type Day, dayOf, type Instant, instantOf, isDay, type Time } from '../day.ts'
import { languages } from '../team.ts'
import { fold } from '../text/fold.ts'
import { readClock, readDay } from './day-cell.ts'
import type { DateOrder } from './wall-time.ts'

/** Where and when a text is read: its times are told by the brand's clock, and count back from now. */
export type Reader = { now: Instant; timeZone: string; order: DateOrder }

const minute = 60_000
const day = 24 * 60 * minute

/** How networks write that something is so old, in five languages, folded; longer words begin with these. */
const units: readonly [milliseconds: number, names: readonly string[]][] = [
  [
    minute,
    [
      'm',
      'min',
      'minute',
      'minutes',
      'mins',
      'dk',
      'dakika',
      'minuto',
      'minuti',
      'λ',
      'λεπτο',
      'λεπτα',
      'דק',
      'דקה',
      'דקות',
    ],
  ],
  [
    60 * minute,
    ['h', 'hr', 'hrs', 'hour', 'hours', 'sa', 'saat', 'ora', 'ore', 'ω', 'ωρα', 'ωρεσ', 'ש', 'שעה', 'שעות'],
  ],
  [
    day,
    [
      'd',
      'day',
      'days',
      'g',
      'gg',
      'gun',
      'giorno',
      'giorni',
      'η',
      'ημ',
      'ημερα',
      'ημερεσ',
      'μερα',
      'μερεσ',
      'י',
      'יום',
      'ימים',
    ],
  ],
  [
    7 * day,
    [
      'w',
      'wk',
      'week',
      'weeks',
      'hf',
      'hafta',
      'sett',
      'settimana',
      'settimane',
      'εβδ',
      'εβδομαδα',
      'εβδομαδεσ',
      'שבוע',
      'שבועות',
    ],
  ],
]
const unitOf = new Map(units.flatMap(([length, names]) => names.map((name) => [fold(name), length] as const)))

/** Words round an age: two hours ago, 2 saat önce, due ore fa, πριν από 2 ώρες, לפני שעתיים. */
const around = new Set(['ago', 'once', 'fa', 'πριν', 'απο', 'לפני', 'edited', 'duzenlendi'].map(fold))
const todays = new Set(['today', 'bugun', 'oggi', 'σημερα', 'היום'].map(fold))
const yesterdays = new Set(['yesterday', 'dun', 'ieri', 'χθεσ', 'χτεσ', 'אתמול'].map(fold))

/** A time as a person or a network writes it, the whole of these words; undefined when they are none. */
export function readMoment(words: string, reader: Reader): Instant | undefined {
  const text = words.trim().replace(/^[([]|[)\]]$/g, '')
  if (text === '' || text.length > 60) return undefined
  const dated = readDay(text, reader.order, reader.timeZone)
  if (dated) return momentOf(dated, reader)
  return readAge(text, reader) ?? readNamedDay(text, reader)
}

/** A name with a time behind it: `anna · 2 h`, `Anna (12.11.2026 14:03)`, `Anna, 12 Nov`. */
export function momentIn(words: string, reader: Reader): { before: string; at: Instant } | undefined {
  const cuts = [
    /^(.+?)\s*[([](.+)[)\]]$/u,
    /^(.+?)\s*[·•|–,]\s*(.+)$/u,
    /^(\S+)\s+(.+)$/u,
    /^(\S+\s+\S+)\s+(.+)$/u,
  ]
  for (const cut of cuts) {
    const [, before, time] = cut.exec(words) ?? []
    const at = time && readMoment(time, reader)
    if (before && at) return { before: before.trim(), at }
  }
  return undefined
}

function momentOf({ day: on, time }: { day: Day; time: Time | null }, { now, timeZone }: Reader): Instant {
  if (time) return instantOf({ day: on, time }, timeZone)
  // The middle of a day is as near as its date alone can tell; today it may not have come yet.
  const noon = instantOf({ day: on, time: '12:00' }, timeZone)
  return dayOf(now, timeZone) === on && noon > now ? now : noon
}

function readAge(text: string, { now }: Reader): Instant | undefined {
  const parts = fold(text)
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .split(/[\s.'׳]+/)
    .filter((part) => part !== '' && !around.has(part))
  const [count, unit] = parts
  const length = parts.length === 2 ? unitOf.get(unit ?? '') : undefined
  if (length === undefined || !/^\d{1,3}$/.test(count ?? '')) return undefined
  return new Date(Date.parse(now) - Number(count) * length).toISOString()
}

/** `yesterday at 14:03`, `12 November`, `Nov 12, 2026, 2:03 PM`, `12 בנובמבר 2026`. */
function readNamedDay(text: string, reader: Reader): Instant | undefined {
  const today = dayOf(reader.now, reader.timeZone)
  const clock = /(?:^|[\s,])(\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?)$/iu.exec(text)
  const time = clock?.[1] ? (readClock(clock[1]) ?? null) : null
  const rest = fold(clock ? text.slice(0, clock.index) : text)
    .split(/[\s,.]+/)
    .filter((part) => part !== '' && !/^(at|alle|ore|saat|στισ|ωρα|בשעה|ב)$/.test(part))
  const [only] = rest
  if (rest.length === 1 && only && todays.has(only)) return momentOf({ day: today, time }, reader)
  if (rest.length === 1 && only && yesterdays.has(only))
    return momentOf({ day: addDays(today, -1), time }, reader)
  const month = rest.flatMap((part) => monthOf(part) ?? [])[0]
  const numbers = rest.filter((part) => /^\d{1,4}$/.test(part))
  const date = numbers.find((part) => part.length <= 2)
  const year = numbers.find((part) => part.length === 4)
  if (month === undefined || !date || rest.length !== 2 + (year ? 1 : 0)) return undefined
  const of = (inYear: string) => `${inYear}-${month}-${date.padStart(2, '0')}`
  const told = of(year ?? today.slice(0, 4))
  // A day without its year has been.
  const on = !year && told > today ? of(String(Number(today.slice(0, 4)) - 1)) : told
  return isDay(on) ? momentOf({ day: on, time }, reader) : undefined
}

let months: Map<string, string> | undefined

/** The number of a month by its name in any of the five languages, long or short, however it is bent beside a day. */
function monthOf(word: string): string | undefined {
  months ??= new Map(
    languages.flatMap((language) =>
      Array.from({ length: 12 }, (_, at) => at).flatMap((at) => {
        const date = new Date(Date.UTC(2026, at, 12))
        const number = String(at + 1).padStart(2, '0')
        const forms = (['long', 'short'] as const).flatMap((month) => [
          { month, timeZone: 'UTC' },
          { day: 'numeric' as const, month, timeZone: 'UTC' },
        ])
        return forms.flatMap((form) =>
          new Intl.DateTimeFormat(language, form)
            .formatToParts(date)
            .filter(({ type }) => type === 'month')
            .map(({ value }) => [fold(value).replace(/\.$/, ''), number] as const),
        )
      }),
    ),
  )
  return months.get(word) ?? months.get(word.replace(/^ב/u, ''))
}
