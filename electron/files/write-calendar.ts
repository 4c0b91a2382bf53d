import ical from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import type { PostState } from '../../shared/calendar/calendar.ts'
import { addDays } from '../../shared/day.ts'
import { type GoingOut, type GoingPost, titleOf } from '../../shared/hand-off/post-files.ts'
import { channelName } from '../../shared/hand-off/post-text.ts'
import type { PostWords } from '../../shared/hand-off/post-words.ts'

// The library does not count the blank that begins a folded line.
ical.foldLength = 74

const statuses: Partial<Record<PostState, string>> = { approved: 'CONFIRMED', rejected: 'CANCELLED' }

/**
 * Posts as a calendar that other programs read (RFC 5545): each has one name for ever and a number that grows with every
 * change, so that a calendar which has it already takes the new one in its place. Times are told in UTC, which needs no
 * table of clock changes. Folding and escaping are the library's.
 */
export function writeCalendar(posts: readonly GoingPost[], out: GoingOut, words: PostWords): string {
  const calendar = new ical.Component(['vcalendar', [], []])
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Rapport//Posts//EN')
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  calendar.addPropertyWithValue('method', 'PUBLISH')
  calendar.addPropertyWithValue('x-wr-calname', out.brand)
  for (const post of posts) calendar.addSubcomponent(eventOf(post, out, words))
  return `${calendar.toString()}\r\n`
}

function eventOf(post: GoingPost, { timeZone }: GoingOut, words: PostWords): ical.Component {
  const { variantId, text, day, time, state, delivery, url, pillar, campaign, channel } = post
  const event = new ical.Component('vevent')
  const set = (name: string, value: string | number | ical.Time) => event.addPropertyWithValue(name, value)
  set('uid', `${variantId}@rapport`)
  set('dtstamp', utc(post.changedAt))
  set('last-modified', utc(post.changedAt))
  set('sequence', post.changes)
  if (time === null) {
    set('dtstart', ical.Time.fromDateString(day))
    set('dtend', ical.Time.fromDateString(addDays(day, 1)))
  } else {
    const wall = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone)
    set('dtstart', utc(wall.toInstant().toString()))
    set('dtend', utc(wall.toInstant().add({ minutes: 15 }).toString()))
  }
  set('summary', `[${channelName(channel, words)}] ${titleOf(post) || words.untitled}`)
  if (text) set('description', text.replace(/\r\n?/g, '\n'))
  const categories = [pillar, campaign].filter(Boolean)
  if (categories.length > 0) {
    const property = new ical.Property('categories')
    property.setValues(categories)
    event.addProperty(property)
  }
  if (url) set('url', url)
  set(
    'status',
    delivery === 'posted' || delivery === 'measured' ? 'CONFIRMED' : (statuses[state] ?? 'TENTATIVE'),
  )
  set('transp', 'TRANSPARENT')
  return event
}

function utc(instant: string): ical.Time {
  return ical.Time.fromDateTimeString(`${instant.slice(0, 19)}Z`)
}
