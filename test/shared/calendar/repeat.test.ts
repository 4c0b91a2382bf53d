import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { daysOfRepeat, frequencies, readRule } from '../../../shared/calendar/repeat.ts'
import { addDays, type Day } from '../../../shared/day.ts'

function daysOf(rule: string, start: Day, range: { from: Day; to: Day }): Day[] {
  const repeat = readRule(rule)
  if (!repeat) throw new Error(`No rule: ${rule}`)
  return daysOfRepeat(repeat, start, range)
}

/** The days by the library that reads the files, which walks from the first day on. */
function daysByLibrary(rule: string, start: Day, { from, to }: { from: Day; to: Day }): Day[] {
  const days = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(start))
  const found: Day[] = []
  for (let at = days.next(); at; at = days.next()) {
    const day = at.toString()
    if (day > to) break
    if (day >= from) found.push(day)
  }
  return found
}

it.each([
  ['FREQ=YEARLY', '2020-10-16', ['2026-10-16']],
  ['FREQ=YEARLY', '2024-02-29', []],
  ['FREQ=YEARLY;BYMONTH=5;BYDAY=2SU', '2020-05-10', ['2026-05-10']],
  ['FREQ=YEARLY;BYMONTH=11;BYDAY=-1FR', '2020-11-27', ['2026-11-27']],
  ['FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1', '2025-06-30', ['2026-06-30', '2026-12-31']],
  [
    'FREQ=MONTHLY;INTERVAL=4;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    '2025-12-31',
    ['2026-04-30', '2026-08-31', '2026-12-31'],
  ],
  ['FREQ=WEEKLY;INTERVAL=26;BYDAY=TU', '2025-12-30', ['2026-06-30', '2026-12-29']],
  ['FREQ=DAILY;UNTIL=20260102', '2025-01-01', ['2026-01-01', '2026-01-02']],
  ['FREQ=YEARLY;BYYEARDAY=-1', '2020-12-31', ['2026-12-31']],
])('falls in 2026 as the rule %s says', (rule, start, days) => {
  expect(daysOf(rule, start, { from: '2026-01-01', to: '2026-12-31' })).toEqual(days)
})

it.each([
  '',
  'FREQ=HOURLY',
  'FREQ=WEEKLY;COUNT=3',
  'FREQ=YEARLY;BYWEEKNO=20',
  'FREQ=DAILY;INTERVAL=0',
  'FREQ=DAILY;BYMONTH=x',
])('is no rule that days can be held against: %s', (rule) => expect(readRule(rule)).toBeUndefined())

it('costs what the range costs, also where it never ends, never comes true or picks from a whole year', () => {
  const rules = [
    ...['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=YEARLY;INTERVAL=2;BYYEARDAY=366', 'FREQ=DAILY'],
    ...['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU', 'FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'],
  ]
  const began = performance.now()
  for (let turn = 0; turn < 400; turn += 1)
    for (const rule of rules) daysOf(rule, '1901-01-01', { from: '2026-11-29', to: '2027-01-11' })
  expect(performance.now() - began).toBeLessThan(1_000)
})

const list = (from: number, to: number) =>
  fc.uniqueArray(fc.integer({ min: from, max: to }), { minLength: 1, maxLength: 3 })
const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')
const rule = fc
  .record({
    frequency: fc.constantFrom(...frequencies),
    interval: fc.integer({ min: 1, max: 4 }),
    months: fc.option(list(1, 12)),
    monthDays: fc.option(list(1, 28)),
    weekdays: fc.option(fc.uniqueArray(weekday, { minLength: 1, maxLength: 4 })),
    weekStart: weekday,
  })
  .map(({ frequency, interval, months, monthDays, weekdays, weekStart }) => {
    const parts = [`FREQ=${frequency}`, `INTERVAL=${interval}`]
    // The library reads these alone as the standard says; together it has its own mind.
    if (frequency === 'MONTHLY' && monthDays) parts.push(`BYMONTHDAY=${monthDays}`)
    else if (frequency === 'YEARLY' && months) parts.push(`BYMONTH=${months}`)
    else if (frequency === 'WEEKLY' && weekdays) parts.push(`BYDAY=${weekdays}`, `WKST=${weekStart}`)
    else if (frequency === 'DAILY' && months) parts.push(`BYMONTH=${months}`)
    return parts.join(';')
  })

it('names the days that ical.js walks to', () => {
  const start = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2019-01-01', days))
  fc.assert(
    fc.property(rule, start, fc.integer({ min: 0, max: 2_000 }), (text, first, later) => {
      const range = { from: addDays(first, later), to: addDays(first, later + 90) }
      // A first day that the rule does not name is an entry of its own in some calendars.
      const isNamed = daysOf(text, first, { from: first, to: first }).length === 1
      // The library makes the 31st of November the 1st of December; the standard leaves such a day out.
      fc.pre(isNamed && !(text.includes('YEARLY') && Number(first.slice(8)) > 28))
      expect(daysOf(text, first, range)).toEqual(daysByLibrary(text, first, range))
    }),
    { numRuns: 400 },
  )
})
