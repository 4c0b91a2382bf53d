import { z } from 'zod'
import { DaySlot } from '../calendar/slots.ts'
import { addDays, Day } from '../day.ts'
import { Id, Line } from '../record.ts'

const Days = z.number().int().min(1).max(3_650)

/** A post that keeps its worth: it is offered again, and never goes out by itself. */
export const Evergreen = z.object({
  id: Id,
  postId: Id,
  /** Days from the last time it went out until it is offered again. */
  everyDays: Days,
  /** The fewest days between two times on one channel. */
  cooldownDays: Days,
  /** After this day it is not offered any more. */
  untilDay: Day.nullable(),
  /** How often it may come again; null is without end. */
  times: z.number().int().min(1).max(1_000).nullable(),
})
export type Evergreen = z.infer<typeof Evergreen>

export const usualEvergreen = { everyDays: 90, cooldownDays: 30, untilDay: null, times: null } as const

export const EvergreenPatch = Evergreen.omit({ id: true, postId: true }).partial()
export type EvergreenPatch = z.infer<typeof EvergreenPatch>

export const evergreenStandings = ['notOut', 'waiting', 'due', 'overDay', 'overTimes'] as const
export type EvergreenStanding = (typeof evergreenStandings)[number]

/** A free slot for it to come again, and how the days before speak against it. */
export const Proposal = DaySlot.extend({
  /** Days since it was on this channel last; null where it never was. */
  daysSince: z.number().int().nullable(),
  /** Nearer than the clash rules let the same text come again. */
  isSameText: z.boolean(),
})
export type Proposal = z.infer<typeof Proposal>

export const EvergreenRow = Evergreen.extend({
  title: Line,
  standing: z.enum(evergreenStandings),
  /** When it or one of its repeats goes or went out last. */
  lastDay: Day.nullable(),
  dueDay: Day.nullable(),
  repeats: z.number().int(),
  /** Where it may stand when it is due; empty while it is not. */
  proposals: z.array(Proposal),
  /** Channels of the post on which no slot is free in the weeks after. */
  slotless: z.array(Id),
})
export type EvergreenRow = z.infer<typeof EvergreenRow>

/** So many days before its day it is offered. */
export const offeredAhead = 14

export function standingOf(
  { everyDays, untilDay, times }: Omit<Evergreen, 'id' | 'postId' | 'cooldownDays'>,
  { lastDay, repeats, today }: { lastDay: Day | null; repeats: number; today: Day },
): { standing: EvergreenStanding; dueDay: Day | null } {
  if (lastDay === null) return { standing: 'notOut', dueDay: null }
  const next = addDays(lastDay, everyDays)
  const dueDay = next < today ? today : next
  if (times !== null && repeats >= times) return { standing: 'overTimes', dueDay: null }
  if (untilDay !== null && dueDay > untilDay) return { standing: 'overDay', dueDay: null }
  return { standing: dueDay <= addDays(today, offeredAhead) ? 'due' : 'waiting', dueDay }
}
