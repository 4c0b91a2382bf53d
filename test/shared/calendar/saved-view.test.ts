import fc from 'fast-check'
import { expect, it } from 'vitest'
import { noFilter, postStates, postTypes, type TileFilter } from '../../../shared/calendar/calendar.ts'
import { filterText, readFilter } from '../../../shared/calendar/saved-view.ts'

const ids = fc.array(fc.uuid(), { maxLength: 3 })
const filter: fc.Arbitrary<TileFilter> = fc.record({
  channelIds: ids,
  pillarIds: ids,
  goalIds: ids,
  objectiveIds: ids,
  campaignIds: ids,
  audienceIds: ids,
  types: fc.subarray([...postTypes]),
  responsibles: fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 3 }),
  states: fc.subarray([...postStates]),
  isLoose: fc.boolean(),
  search: fc.string({ unit: 'grapheme', maxLength: 40 }),
})

it('reads a filter back as it was written, and writes nothing for none', () => {
  fc.assert(
    fc.property(filter, (one) => {
      expect(readFilter(filterText(one))).toEqual(one)
    }),
  )
  expect(filterText(noFilter)).toBe('')
})

it('holds nothing back for a line that it cannot mean', () => {
  for (const text of [
    undefined,
    '',
    '{',
    'null',
    '[]',
    '3',
    '{"channelIds":"x"}',
    '{"states":["gone"],"types":[7]}',
  ])
    expect(readFilter(text)).toEqual(noFilter)
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(Object.keys(readFilter(text))).toEqual(Object.keys(noFilter))
    }),
  )
})
