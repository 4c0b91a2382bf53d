import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { readCalendar } from '../../../electron/files/read-calendar.ts'
import { aFolder } from '../../support/workspace.ts'

function aCalendar(lines: string | readonly string[], name = 'fairs.ics'): string {
  const path = join(aFolder(), name)
  const body =
    typeof lines === 'string'
      ? lines
      : ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n')
  writeFileSync(path, body)
  return path
}

const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT']

function read(lines: readonly string[], timeZone = 'Europe/Rome') {
  const file = readCalendar(aCalendar(lines), timeZone)
  if (!file.ok) throw new Error(file.why)
  return file
}

it('reads whole days, whose end is the day after the last', () => {
  const { name, days } = read([
    'X-WR-CALNAME:Fairs',
    ...event(
      'SUMMARY:Bread\\, fair',
      'LOCATION:Market hall',
      'DTSTART;VALUE=DATE:20260320',
      'DTEND;VALUE=DATE:20260322',
    ),
  ])
  expect(name).toBe('Fairs')
  expect(days).toEqual([
    {
      ...{
        title: 'Bread, fair',
        place: 'Market hall',
        startDay: '2026-03-20',
        endDay: '2026-03-21',
        time: null,
      },
      ...{ timeZone: 'Europe/Rome', rule: '', exceptDays: '' },
    },
  ])
})

it('keeps the zone a time is meant in, and works out one that only the file describes', () => {
  const zone = [
    ...[
      'BEGIN:VTIMEZONE',
      'TZID:Office time',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:-0500',
    ],
    ...['TZOFFSETTO:-0500', 'END:STANDARD', 'END:VTIMEZONE'],
  ]
  const { days } = read([
    ...zone,
    ...event('DTSTART:20260320T230000Z', 'SUMMARY:utc'),
    ...event('DTSTART;TZID=America/New_York:20260320T200000', 'SUMMARY:known'),
    ...event('DTSTART;TZID=Office time:20260320T200000', 'SUMMARY:described'),
    ...event('DTSTART:20260320T200000', 'SUMMARY:floating'),
  ])
  expect(days.map(({ title, startDay, time, timeZone }) => [title, startDay, time, timeZone])).toEqual([
    ['utc', '2026-03-20', '23:00', 'UTC'],
    ['known', '2026-03-20', '20:00', 'America/New_York'],
    ['described', '2026-03-21', '02:00', 'Europe/Rome'],
    ['floating', '2026-03-20', '20:00', 'Europe/Rome'],
  ])
})

it('keeps how an entry comes back, where it does not, and where one time was moved or called off', () => {
  const { days, left } = read([
    ...event(
      'SUMMARY:Market',
      'DTSTART;VALUE=DATE:20260302',
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'EXDATE;VALUE=DATE:20260309',
    ),
    ...event('SUMMARY:Market, moved', 'DTSTART;VALUE=DATE:20260317', 'RECURRENCE-ID;VALUE=DATE:20260316'),
    ...event(
      'SUMMARY:Off',
      'DTSTART;VALUE=DATE:20260323',
      'RECURRENCE-ID;VALUE=DATE:20260323',
      'STATUS:CANCELLED',
    ),
    'BEGIN:VEVENT',
    'UID:2',
    'SUMMARY:Odd',
    'DTSTART:20260301T080000Z',
    'RRULE:FREQ=MINUTELY',
    'END:VEVENT',
  ])
  expect(days.map(({ title, rule, exceptDays }) => [title, rule, exceptDays])).toEqual([
    ['Market', 'FREQ=WEEKLY;UNTIL=20260323', '2026-03-09 2026-03-16 2026-03-23'],
    ['Market, moved', '', ''],
  ])
  expect(left).toBe(1)
})

it('cleans names of what steers a terminal or turns a sentence round', () => {
  const { name, days } = read([
    'X-WR-CALNAME:Fa\u202eirs\u0007\u2066',
    ...event('SUMMARY:One\u202e two\\nthree', 'DTSTART;VALUE=DATE:20260320'),
  ])
  expect([name, days[0]?.title]).toEqual(['Fairs', 'One two three'])
})

it('takes a rule that never ends, or never comes true, at once', () => {
  const began = performance.now()
  const rules = [
    'FREQ=DAILY',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=5',
  ]
  const { days } = read(rules.flatMap((rule) => event('DTSTART;VALUE=DATE:19010101', `RRULE:${rule}`)))
  expect(days).toHaveLength(3)
  expect(performance.now() - began).toBeLessThan(2_000)
})

it('refuses in a word what is no calendar or too much of one, and reads no more of it than it must', () => {
  const why = (path: string) => {
    const file = readCalendar(path, 'Europe/Rome')
    return file.ok ? 'taken' : file.why
  }
  const huge = aCalendar('BEGIN:VCALENDAR')
  truncateSync(huge, 1024 ** 3)
  const began = performance.now()
  expect(why(huge)).toBe('tooLarge')
  expect(performance.now() - began).toBeLessThan(500)
  const bomb = join(aFolder(), 'bomb.ics')
  writeFileSync(bomb, Buffer.concat([Buffer.from('PK\x03\x04'), deflateRawSync(Buffer.alloc(5e7))]))
  expect(why(bomb)).toBe('notCalendar')
  const binary = join(aFolder(), 'binary.ics')
  writeFileSync(binary, Buffer.from([0x42, 0, 1, 2, 3, 0, 0xff]))
  expect(why(binary)).toBe('notCalendar')
  expect(why(aCalendar('Dear diary'))).toBe('notCalendar')
  expect(why(aCalendar(''))).toBe('noEvents')
  expect(why(aCalendar([]))).toBe('noEvents')
  expect(why(aCalendar('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:half'))).toBe('damaged')
  expect(
    why(aCalendar(Array.from({ length: 2_001 }, () => event('DTSTART;VALUE=DATE:20260320')).flat())),
  ).toBe('tooMany')
  expect(why(aCalendar(event('DTSTART:nonsense')))).toBe('noEvents')
  expect(why(join(aFolder(), 'gone.ics'))).toBe('notReadable')
})
