import { dayOf, type Instant, type Month, monthsBetween, timeOf } from '../../shared/day.ts'
import type { HourCell, Hours } from '../../shared/review/hours.ts'
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
  const cells = new Map<string, HourCell>()
  for (const month of monthsBetween(from, to))
    for (const one of hoursOf(db, month, timeZone)) {
      const key = `${one.channelId} ${one.weekday} ${one.hour}`
      const { posts = 0, engagements = 0 } = cells.get(key) ?? {}
      cells.set(key, { ...one, posts: posts + one.posts, engagements: engagements + one.engagements })
    }
  return { from, to, cells: [...cells.values()] }
})

export const hoursName = 'hours'

/** Those of one month. */
export const hoursOf = keepWhilePosts(hoursName, (db, month, timeZone): HourCell[] => {
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

function readStretch(db: Db, { from, until, ahead }: Stretch): HourCell[] {
  return statement(
    db.sqlite,
    `select channelId, (cast(strftime('%w', publishedAt, @shift) as integer) + 6) % 7 + 1 as weekday,
       cast(strftime('%H', publishedAt, @shift) as integer) as hour, count(*) as posts, sum(${engagementsInSql}) as engagements
     from postResult
     where publishedAt >= @from and publishedAt < @until and publishedFrom != 'day' and ${engagementsInSql} is not null
     group by 1, 2, 3 order by min(publishedAt), 1`,
  ).all({ from, until, shift: `${ahead} minutes` }) as HourCell[]
}
