import type { Id } from '../../shared/record.ts'
import type { Measure } from '../../shared/review.ts'
import { carriedOver, conversionOf, type Refusal } from '../../shared/strategy-convert.ts'
import type { StrategyConversion, StrategyLists, StrategyView } from '../../shared/strategy-edits.ts'
import { blank, listNames, type StrategyRef, strategyTables } from '../../shared/strategy-tables.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { listEvidence } from './evidence.ts'
import { listGate } from './gate.ts'
import { readGovernance } from './people.ts'
import { findRecord, place, readPlan, titleOf } from './strategy.ts'

/** Everything the strategy room shows, each list in order. */
export function readStrategy(db: Db): StrategyView {
  const members = all(db, query.selectFrom('member').selectAll())
  return {
    ...readLists(db),
    members,
    people: listPeople(db),
    postCounts: countPosts(db),
    links: countLinks(db),
  }
}

/** The records of the room, each list in order. */
export function readLists(db: Db): StrategyLists {
  const lists = strategyTables.map((table) => [
    listNames[table],
    all(
      db,
      query
        .selectFrom(table as 'goal')
        .selectAll()
        .orderBy('position'),
    ),
  ])
  return {
    ...(Object.fromEntries(lists) as StrategyLists),
    evidence: listEvidence(db),
    gate: listGate(db),
    measures: all(db, query.selectFrom('measure').selectAll().orderBy('position')),
    ...readGovernance(db),
  }
}

/** Members first, then everybody who is responsible for something, each once. */
function listPeople(db: Db): string[] {
  const members = all(db, query.selectFrom('member').select('name'))
  const persons = all(db, query.selectFrom('person').select('name').orderBy('position'))
  const tables = [
    'objective',
    'tactic',
    'channel',
    'post',
    'contact',
    'reviewItem',
    'policy',
    'audit',
  ] as const
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
  const answering = listGate(db).map(({ person: name }) => ({ name }))
  const everybody = [...members, ...persons, ...named, ...answering]
  return [...new Set(everybody.map(({ name }) => name).filter(Boolean))]
}

type Count = { id: Id | null; count: number }

/** How many posts each tactic, pillar, campaign and channel has; an idea is none yet. */
function countPosts(db: Db): Record<Id, number> {
  const byField = (['tacticId', 'pillarId', 'campaignId'] as const).map((field) =>
    all(
      db,
      query
        .selectFrom('post')
        .select((is) => [`${field} as id`, is.fn.countAll<number>().as('count')])
        .where(field, 'is not', null)
        .where('state', '!=', 'idea')
        .groupBy(field),
    ),
  )
  const byChannel = all(
    db,
    query
      .selectFrom('variant')
      .innerJoin('post', 'post.id', 'variant.postId')
      .select((is) => ['channelId as id', is.fn.count<number>('postId').distinct().as('count')])
      .where('channelId', 'is not', null)
      .where('state', '!=', 'idea')
      .groupBy('channelId'),
  )
  return sum([...byField.flat(), ...byChannel])
}

function countLinks(db: Db): Record<Id, number> {
  const verdicts = query
    .selectFrom('verdict')
    .select((is) => ['objectiveId as id', is.fn.countAll<number>().as('count')])
    .groupBy('objectiveId')
  const posts = query
    .selectFrom('post')
    .select((is) => ['tacticId as id', is.fn.countAll<number>().as('count')])
    .groupBy('tacticId')
  const goals = (['campaign', 'contact', 'gateAnswer'] as const).map((table) =>
    all(
      db,
      query
        .selectFrom(table)
        .select((is) => ['goalId as id', is.fn.countAll<number>().as('count')])
        .groupBy('goalId'),
    ),
  )
  return sum([...all(db, verdicts), ...all(db, posts), ...goals.flat()])
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

/** A measure of the team's own, made while an objective is written. */
export function addMeasure(db: Db, name: string): Measure {
  const known = first(db, query.selectFrom('measure').selectAll().where('name', '=', name))
  if (known) return known
  const last = first(
    db,
    query.selectFrom('measure').select((is) => is.fn.max('position').as('position')),
  )
  const measure: Measure = {
    id: newId(),
    name,
    unit: '',
    definition: '',
    isStock: null,
    position: (last?.position ?? 0) + 1,
  }
  return commit(db, { key: 'strategy.did.addMeasure', values: { title: name } }, (writer) =>
    writer.add('measure', measure),
  )
}
