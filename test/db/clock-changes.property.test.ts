import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { addPost, findPost } from '../../db/calendar/calendar.ts'
import { copyDays, moveMany } from '../../db/calendar/many.ts'
import { listTiles } from '../../db/calendar/tiles.ts'
import { readPlanDocument } from '../../db/exports.ts'
import { noFilter } from '../../shared/calendar/calendar.ts'
import { daysShown } from '../../shared/calendar/calendar-tiles.ts'
import { addDays, monthOf, weekdayOf } from '../../shared/day.ts'
import { moveWall } from '../../shared/zone.ts'
import { aDb } from '../support/workspace.ts'

/** Days on which the clocks of five zones change, in both directions; in Santiago at midnight. */
const changes = {
  'Europe/Rome': ['2026-03-29', '2026-10-25'],
  'America/New_York': ['2026-03-08', '2026-11-01'],
  'Asia/Jerusalem': ['2026-03-27', '2026-10-25'],
  'Australia/Lord_Howe': ['2026-04-05', '2026-10-04'],
  'America/Santiago': ['2026-04-04', '2026-09-06'],
} as const
const change = fc.constantFrom(
  ...Object.entries(changes).flatMap(([zone, days]) => days.map((day) => ({ zone, day }))),
)
const time = fc
  .record({ hour: fc.nat(23), minute: fc.constantFrom(0, 15, 30, 59) })
  .map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)

const hoursOf = (zone: string, day: string) => Temporal.PlainDate.from(day).toZonedDateTime(zone).hoursInDay

it.each(Object.entries(changes))('knows days on which the clocks of %s change', (zone, days) => {
  for (const day of days) expect(hoursOf(zone, day)).not.toBe(24)
})

it('keeps a post on its day and at its time over a change of clocks: planned, moved, copied, shown and printed', () => {
  fc.assert(
    fc.property(change, time, fc.integer({ min: -8, max: 8 }), ({ zone, day }, at, days) => {
      const db = aDb({ timeZone: zone })
      const { post } = addPost(db, { title: 'One', day, time: at, channelId: null }) ?? {}
      if (!post) throw new Error('no post')
      const placesOf = (postId: string) =>
        findPost(db, postId)?.variants.map((variant) => [variant.day, variant.time])
      expect(placesOf(post.id)).toEqual([[day, at]])
      const ids = findPost(db, post.id)?.variants.map(({ id }) => id) ?? []
      const to = addDays(day, days)
      moveMany(db, [{ ids, day: to }])
      expect(placesOf(post.id)).toEqual([[to, at]])
      copyDays(db, { from: to, to, filter: noFilter, onto: { days: 7 } })
      const tilesOn = (shown: string) =>
        listTiles(db, { from: shown, to: shown, perDay: 9, filter: noFilter }).tiles.map((tile) => tile.time)
      expect([tilesOn(to), tilesOn(addDays(to, 7))]).toEqual([[at], [at]])
      const request = { language: 'en', edition: 'team', month: monthOf(to), sections: ['calendar'] } as const
      const printed = readPlanDocument(db, { ...request, sections: ['calendar'] }).posts
      expect(printed.map(({ variants }) => variants.map((one) => [one.day, one.time]))[0]).toEqual([[to, at]])
    }),
    { numRuns: 30 },
  )
})

it('shows each changed day once in its week, whichever day weeks begin on', () => {
  fc.assert(
    fc.property(change, fc.integer({ min: 1, max: 7 }), ({ day }, firstWeekday) => {
      const { from, to } = daysShown('week', day, firstWeekday)
      expect([weekdayOf(from), addDays(from, 6)]).toEqual([firstWeekday, to])
      expect(from <= day && day <= to).toBe(true)
    }),
  )
})

it('moves a time from the clocks of one zone to those of another and back, where both have it once', () => {
  const zones = fc.constantFrom(...Object.keys(changes))
  const day = fc.nat(364).map((days) => addDays('2026-01-01', days))
  fc.assert(
    fc.property(zones, zones, day, time, (from, to, on, at) => {
      const isPlain = (zone: string) => [-1, 0, 1].every((days) => hoursOf(zone, addDays(on, days)) === 24)
      fc.pre(isPlain(from) && isPlain(to))
      const wall = { day: on, time: at }
      expect(moveWall(moveWall(wall, from, to), to, from)).toEqual(wall)
    }),
  )
})
