import { z } from 'zod'
import { Day, Instant } from '../day.ts'
import { Currency, Minor } from '../money.ts'
import { Id, Line, Position, Prose } from '../record.ts'
import { Level } from './capability.ts'

export const bidStatuses = ['draft', 'submitted', 'won', 'lost'] as const
export const BidStatus = z.enum(bidStatuses)
export type BidStatus = z.infer<typeof BidStatus>

/** A joint answer to an opportunity. */
export const Bid = z.object({
  id: Id,
  allianceId: Id,
  title: Line,
  /** Who asks for offers. */
  client: Line,
  /** Where it was published. */
  url: Line,
  about: Prose,
  /** The last day on which it can be handed in. */
  deadline: Day.nullable(),
  value: Minor.nullable(),
  currency: Currency,
  goalId: Id.nullable(),
  objectiveId: Id.nullable(),
  status: BidStatus,
  submittedDay: Day.nullable(),
  /** The day on which it was won or lost. */
  decidedDay: Day.nullable(),
  /** What was done together and what came of it, for the next client who asks for an example. */
  outcome: Prose,
  createdAt: Instant,
})
export type Bid = z.infer<typeof Bid>

export const weights = ['must', 'should'] as const

/** One thing the client asks for. */
export const Requirement = z.object({
  id: Id,
  bidId: Id,
  title: Line,
  /** The capability that answers it; empty finds one whose words all stand in the title. */
  capability: Line,
  level: Level.nullable(),
  weight: z.enum(weights),
  note: Prose,
  position: Position,
})
export type Requirement = z.infer<typeof Requirement>

/** What may follow what: one step on, or one back where a step was a mistake. */
const following: Record<BidStatus, readonly BidStatus[]> = {
  draft: ['submitted'],
  submitted: ['won', 'lost', 'draft'],
  won: ['submitted'],
  lost: ['submitted'],
}

export const nextStatuses = (status: BidStatus): readonly BidStatus[] => following[status]

export type BidTurn = Pick<Bid, 'status' | 'submittedDay' | 'decidedDay'>

/** A bid at its next status as of a day; undefined where that does not follow. Nothing is decided before it is handed in. */
export function turnBid(bid: BidTurn, status: BidStatus, day: Day): BidTurn | undefined {
  if (!following[bid.status].includes(status)) return undefined
  if (status === 'draft') return { status, submittedDay: null, decidedDay: null }
  if (status === 'submitted') return { status, submittedDay: bid.submittedDay ?? day, decidedDay: null }
  const { submittedDay } = bid
  return { status, submittedDay, decidedDay: submittedDay && submittedDay > day ? submittedDay : day }
}

/** Its deadline has passed, and it was not handed in. */
export function isPastDeadline({ status, deadline }: Pick<Bid, 'status' | 'deadline'>, today: Day): boolean {
  return status === 'draft' && deadline !== null && deadline < today
}

/**
 * The day on which evidence has to hold: that of handing in. While it is not handed in yet, the deadline, or today where
 * that is later or no deadline is known.
 */
export function judgedOn(bid: Pick<Bid, 'deadline' | 'submittedDay'>, today: Day): Day {
  const { deadline, submittedDay } = bid
  if (submittedDay !== null) return submittedDay
  return deadline !== null && deadline > today ? deadline : today
}

/** Where a bid stood at the end of a day, by the days that are written down. */
export function statusOn({ submittedDay, decidedDay, status }: BidTurn, day: Day): BidStatus {
  if (decidedDay !== null && decidedDay <= day) return status
  return submittedDay !== null && submittedDay <= day ? 'submitted' : 'draft'
}
