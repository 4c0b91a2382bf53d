import { z } from 'zod'
import { Id } from '../record.ts'
import { LayerChanges, type ReadDay } from './own-layers.ts'

/** Why a calendar file was not taken in; each has a sentence at `ownLayers.why.<code>`. */
export const calendarWhys = [
  'notReadable',
  'tooLarge',
  'notCalendar',
  'damaged',
  'noEvents',
  'tooMany',
  'tooSlow',
] as const
export type CalendarWhy = (typeof calendarWhys)[number]

/** What a calendar file holds; `left` counts what made no sense by itself. */
export type CalendarFile =
  | { ok: false; fileName: string; why: CalendarWhy }
  | { ok: true; fileName: string; name: string; days: ReadDay[]; left: number }

/** What became of a calendar file that somebody chose. */
export const CalendarTaken = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(false), fileName: z.string(), why: z.enum(calendarWhys) }),
  z.object({
    ...{ ok: z.literal(true), id: Id, name: z.string(), count: z.int(), left: z.int() },
    /** What it changed of a layer that was there; null for a new one. */
    changes: LayerChanges.nullable(),
  }),
])
export type CalendarTaken = z.infer<typeof CalendarTaken>
