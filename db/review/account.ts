import { type Delivery, isOut } from '../../shared/calendar/calendar.ts'
import { type Day, firstDayOf, lastDayOf, type Month } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import {
  addUpTime,
  type CircleMonth,
  type GoalReturn,
  keptRhythm,
  type MonthAccount,
  type RhythmKept,
} from '../../shared/review/month-account.ts'
import type { PaidLine } from '../../shared/review/paid-month.ts'
import { type Cost, listCosts, sumCosts } from '../../shared/strategy/budget.ts'
import type { Channel, Network } from '../../shared/strategy/strategy.ts'
import { endsOfMonth } from '../../shared/zone.ts'
import { listGoalValues } from '../alliances/goal-values.ts'
import { countOutside } from '../figures/outside-plan.ts'
import type { Db } from '../open.ts'
import { all, query, statement } from '../query.ts'
import { getWorkspace, todayOf } from '../team.ts'

/** What the team's own records say of a month: rhythm, time, circle, and what each goal cost and brought. */
export function readMonthAccount(
  db: Db,
  month: Month,
  { channels, paid }: { channels: readonly Channel[]; paid: readonly PaidLine[] },
): MonthAccount {
  const days = { from: firstDayOf(month), to: lastDayOf(month) }
  return {
    month,
    rhythm: listRhythms(db, month, channels),
    time: addUpTime(listTimedPosts(db, days)),
    circle: readCircle(db, month),
    returns: listReturns(db, month, paid),
    outside: countOutside(db, month),
  }
}

type Days = { from: Day; to: Day }

function listRhythms(db: Db, month: Month, channels: readonly Channel[]): RhythmKept[] {
  const sql = 'select channelId, day, delivery from variant where day between ? and ?'
  const rows = statement(db.sqlite, sql).all(firstDayOf(month), lastDayOf(month)) as {
    channelId: Id | null
    day: Day
    delivery: Delivery
  }[]
  // Nothing planned at all: the calendar was not used yet, and nothing is known of the rhythm.
  if (rows.length === 0) return []
  const today = todayOf(db)
  return channels.flatMap(({ id, network, handle, postsPerWeek }) => {
    const own = rows.filter(({ channelId }) => channelId === id)
    const out = own.filter(isOut).map(({ day }) => day)
    const missed = own.filter(({ delivery }) => delivery === 'missed').length
    if (postsPerWeek === null && out.length + missed === 0) return []
    const kept = keptRhythm({ postsPerWeek, days: out }, month, today)
    return [{ channelId: id, network, handle, out: out.length, missed, ...kept }]
  })
}

/** Posts planned in these days with their minutes, and posts on which time was spent in them. */
function listTimedPosts(db: Db, { from, to }: Days) {
  const sql = `with planned as (
      select p.id, p.minutesPlanned as planned from post p where p.minutesPlanned is not null
        and exists (select 1 from variant where postId = p.id and day between @from and @to)
    ), spent as (select postId as id, sum(minutes) as spent from timeEntry where day between @from and @to group by postId)
    select coalesce(planned.id, spent.id) as id, planned, spent, (select json_group_array(distinct c.network) from variant v
        join channel c on c.id = v.channelId where v.postId = coalesce(planned.id, spent.id)) as networks
    from planned full join spent on planned.id = spent.id`
  const rows = statement(db.sqlite, sql).all({ from, to }) as {
    id: Id
    planned: number | null
    spent: number | null
    networks: string
  }[]
  return rows.map(({ networks, ...row }) => ({ ...row, networks: JSON.parse(networks) as Network[] }))
}

const mostNamed = 12
const gainedStages = "('met', 'partner')"

/** Contacts that became met or partner in the month. */
export function listGained(db: Db, month: Month): CircleMonth['gained'] {
  return statement(
    db.sqlite,
    `select c.id, c.name, s.stage, max(s.day) as day from contactStage s join contact c on c.id = s.contactId
      where s.day between @from and @to and s.stage in ${gainedStages} group by c.id order by day, c.name`,
  ).all({ from: firstDayOf(month), to: lastDayOf(month) }) as CircleMonth['gained']
}

function readCircle(db: Db, month: Month): CircleMonth {
  const [from, to] = endsOfMonth(month, getWorkspace(db).timeZone)
  const days = { from: firstDayOf(month), to: lastDayOf(month) }
  const count = (sql: string, values: Days) => statement(db.sqlite, sql).pluck().get(values) as number
  const gained = listGained(db, month)
  // Who came due after the month is none of it.
  const today = todayOf(db)
  const end = days.to < today ? days.to : today
  const slipping = statement(
    db.sqlite,
    `select c.id, c.name from contactLine l join contact c on c.id = l.contactId
      where l.slipDay <= ? order by l.slipDay, c.name limit ${mostNamed}`,
  ).all(end) as CircleMonth['slippingNames']
  const countUntil = (column: 'nextDay' | 'slipDay') =>
    statement(db.sqlite, `select count(*) from contactLine where ${column} <= ?`).pluck().get(end) as number
  const slippingCount = countUntil('slipDay')
  return {
    added: count('select count(*) from contact where createdAt >= @from and createdAt < @to', { from, to }),
    gained: gained.slice(0, mostNamed).map(({ id, name, stage }) => ({ id, name, stage })),
    gainedCount: gained.length,
    touchpoints: count('select count(*) from touchpoint where day between @from and @to', days),
    spokenWith: count(
      'select count(distinct contactId) from touchpoint where day between @from and @to',
      days,
    ),
    due: countUntil('nextDay') - slippingCount,
    slipping: slippingCount,
    slippingNames: slipping,
  }
}

/** Each goal with anything to tell, in their order; then what serves no goal or all alike. */
function listReturns(db: Db, month: Month, paidLines: readonly PaidLine[]): GoalReturn[] {
  const goals = all(db, query.selectFrom('goal').select(['id', 'title']).orderBy('position').orderBy('id'))
  const paid = paidByEffort(paidLines)
  const sources = {
    lines: all(db, query.selectFrom('budgetLine').selectAll()),
    efforts: all(db, query.selectFrom('paidEffort').selectAll()),
    campaigns: all(db, query.selectFrom('campaign').select(['id', 'goalId'])),
    paid: (effortId: Id) => paid.get(effortId),
  }
  const costs = listCosts(sources, [month])
  const minutes = minutesByGoal(db, { from: firstDayOf(month), to: lastDayOf(month) })
  const values = listGoalValues(db, month)
  const sales = salesByGoal(db, month)
  const serves = (goalId: Id | null, { served }: Cost) =>
    goalId === null ? served === 'all' || served === null : served === goalId
  const of = (goalId: Id | null, title: string): GoalReturn => ({
    goalId,
    title,
    costs: sumCosts(costs, (cost) => serves(goalId, cost)),
    paid: sumCosts(costs, (cost) => cost.isPaid && serves(goalId, cost)),
    minutes: minutes.get(goalId) ?? null,
    won: values.find((value) => value.goalId === goalId)?.won ?? [],
    sold: sales.get(goalId) ?? null,
  })
  return [...goals.map(({ id, title }) => of(id, title)), of(null, '')].filter(
    (one) => one.costs !== null || one.minutes !== null || one.won.length > 0 || one.sold !== null,
  )
}

/** What each paid effort was told to have cost; none of it where a part is in another currency, which nothing is added to. */
function paidByEffort(lines: readonly PaidLine[]): Map<Id, number> {
  const told = [...Map.groupBy(lines, ({ effortId }) => effortId)].flatMap(
    ([effortId, some]): [Id, number][] => {
      const spent = some.map(({ spend, currency }) => (currency === '' ? spend : null))
      return spent.includes(null) ? [] : [[effortId, spent.reduce<number>((sum, one) => sum + (one ?? 0), 0)]]
    },
  )
  return new Map(told)
}

/** Minutes spent in these days, by the goal that each post's tactic serves; null for posts without one. */
function minutesByGoal(db: Db, { from, to }: Days): Map<Id | null, number> {
  const sql = `select o.goalId, sum(e.minutes) as minutes from timeEntry e join post p on p.id = e.postId
    left join tactic t on t.id = p.tacticId left join objective o on o.id = t.objectiveId
    where e.day between ? and ? group by o.goalId`
  const rows = statement(db.sqlite, sql).all(from, to) as { goalId: Id | null; minutes: number }[]
  return new Map(rows.map(({ goalId, minutes }) => [goalId, minutes]))
}

/**
 * What was told of the sales of campaigns in a month, by the goal that each serves; null for campaigns without one. What
 * was told of a whole campaign stands before its channels, and a month before its days.
 */
function salesByGoal(db: Db, month: Month): Map<Id | null, number> {
  const sql = `with told as (select campaignId, coalesce(max(value) filter (where day is null and channelId is null),
      sum(value) filter (where day is null), sum(value)) as value
      from reading where month = ? and measureId = 'sales' and campaignId is not null group by campaignId)
    select goalId, sum(value) as sold from told join campaign on campaign.id = campaignId group by goalId`
  const rows = statement(db.sqlite, sql).all(month) as { goalId: Id | null; sold: number }[]
  return new Map(rows.map(({ goalId, sold }) => [goalId, sold]))
}
