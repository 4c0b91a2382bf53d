import { addDays, type Day, daysBetween } from '../day.ts'
import type { Reading } from '../review/review.ts'

/** Readings of a month's days and weeks that tell no day twice, and how many days these are. */
export type Apart = { readings: Reading[]; known: number }

/**
 * A week stands for its days, unless every one of them is told by itself; of two weeks that share a day the longer
 * stands, or the earlier. So the order of the files that told them does not matter.
 */
export function noDayTwice(readings: readonly Reading[]): Apart {
  const weeks = readings.filter(({ toDay }) => toDay !== null)
  if (weeks.length === 0) return { readings: [...readings], known: readings.length }
  const singles = readings.filter(({ toDay }) => toDay === null)
  const single = new Set(singles.map(({ day }) => day ?? ''))
  const told = new Set<Day>()
  const kept = longestFirst(weeks).filter((week) => {
    const days = daysOf(week)
    if (days.some((day) => told.has(day)) || days.every((day) => single.has(day))) return false
    for (const day of days) told.add(day)
    return true
  })
  const others = singles.filter(({ day }) => !told.has(day ?? ''))
  return { readings: [...kept, ...others], known: told.size + others.length }
}

const ends = ({ day, toDay }: Reading) => ({ from: day ?? '', to: toDay ?? day ?? '' })

function daysOf(week: Reading): Day[] {
  const { from, to } = ends(week)
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at))
}

function longestFirst(weeks: readonly Reading[]): Reading[] {
  return weeks.toSorted((one, other) => {
    const [a, b] = [ends(one), ends(other)]
    return daysBetween(b.from, b.to) - daysBetween(a.from, a.to) || (a.from < b.from ? -1 : 1)
  })
}
