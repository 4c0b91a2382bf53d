import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  balanceEnd,
  breakPages,
  heightOf,
  type Place,
  placeSection,
} from '../../../renderer/print/break-pages.ts'

const height = 100

/** Pieces one under another, as the galley holds them. */
function stackOf(sizes: readonly (Partial<Place> & { size: number })[]): Place[] {
  let top = 0
  return sizes.map(({ size, ...values }) => {
    const piece = { top, bottom: top + size, head: 0, isHeading: false, isKept: false, ...values }
    top += size
    return piece
  })
}

const rows = (count: number, size: number) => Array.from({ length: count }, () => ({ size }))
const heading = { size: 10, isHeading: true, isKept: true }
const lengths = (pages: readonly Place[][]) => pages.map((page) => page.length)

const stack = fc
  .array(
    fc.record({
      size: fc.integer({ min: 1, max: 90 }),
      head: fc.constantFrom(0, 0, 8),
      isHeading: fc.boolean(),
      isKept: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map(stackOf)
const room = fc.integer({ min: -20, max: height })

describe('breaking pages', () => {
  it('keeps every piece, once and in order', () => {
    fc.assert(
      fc.property(stack, room, (pieces, left) => {
        expect(breakPages(pieces, height).flat()).toEqual(pieces)
        expect(placeSection(pieces, height, left).flat()).toEqual(pieces)
      }),
    )
  })

  it('fills no page beyond its height, and the page before not beyond its room', () => {
    fc.assert(
      fc.property(stack, room, (pieces, left) => {
        const [before = [], ...pages] = placeSection(pieces, height, left)
        if (before.length > 0) expect(heightOf(before)).toBeLessThanOrEqual(left)
        for (const page of pages) if (page.length > 1) expect(heightOf(page)).toBeLessThanOrEqual(height)
      }),
    )
  })

  it('leaves no heading at the foot of a page, unless nothing but headings stands on it', () => {
    fc.assert(
      fc.property(stack, room, (pieces, left) => {
        for (const page of placeSection(pieces, height, left).slice(0, -1))
          if (page.some(({ isKept }) => !isKept)) expect(page.at(-1)?.isKept).toBe(false)
      }),
    )
  })

  it('moves a heading to the page of what it heads', () => {
    expect(lengths(breakPages(stackOf([{ size: 80 }, heading, { size: 40 }]), height))).toEqual([1, 2])
  })

  it('counts the head a table repeats', () => {
    const table = stackOf([{ size: 50 }, ...Array.from({ length: 3 }, () => ({ size: 50, head: 10 }))])
    expect(lengths(breakPages(table, height))).toEqual([2, 1, 1])
  })
})

describe('the last page', () => {
  it('takes over the part before it when little stands on it', () => {
    const pieces = stackOf([heading, { size: 40 }, heading, { size: 40 }, heading, { size: 10 }])
    expect(lengths(breakPages(pieces, height))).toEqual([4, 2])
    expect(lengths(balanceEnd(breakPages(pieces, height), height))).toEqual([2, 4])
  })

  it('takes over rows where no part begins, and no more than makes it worth a page', () => {
    expect(lengths(balanceEnd(breakPages(stackOf(rows(11, 10)), height), height))).toEqual([8, 3])
  })

  it('stays as it is when enough stands on it, or nothing can move', () => {
    const [enough, whole] = [stackOf(rows(14, 10)), stackOf([{ size: 90 }, { size: 20 }])]
    expect(lengths(balanceEnd(breakPages(enough, height), height))).toEqual([10, 4])
    expect(lengths(balanceEnd(breakPages(whole, height), height))).toEqual([1, 1])
  })

  it('is never nearly empty while the page before it has parts to give', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 80 }), (count) => {
        const pages = balanceEnd(breakPages(stackOf(rows(count, 10)), height), height)
        expect(pages.at(-1)?.length).toBeGreaterThanOrEqual(3)
      }),
    )
  })
})

describe('where a section stands', () => {
  it('follows on the page before it when the whole of it fits there', () => {
    expect(lengths(placeSection(stackOf([heading, { size: 10 }]), height, 30))).toEqual([2])
  })

  it('follows when that saves a sheet', () => {
    const pieces = stackOf([heading, ...rows(5, 20)])
    expect(lengths(placeSection(pieces, height, 50))).toEqual([3, 3])
  })

  it('begins a page of its own when following saves nothing, or hardly begins', () => {
    expect(lengths(placeSection(stackOf([heading, ...rows(4, 20)]), height, 50))).toEqual([0, 5])
    expect(lengths(placeSection(stackOf([heading, ...rows(5, 15), { size: 20 }]), height, 25))).toEqual([
      0, 5, 2,
    ])
  })

  it('begins a page of its own when there is no room', () => {
    expect(lengths(placeSection(stackOf([heading, { size: 10 }]), height, -5))).toEqual([0, 2])
  })
})
