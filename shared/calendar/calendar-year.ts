import { z } from 'zod'
import { addDays, Day, startOfWeek } from '../day.ts'
import { Id, Line } from '../record.ts'

/** How many posts go out in each week of a year, in all and by campaign. */
export const CalendarYear = z.object({
  /** The first day of each week. */
  weeks: z.array(Day),
  counts: z.array(z.number().int()),
  campaigns: z.array(
    z.object({
      id: Id,
      name: Line,
      goalId: Id.nullable(),
      startDay: Day.nullable(),
      endDay: Day.nullable(),
      counts: z.array(z.number().int()),
    }),
  ),
})
export type CalendarYear = z.infer<typeof CalendarYear>

/** The first days of the weeks that hold a day of the year; `firstWeekday` is 1 for Monday to 7 for Sunday. */
export function weeksOfYear(year: string, firstWeekday: number): Day[] {
  const weeks: Day[] = []
  for (
    let week = startOfWeek(`${year}-01-01`, firstWeekday);
    week <= `${year}-12-31`;
    week = addDays(week, 7)
  )
    weeks.push(week)
  return weeks
}
