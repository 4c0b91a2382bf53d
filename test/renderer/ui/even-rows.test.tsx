import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { useEvenRows } from '../../../renderer/ui/page/even-rows.ts'

const height = 36
let scrollTo: (index: number) => void

function Rows({ count }: { count: number }) {
  const scroller = useRef<HTMLOListElement>(null)
  const rows = useEvenRows({ scroller, count, height })
  scrollTo = rows.scrollTo
  const numbers = Array.from({ length: rows.last - rows.first + 1 }, (_, at) => rows.first + at)
  return (
    <ol ref={scroller}>
      {numbers.map((number) => (
        <li key={number}>{number}</li>
      ))}
    </ol>
  )
}

const drawn = () => screen.queryAllByRole('listitem').map(({ textContent }) => Number(textContent))
const ends = () => [drawn()[0], drawn().at(-1)]

function scrolled(top: number): HTMLElement {
  const list = screen.getByRole('list')
  list.scrollTop = top
  fireEvent.scroll(list)
  return list
}

beforeEach(() => {
  window.innerHeight = 720
  window.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
})
afterEach(cleanup)

it('draws what is in sight and a little beyond, of ten rows or of a million', () => {
  const { rerender } = render(<Rows count={1_000_000} />)
  expect(ends()).toEqual([0, 32])
  scrolled(3600)
  expect(ends()).toEqual([88, 132])
  rerender(<Rows count={10} />)
  expect(ends()[1]).toBe(9)
  rerender(<Rows count={0} />)
  expect(drawn()).toEqual([])
})

it('brings a row into sight below the head that stays, and moves no further than it takes', () => {
  render(<Rows count={1000} />)
  const list = scrolled(3600)
  Object.defineProperty(list, 'clientHeight', { value: 720 })
  const topAfter = (index: number) => {
    act(() => scrollTo(index))
    return list.scrollTop
  }
  expect(topAfter(105)).toBe(3600)
  expect(topAfter(99)).toBe(99 * height)
  // The head takes the place of one row.
  expect(topAfter(140)).toBe(142 * height - 720)
})
