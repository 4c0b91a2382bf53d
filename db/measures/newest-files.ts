import { daysToTell } from '../../shared/calendar/month-of-days.ts'
import { addDays, addMonths, type Day, daysBetween, firstDayOf, type Month } from '../../shared/day.ts'
import type { MeasureLine } from '../../shared/review/measure-line.ts'
import type { Nature } from '../../shared/review/measures.ts'
import type { Db } from '../open.ts'
import { statement } from '../query.ts'

type Row = {
  measureId: string
  month: Month
  name: string
  day: Day | null
  toDay: Day | null
  from: number
  to: number
}

/** From which files each measure's newest number is, as far as nobody typed it over: by its days, or as the month's own. */
export function newestFiles(
  db: Db,
  months: ReadonlyMap<string, Month>,
  natureOf: (measureId: string) => Nature,
): Map<string, MeasureLine['fromFiles']> {
  const read = statement(
    db.sqlite,
    `select measureId, month, sourceNote as name, day, toDay, min(line) as "from", max(line) as "to"
    from reading as told
    where month in (select value from json_each(?)) and source = 'file' and line is not null and not exists (
      select 1 from reading as typed
      where typed.month = told.month and typed.measureId = told.measureId and typed.channelId is told.channelId
        and typed.campaignId is told.campaignId and typed.source = 'typed' and typed.day is null
    )
    group by measureId, month, sourceNote, day, toDay order by "from"`,
  )
  const rows = read.all(JSON.stringify([...new Set(months.values())])) as Row[]
  const groups = Map.groupBy(
    rows.filter(({ measureId, month }) => months.get(measureId) === month),
    ({ measureId }) => measureId,
  )
  return new Map([...groups].map(([measureId, told]) => [measureId, tellFiles(told, natureOf(measureId))]))
}

function daysOf({ day, toDay }: Row): Day[] {
  if (day === null) return []
  return Array.from({ length: daysBetween(day, toDay ?? day) + 1 }, (_, at) => addDays(day, at))
}

function tellFiles(rows: readonly Row[], nature: Nature): MeasureLine['fromFiles'] {
  const month = rows[0]?.month ?? ''
  const known = new Set(rows.flatMap(daysOf)).size
  const of = daysBetween(firstDayOf(month), firstDayOf(addMonths(month, 1)))
  const files = [...Map.groupBy(rows, ({ name }) => name)].map(([name, lines]) => ({
    name,
    from: Math.min(...lines.map(({ from }) => from)),
    to: Math.max(...lines.map(({ to }) => to)),
  }))
  return { days: known === 0 ? null : daysToTell(nature, { known, of }), files }
}
