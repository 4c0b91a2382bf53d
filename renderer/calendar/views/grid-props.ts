import type { Day } from '../../../shared/day.ts'
import type { useCalendar } from '../store.ts'

/** What a month and a week are drawn from. */
export interface GridProps {
  shown: Pick<ReturnType<typeof useCalendar.getState>, 'range' | 'week' | 'moving' | 'movingItem' | 'area'>
  day: Day
  today: Day
  onOpen: (postId: string) => void
  onOpenDay: (day: Day) => void
}
