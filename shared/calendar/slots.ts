import { z } from 'zod'
import { addDays, Day, daysBetween, startOfWeek, Time, weekdayOf } from '../day.ts'
import { Id } from '../record.ts'

/** A free place in a channel's cadence: every week on this weekday (1 is Monday) at this wall-clock time. */
export const Slot = z.object({
  id: Id,
  channelId: Id,
  weekday: z.number().int().min(1).max(7),
  time: Time,
})
export type Slot = z.infer<typeof Slot>

export const SlotPlace = Slot.pick({ weekday: true, time: true })
export type SlotPlace = z.infer<typeof SlotPlace>

/** A slot on one day: a post may stand there, or it is still free. */
export const DaySlot = z.object({ channelId: Id, day: Day, time: Time })
export type DaySlot = z.infer<typeof DaySlot>

/** How many of a week's slots a channel has filled. */
export const SlotCount = z.object({
  channelId: Id,
  weekStart: Day,
  filled: z.number().int(),
  all: z.number().int(),
})
export type SlotCount = z.infer<typeof SlotCount>

/** What days hold of the cadence: slots of all channels, those of these days that are free, and the count of each week. */
export const SlotRange = z.object({
  slots: z.array(Slot),
  free: z.array(DaySlot),
  counts: z.array(SlotCount),
})
export type SlotRange = z.infer<typeof SlotRange>

/** How a variant stands to its channel's slots. */
export const SlotStanding = z.object({
  variantId: Id,
  /** Null while its channel is undecided: every channel's slots are open to it. */
  channelId: Id.nullable(),
  day: Day,
  time: Time.nullable(),
  /** Whether its time is a slot of its channel. */
  isSlot: z.boolean(),
  /** Free slots of its day. */
  free: z.array(Time),
  /** The nearest free slot of any day that is not past. */
  near: DaySlot.nullable(),
})

/** More slots than this on one channel and day are no cadence a person keeps. */
export const mostSlotsADay = 24

export function compareSlots(one: SlotPlace, other: SlotPlace): number {
  return one.weekday - other.weekday || (one.time < other.time ? -1 : one.time > other.time ? 1 : 0)
}

/** The slots of a run of days, in order of day and time. */
export function slotsOfDays(slots: readonly Slot[], { from, to }: { from: Day; to: Day }): DaySlot[] {
  const days = Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) =>
    addDays(from, index),
  )
  const inOrder = slots.toSorted(compareSlots)
  return days.flatMap((day) => {
    const weekday = weekdayOf(day)
    return inOrder
      .filter((slot) => slot.weekday === weekday)
      .map(({ channelId, time }) => ({ channelId, day, time }))
  })
}

/** Parts a run of slots into weeks and counts, for each channel, those that `isFree` does not name. */
export function countSlots(
  slots: readonly DaySlot[],
  isFree: (slot: DaySlot) => boolean,
  firstWeekday: number,
): SlotCount[] {
  const counts = new Map<string, SlotCount>()
  for (const slot of slots) {
    const weekStart = startOfWeek(slot.day, firstWeekday)
    const key = `${slot.channelId} ${weekStart}`
    const count = counts.get(key) ?? { channelId: slot.channelId, weekStart, filled: 0, all: 0 }
    count.all += 1
    if (!isFree(slot)) count.filled += 1
    counts.set(key, count)
  }
  return [...counts.values()]
}

/** Times a suggestion takes, one a day in this order: mid-morning first, then afternoon, noon, evening, early. */
const usualTimes: readonly Time[] = ['10:00', '16:00', '13:00', '18:30', '08:30', '11:30', '14:30', '20:00']

interface Cadence {
  postsPerWeek: number
  /** The first day of the week and its days off; 1 is Monday. */
  week: { firstDay: number; weekend: readonly number[] }
  /** Slots the channel has already: they stay, and count. */
  there: readonly SlotPlace[]
  /** Whether nobody should post then. */
  isQuiet?: (place: SlotPlace) => boolean
}

/**
 * Slots to add so that a channel has as many a week as its cadence says, spread evenly over the working days. The same
 * question always has the same answer. Where quiet windows leave no room it answers with fewer.
 */
export function suggestSlots({ postsPerWeek, week, there, isQuiet = () => false }: Cadence): SlotPlace[] {
  const missing = Math.ceil(postsPerWeek) - there.length
  const weekdays = Array.from({ length: 7 }, (_, index) => ((week.firstDay + index - 1) % 7) + 1)
  const isOpen = (weekday: number) => usualTimes.some((time) => !isQuiet({ weekday, time }))
  const workdays = weekdays.filter((weekday) => !week.weekend.includes(weekday) && isOpen(weekday))
  if (missing <= 0 || workdays.length === 0) return []
  const made: SlotPlace[] = []
  for (const weekday of daysLeft(spread(Math.ceil(postsPerWeek), workdays), there, workdays)) {
    if (made.length === missing) break
    const taken = [...there, ...made].filter((slot) => slot.weekday === weekday)
    const time = usualTimes.find(
      (one) => !taken.some((slot) => slot.time === one) && !isQuiet({ weekday, time: one }),
    )
    if (time) made.push({ weekday, time })
  }
  return made.sort(compareSlots)
}

/** So many entries over these days, whole rounds first, the rest as far apart as can be. */
function spread(count: number, days: readonly number[]): number[] {
  const rounds = Math.min(Math.floor(count / days.length), usualTimes.length)
  const rest = rounds < usualTimes.length ? count % days.length : 0
  const extra = Array.from(
    { length: rest },
    (_, index) => days[Math.floor(((index + 0.5) * days.length) / rest)] as number,
  )
  return [...Array.from({ length: rounds }, () => days).flat(), ...extra]
}

/** The wanted days without those that the slots there already serve: on the day itself, else on the nearest one. */
function daysLeft(
  wanted: readonly number[],
  there: readonly SlotPlace[],
  workdays: readonly number[],
): number[] {
  const left = [...wanted]
  const serve = (at: number) => at >= 0 && left.splice(at, 1).length > 0
  const strays = there.toSorted(compareSlots).filter(({ weekday }) => !serve(left.indexOf(weekday)))
  for (const { weekday } of strays) {
    const place = (day: number) => workdays.indexOf(day)
    const distance = (day: number) => Math.min((day - weekday + 7) % 7, (weekday - day + 7) % 7)
    const [nearest] = left.toSorted((a, b) => distance(a) - distance(b) || place(a) - place(b))
    if (nearest !== undefined) serve(left.indexOf(nearest))
  }
  return left
}

/** The slot nearest to a place, in minutes of wall clock; the later one of two as near. */
export function nearestSlot(
  slots: readonly DaySlot[],
  { day, time }: { day: Day; time: Time | null },
): DaySlot | undefined {
  const away = (slot: DaySlot) => Math.abs(minutesFrom({ day, time: time ?? noon }, slot))
  return slots.toSorted((a, b) => away(a) - away(b) || (a.day + a.time < b.day + b.time ? 1 : -1))[0]
}

const noon: Time = '12:00'

/** Minutes of wall clock from one place to another. */
export function minutesFrom(from: { day: Day; time: Time }, to: { day: Day; time: Time }): number {
  const minute = (time: Time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  const days = from.day === to.day ? 0 : daysBetween(from.day, to.day)
  return days * 24 * 60 + minute(to.time) - minute(from.time)
}
