import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  compareDays,
  isSameCalendar,
  type LayerDay,
  tellChanges,
} from '../../../shared/calendar/own-layers.ts'

function aDay(title: string, startDay: string, values: Partial<LayerDay> = {}): LayerDay {
  return {
    ...{ id: `${title} ${startDay}`, layerId: 'layer', title, startDay, endDay: startDay, time: null },
    ...{ place: '', timeZone: 'UTC', rule: '', exceptDays: '' },
    ...values,
  }
}

it('knows what came, what moved and what went, and leaves what says the same alone', () => {
  const known = [aDay('Fair', '2026-03-01'), aDay('Match', '2026-03-08'), aDay('Term', '2026-04-01')]
  const read = [aDay('Fair', '2026-03-01'), aDay('Match', '2026-03-09'), aDay('Market', '2026-05-01')]
  const { added, changed, gone } = compareDays(known, read)
  expect(added.map(({ title }) => title)).toEqual(['Market'])
  expect(changed).toMatchObject([{ id: 'Match 2026-03-08', day: { startDay: '2026-03-09' } }])
  expect(gone.map(({ title }) => title)).toEqual(['Term'])
  expect(tellChanges({ added, changed, gone }, 2)).toEqual({
    ...{ added: 1, changed: 1, gone: 1 },
    first: [
      { kind: 'changed', title: 'Match', startDay: '2026-03-09' },
      { kind: 'gone', title: 'Term', startDay: '2026-04-01' },
    ],
  })
})

it('makes of any days those of the file, each known day used once', () => {
  const days = fc.array(
    fc.record({
      title: fc.constantFrom('A', 'B', 'C'),
      startDay: fc.constantFrom('2026-03-01', '2026-03-02'),
    }),
    { maxLength: 9 },
  )
  fc.assert(
    fc.property(days, days, (before, after) => {
      const known = before.map(({ title, startDay }, at) => aDay(title, startDay, { id: String(at) }))
      const read = after.map(({ title, startDay }) => aDay(title, startDay))
      const { added, changed, gone } = compareDays(known, read)
      const left = known.filter(({ id }) => !gone.some((one) => one.id === id))
      const result = [
        ...left.map((one) => changed.find(({ id }) => id === one.id)?.day ?? one),
        ...added,
      ].map(({ title, startDay }) => `${title} ${startDay}`)
      expect(result.sort()).toEqual(after.map(({ title, startDay }) => `${title} ${startDay}`).sort())
    }),
  )
})

it('takes a file for a newer one of a layer by both its names, whatever the system added to them', () => {
  const layer = { name: 'Fairs', fileName: 'fairs.ics' }
  expect(isSameCalendar(layer, { name: 'Fairs', fileName: 'fairs (2).ics' })).toBe(true)
  expect(isSameCalendar(layer, { name: 'Fairs', fileName: 'basic.ics' })).toBe(false)
  expect(isSameCalendar(layer, { name: 'School', fileName: 'fairs.ics' })).toBe(false)
})
