import type { PostState } from '../../../shared/calendar/calendar.ts'
import type { Decision } from '../../../shared/posts/workflow.ts'

/** The state that shows each answer. */
export const stateOfDecision = {
  approved: 'approved',
  change: 'changesRequested',
  no: 'rejected',
} as const satisfies Record<Decision, PostState>
