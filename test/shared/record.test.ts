import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder, placeBefore } from '../../shared/record.ts'

describe('places among siblings', () => {
  it('put a row exactly where it was asked to go, however often, and keep the others in order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(7), fc.nat(8)), { maxLength: 200 }), (steps) => {
        let rows = Array.from({ length: 8 }, (_, index) => ({ id: `r${index}`, position: index + 1 }))
        let model = rows.map(({ id }) => id)
        for (const [which, where] of steps) {
          const id = `r${which}`
          const beforeId = where === 8 || where === which ? null : `r${where}`
          const places = new Map(placeBefore(rows, id, beforeId).map((row) => [row.id, row.position]))
          rows = rows.map((row) => ({ id: row.id, position: places.get(row.id) ?? row.position }))
          model = model.filter((other) => other !== id)
          model.splice(beforeId ? model.indexOf(beforeId) : model.length, 0, id)
        }
        expect(inOrder(rows).map(({ id }) => id)).toEqual(model)
      }),
    )
  })

  it('count anew when two neighbours have no number left between them', () => {
    const rows = [
      { id: 'a', position: 1 },
      { id: 'b', position: 1 + Number.EPSILON },
      { id: 'c', position: 9 },
    ]
    expect(placeBefore(rows, 'c', 'b')).toEqual([
      { id: 'a', position: 1 },
      { id: 'c', position: 2 },
      { id: 'b', position: 3 },
    ])
  })

  it('write one row in the ordinary case', () => {
    expect(
      placeBefore(
        [
          { id: 'a', position: 1 },
          { id: 'b', position: 2 },
        ],
        'b',
        'a',
      ),
    ).toEqual([{ id: 'b', position: 0 }])
  })
})
