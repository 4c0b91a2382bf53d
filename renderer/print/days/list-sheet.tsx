import type { PlanDocument } from '../../../shared/print/exports.ts'
import { DaysHead, useMonthTitle } from './days-head.tsx'
import { PostList } from './post-list.tsx'

/** One post a line, under its day. */
export function ListSheet({ plan }: { plan: PlanDocument }) {
  return (
    <>
      <DaysHead plan={plan} title={useMonthTitle(plan)} />
      <PostList plan={plan} />
    </>
  )
}
