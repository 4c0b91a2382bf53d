import { type RefObject, useEffect } from 'react'

/** Lifts the notices over a bar at the foot of the window, so that they never lie on its buttons. */
export function useRoomUnderNotices(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const node = bar.current
    if (!node) return
    const { style } = document.documentElement
    const observer = new ResizeObserver(() => {
      const room = window.innerHeight - node.getBoundingClientRect().top
      style.setProperty('--rp-under-notices', `${Math.max(0, room)}px`)
    })
    observer.observe(node)
    return () => {
      observer.disconnect()
      style.removeProperty('--rp-under-notices')
    }
  }, [bar])
}
