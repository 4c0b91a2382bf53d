import { useEffect } from 'react'
import { onTables } from '../../live.ts'
import { afterDrawn } from '../../ui/after-drawn.ts'
import { useCalendar } from '../store.ts'
import { forgetMarks, readMarks } from '../views/marks.ts'

const rules = ['quietWindow', 'clashRule', 'keptClash', 'hold', 'holidayCountry', 'workspace']

/** Reads the marks of the tiles shown after the tiles, so that no page waits for them, and again when tiles or rules change. */
export function useFollowMarks(): void {
  const tiles = useCalendar(({ range }) => range.tiles)
  useEffect(() => afterDrawn(() => void readMarks(tiles)), [tiles])
  useEffect(
    () =>
      onTables(rules, () => {
        forgetMarks()
        void readMarks(useCalendar.getState().range.tiles)
      }),
    [],
  )
}
