import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareTiles, type Tile, type TileRange } from '../../../shared/calendar/calendar.ts'
import {
  calendarViews,
  daysShown,
  layOutDay,
  minuteOf,
  tileKey,
  timeAt,
  withoutTile,
  withTile,
  withTileMoved,
} from '../../../shared/calendar/calendar-tiles.ts'
import { addDays, daysBetween, weekdayOf } from '../../../shared/day.ts'

const aTile = (values: Partial<Tile>): Tile => ({
  postId: 'a',
  day: '2026-03-12',
  time: null,
  title: '',
  opening: '',
  state: 'draft',
  heldState: null,
  type: null,
  pillarId: null,
  tacticId: null,
  campaignId: null,
  audienceId: null,
  goalId: null,
  responsible: '',
  thumb: null,
  variants: [],
  ...values,
})

const day = fc.nat(40).map((days) => addDays('2026-03-01', days))
const time = fc.constantFrom(null, '00:00', '09:30', '23:45')
const tile = fc.record({ postId: fc.constantFrom('a', 'b', 'c', 'd'), day, time }).map(aTile)
const range = fc
  .uniqueArray(tile, { selector: tileKey, maxLength: 10 })
  .map((tiles) => tiles.reduce(withTile, { tiles: [], days: [], looseEnds: 0 } as TileRange))

describe('a range on the screen', () => {
  it('counts what it shows and keeps the shared order, whatever is moved', () => {
    fc.assert(
      fc.property(range, tile, day, time, (before, one, toDay, toTime) => {
        const after = withTileMoved(withTile(before, one), one, { day: toDay, time: toTime })
        expect(after.tiles).toEqual(after.tiles.toSorted(compareTiles))
        for (const { day, count } of after.days)
          expect(count).toBe(after.tiles.filter((shown) => shown.day === day).length)
        expect(after.days.map((shown) => shown.day)).toEqual([
          ...new Set(after.tiles.map((shown) => shown.day)),
        ])
      }),
    )
  })

  it('is what it was when a tile is put back', () => {
    fc.assert(
      fc.property(range, tile, (before, one) => {
        fc.pre(!before.tiles.some((shown) => tileKey(shown) === tileKey(one)))
        expect(withoutTile(withTile(before, one), one)).toEqual(before)
      }),
    )
  })

  it('joins two tiles of one post that meet', () => {
    const variant = (id: string) => ({ id, channelId: null, delivery: 'planned' as const })
    const [one, two] = [
      aTile({ variants: [variant('1')] }),
      aTile({ time: '09:30', variants: [variant('2')] }),
    ]
    const before = [one, two].reduce(withTile, { tiles: [], days: [], looseEnds: 0 } as TileRange)
    const after = withTileMoved(before, two, { day: one.day, time: null })
    expect(after.tiles.map(({ variants }) => variants.map(({ id }) => id))).toEqual([['1', '2']])
    expect(after.days).toEqual([{ day: one.day, count: 1 }])
  })
})

it('shows whole weeks that hold the day, from any first weekday', () => {
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 1, max: 7 }),
      fc.constantFrom(...calendarViews),
      (shown, first, view) => {
        const { from, to } = daysShown(view, shown, first)
        expect(from <= shown && shown <= to).toBe(true)
        if (view !== 'month' && view !== 'week') return
        expect(weekdayOf(from)).toBe(first)
        expect((daysBetween(from, to) + 1) % 7).toBe(0)
        if (view === 'week') expect(daysBetween(from, to)).toBe(6)
      },
    ),
  )
  expect(daysShown('month', '2026-03-12', 7)).toEqual({ from: '2026-03-01', to: '2026-04-04' })
  expect(daysShown('month', '2026-03-12', 1)).toEqual({ from: '2026-02-23', to: '2026-04-05' })
})

describe('a day with hours', () => {
  it('names the nearest quarter, and never one of another day', () => {
    expect([-40, 0, 7, 8, 570, 1439, 9999].map(timeAt)).toEqual([
      '00:00',
      '00:00',
      '00:00',
      '00:15',
      '09:30',
      '23:45',
      '23:45',
    ])
    fc.assert(
      fc.property(fc.nat(95), (quarters) => {
        expect(minuteOf(timeAt(quarters * 15))).toBe(quarters * 15)
      }),
    )
  })

  it('places every timed tile so that no face covers another, and as wide as it can be', () => {
    const minute = fc.nat(95).map((quarters) => timeAt(quarters * 15))
    const tiles = fc
      .uniqueArray(
        minute.chain((time) => fc.constantFrom('a', 'b', 'c').map((postId) => ({ time, postId }))),
        {
          selector: ({ time, postId }) => `${time} ${postId}`,
          maxLength: 20,
        },
      )
      .map((places) => places.map((place) => aTile(place)))
    fc.assert(
      fc.property(tiles, (ofDay) => {
        const placed = layOutDay([...ofDay, aTile({ postId: 'untimed' })])
        expect(placed.map(({ tile }) => tile)).toEqual(ofDay.toSorted(compareTiles))
        for (const one of placed) {
          expect(one.column).toBeLessThan(one.columns)
          for (const other of placed) {
            if (one === other || Math.abs(one.minute - other.minute) >= 46) continue
            expect([one.column, one.columns]).not.toEqual([other.column, other.columns])
            expect(one.columns).toBe(other.columns)
          }
        }
      }),
    )
    expect(layOutDay([aTile({ time: '09:00' }), aTile({ postId: 'b', time: '12:00' })])).toMatchObject([
      { columns: 1 },
      { columns: 1 },
    ])
  })
})
