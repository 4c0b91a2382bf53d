import { type PostState, postStates } from '../../shared/calendar/calendar.ts'
import type { Day } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import type { GoalThread, LooseCounts, ThreadItem, ThreadQuery, Tie } from '../../shared/strategy/thread.ts'
import { postName } from '../calendar/find-posts.ts'
import { commit } from '../commit.ts'
import type { Db } from '../open.ts'
import { all, query, statement } from '../query.ts'
import { todayOf } from '../team.ts'
import { findRecord, titleOf } from './strategy.ts'

/** What serves one goal: the posts of its tactics, the readings of its measures, its contacts. Undefined when it is gone. */
export function readGoalThread(db: Db, goalId: Id): GoalThread | undefined {
  if (!findRecord(db, 'goal', goalId)) return undefined
  const today = todayOf(db)
  const objectives = all(db, query.selectFrom('objective').selectAll().where('goalId', '=', goalId))
  const tactics = all(
    db,
    query
      .selectFrom('tactic')
      .innerJoin('objective', 'objective.id', 'tactic.objectiveId')
      .select('tactic.id')
      .where('goalId', '=', goalId),
  )
  return {
    tactics: tactics.map(({ id }) => ({
      id,
      states: countStates(db, id),
      last: findNearest(db, id, today, 'last'),
      next: findNearest(db, id, today, 'next'),
    })),
    readings: objectives.flatMap(({ id, measureId, channelId }) => {
      const rows = measureId ? listReadings(db, measureId, channelId) : []
      return rows.length > 0 ? [{ objectiveId: id, rows }] : []
    }),
    contacts: statement(db.sqlite, 'select count(*) from contact where goalId = ?')
      .pluck()
      .get(goalId) as number,
  }
}

function countStates(db: Db, tacticId: Id): Partial<Record<PostState, number>> {
  const counts = query
    .selectFrom('post')
    .select((is) => ['state', is.fn.countAll<number>().as('count')])
    .where('tacticId', '=', tacticId)
    .groupBy('state')
  return Object.fromEntries(all(db, counts).map(({ state, count }) => [state, count]))
}

const nearest = {
  last: ['day <= @today', 'day desc, v.time desc'],
  next: ['day > @today', 'day, v.time'],
} as const

/** The post of a tactic that is out, or due, last; or the one that comes next. */
function findNearest(db: Db, tacticId: Id, today: Day, side: keyof typeof nearest): ThreadItem | null {
  const [where, order] = nearest[side]
  const sql = `select post.id as id, ${postName} as title, post.state as state, v.day as day
    from post join variant v on v.postId = post.id
    where post.tacticId = @tacticId and post.state not in ('idea', 'rejected') and v.delivery != 'missed' and ${where}
    order by ${order} limit 1`
  return (statement(db.sqlite, sql).get({ tacticId, today }) as ThreadItem | undefined) ?? null
}

function listReadings(db: Db, measureId: string, channelId: Id | null) {
  return all(
    db,
    query
      .selectFrom('reading')
      .select(['id', 'month', 'channelId', 'value'])
      .where('measureId', '=', measureId)
      .where('day', 'is', null)
      .where('campaignId', 'is', null)
      .$if(channelId !== null, (some) => some.where('channelId', '=', channelId))
      .orderBy('month', 'desc')
      .orderBy('id'),
  )
}

/** The states in which a post without a tactic is a loose end. */
const looseStates = postStates.filter((state) => state !== 'idea' && state !== 'rejected')
/** A post that is more than an idea. */
const realStates = postStates.filter((state) => state !== 'idea')

export function countLoose(db: Db): LooseCounts {
  const count = (sql: string) => statement(db.sqlite, sql).pluck().get() as number
  const states = looseStates.map((state) => `'${state}'`).join()
  return {
    post: count(`select count(*) from post where tacticId is null and state in (${states})`),
    contact: count('select count(*) from contact where goalId is null'),
    campaign: count('select count(*) from campaign where goalId is null'),
  }
}

/** One page of the posts of a tactic or a campaign or of the contacts of a goal, or of those that hang loose. */
export function listThread(db: Db, page: ThreadQuery): ThreadItem[] {
  return page.kind === 'contact' ? listContacts(db, page) : listPosts(db, page)
}

/** A page of each state, then the first of them all: so that no page has to sort a hundred thousand posts. */
function listPosts(db: Db, { kind, under, after, limit }: ThreadQuery): ThreadItem[] {
  const field = kind === 'campaignPost' ? 'campaignId' : 'tacticId'
  const states = under === null ? looseStates : kind === 'post' ? postStates : realStates
  const ofState = (state: PostState) =>
    `select * from (select id from post where ${field} is @under and state = '${state}'
      ${after === null ? '' : 'and id < @after'} order by id desc limit @limit)`
  const sql = `with page as (${states.map(ofState).join(' union all ')} order by id desc limit @limit)
    select post.id as id, ${postName} as title, post.state as state,
      (select min(day) from variant where postId = post.id) as day
    from page join post on post.id = page.id order by post.id desc`
  return statement(db.sqlite, sql).all({ under, after, limit }) as ThreadItem[]
}

function listContacts(db: Db, { under, after, limit }: ThreadQuery): ThreadItem[] {
  const sql = `select id, name as title, null as state, null as day from contact
    where goalId is @under ${after === null ? '' : 'and id < @after'} order by id desc limit @limit`
  return statement(db.sqlite, sql).all({ under, after, limit }) as ThreadItem[]
}

const ties = { post: 'tacticId', contact: 'goalId', campaign: 'goalId' } as const

/** Ties several loose ends in one step; undefined when what they are tied to is gone. Returns how many were tied. */
export function tie(db: Db, { kind, ids, to }: Tie): number | undefined {
  const target = findRecord(db, kind === 'post' ? 'tactic' : 'goal', to)
  if (!target) return undefined
  const known = all(
    db,
    query
      .selectFrom(kind as 'post')
      .select('id')
      .where('id', 'in', ids),
  )
  if (known.length === 0) return 0
  const label = { key: `strategy.did.tie.${kind}`, values: { count: known.length, title: titleOf(target) } }
  commit(db, label, (writer) => {
    for (const { id } of known) writer.change(kind, id, { [ties[kind]]: to })
  })
  return known.length
}
