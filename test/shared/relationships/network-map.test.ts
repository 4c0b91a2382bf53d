import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  keyOfName,
  layOutMap,
  type NetworkTarget,
  stateOf,
} from '../../../shared/relationships/network-map.ts'

const target = (industry: string, place: string, wanted: number): NetworkTarget => ({
  ...{ id: `${industry}-${place}`, industry, place, wanted },
  ...{ audienceId: null, goalId: null },
})
const counted = (industry: string, place: string, count: number, worth: number | null = null) => {
  return { industry, place, count, worth }
}

it('brings spellings together under the one that most have, and what is not known last', () => {
  const map = layOutMap(
    [
      counted('', 'North', 1),
      counted('Hotels', 'north', 3, 7),
      counted('HOTELS ', 'North', 2),
      counted('Otel', 'İzmir', 1),
      counted('otel', 'Izmir', 1, 2),
    ],
    [],
  )
  expect([map.industries, map.places, map.contacts]).toEqual([['Hotels', 'Otel', ''], ['North', 'Izmir'], 8])
  expect(map.cells).toContainEqual(
    expect.objectContaining({ industry: 'Hotels', place: 'North', count: 5, worth: 7, state: 'none' }),
  )
  expect(map.cells).toContainEqual(expect.objectContaining({ industry: 'Otel', count: 2, worth: 2 }))
})

it('shows a cell that has a target though it holds nobody, and says how far each is', () => {
  const map = layOutMap(
    [counted('Hotels', 'South', 1), counted('Cafés', 'South', 4)],
    [target('hotels', 'North', 2), target('hotels', 'south', 2), target('cafes', 'South', 4)],
  )
  expect(map.cells.map(({ industry, place, state }) => [industry, place, state])).toEqual([
    ['Hotels', 'South', 'thin'],
    ['Cafés', 'South', 'met'],
    ['Hotels', 'North', 'gap'],
  ])
})

it('loses and invents nobody, whatever the names', () => {
  const name = fc.constantFrom(
    'Hotels',
    'hotels',
    'HÔTELS',
    'Oteller',
    '',
    ' ',
    'מלונות',
    'Ξενοδοχεία',
    'ΞΕΝΟΔΟΧΕΙΑ',
    '!?',
  )
  const row = fc.record({
    industry: name,
    place: name,
    count: fc.integer({ min: 1, max: 9 }),
    worth: fc.option(fc.integer({ min: 1, max: 45 })),
  })
  fc.assert(
    fc.property(
      fc.array(row),
      fc.array(fc.tuple(name, name, fc.integer({ min: 1, max: 9 }))),
      (rows, wanted) => {
        const map = layOutMap(
          rows,
          wanted.map(([industry, place, count]) => target(industry, place, count)),
        )
        const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)
        expect(sum(map.cells.map(({ count }) => count))).toBe(sum(rows.map(({ count }) => count)))
        expect(new Set(map.industries.map(keyOfName)).size).toBe(map.industries.length)
        for (const cell of map.cells) {
          expect([map.industries.includes(cell.industry), map.places.includes(cell.place)]).toEqual([
            true,
            true,
          ])
          expect(cell.state).toBe(stateOf(cell.count, cell.target?.wanted ?? null))
        }
      },
    ),
  )
})
