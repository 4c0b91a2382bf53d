import { z } from 'zod'
import { Post } from '../calendar/calendar.ts'
import { addDays, addMonths, Day, firstDayOf, lastDayOf, monthOf, startOfWeek } from '../day.ts'
import { Id, Line, Position, Prose } from '../record.ts'

export const placeKinds = [
  'blog',
  'forum',
  'group',
  'hashtagChat',
  'newsletter',
  'podcast',
  'event',
  'other',
] as const
export const PlaceKind = z.enum(placeKinds)
export type PlaceKind = z.infer<typeof PlaceKind>

export const activities = ['quiet', 'steady', 'busy'] as const
export const routinePeriods = ['week', 'month'] as const

/** A place where ideas are found and people are met: what is read there, its rules, and what we promised to do there. */
export const Place = z.object({
  id: Id,
  kind: PlaceKind,
  name: Line,
  url: Line,
  gives: Prose,
  /** What one may do there and what not. */
  rules: Prose,
  /** How much goes on there; null is not known. */
  activity: z.enum(activities).nullable(),
  /** What has worked there. */
  works: Prose,
  /** What somebody does there again and again, how many times and per what; no number is no promise. */
  routine: Line,
  times: z.int().min(1).max(100).nullable(),
  per: z.enum(routinePeriods),
  responsible: Line,
  /** When somebody looked there last. */
  lookedOn: Day.nullable(),
  position: Position,
})
export type Place = z.infer<typeof Place>

/** One time that the routine of a place was kept. */
export const PlaceVisit = z.object({ id: Id, placeId: Id, day: Day, text: Line, person: Line })
export type PlaceVisit = z.infer<typeof PlaceVisit>

export type Routine = Pick<Place, 'times' | 'per'>

/** The days of the week or the month in which `day` lies. */
export function periodOf(
  { per }: Pick<Routine, 'per'>,
  day: Day,
  firstWeekday: number,
): { from: Day; to: Day } {
  if (per === 'month') return { from: firstDayOf(monthOf(day)), to: lastDayOf(monthOf(day)) }
  const from = startOfWeek(day, firstWeekday)
  return { from, to: addDays(from, 6) }
}

/** How many periods back a routine is looked at. */
export const periodsBack = 8

export const RoutineStanding = z.object({
  /** In this week or month. */
  done: z.int(),
  wanted: z.int(),
  to: Day,
  /** Of the full ones before, since it was first kept: in how many it was kept. */
  kept: z.int(),
  of: z.int(),
})
export type RoutineStanding = z.infer<typeof RoutineStanding>

/** How a routine stands today; null without a promise. More than was promised in one week is no credit for another. */
export function routineStanding(
  routine: Routine,
  days: readonly Day[],
  { today, firstWeekday }: { today: Day; firstWeekday: number },
): RoutineStanding | null {
  const { times } = routine
  if (times === null) return null
  const within = ({ from, to }: { from: Day; to: Day }) =>
    days.filter((day) => day >= from && day <= to).length
  const now = periodOf(routine, today, firstWeekday)
  const first = days.reduce<Day | undefined>(
    (least, day) => (least === undefined || day < least ? day : least),
    undefined,
  )
  const before = []
  for (let { from } = now; before.length < periodsBack; ) {
    const earlier = routine.per === 'week' ? addDays(from, -7) : firstDayOf(addMonths(monthOf(from), -1))
    const period = periodOf(routine, earlier, firstWeekday)
    if (first === undefined || period.to < first) break
    before.push(period)
    from = period.from
  }
  return {
    done: within(now),
    wanted: times,
    to: now.to,
    kept: before.filter((period) => within(period) >= times).length,
    of: before.length,
  }
}

export const IdeaPlaceRow = Place.extend({
  /** How many ideas came from it. */
  ideas: z.number().int(),
  /** Null without a promise. */
  standing: RoutineStanding.nullable(),
})
export type IdeaPlaceRow = z.infer<typeof IdeaPlaceRow>

/** A promise of this week or month that is not kept yet. */
export const DueRoutine = Place.pick({
  id: true,
  name: true,
  routine: true,
  responsible: true,
  per: true,
}).extend({
  standing: RoutineStanding,
})
export type DueRoutine = z.infer<typeof DueRoutine>

/** A post that began at a place, by its title, else by how its text begins. */
export const FoundPost = Post.pick({ id: true, title: true, state: true })
export type FoundPost = z.infer<typeof FoundPost>

export const IdeaPlacePatch = Place.omit({ id: true, position: true }).partial()
export type IdeaPlacePatch = z.infer<typeof IdeaPlacePatch>
