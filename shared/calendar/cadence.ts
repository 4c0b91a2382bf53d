import { z } from 'zod'
import { addDays, Day, Instant } from '../day.ts'
import { Id, Line, Position } from '../record.ts'

const Days = z.number().int().min(1).max(3650)

/** A named rhythm of the workspace, as in "Partners: 30 days". */
export const Tier = z.object({ id: Id, name: Line, cadenceDays: Days, position: Position })
export type Tier = z.infer<typeof Tier>

/** The rhythm of all who wear a tag. */
export const TagCadence = z.object({ id: Id, tag: Line, cadenceDays: Days })
export type TagCadence = z.infer<typeof TagCadence>

/** Puts off the next day of a contact, for a reason; any touchpoint logged after it ends it. */
export const Snooze = z.object({ id: Id, contactId: Id, untilDay: Day, reason: Line, createdAt: Instant })
export type Snooze = z.infer<typeof Snooze>

export const cadenceSources = ['own', 'tier', 'tag'] as const

/** Days between touchpoints, and who says so: the contact itself, its tier or one of its tags, by name. */
export const Cadence = z.object({ days: Days, from: z.enum(cadenceSources), name: Line })
export type Cadence = z.infer<typeof Cadence>

type Named = { name: string; days: number }

/** What a contact says for itself stands; else its tier's rhythm; else the shortest of its tags. Null when nobody promised one. */
export function cadenceOf(of: {
  own: number | null
  tier: Named | null
  tags: readonly Named[]
}): Cadence | null {
  if (of.own !== null) return { days: of.own, from: 'own', name: '' }
  if (of.tier) return { ...of.tier, from: 'tier' }
  const [shortest] = of.tags.toSorted((a, b) => a.days - b.days || (a.name < b.name ? -1 : 1))
  return shortest ? { ...shortest, from: 'tag' } : null
}

/** A contact is due (amber) on its next day and slipping away (red) at one and a half times its cadence. */
export const touchStates = ['fine', 'due', 'slipping'] as const
export const TouchState = z.enum(touchStates)
export type TouchState = z.infer<typeof TouchState>

/** From this many times its cadence on a contact is slipping away, not only due. */
export const slippingFactor = 1.5

export interface TouchFacts {
  cadenceDays: number | null
  /** The last touchpoint of any kind, or the day the contact was added. */
  since: Day
  /** When the newest touchpoint was written down, whatever its day. */
  lastLoggedAt: Instant | null
  snooze: Pick<Snooze, 'untilDay' | 'createdAt'> | null
}

/** From which day on a contact is due, and from which it is slipping away; null without a cadence. */
export interface TouchPlan {
  nextDay: Day | null
  slipDay: Day | null
  /** While today is before it, the contact rests. */
  snoozedUntil: Day | null
}

/** When to be in touch next. It knows no clock: the same touchpoints, cadence and snooze always give the same days. */
export function touchPlan({ cadenceDays, since, lastLoggedAt, snooze }: TouchFacts): TouchPlan {
  const isOver = snooze !== null && lastLoggedAt !== null && lastLoggedAt > snooze.createdAt
  const snoozedUntil = snooze && !isOver ? snooze.untilDay : null
  if (cadenceDays === null) return { nextDay: null, slipDay: null, snoozedUntil }
  const notBefore = (day: Day) => (snoozedUntil && snoozedUntil > day ? snoozedUntil : day)
  return {
    nextDay: notBefore(addDays(since, cadenceDays)),
    slipDay: notBefore(addDays(since, Math.ceil(cadenceDays * slippingFactor))),
    snoozedUntil,
  }
}

/** Null without a cadence, because nobody slips away from a rhythm that was never promised. */
export function touchState(
  { nextDay, slipDay }: Pick<TouchPlan, 'nextDay' | 'slipDay'>,
  today: Day,
): TouchState | null {
  if (nextDay === null || slipDay === null) return null
  if (today >= slipDay) return 'slipping'
  return today >= nextDay ? 'due' : 'fine'
}
