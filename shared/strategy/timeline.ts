import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  firstDayOf,
  lastDayOf,
  type Month,
  monthOf,
  startOfWeek,
} from '../day.ts'
import { type Id, inOrder } from '../record.ts'
import { type Campaign, type Goal, type Objective, type Plan, priorities, type Tactic } from './strategy.ts'

/** How much time is seen at once, in months. */
export const zooms = { quarter: 3, half: 6, year: 12 } as const
export type Zoom = keyof typeof zooms

/** The days from the first to the last, both included. */
export type Span = { from: Day; to: Day }

/** Either may be missing: something that begins and has no end yet, or only has to be over by a day. */
export type Dates = { startDay: Day | null; endDay: Day | null }

/** Goals in the order in which they matter. */
export function goalsByPriority(goals: Goal[]): Goal[] {
  const rank = ({ priority }: Goal) => (priority ? priorities.indexOf(priority) : priorities.length)
  return inOrder(goals).toSorted((one, other) => rank(one) - rank(other))
}

/** The first month of the quarter that holds a day. */
export function quarterOf(day: Day): Month {
  const month = Number(day.slice(5, 7))
  return addMonths(monthOf(day), -((month - 1) % 3))
}

export function spanOf(zoom: Zoom, from: Month): Span {
  return { from: firstDayOf(from), to: lastDayOf(addMonths(from, zooms[zoom] - 1)) }
}

/** The months of a span. */
export function monthsIn({ from, to }: Span): Month[] {
  const months: Month[] = []
  for (let month = monthOf(from); month <= monthOf(to); month = addMonths(month, 1)) months.push(month)
  return months
}

/** The days on which weeks begin within a span; `firstWeekday` is 1 for Monday to 7 for Sunday. */
export function weeksIn({ from, to }: Span, firstWeekday: number): Day[] {
  const weeks: Day[] = []
  let week = startOfWeek(addDays(from, 6), firstWeekday)
  for (; week <= to; week = addDays(week, 7)) weeks.push(week)
  return weeks
}

/** How far into a span a day begins: 0 is its first day, 1 the day after its last. */
export function shareAt({ from, to }: Span, day: Day): number {
  return daysBetween(from, day) / (daysBetween(from, to) + 1)
}

/** For how long something is drawn whose other day is not known. */
const openDays = 14

/** The first and last day of a bar; days the wrong way round are drawn all the same. Undefined without any day. */
export function barOf({ startDay, endDay }: Dates): Span | undefined {
  if (startDay !== null && endDay !== null)
    return startDay <= endDay ? { from: startDay, to: endDay } : { from: endDay, to: startDay }
  if (startDay !== null) return { from: startDay, to: addDays(startDay, openDays - 1) }
  if (endDay !== null) return { from: addDays(endDay, 1 - openDays), to: endDay }
  return undefined
}

/** The part of a span that a bar covers, from 0 to 1, and at which of its ends it goes on; or on which side it lies. */
export type Placed = { start: number; end: number; isCutBefore: boolean; isCutAfter: boolean }

export function placeBar(span: Span, bar: Span): Placed | 'before' | 'after' {
  if (bar.to < span.from) return 'before'
  if (bar.from > span.to) return 'after'
  return {
    start: Math.max(0, shareAt(span, bar.from)),
    end: Math.min(1, shareAt(span, addDays(bar.to, 1))),
    isCutBefore: bar.from < span.from,
    isCutAfter: bar.to > span.to,
  }
}

export const dragParts = ['whole', 'start', 'end'] as const
export type DragPart = (typeof dragParts)[number]

/**
 * The dates after a bar, or one of its ends, was moved by some days. An end stops at the other one; an end that was not
 * set before is set by moving it.
 */
export function moveDates(dates: Dates, part: DragPart, days: number): Dates {
  const bar = barOf(dates)
  if (!bar || days === 0) return dates
  if (part === 'whole') {
    const moved = (day: Day | null) => (day === null ? null : addDays(day, days))
    return { startDay: moved(dates.startDay), endDay: moved(dates.endDay) }
  }
  if (part === 'start') {
    const day = addDays(bar.from, days)
    return { startDay: day > bar.to ? bar.to : day, endDay: dates.endDay && bar.to }
  }
  const day = addDays(bar.to, days)
  return { startDay: dates.startDay && bar.from, endDay: day < bar.from ? bar.from : day }
}

/** What is given to something without dates that is put on a day: four weeks. */
export function datesFrom(day: Day): Dates {
  return { startDay: day, endDay: addDays(day, 27) }
}

export type TimelineRow =
  | { kind: 'campaigns'; id: 'campaigns' }
  | { kind: 'goal'; id: Id; record: Goal; number: number }
  | { kind: 'objective'; id: Id; record: Objective }
  | { kind: 'tactic'; id: Id; record: Tactic }
  | { kind: 'campaign'; id: Id; record: Campaign }

type Timed = Plan & { campaigns: Campaign[] }

/** What is drawn, line by line: the campaigns as a band of their own, then each goal with what is done for it. */
export function timelineRows({ goals, objectives, tactics, campaigns }: Timed): TimelineRow[] {
  const dated = inOrder(campaigns).filter(barOf)
  const band: TimelineRow[] = dated.map((record) => ({ kind: 'campaign', id: record.id, record }))
  const byGoal = Map.groupBy(inOrder(objectives), ({ goalId }) => goalId)
  const byObjective = Map.groupBy(inOrder(tactics).filter(barOf), ({ objectiveId }) => objectiveId)
  const plan = goalsByPriority(goals).flatMap((goal, index): TimelineRow[] => {
    const below = (byGoal.get(goal.id) ?? []).flatMap((objective): TimelineRow[] => {
      const rows = byObjective.get(objective.id) ?? []
      return [
        { kind: 'objective', id: objective.id, record: objective },
        ...rows.map((tactic): TimelineRow => ({ kind: 'tactic', id: tactic.id, record: tactic })),
      ]
    })
    return [{ kind: 'goal', id: goal.id, record: goal, number: index + 1 }, ...below]
  })
  return band.length > 0 ? [{ kind: 'campaigns', id: 'campaigns' }, ...band, ...plan] : plan
}

/** When a row takes place; a goal has no time of its own. */
export function datesOf(row: TimelineRow): Dates {
  if (row.kind === 'tactic' || row.kind === 'campaign') return row.record
  if (row.kind === 'objective') return { startDay: row.record.startDay, endDay: row.record.dueDay }
  return { startDay: null, endDay: null }
}

/** One line of the timeline on paper; a goal has its number, and only a tactic a status. */
export type PlanTimelineRow = {
  kind: 'campaigns' | 'campaign' | 'goal' | 'tactic'
  id: Id
  title: string
  number: number | null
  status: Tactic['status'] | null
} & Dates

/** What a plan on paper says of time; what waits without dates is named. */
export type PlanTimeline = { rows: PlanTimelineRow[]; undated: string[] }

/**
 * Without the objectives, whose days stand beside them, and without goals for which nothing has a day. Goals keep the
 * number that they have everywhere in the plan, although the most important comes first.
 */
export function planTimeline(plan: Timed): PlanTimeline {
  const rows = timelineRows(plan).filter(({ kind }) => kind !== 'objective')
  const numbers = new Map(inOrder(plan.goals).map(({ id }, place) => [id, place + 1]))
  const undated = plan.tactics.filter(
    (tactic) => !barOf(tactic) && (tactic.status === 'planned' || tactic.status === 'running'),
  )
  return {
    rows: rows
      .filter(({ kind }, at) => kind !== 'goal' || rows[at + 1]?.kind === 'tactic')
      .map((row) => onPaper(row, numbers.get(row.id) ?? null)),
    undated: undated.map(({ title }) => title).filter(Boolean),
  }
}

function onPaper(row: TimelineRow, number: number | null): PlanTimelineRow {
  const { kind, id } = row
  const title = kind === 'campaigns' ? '' : 'name' in row.record ? row.record.name : row.record.title
  const status = kind === 'tactic' ? row.record.status : null
  return { kind: kind === 'objective' ? 'goal' : kind, id, title, number, status, ...onlyDates(datesOf(row)) }
}

const onlyDates = ({ startDay, endDay }: Dates): Dates => ({ startDay, endDay })

/** The months that the bars of these rows reach into, in whole steps of their scale; three at the least. */
export function spanOfBars(rows: readonly Dates[]): Span | undefined {
  const bars = rows.flatMap((row) => barOf(row) ?? [])
  if (bars.length === 0) return undefined
  const first = monthOf(bars.map(({ from }) => from).reduce((one, other) => (one < other ? one : other)))
  const last = monthOf(bars.map(({ to }) => to).reduce((one, other) => (one > other ? one : other)))
  const step = stepOf(monthsBetween(first, last) + 1)
  const start = addMonths(first, -((Number(first.slice(5)) - 1) % step))
  const count = Math.max(3, Math.ceil((monthsBetween(start, last) + 1) / step) * step)
  return { from: firstDayOf(start), to: lastDayOf(addMonths(start, count - 1)) }
}

/** The months that are named over a span: all of one year, and of more years no more than there is room for. */
export function ticksOf(span: Span): Month[] {
  const months = monthsIn(span)
  const step = stepOf(months.length)
  return months.filter((_, at) => at % step === 0)
}

const steps = [1, 3, 6, 12] as const
const most = 12

/** How many months stand between two names, so that there are not too many of them. */
function stepOf(months: number): number {
  return steps.find((step) => months <= step * most) ?? 12 * Math.ceil(months / (12 * most))
}

function monthsBetween(from: Month, to: Month): number {
  const count = (month: Month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
  return count(to) - count(from)
}

/** From how many tactics on, and within how many days, a shared start says something; more than half of them is a crowd. */
const crowd = { tactics: 4, days: 14, share: 0.5 } as const

/** How many of all tactics ahead start within two weeks, and those that could wait, the least important first. */
export type CrowdedStart = Span & { some: number; all: number; canWait: Tactic[] }

/**
 * Whether everything starts at once: more than half of the tactics that are planned or running, and have a start, begin
 * within the same fourteen days, and one of these is still to come. It names as many of them as would have to wait for
 * the rest to be no crowd.
 */
export function findCrowdedStart(plan: Plan, today: Day): CrowdedStart | undefined {
  const ahead = plan.tactics
    .flatMap((tactic) =>
      tactic.startDay !== null && (tactic.status === 'planned' || tactic.status === 'running')
        ? [{ tactic, day: tactic.startDay }]
        : [],
    )
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
  const most = ahead.reduce<typeof ahead>((fullest, { day }) => {
    const end = addDays(day, crowd.days - 1)
    const within = ahead.filter((one) => one.day >= day && one.day <= end)
    return within.length > fullest.length ? within : fullest
  }, [])
  const [first, last] = [most[0], most.at(-1)]
  if (!first || !last || ahead.length < crowd.tactics) return undefined
  if (most.length <= ahead.length * crowd.share || last.day < today) return undefined
  const ranks = new Map(tacticsByPriority(plan).map(({ id }, rank) => [id, rank]))
  const canWait = most
    .filter(({ day }) => day >= today)
    .map(({ tactic }) => tactic)
    .sort((one, other) => (ranks.get(other.id) ?? 0) - (ranks.get(one.id) ?? 0))
  const tooMany = most.length - Math.floor(ahead.length * crowd.share)
  return {
    from: first.day,
    to: last.day,
    some: most.length,
    all: ahead.length,
    canWait: canWait.slice(0, tooMany),
  }
}

function tacticsByPriority({ goals, objectives, tactics }: Plan): Tactic[] {
  return timelineRows({ goals, objectives, tactics, campaigns: [] }).flatMap((row) =>
    row.kind === 'tactic' ? [row.record] : [],
  )
}
