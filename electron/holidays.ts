import type { DayItem } from '../shared/calendar/day-items.ts'
import { addDays, type Day } from '../shared/day.ts'
import type { Language } from '../shared/team.ts'

type Asked = { from: Day; to: Day; countries: readonly string[]; language: Language }

/** Public holidays of each country, year and language that were asked for: they are worked out once, and never change. */
const known = new Map<string, readonly DayItem[]>()

/**
 * The public holidays of some countries, by the name a language has for them. The package holds the rules of all
 * countries and is large, so it is read when somebody first asks, never at the start. It works without a network.
 */
export async function listHolidays({ from, to, countries, language }: Asked): Promise<DayItem[]> {
  const years = Array.from(
    { length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 },
    (_, index) => Number(from.slice(0, 4)) + index,
  )
  const found = await Promise.all(
    countries.flatMap((country) => years.map((year) => holidaysOf(country, year, language))),
  )
  return found.flat().filter(({ startDay, endDay }) => startDay <= to && endDay >= from)
}

/** Their names by day, as the clash rules want them. */
export async function nameHolidays(asked: Asked): Promise<ReadonlyMap<Day, string>> {
  const names = new Map<Day, string>()
  for (const { startDay, endDay, title } of await listHolidays(asked))
    for (let day = startDay; day <= endDay; day = addDays(day, 1)) if (!names.has(day)) names.set(day, title)
  return names
}

async function holidaysOf(country: string, year: number, language: Language): Promise<readonly DayItem[]> {
  const key = `${country} ${year} ${language}`
  const ready = known.get(key)
  if (ready) return ready
  const { default: Holidays } = await import('date-holidays')
  // A country the package does not know has no holidays here.
  const rules = new Holidays(country, { types: ['public'], languages: [language, 'en'] })
  const items = (rules.getHolidays(year) ?? []).map(({ date, name, start, end }): DayItem => {
    const day = date.slice(0, 10)
    const length = Math.max(1, Math.ceil((end.getTime() - start.getTime()) / 86_400_000 - 0.1))
    return {
      ...{ id: `${country} ${day} ${name}`, layer: 'holidays', kind: country, title: name },
      ...{ startDay: day, endDay: addDays(day, length - 1), time: null, place: '' },
    }
  })
  known.set(key, items)
  return items
}
