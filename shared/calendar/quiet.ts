import { z } from 'zod'
import { type Day, Time, weekdayOf } from '../day.ts'
import { Id, Line } from '../record.ts'
import type { SlotPlace } from './slots.ts'

/** Hours of the week in which nobody should post, or that do not pay. */
export const QuietWindow = z.object({
  id: Id,
  /** Null is quiet on every channel. */
  channelId: Id.nullable(),
  /** The weekdays it begins on, each once and in order, such as `12345`; 1 is Monday. */
  weekdays: z.string().regex(/^1?2?3?4?5?6?7?$/),
  startTime: Time,
  endTime: Time,
  /** How many days after it began it ends; an end that is not after its start is on the day after. */
  days: z.number().int().min(0).max(6),
  /** Why: a custom, a law, or that nobody looks then. */
  reason: Line,
})
export type QuietWindow = z.infer<typeof QuietWindow>

export const QuietPatch = QuietWindow.omit({ id: true }).partial()
export type QuietPatch = z.infer<typeof QuietPatch>

const day = 24 * 60
const week = 7 * day

const minuteOf = (time: Time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** How many minutes of wall clock a window lasts, from one up to a whole week. */
export function quietMinutes({
  startTime,
  endTime,
  days,
}: Pick<QuietWindow, 'startTime' | 'endTime' | 'days'>): number {
  const minutes = days * day + minuteOf(endTime) - minuteOf(startTime)
  return minutes > 0 ? minutes : minutes + day
}

/** Whether a moment of the week lies in a window, which may run over midnight and over the week's end. */
export function isInWindow(window: QuietWindow, { weekday, time }: SlotPlace): boolean {
  const length = quietMinutes(window)
  return [...window.weekdays].some((start) => {
    const since = (weekday - Number(start)) * day + minuteOf(time) - minuteOf(window.startTime)
    return ((since % week) + week) % week < length
  })
}

/** What has no time yet is judged by the middle of its day. */
const noon: Time = '12:00'

interface Place {
  channelId: Id | null
  day: Day
  time: Time | null
}

/** The windows that a place on a channel lies in. */
export function quietAt(windows: readonly QuietWindow[], { channelId, day: on, time }: Place): QuietWindow[] {
  const place = { weekday: weekdayOf(on), time: time ?? noon }
  return windows.filter(
    (window) => (window.channelId === null || window.channelId === channelId) && isInWindow(window, place),
  )
}

/** The parts of a weekday that windows cover, in minutes since it began, in order. */
export function quietSpans(
  windows: readonly QuietWindow[],
  weekday: number,
): { from: number; to: number; window: QuietWindow }[] {
  const spans = windows.flatMap((window) =>
    [...window.weekdays].flatMap((start) =>
      [-week, 0, week].flatMap((shift) => {
        const begins = (Number(start) - weekday) * day + minuteOf(window.startTime) + shift
        const [from, to] = [Math.max(0, begins), Math.min(day, begins + quietMinutes(window))]
        return from < to ? [{ from, to, window }] : []
      }),
    ),
  )
  return spans.sort((a, b) => a.from - b.from || a.to - b.to)
}
