import { z } from 'zod'
import { Day, daysBetween, Instant, Time } from '../day.ts'
import { TaskHost } from '../posts/task.ts'
import { Id, Line, Prose } from '../record.ts'
import { OwnLayer } from './own-layers.ts'

export const noteKinds = ['general', 'deadline', 'reminder', 'absence'] as const

/** A line written on one or several days of the calendar. */
export const DayNote = z.object({
  id: Id,
  kind: z.enum(noteKinds),
  startDay: Day,
  endDay: Day,
  text: Line,
  /** Since when the owner may read it; null keeps it in the team. */
  sharedAt: Instant.nullable(),
})
export type DayNote = z.infer<typeof DayNote>

export const eventKinds = ['meetUp', 'fair', 'workshop', 'talk', 'celebration', 'otherEvent'] as const

/** Something that happens away from the screen: a meet-up, a fair, a talk. */
export const OfflineEvent = z.object({
  id: Id,
  kind: z.enum(eventKinds),
  title: Line,
  startDay: Day,
  endDay: Day,
  time: Time.nullable(),
  place: Line,
  responsible: Line,
  /** In the workspace's currency; null is not known. */
  cost: z.number().nonnegative().nullable(),
  /** What came of it. */
  outcome: Prose,
})
export type OfflineEvent = z.infer<typeof OfflineEvent>

/** What is known of an event before it: what it cost and brought comes after. */
export const NewOfflineEvent = OfflineEvent.omit({ id: true, cost: true, outcome: true })
export type NewOfflineEvent = z.infer<typeof NewOfflineEvent>

/** A country whose holidays are shown; without any it is the workspace's own. */
export const HolidayCountry = z.object({ id: Id, country: z.string().regex(/^[A-Z]{2}$/) })
export type HolidayCountry = z.infer<typeof HolidayCountry>

export const dayLayers = ['notes', 'events', 'tasks', 'bids', 'campaigns', 'holidays', 'own'] as const
export const DayLayer = z.enum(dayLayers)
export type DayLayer = z.infer<typeof DayLayer>

/** What stands on days beside posts, whatever it is. */
export const DayItem = z.object({
  /** Its record's, or made of its day and country. */
  id: z.string(),
  layer: DayLayer,
  /** The kind of a note or an event; the country of a holiday. */
  kind: z.string(),
  title: z.string(),
  startDay: Day,
  endDay: Day,
  time: Time.nullable(),
  place: z.string(),
  /** The layer of the team's own that it is of. */
  own: OwnLayer.pick({ id: true, name: true, mark: true }).optional(),
  /** Whose step it is. */
  of: TaskHost.optional(),
})
export type DayItem = z.infer<typeof DayItem>

/** What stands on some days; `isCut` where layers hold so much that the rest is left out. */
export const DayItems = z.object({ items: z.array(DayItem), isCut: z.boolean() })
export type DayItems = z.infer<typeof DayItems>

export const DayNotePatch = DayNote.omit({ id: true }).partial()
export const OfflineEventPatch = OfflineEvent.omit({ id: true }).partial()

/** An item on a run of days, in the lane where nothing else stands on any of its days. */
export type Lane = { item: DayItem; lane: number; from: Day; to: Day }

/** Puts items in lanes: those of several days first, so that a band keeps its line from its first day to its last. */
export function layOutLanes(items: readonly DayItem[], { from, to }: { from: Day; to: Day }): Lane[] {
  const ends: Day[] = []
  return items
    .filter(({ startDay, endDay }) => startDay <= to && lastOf({ startDay, endDay }) >= from)
    .map((item) => ({ item, from: later(item.startDay, from), to: earlier(lastOf(item), to) }))
    .sort(
      (a, b) =>
        (a.from < b.from ? -1 : a.from > b.from ? 1 : 0) ||
        daysBetween(b.from, b.to) - daysBetween(a.from, a.to) ||
        dayLayers.indexOf(a.item.layer) - dayLayers.indexOf(b.item.layer) ||
        (a.item.id < b.item.id ? -1 : 1),
    )
    .map((one) => {
      const free = ends.findIndex((end) => end < one.from)
      const lane = free < 0 ? ends.length : free
      ends[lane] = one.to
      return { ...one, lane }
    })
}

/** An end that was left before its start counts as the start. */
function lastOf({ startDay, endDay }: Pick<DayItem, 'startDay' | 'endDay'>): Day {
  return later(startDay, endDay)
}

const later = (a: Day, b: Day) => (a > b ? a : b)
const earlier = (a: Day, b: Day) => (a < b ? a : b)
