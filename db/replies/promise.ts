import type { Mention } from '../../shared/replies/mention.ts'
import { type ReplyPromise, replyDueAt } from '../../shared/replies/reply-clock.ts'
import { replyHours } from '../../shared/strategy/listening.ts'
import { weekOf } from '../../shared/week.ts'
import type { Db } from '../open.ts'
import { readSheets } from '../strategy/sheets.ts'
import { getWorkspace } from '../team.ts'

/** Within what time this brand answers: as the plan says, else as the sources do. */
export function readPromise(db: Db): ReplyPromise {
  const [{ hours, clock }] = readSheets(db).replyPlan
  const { country, timeZone } = getWorkspace(db)
  return { clock, hours: hours ?? replyHours, timeZone, weekend: weekOf(`und-${country || '001'}`).weekend }
}

export type Timed = Pick<Mention, 'at' | 'competitorId'> & {
  /** What the end of its way through the tree allows. */
  leafHours: number | null
}

/** By when a mention is to be answered; null for what is said of somebody else. */
export function dueOf({ at, competitorId, leafHours }: Timed, promise: ReplyPromise) {
  if (competitorId !== null) return null
  // A day or more is what the whole plan promises; less is what this case cannot wait for.
  const isOwn = leafHours !== null && (promise.clock === 'hours' || leafHours < replyHours)
  return replyDueAt(at, isOwn ? { ...promise, clock: 'hours', hours: leafHours } : promise)
}

/** The hours that the end of its way through the tree allows a mention, for a query that has it as `m`. */
export const leafHours = `(select n.hours from mentionStep s join replyNode n on n.id = s.nodeId
  where s.mentionId = m.id and s.outcome is not null)`
