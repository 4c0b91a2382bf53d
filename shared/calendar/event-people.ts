import { z } from 'zod'
import { addDays, Day } from '../day.ts'
import { Id, Line } from '../record.ts'

/** A talk that is not followed up within a week is forgotten on both sides. */
export const followUpDays = 7

export const followUps = ['done', 'open', 'missed'] as const

/** Somebody who was met at an event, and whether we were in touch again within a week of it. */
export const Met = z.object({
  touchpointId: Id,
  contactId: Id,
  name: Line,
  followUp: z.enum(followUps),
  /** When we were in touch again, or the last day for it. */
  day: Day,
})
export type Met = z.infer<typeof Met>

/** @param again the first day after the event on which we were in touch, if there is one */
export function followUpOf(endDay: Day, again: Day | null, today: Day): Pick<Met, 'followUp' | 'day'> {
  const last = addDays(endDay, followUpDays)
  if (again !== null && again <= last) return { followUp: 'done', day: again }
  return { followUp: today <= last ? 'open' : 'missed', day: last }
}

export const NewMet = z.object({
  eventId: Id,
  contactId: Id,
  /** What the step to follow up is called; null adds none. */
  followUp: Line.nullable(),
})
export type NewMet = z.infer<typeof NewMet>
