import { useLayoutEffect } from 'react'
import { type Day, daysBetween } from '../../shared/day.ts'
import { setRoom } from './store.ts'

const weekdayRow = 24
/** The head of a day with the line above it; each tile has a gap before it. */
const dayHead = 27
const tileRoom = 24
const tallTileRoom = 36

/** As many whole tiles a day as the month's cells have room for; known before the first tiles are asked for. */
export function useRoom(
  body: { readonly current: HTMLDivElement | null },
  days: { from: Day; to: Day } | undefined,
): void {
  const weeks = days ? (daysBetween(days.from, days.to) + 1) / 7 : 0
  useLayoutEffect(() => {
    const node = body.current
    if (!node || weeks === 0) return
    const measure = () => {
      const height = node.clientHeight
      const cell = (height - weekdayRow) / weeks - dayHead
      const fitting = (size: number) => Math.min(8, Math.floor(cell / size))
      if (height > 0) setRoom(Math.max(1, fitting(tileRoom)), fitting(tallTileRoom))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(node)
    return () => observer.disconnect()
  }, [body, weeks])
}
