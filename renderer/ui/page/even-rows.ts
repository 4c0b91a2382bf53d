import { type RefObject, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'

interface Asked {
  scroller: RefObject<HTMLElement | null>
  count: number
  /** Of every row, and of the head that stays above them. */
  height: number
}

/** A stretch of rows; both ends belong to it. */
type Stretch = { first: number; last: number }

/** So many rows are drawn beyond either edge, so that a quick hand sees no gap. */
const beyond = 12

/** Which of many rows of one height are in or near sight, by arithmetic: a hundred thousand cost no more than ten. */
export function useEvenRows({ scroller, count, height }: Asked): Stretch & {
  scrollTo: (index: number) => void
} {
  const stretchAt = (top: number, tall: number): Stretch => ({
    first: Math.max(0, Math.floor(top / height) - beyond),
    last: Math.floor((top + tall) / height) + beyond,
  })
  // Asking how tall the scroller is would lay out the page before it is whole; it is no taller than the window.
  const [near, setNear] = useState(() => stretchAt(0, window.innerHeight))

  // biome-ignore lint/correctness/useExhaustiveDependencies: the height never changes.
  useLayoutEffect(() => {
    const node = scroller.current
    if (!node) return
    let tall = window.innerHeight
    const look = () => {
      const next = stretchAt(node.scrollTop, tall)
      setNear((last) => (last.first === next.first && last.last === next.last ? last : next))
    }
    // Before the browser paints what was scrolled to.
    const scrolled = () => flushSync(look)
    const sizes = new ResizeObserver(([entry]) => {
      tall = entry?.contentRect.height ?? tall
      look()
    })
    sizes.observe(node)
    node.addEventListener('scroll', scrolled, { passive: true })
    return () => {
      sizes.disconnect()
      node.removeEventListener('scroll', scrolled)
    }
  }, [scroller])

  /** As far as it takes to bring a row into sight, below the head. */
  function scrollTo(index: number): void {
    const node = scroller.current
    if (!node) return
    const lowest = index * height
    const highest = (index + 2) * height - node.clientHeight
    node.scrollTop = Math.max(highest, Math.min(lowest, node.scrollTop))
  }

  const last = Math.min(near.last, count - 1)
  return { first: Math.min(near.first, Math.max(0, last)), last, scrollTo }
}
