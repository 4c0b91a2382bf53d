import { z } from 'zod'
import { Day, Instant, Time } from './day.ts'
import { Id, Line, Position } from './record.ts'

/** Days of the team's own in the calendar, under a name and a mark: its awareness days, or what a calendar file held. */
export const OwnLayer = z.object({
  id: Id,
  name: Line,
  mark: z.int().min(0).max(11),
  /** The file it was read from; empty for the list of awareness days. */
  fileName: Line,
  /** Since when the owner may read it; null keeps it in the team. */
  sharedAt: Instant.nullable(),
  position: Position,
})
export type OwnLayer = z.infer<typeof OwnLayer>

/** A day of such a layer, or several. */
export const LayerDay = z.object({
  id: Id,
  layerId: Id,
  title: Line,
  startDay: Day,
  endDay: Day,
  time: Time.nullable(),
  place: Line,
  /** In whose clocks the time is meant. */
  timeZone: Line,
  /** How it comes back, as RFC 5545 writes it; empty for what is once. */
  rule: Line,
  /** Days, with blanks between, on which it does not. */
  exceptDays: z.string().max(20_000),
})
export type LayerDay = z.infer<typeof LayerDay>

/** What comes back every year on the same date. */
export const yearly = 'FREQ=YEARLY'

/** More than these of one file are not taken in: nobody reads them, and each day shown is held against each rule. */
export const mostLayerDays = 2_000

export const OwnLayerPatch = OwnLayer.pick({ name: true, mark: true, sharedAt: true }).partial()
export type OwnLayerPatch = z.infer<typeof OwnLayerPatch>

export const NewAwarenessDay = LayerDay.pick({ title: true, startDay: true }).extend({
  title: Line.trim().min(1),
  isYearly: z.boolean(),
  /** What the list is called where it does not exist yet. */
  listName: Line,
})
export type NewAwarenessDay = z.infer<typeof NewAwarenessDay>

/** A layer as its panel shows it; the days of a file are told by their count. */
export const LayerRow = OwnLayer.extend({ count: z.int(), days: z.array(LayerDay) })
export type LayerRow = z.infer<typeof LayerRow>
