import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Column, cutsOf, stack, stretchesOf } from '../../../renderer/print/stretches.ts'

const lines = (count: number, top = 0) =>
  Array.from({ length: count }, (_, at) => ({ top: top + at * 10, bottom: top + at * 10 + 10 }))

const column = (count: number, top = 0, more: Partial<Column> = {}): Column => ({
  top,
  bottom: top + count * 10,
  stretches: stretchesOf(lines(count, top)),
  isKept: false,
  ...more,
})

const bottoms = (columns: readonly (readonly Column[])[]) =>
  cutsOf(stack(columns)).map(({ bottom }) => bottom)

describe('a paragraph', () => {
  it('keeps two lines together at its beginning and at its end', () => {
    expect(stretchesOf(lines(3))).toHaveLength(1)
    expect(stretchesOf(lines(4)).map(({ bottom }) => bottom)).toEqual([20, 40])
    expect(stretchesOf(lines(7)).map(({ bottom }) => bottom)).toEqual([20, 30, 40, 50, 70])
  })
})

describe('a block', () => {
  it('is cut between its paragraphs and between their lines', () => {
    expect(bottoms([[column(3)], [column(4, 40)]])).toEqual([30, 60, 80])
  })

  it('is not cut between a heading and the two lines below it', () => {
    expect(bottoms([[column(2)], [column(1, 20, { isKept: true })], [column(4, 30)]])).toEqual([20, 50, 70])
  })

  it('begins on one page with whatever stands side by side', () => {
    expect(bottoms([[column(1), column(6)]])).toEqual([20, 30, 40, 60])
  })

  it('takes along what a cut goes through in the other column', () => {
    const cuts = cutsOf(stack([[column(7), column(7, 5)]]))
    const at = cuts.findIndex(({ bottom }) => bottom === 30)
    // The line of the second column from 25 to 35 goes on the next page, which is as much taller.
    expect(cuts[at + 1]).toEqual({ top: 25, bottom: 35 })
  })

  it('ends a shorter column with its words, however tall it is drawn', () => {
    expect(bottoms([[column(1, 0, { bottom: 60 }), column(6)]])).toEqual([20, 30, 40, 60])
  })

  it('loses nothing: every stretch stands on a page that is tall enough for it', () => {
    const block = fc.array(
      fc.record({
        counts: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 }),
        isKept: fc.boolean(),
      }),
      { minLength: 1, maxLength: 8 },
    )
    fc.assert(
      fc.property(block, (rows) => {
        let top = 0
        const columns = rows.map(({ counts, isKept }) => {
          const row = counts.map((count) => column(count, top, { isKept }))
          top += Math.max(...counts) * 10
          return row
        })
        const stretches = stack(columns)
        const cuts = cutsOf(stretches)
        for (const { top: from, bottom, end } of stretches) {
          const cut = cuts.find((one) => one.bottom >= end)
          expect(cut?.top).toBeLessThanOrEqual(from)
          expect(cut?.bottom).toBeGreaterThanOrEqual(bottom)
        }
      }),
    )
  })
})
