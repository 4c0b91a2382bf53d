import { dayOf, type Instant, type Month, monthsBetween, timeOf } from '../../shared/day.ts'
import type { HourCell, Hours } from '../../shared/review/hours.ts'
import { outliersOf } from '../../shared/review/outliers.ts'
import { endsOfMonth } from '../../shared/zone.ts'
import type { Db } from '../open.ts'
import { statement } from '../query.ts'
import { getWorkspace } from '../team.ts'
import { engagementsInSql, keepWhilePosts } from './post-sums.ts'

/** Posts by the hour of the week in which they went out; where no file tells the time, they are left aside. */
export function readHours(db: Db, from: Month, to: Month): Hours {
  return hoursOfYear(db, `${from} ${to}`, getWorkspace(db).timeZone)
}

const hoursOfYear = keepWhilePosts('hours of all', (db, span, timeZone): Hours => {
  const [from = '', to = from] = span.split(' ')
  const all = monthsBetween(from, to).flatMap((month) => hoursOf(db, month, timeZone))
  const groups = Map.groupBy(all, ({ channelId, weekday, hour }) => `${channelId} ${weekday} ${hour}`)
  return { from, to, cells: [...groups.values()].flatMap(sumUp) }
})

/** What a channel's posts of one hour came to, each by itself. */
export type HourPosts = Pick<HourCell, 'channelId' | 'weekday' | 'hour'> & { engagements: number[] }

/** What lies too far from the other posts of the hour is set aside, as from every mean. */
function sumUp(some: readonly HourPosts[]): HourCell[] {
  const [first] = some
  if (!first) return []
  const values = some.flatMap(({ engagements }) => engagements)
  const places = values.map((_, place) => place)
  const far = outliersOf(places, (place) => values[place] ?? 0)
  const counted = values.filter((_, place) => !far.has(place))
  const engagements = counted.reduce((sum, value) => sum + value, 0)
  return [{ ...first, posts: counted.length, engagements, ...(far.size > 0 && { aside: far.size }) }]
}

export const hoursName = 'hours'

/** Those of one month. */
export const hoursOf = keepWhilePosts(hoursName, (db, month, timeZone): HourPosts[] => {
  const [from, until] = endsOfMonth(month, timeZone)
  return stretchesOf({ from, until }, timeZone).flatMap((stretch) => readStretch(db, stretch))
})

/** Part of a month in which clocks stay as they are, so many minutes before UTC. */
type Stretch = { from: Instant; until: Instant; ahead: number }

const halfHour = 1_800_000
const week = 336 * halfHour

/** Clocks change at whole or half hours, and never twice in a week. */
function stretchesOf({ from, until }: Omit<Stretch, 'ahead'>, timeZone: string): Stretch[] {
  const end = Date.parse(until)
  const stretches: Stretch[] = []
  for (let at = Date.parse(from); at < end; at += week) {
    const next = Math.min(at + week, end)
    const changes = [at, ...findChange(at, next, timeZone), next]
    for (const [place, start] of changes.slice(0, -1).entries()) {
      const [begins, stops] = [start, changes[place + 1] ?? next].map((one) => new Date(one).toISOString())
      const ahead = aheadAt(begins ?? from, timeZone)
      const last = stretches.at(-1)
      if (last?.ahead === ahead) last.until = stops ?? until
      else stretches.push({ from: begins ?? from, until: stops ?? until, ahead })
    }
  }
  return stretches
}

/** The moment between two at which clocks change; none where they show the same way before and after. */
function findChange(from: number, until: number, timeZone: string): number[] {
  const aheadOf = (at: number) => aheadAt(new Date(at).toISOString(), timeZone)
  let [before, after] = [from, until - 1]
  if (aheadOf(before) === aheadOf(after)) return []
  after = until
  while (after - before > halfHour) {
    const middle = before + Math.max(1, Math.floor((after - before) / 2 / halfHour)) * halfHour
    if (aheadOf(middle) === aheadOf(from)) before = middle
    else after = middle
  }
  return [after]
}

function aheadAt(at: Instant, timeZone: string): number {
  const wall = Date.parse(`${dayOf(at, timeZone)}T${timeOf(at, timeZone)}:00.000Z`)
  return Math.round((wall - Date.parse(at)) / 60_000)
}

function readStretch(db: Db, { from, until, ahead }: Stretch): HourPosts[] {
  const rows = statement(
    db.sqlite,
    `select channelId, (cast(strftime('%w', publishedAt, @shift) as integer) + 6) % 7 + 1 as weekday,
       cast(strftime('%H', publishedAt, @shift) as integer) as hour, json_group_array(${engagementsInSql}) as engagements
     from postResult
     where publishedAt >= @from and publishedAt < @until and publishedFrom != 'day' and ${engagementsInSql} is not null
     group by 1, 2, 3 order by min(publishedAt), 1`,
  ).all({ from, until, shift: `${ahead} minutes` }) as (Omit<HourPosts, 'engagements'> & {
    engagements: string
  })[]
  return rows.map((row) => ({ ...row, engagements: JSON.parse(row.engagements) as number[] }))
}
