import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type DayItem, dayLayers, layOutLanes } from '../../../shared/calendar/day-items.ts'
import { addDays } from '../../../shared/day.ts'

const day = '2026-03-09'
const item = fc
  .record({
    start: fc.integer({ min: -10, max: 15 }),
    length: fc.integer({ min: -2, max: 12 }),
    id: fc.uuid(),
  })
  .map(
    ({ start, length, id }): DayItem => ({
      ...{ id, layer: dayLayers[length % 2 === 0 ? 0 : 2] as DayItem['layer'], kind: 'general', title: 'A' },
      ...{ startDay: addDays(day, start), endDay: addDays(day, start + length), time: null, place: '' },
    }),
  )

it('gives each item a line of its own on all of its days, and uses no line in vain', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 15 }), (items) => {
      const week = { from: day, to: addDays(day, 6) }
      const lanes = layOutLanes(items, week)
      for (const one of lanes) {
        expect(one.from >= week.from && one.to <= week.to && one.from <= one.to).toBe(true)
        const others = lanes.filter((other) => other !== one && other.lane === one.lane)
        expect(others.every(({ from, to }) => to < one.from || from > one.to)).toBe(true)
        if (one.lane > 0)
          expect(
            lanes.some(({ lane, from, to }) => lane === one.lane - 1 && from <= one.from && to >= one.from),
          ).toBe(true)
      }
      const shown = items.filter(({ startDay, endDay }) => {
        const end = endDay > startDay ? endDay : startDay
        return startDay <= week.to && end >= week.from
      })
      expect(lanes).toHaveLength(shown.length)
    }),
  )
})
