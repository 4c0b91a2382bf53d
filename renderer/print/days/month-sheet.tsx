import { use } from 'react'
import { addDays, daysBetween, startOfWeek } from '../../../shared/day.ts'
import type { PlanDocument } from '../../../shared/print/exports.ts'
import { weekOf } from '../../../shared/week.ts'
import { useFormat } from '../../parts/format.ts'
import { AsText } from '../as-text.ts'
import { DayGrid } from './day-grid.tsx'
import { DaysHead, DaysLegend } from './days-head.tsx'
import { PostList } from './post-list.tsx'

/** A month in its weeks, on the long side of the paper. In text a grid cannot be read: there it is the list. */
export function MonthSheet({ plan }: { plan: PlanDocument }) {
  const format = useFormat()
  const isText = use(AsText)
  const { from, to } = plan.days
  const { firstDay } = weekOf(`und-${plan.brand.country}`)
  const start = startOfWeek(from, firstDay)
  const weeks = Math.ceil((daysBetween(start, to) + 1) / 7)
  const starts = Array.from({ length: weeks }, (_, week) => addDays(start, week * 7))
  return (
    <>
      <DaysHead plan={plan} title={format.heading(format.month(plan.month))} />
      {isText ? (
        <PostList plan={plan} />
      ) : (
        <>
          <DaysLegend plan={plan} />
          <DayGrid plan={plan} starts={starts} />
        </>
      )}
    </>
  )
}
