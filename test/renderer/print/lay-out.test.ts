import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakPages } from '../../../renderer/print/lay-out.ts'

const height = 100

/** Pieces one under another, as the galley holds them. */
const stack = fc
  .array(
    fc.record({
      size: fc.integer({ min: 1, max: 90 }),
      head: fc.constantFrom(0, 0, 8),
      isKept: fc.boolean(),
    }),
    {
      maxLength: 60,
    },
  )
  .map((sizes) => {
    let top = 0
    return sizes.map(({ size, head, isKept }) => {
      const piece = { top, bottom: top + size, head, isKept }
      top += size
      return piece
    })
  })

describe('breaking pages', () => {
  it('keeps every piece, once and in order', () => {
    fc.assert(
      fc.property(stack, (pieces) => {
        expect(breakPages(pieces, height).flat()).toEqual(pieces)
      }),
    )
  })

  it('fills no page beyond its height', () => {
    fc.assert(
      fc.property(stack, (pieces) => {
        for (const page of breakPages(pieces, height)) {
          const [first, last] = [page[0], page.at(-1)]
          if (!first || !last || page.length === 1) continue
          expect(last.bottom - first.top + first.head).toBeLessThanOrEqual(height)
        }
      }),
    )
  })

  it('leaves no heading at the foot of a page, unless nothing but headings stands on it', () => {
    fc.assert(
      fc.property(stack, (pieces) => {
        const pages = breakPages(pieces, height)
        for (const page of pages.slice(0, -1))
          if (page.some(({ isKept }) => !isKept)) expect(page.at(-1)?.isKept).toBe(false)
      }),
    )
  })

  it('moves a heading to the page of what it heads', () => {
    const pieces = [
      { top: 0, bottom: 80, head: 0, isKept: false },
      { top: 80, bottom: 90, head: 0, isKept: true },
      { top: 90, bottom: 130, head: 0, isKept: false },
    ]
    expect(breakPages(pieces, height).map((page) => page.length)).toEqual([1, 2])
  })

  it('counts the head a table repeats', () => {
    const rows = Array.from({ length: 4 }, (_, row) => ({
      top: row * 50,
      bottom: (row + 1) * 50,
      head: row === 0 ? 0 : 10,
      isKept: false,
    }))
    expect(breakPages(rows, height).map((page) => page.length)).toEqual([2, 1, 1])
  })
})
