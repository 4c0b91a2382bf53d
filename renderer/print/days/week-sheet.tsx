import { use } from 'react'
import type { PlanDocument } from '../../../shared/print/exports.ts'
import { useFormat } from '../../parts/format.ts'
import { AsText } from '../as-text.ts'
import { DayGrid } from './day-grid.tsx'
import { DaysHead, DaysLegend } from './days-head.tsx'
import { PostList } from './post-list.tsx'

/** Seven days side by side, each with all it holds. */
export function WeekSheet({ plan }: { plan: PlanDocument }) {
  const format = useFormat()
  const isText = use(AsText)
  const { from, to } = plan.days
  return (
    <>
      <DaysHead plan={plan} title={format.heading(format.days(from, to))} />
      {isText ? (
        <PostList plan={plan} />
      ) : (
        <>
          <DaysLegend plan={plan} />
          <DayGrid plan={plan} starts={[from]} isWeek />
        </>
      )}
    </>
  )
}
