import { createContext, type RefObject, useContext, useEffect, useLayoutEffect, useRef } from 'react'

/** How far down the scrollers of what is shown now stood when it was last left, by the scroller's name. */
export interface ScrollMemory {
  read(name: string): number | undefined
  keep(name: string, top: number): void
}

const Memory = createContext<ScrollMemory>({ read: () => undefined, keep: () => {} })

/** A new memory for each place: the scrollers that stay on the screen are kept in it too. */
export const ScrollMemoryProvider = Memory.Provider

/** How long what fills a scroller may take to arrive. */
const patience = 3000
const deeds = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const

/**
 * Brings a scroller that comes onto the screen back to where it stood, as soon as it is filled that far; a person who
 * scrolls or types first is not moved. To be called after whatever else sets the scroller up.
 */
export function useKeptScroll(scroller: RefObject<HTMLElement | null>, name: string): void {
  const memory = useContext(Memory)
  const now = useRef(memory)
  now.current = memory
  const wanted = useRef<number>(undefined)
  // As the scroller last said it: to ask it makes the browser lay out all that has just changed.
  const top = useRef(0)

  useLayoutEffect(() => {
    const node = scroller.current
    if (!node) return
    let frame = 0
    let reached = node.scrollTop
    top.current = reached
    const letGo = () => {
      wanted.current = undefined
      cancelAnimationFrame(frame)
    }
    const until = performance.now() + patience
    const bring = () => {
      // Something else has put it where it belongs.
      if (wanted.current === undefined || node.scrollTop !== reached) return letGo()
      node.scrollTop = wanted.current
      reached = node.scrollTop
      top.current = reached
      if (Math.abs(reached - wanted.current) < 2 || performance.now() > until) letGo()
      else frame = requestAnimationFrame(bring)
    }
    const note = () => {
      top.current = node.scrollTop
      if (wanted.current === undefined) now.current.keep(name, top.current)
    }
    wanted.current = now.current.read(name)
    bring()
    node.addEventListener('scroll', note, { passive: true })
    for (const deed of deeds) window.addEventListener(deed, letGo, { capture: true, passive: true })
    return () => {
      letGo()
      node.removeEventListener('scroll', note)
      for (const deed of deeds) window.removeEventListener(deed, letGo, { capture: true })
    }
  }, [scroller, name])

  useEffect(() => {
    if (wanted.current === undefined && scroller.current) memory.keep(name, top.current)
  }, [memory, scroller, name])
}
