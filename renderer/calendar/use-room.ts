import { useLayoutEffect } from 'react'
import { setArea } from './store.ts'

/** Tells how large the days are drawn; known before the first tiles are asked for. */
export function useRoom(body: { readonly current: HTMLDivElement | null }): void {
  useLayoutEffect(() => {
    const node = body.current
    if (!node) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = node
      if (height > 0) setArea({ width, height })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(node)
    return () => observer.disconnect()
  }, [body])
}
