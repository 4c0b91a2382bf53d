import type { Id } from '../../shared/record.ts'
import { carriedOver, conversionOf, type Refusal } from '../../shared/strategy/strategy-convert.ts'
import type {
  PostCounts,
  StrategyConversion,
  StrategyLists,
  StrategyRecords,
} from '../../shared/strategy/strategy-edits.ts'
import { links, linkTables } from '../../shared/strategy/strategy-links.ts'
import {
  blank,
  listNames,
  type StrategyRef,
  type StrategyTable,
  strategyTables,
} from '../../shared/strategy/strategy-tables.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, query, statement } from '../query.ts'
import { listEvidence } from './evidence.ts'
import { listGate } from './gate.ts'
import { listLinks } from './links.ts'
import { listPlannedPosts, readGovernance } from './people.ts'
import { readSheets } from './sheets.ts'
import { findRecord, place, readPlan, titleOf } from './strategy.ts'

/** What the strategy room opens with, each list in order. */
export function readStrategy(db: Db): StrategyRecords {
  const members = all(db, query.selectFrom('member').selectAll())
  return { ...readLists(db), plannedPosts: listPlannedPosts(db), members, people: listPeople(db) }
}

/** The records of the room, each list in order. */
export function readLists(db: Db): StrategyLists {
  const lists = strategyTables.map((table) => [listNames[table], readList(db, table)])
  const chosen = linkTables.map((table) => [links[table].list, listLinks(db, table)])
  return {
    ...(Object.fromEntries([...lists, ...chosen]) as StrategyLists),
    evidence: listEvidence(db),
    gate: listGate(db),
    sheets: readSheets(db),
    ...readGovernance(db),
  }
}

/** The records of one table, in order. */
export function readList(db: Db, table: StrategyTable): object[] {
  const rows = query
    .selectFrom(table as 'goal')
    .selectAll()
    .orderBy('position')
  return all(db, rows)
}

/** Members first, then everybody who is responsible for something, each once. */
function listPeople(db: Db): string[] {
  const members = all(db, query.selectFrom('member').select('name'))
  const persons = all(db, query.selectFrom('person').select('name').orderBy('position'))
  const tables = [
    ...(['objective', 'tactic', 'channel', 'contact', 'reviewItem', 'businessBlock'] as const),
    ...(['keyword', 'replyPlan', 'replyNode', 'policy', 'audit'] as const),
  ]
  const named = tables.flatMap((table) =>
    all(
      db,
      query
        .selectFrom(table)
        .select('responsible as name')
        .distinct()
        .where('responsible', '!=', '')
        .orderBy('responsible'),
    ),
  )
  const posting = statement(db.sqlite, postPeople).all() as { name: string }[]
  const answering = listGate(db).map(({ person: name }) => ({ name }))
  const everyone = [...members, ...persons, ...named, ...posting, ...answering]
  return [...new Set(everyone.map(({ name }) => name).filter(Boolean))]
}

/** Steps through the index from one name to the next: a few names stand on a hundred thousand posts. */
const postPeople = `with recursive person (name) as (
    select min(responsible) from post where responsible != ''
    union all
    select (select min(responsible) from post where responsible > person.name and responsible != '')
    from person where name is not null
  )
  select name from person where name is not null`

type Count = { id: Id | null; count: number }

/** The first counts with the second taken off. */
function less(counts: Count[], others: Count[]): Count[] {
  return [...counts, ...others.map(({ id, count }) => ({ id, count: -count }))]
}

/** How many posts each tactic, pillar, campaign and channel has, and zero for those with none; an idea is none yet. */
export function countPosts(db: Db): PostCounts {
  const none = (['tactic', 'pillar', 'campaign', 'channel'] as const).flatMap((table) =>
    all(db, query.selectFrom(table).select('id')).map(({ id }) => ({ id, count: 0 })),
  )
  // Grouped by state and the ideas left out here: leaving them out in SQL would read the rows behind the index.
  const byField = (['tacticId', 'pillarId', 'campaignId'] as const).flatMap((field) =>
    all(
      db,
      query
        .selectFrom('post')
        .select((is) => [`${field} as id`, 'state', is.fn.countAll<number>().as('count')])
        .where(field, 'is not', null)
        .groupBy([field, 'state']),
    ).filter(({ state }) => state !== 'idea'),
  )
  // All, less the few that are ideas: asking each variant for the state of its post would cost ten times as much.
  const onChannel = query
    .selectFrom('variant')
    .select((is) => ['channelId as id', is.fn.count<number>('postId').distinct().as('count')])
    .where('channelId', 'is not', null)
    .groupBy('channelId')
  const ideas = onChannel.innerJoin('post', 'post.id', 'variant.postId').where('state', '=', 'idea')
  return sum([...none, ...byField, ...less(all(db, onChannel), all(db, ideas))])
}

/** How many other records name each goal, objective or tactic. */
function countLinks(db: Db): Record<Id, number> {
  const posts = query
    .selectFrom('post')
    .select((is) => ['tacticId as id', is.fn.countAll<number>().as('count')])
    .where('tacticId', 'is not', null)
    .groupBy('tacticId')
  const verdicts = query
    .selectFrom('verdict')
    .select((is) => ['objectiveId as id', is.fn.countAll<number>().as('count')])
    .groupBy('objectiveId')
  const goals = (['campaign', 'contact', 'gateAnswer', 'budgetLine', 'paidEffort'] as const).map((table) =>
    all(
      db,
      query
        .selectFrom(table)
        .select((is) => ['goalId as id', is.fn.countAll<number>().as('count')])
        .groupBy('goalId'),
    ),
  )
  const chosen = linkTables
    .filter((table) => links[table].of !== 'campaign')
    .map((table) =>
      all(
        db,
        query
          .selectFrom(table as 'tacticChannel')
          .select((is) => [`${links[table].from as 'tacticId'} as id`, is.fn.countAll<number>().as('count')])
          .groupBy(links[table].from as 'tacticId'),
      ),
    )
  const campaigns = query
    .selectFrom('campaignTactic')
    .select((is) => ['tacticId as id', is.fn.countAll<number>().as('count')])
    .groupBy('tacticId')
  return sum([
    ...all(db, verdicts),
    ...all(db, posts),
    ...all(db, campaigns),
    ...goals.flat(),
    ...chosen.flat(),
  ])
}

function sum(counts: Count[]): Record<Id, number> {
  const totals: Record<Id, number> = {}
  for (const { id, count } of counts) if (id) totals[id] = (totals[id] ?? 0) + count
  return totals
}

/**
 * Pushes a line of the tree one level in or out. The line becomes another kind of record, so it gets a new id;
 * the answer says which, or why it stayed as it was. Undefined when it is gone.
 */
export function convertLine(
  db: Db,
  { table, id, way }: StrategyConversion,
): StrategyRef | Refusal | undefined {
  const old = findRecord(db, table, id)
  if (!old) return undefined
  const plan = readPlan(db)
  const result = conversionOf(plan, { kind: table, id }, { way, links: countLinks(db) })
  if (typeof result === 'string') return result
  const { kind, parentId, beforeId } = result
  const { title, responsible, startDay, endDay } = carriedOver(plan, { kind: table, id })
  const madeId = newId()
  commit(db, { key: `strategy.did.convert.${kind}`, values: { title: titleOf(old) } }, (writer) => {
    writer.remove(table, id)
    const position = place(db, writer, { table: kind, id: madeId, parentId, beforeId })
    const made = { id: madeId, position, title }
    if (kind === 'goal') writer.add('goal', { ...blank.goal, ...made })
    else if (kind === 'objective') {
      writer.add('objective', {
        ...blank.objective,
        ...made,
        goalId: parentId as Id,
        responsible,
        startDay,
        dueDay: endDay,
      })
    } else
      writer.add('tactic', {
        ...blank.tactic,
        ...made,
        objectiveId: parentId as Id,
        responsible,
        startDay,
        endDay,
      })
  })
  return { table: kind, id: madeId }
}
