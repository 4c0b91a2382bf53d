import { type Id, type Label, placeBefore } from '../../shared/record.ts'
import type { Plan } from '../../shared/strategy.ts'
import {
  blank,
  completePatch,
  type GoalBranch,
  type StrategyAddition,
  type StrategyEdit,
  type StrategyMove,
  type StrategyRef,
  type StrategyTable,
} from '../../shared/strategy-edits.ts'
import { commit, type Writer } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import type { Entity, TableName } from '../tables.ts'

const parentFields = { objective: 'goalId', tactic: 'objectiveId' } as const

/** What to call a record in the history. */
export function titleOf(record: Entity<StrategyTable>): string {
  if ('title' in record) return record.title || '…'
  if ('name' in record) return record.name || '…'
  return record.handle ? `@${record.handle}` : record.network
}

export function findRecord<T extends StrategyTable>(db: Db, table: T, id: Id): Entity<T> | undefined {
  // Every table of the room has an id; the builder cannot follow a table that is only known by its union.
  return first(
    db,
    query
      .selectFrom(table as 'goal')
      .selectAll()
      .where('id', '=', id),
  ) as Entity<T> | undefined
}

/** The tree alone, as the rules need it. */
export function readPlan(db: Db): Plan {
  return {
    goals: all(db, query.selectFrom('goal').selectAll().orderBy('position')),
    objectives: all(db, query.selectFrom('objective').selectAll().orderBy('position')),
    tactics: all(db, query.selectFrom('tactic').selectAll().orderBy('position')),
  }
}

/** Adds a record among its siblings; undefined when its parent is gone. */
export function addRecord(db: Db, addition: StrategyAddition): Entity<StrategyTable> | undefined {
  const { table, values, beforeId } = addition
  const parentId = 'parentId' in addition ? addition.parentId : null
  const parentTable = table === 'objective' ? 'goal' : 'objective'
  if (parentId && !findRecord(db, parentTable, parentId)) return undefined
  const record = make(table, values, parentId)
  return commit(db, additionLabel(table, record), (writer) => {
    const position = place(db, writer, { table, id: record.id, parentId, beforeId })
    return writer.add(table, { ...record, position })
  })
}

/** What is added without a name and named then. */
const unnamedTables: readonly StrategyTable[] = ['audience', 'pillar', 'campaign', 'objection']

function additionLabel(table: StrategyTable, record: Entity<StrategyTable>): Label {
  const title = titleOf(record)
  const isUnnamed = title === '…' && unnamedTables.some((one) => one === table)
  return isUnnamed
    ? { key: `strategy.did.addNew.${table}` }
    : { key: `strategy.did.add.${table}`, values: { title } }
}

/** Writes fields of one record; undefined when it is gone. */
export function changeRecord(db: Db, edit: StrategyEdit): Entity<StrategyTable> | undefined {
  const old = findRecord(db, edit.table, edit.id)
  if (!old) return undefined
  const patch =
    edit.table === 'objective' ? completePatch(old as Entity<'objective'>, edit.patch) : edit.patch
  const label = {
    key: `strategy.did.change.${edit.table}`,
    values: { title: titleOf({ ...old, ...patch } as typeof old) },
  }
  return commit(db, label, (writer) => writer.change(edit.table, edit.id, patch))
}

/** Moves a record among its siblings or to another parent; undefined when it, or that parent, is gone. */
export function moveRecord(
  db: Db,
  { table, id, parentId, beforeId }: StrategyMove,
): Entity<StrategyTable> | undefined {
  const old = findRecord(db, table, id)
  const parentField = table === 'objective' || table === 'tactic' ? parentFields[table] : undefined
  const parent =
    parentField && parentId
      ? findRecord(db, table === 'objective' ? 'goal' : 'objective', parentId)
      : undefined
  if (!old || Boolean(parentField) !== Boolean(parent)) return undefined
  const isNewParent = parentField !== undefined && (old as Record<string, unknown>)[parentField] !== parentId
  const label: Label = isNewParent
    ? { key: 'strategy.did.moveTo', values: { title: titleOf(old), parent: parent ? titleOf(parent) : '…' } }
    : { key: 'strategy.did.move', values: { title: titleOf(old) } }
  return commit(db, label, (writer) => {
    const position = place(db, writer, { table, id, parentId, beforeId })
    return writer.change(table, id, { position, ...(isNewParent ? { [parentField]: parentId } : {}) })
  })
}

/** Takes in a goal with all that is under it, as one step. */
export function addGoalBranch(db: Db, branch: GoalBranch): Entity<'goal'> {
  const goal = make('goal', branch.goal, null) as Entity<'goal'>
  return commit(db, { key: 'strategy.did.takeIn', values: { title: titleOf(goal) } }, (writer) => {
    const added = writer.add('goal', {
      ...goal,
      position: place(db, writer, { table: 'goal', id: goal.id, parentId: null, beforeId: null }),
    })
    for (const [index, { objective, tactics }] of branch.objectives.entries()) {
      const { id } = writer.add('objective', {
        ...(make('objective', objective, goal.id) as Entity<'objective'>),
        position: index + 1,
      })
      for (const [tacticIndex, tactic] of tactics.entries()) {
        writer.add('tactic', {
          ...(make('tactic', tactic, id) as Entity<'tactic'>),
          position: tacticIndex + 1,
        })
      }
    }
    return added
  })
}

/** True when numbers were read for this channel: removing it would leave them without a meaning. */
export function hasReadings(db: Db, channelId: Id): boolean {
  return (['reading', 'postResult', 'import'] as const).some((table) =>
    first(db, query.selectFrom(table).select('id').where('channelId', '=', channelId).limit(1)),
  )
}

/** Removes a record with its children in one step; whatever else named it is kept and becomes a loose end. */
export function removeRecord(db: Db, { table, id }: StrategyRef): boolean {
  const old = findRecord(db, table, id)
  if (!old) return false
  return commit(db, { key: `strategy.did.remove.${table}`, values: { title: titleOf(old) } }, (writer) => {
    removeBelow(db, writer, { table, id })
    return writer.remove(table, id)
  })
}

function removeBelow(db: Db, writer: Writer, { table, id }: StrategyRef): void {
  const loosen = <T extends TableName>(other: T, field: keyof Entity<T> & string) => {
    const rows = all(
      db,
      query
        .selectFrom(other as 'tactic')
        .select('id')
        .where(field as 'objectiveId', '=', id),
    )
    for (const row of rows) writer.change(other, row.id, { [field]: null } as Partial<Entity<T>>)
  }
  if (table === 'goal') {
    for (const child of all(db, query.selectFrom('objective').select('id').where('goalId', '=', id)))
      removeObjective(db, writer, child.id)
    loosen('campaign', 'goalId')
    loosen('contact', 'goalId')
    loosen('gateAnswer', 'goalId')
  } else if (table === 'objective') removeObjective(db, writer, id, true)
  else if (table === 'tactic') loosen('post', 'tacticId')
  else if (table === 'audience') {
    for (const { id: part } of all(
      db,
      query.selectFrom('evidence').select('id').where('audienceId', '=', id),
    ))
      writer.remove('evidence', part)
  } else if (table === 'pillar') loosen('post', 'pillarId')
  else if (table === 'campaign') loosen('post', 'campaignId')
  else if (table === 'channel') {
    loosen('variant', 'channelId')
    loosen('objective', 'channelId')
    loosen('touchpoint', 'channelId')
  }
}

function removeObjective(db: Db, writer: Writer, id: Id, isTop = false): void {
  for (const tactic of all(db, query.selectFrom('tactic').select('id').where('objectiveId', '=', id))) {
    removeBelow(db, writer, { table: 'tactic', id: tactic.id })
    writer.remove('tactic', tactic.id)
  }
  for (const verdict of all(db, query.selectFrom('verdict').select('id').where('objectiveId', '=', id)))
    writer.remove('verdict', verdict.id)
  if (!isTop) writer.remove('objective', id)
}

function make(
  table: StrategyTable,
  values: StrategyAddition['values'],
  parentId: Id | null,
): Entity<StrategyTable> {
  const parent = table === 'objective' || table === 'tactic' ? { [parentFields[table]]: parentId } : {}
  return { ...blank[table], ...values, ...parent, id: newId(), position: 0 } as Entity<StrategyTable>
}

/** The position for one record, after counting its siblings anew where there was no number left between two. */
export function place(db: Db, writer: Writer, { table, id, parentId, beforeId }: StrategyMove): number {
  const rows = query.selectFrom(table as 'tactic').select(['id', 'position'])
  const parentField = table === 'objective' || table === 'tactic' ? parentFields[table] : undefined
  const siblings = all(db, parentField ? rows.where(parentField as 'objectiveId', '=', parentId as Id) : rows)
  let position = 1
  for (const row of placeBefore(siblings, id, beforeId)) {
    if (row.id === id) position = row.position
    else writer.change(table, row.id, { position: row.position })
  }
  return position
}
