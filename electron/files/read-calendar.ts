import { readFileSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import ICAL from 'ical.js'
import type { CalendarFile, CalendarWhy } from '../../shared/calendar/calendar-file.ts'
import { mostLayerDays, type ReadDay } from '../../shared/calendar/own-layers.ts'
import { daysOfRepeat, readRule } from '../../shared/calendar/repeat.ts'
import { addDays, type Day, dayOf, daysBetween, type Time, timeOf } from '../../shared/day.ts'
import { longestLine } from '../../shared/record.ts'
import { decode } from './decode.ts'

/** The largest that people pass round are a tenth of this. */
const largestCalendar = 5 * 1024 * 1024

/**
 * What a calendar file says, in days of the calendar; times by the clocks they are meant in. All of it or a reason; what
 * alone makes no sense is left out and counted.
 * @param timeZone of the workspace: for what names no zone, or one that nobody knows
 */
export function readCalendar(path: string, timeZone: string): CalendarFile {
  const fileName = clean(basename(path))
  const refuse = (why: CalendarWhy): CalendarFile => ({ ok: false, fileName, why })
  const read = readText(path)
  if ('why' in read) return refuse(read.why)
  let root: ICAL.Component
  try {
    root = new ICAL.Component(ICAL.parse(read.text))
  } catch {
    return refuse('damaged')
  }
  if (root.name !== 'vcalendar') return refuse('notCalendar')
  const events = root.getAllSubcomponents('vevent')
  if (events.length === 0) return refuse('noEvents')
  if (events.length > mostLayerDays) return refuse('tooMany')
  const zones = new Map(
    root
      .getAllSubcomponents('vtimezone')
      .map((zone) => [zone.getFirstPropertyValue('tzid'), new ICAL.Timezone(zone)]),
  )
  const days = events.flatMap((event) => readEvent(event, { timeZone, zones }) ?? [])
  withoutMoved(days)
  const found = days.filter(({ isCancelled }) => !isCancelled)
  if (found.length === 0) return refuse('noEvents')
  const own = root.getFirstPropertyValue('x-wr-calname') ?? root.getFirstPropertyValue('name')
  const name = clean(own) || clean(basename(path, extname(path)))
  return {
    ...{ ok: true, fileName, name, left: events.length - days.length },
    days: found.map(({ isCancelled: _c, uid: _u, instead: _i, ...day }) => day),
  }
}

function readText(path: string): { text: string } | { why: CalendarWhy } {
  try {
    const about = statSync(path)
    if (!about.isFile()) return { why: 'notReadable' }
    if (about.size > largestCalendar) return { why: 'tooLarge' }
    const decoded = decode(readFileSync(path))
    if (!decoded.ok) return { why: decoded.why.code === 'empty' ? 'noEvents' : 'notCalendar' }
    return /^\s*BEGIN:VCALENDAR/i.test(decoded.text) ? { text: decoded.text } : { why: 'notCalendar' }
  } catch {
    return { why: 'notReadable' }
  }
}

/** A day of the file, with what ties it to others of the file. */
type FileDay = ReadDay & { uid: string; instead: Day | null; isCancelled: boolean }

type Zones = { timeZone: string; zones: ReadonlyMap<unknown, ICAL.Timezone> }

function readEvent(event: ICAL.Component, known: Zones): FileDay | undefined {
  try {
    const start = readTime(event, 'dtstart', known)
    if (!start || start.day < '1900-01-01' || start.day > '2199-12-31') return undefined
    const end = readEnd(event, start, known)
    const rule = readRepeat(event, start, known)
    if (rule === undefined) return undefined
    return {
      title: clean(event.getFirstPropertyValue('summary')),
      place: clean(event.getFirstPropertyValue('location')),
      ...{ startDay: start.day, endDay: end, time: start.time, timeZone: start.timeZone, rule },
      exceptDays: exceptions(event, known).join(' ').slice(0, 20_000),
      uid: clean(event.getFirstPropertyValue('uid')),
      instead: readTime(event, 'recurrence-id', known)?.day ?? null,
      isCancelled: clean(event.getFirstPropertyValue('status')).toUpperCase() === 'CANCELLED',
    }
  } catch {
    // ical.js throws on values that are none, one event at a time.
    return undefined
  }
}

/** A time that was moved, or called off, does not stand in its old place too. */
function withoutMoved(days: readonly FileDay[]): void {
  const masters = new Map(days.flatMap((day) => (day.instead === null && day.uid ? [[day.uid, day]] : [])))
  for (const { uid, instead } of days) {
    const master = masters.get(uid)
    if (master && instead !== null)
      master.exceptDays = `${master.exceptDays} ${instead}`.trim().slice(0, 20_000)
  }
}

type Moment = { day: Day; time: Time | null; timeZone: string }

function readTime(event: ICAL.Component, name: string, known: Zones): Moment | undefined {
  const property = event.getFirstProperty(name)
  const value = property?.getFirstValue()
  return property && value instanceof ICAL.Time
    ? momentOf(value, property.getFirstParameter('tzid'), known)
    : undefined
}

function momentOf(value: ICAL.Time, zoneName: string | undefined, { timeZone, zones }: Zones): Moment {
  const pad = (number: number, length = 2) => String(number).padStart(length, '0')
  const day = `${pad(value.year, 4)}-${pad(value.month)}-${pad(value.day)}`
  if (value.isDate) return { day, time: null, timeZone }
  const time = `${pad(value.hour)}:${pad(value.minute)}`
  const isUtc = value.zone === ICAL.Timezone.utcTimezone
  const named = isUtc ? 'UTC' : zoneName
  if (named && isZone(named)) return { day, time, timeZone: named }
  const described = named && zones.get(named)
  // Without a zone it is a time on every clock.
  if (!described) return { day, time, timeZone }
  const offset = described.utcOffset(value)
  const at = new Date(
    Date.UTC(value.year, value.month - 1, value.day, value.hour, value.minute) - offset * 1000,
  )
  return { day: dayOf(at.toISOString(), timeZone), time: timeOf(at.toISOString(), timeZone), timeZone }
}

const zonesKnown = new Map<string, boolean>()

function isZone(name: string): boolean {
  const known = zonesKnown.get(name)
  if (known !== undefined) return known
  let isKnown = true
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
  } catch {
    isKnown = false
  }
  zonesKnown.set(name, isKnown)
  return isKnown
}

/** The last day: an end at midnight, as whole days have it, is the end of the day before. */
function readEnd(event: ICAL.Component, start: Moment, known: Zones): Day {
  const end = readTime(event, 'dtend', known)
  const duration = event.getFirstPropertyValue('duration')
  let last = start.day
  if (end) last = end.time === null || end.time === '00:00' ? addDays(end.day, -1) : end.day
  else if (duration instanceof ICAL.Duration) {
    const seconds = duration.toSeconds()
    const minutes = start.time ? Number(start.time.slice(0, 2)) * 60 + Number(start.time.slice(3)) : 0
    last = addDays(start.day, Math.max(0, Math.ceil((minutes * 60 + seconds) / 86_400) - 1))
  }
  if (last < start.day || daysBetween(start.day, last) > 3_660) return start.day
  return last
}

/** How it comes back, with a count turned into its last day; undefined where nobody can follow it. */
function readRepeat(event: ICAL.Component, start: Moment, known: Zones): string | undefined {
  const rules = event.getAllProperties('rrule')
  if (rules.length === 0) return ''
  const value = rules[0]?.getFirstValue()
  if (rules.length > 1 || !(value instanceof ICAL.Recur)) return undefined
  const { count, until } = value
  const parts = value
    .toString()
    .split(';')
    .filter((part) => !/^(COUNT|UNTIL)=/i.test(part))
  const endless = parts.join(';')
  const repeat = readRule(endless)
  if (!repeat) return undefined
  const last = until ? momentOf(until, undefined, known).day : count ? lastOf(repeat, start.day, count) : null
  const rule = last === null ? endless : `${endless};UNTIL=${last.replaceAll('-', '')}`
  return rule.length <= longestLine && readRule(rule) ? rule : undefined
}

/** The day of the last of so many; a first day that the rule does not name counts too. */
function lastOf(repeat: NonNullable<ReturnType<typeof readRule>>, start: Day, count: number): Day | null {
  const days = [start]
  for (let from = addDays(start, 1); days.length < count && from < '2100-01-01'; from = addDays(from, 366))
    days.push(...daysOfRepeat(repeat, start, { from, to: addDays(from, 365) }).slice(0, count - days.length))
  return days.length < count ? null : (days.at(-1) ?? start)
}

function exceptions(event: ICAL.Component, known: Zones): Day[] {
  return event
    .getAllProperties('exdate')
    .flatMap((property) =>
      property
        .getValues()
        .flatMap((value: unknown) =>
          value instanceof ICAL.Time ? momentOf(value, property.getFirstParameter('tzid'), known).day : [],
        ),
    )
}

/** One line without what steers a terminal or turns a sentence round. */
function clean(value: unknown): string {
  return typeof value === 'string'
    ? value
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
        .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, longestLine)
    : ''
}
