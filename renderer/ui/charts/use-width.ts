import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** What a chart is drawn for before anybody has measured its place. */
const usual = 320

/** The width of a chart's place in pixels; on paper, where nothing is measured, the width that is given. */
export function useWidth(given?: number): [place: RefObject<HTMLDivElement | null>, width: number] {
  const place = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(given ?? usual)
  useLayoutEffect(() => {
    const element = place.current
    if (!element || given !== undefined) return
    const measure = () => setWidth(element.clientWidth || usual)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [given])
  return [place, given ?? width]
}
