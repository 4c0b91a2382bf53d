import { addDays, dayOf, type Instant, instantOf, weekdayOf } from '../day.ts'
import { quantile } from '../review/quantile.ts'

/** How the time to answer is counted: in plain hours, or to the end of the next working day. */
export const replyClocks = ['hours', 'workday'] as const

export type ReplyPromise = {
  clock: (typeof replyClocks)[number]
  /** Of the plain hours. */
  hours: number
  timeZone: string
  /** 1 for Monday to 7 for Sunday. */
  weekend: readonly number[]
}

const hour = 3_600_000

/** By when something written at `at` is to be answered. Plain hours run at night and at weekends too. */
export function replyDueAt(at: Instant, { clock, hours, timeZone, weekend }: ReplyPromise): Instant {
  if (clock === 'hours') return new Date(Date.parse(at) + hours * hour).toISOString()
  let day = addDays(dayOf(at, timeZone), 1)
  // A week without a working day would never end.
  for (let tries = 0; tries < 6 && weekend.includes(weekdayOf(day)); tries += 1) day = addDays(day, 1)
  return instantOf({ day: addDays(day, 1), time: '00:00' }, timeZone)
}

export const clockStates = ['fine', 'soon', 'late'] as const
export type ClockState = (typeof clockStates)[number]

/** Late from the moment it was due; soon in the last quarter of its time. */
export function clockState({ at, dueAt }: { at: Instant; dueAt: Instant }, now: Instant): ClockState {
  const [begun, due, here] = [at, dueAt, now].map((one) => Date.parse(one)) as [number, number, number]
  if (here >= due) return 'late'
  return due - here <= (due - begun) / 4 ? 'soon' : 'fine'
}

/** How long answers took, in minutes; `n` is of how many. Nothing is known of none. */
export type ResponseTimes = { n: number; median: number | null; p90: number | null }

export function responseTimes(answered: readonly { at: Instant; settledAt: Instant }[]): ResponseTimes {
  const minutes = answered
    .map(({ at, settledAt }) => Math.max(0, (Date.parse(settledAt) - Date.parse(at)) / 60_000))
    .sort((one, other) => one - other)
  const at = (share: number) => {
    const value = quantile(minutes, share)
    return value === null ? null : Math.round(value)
  }
  return { n: minutes.length, median: at(0.5), p90: at(0.9) }
}
