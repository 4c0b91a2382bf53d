import { type Id, type Label, placeBefore } from '../../shared/record.ts'
import { stampSheet } from '../../shared/strategy/network-sheet.ts'
import { handleOf } from '../../shared/strategy/networks.ts'
import type { Network, Plan } from '../../shared/strategy/strategy.ts'
import type {
  GoalBranch,
  StrategyAddition,
  StrategyEdit,
  StrategyMove,
} from '../../shared/strategy/strategy-edits.ts'
import {
  blank,
  completePatch,
  fixedId,
  fixedRecord,
  parentOf,
  type StrategyRef,
  type StrategyTable,
  strategyTables,
} from '../../shared/strategy/strategy-tables.ts'
import { reopenOn } from '../calendar/post-version.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import type { Entity, TableName } from '../tables.ts'
import { todayOf } from '../team.ts'
import type { Writer } from '../writer.ts'

/** Records of other rooms, or without a place in a list, that belong to one of this room and go with it. */
const parts: Partial<Record<StrategyTable, readonly Naming[]>> = {
  goal: [
    ['goalFunction', 'goalId'],
    ['blockGoal', 'goalId'],
  ],
  objective: [['verdict', 'objectiveId']],
  tactic: [
    ['tacticChannel', 'tacticId'],
    ['campaignTactic', 'tacticId'],
    ['lessonHush', 'tacticId'],
  ],
  audience: [
    ['evidence', 'audienceId'],
    ['contactAudience', 'audienceId'],
  ],
  channel: [
    ['tacticChannel', 'channelId'],
    ['slot', 'channelId'],
    ['templateChannel', 'channelId'],
    ['quietWindow', 'channelId'],
  ],
  campaign: [
    ['campaignTactic', 'campaignId'],
    ['lessonHush', 'campaignId'],
    ['reading', 'campaignId'],
  ],
  paidEffort: [
    ['paidResult', 'effortId'],
    ['adResult', 'effortId'],
  ],
  measure: [
    ['reading', 'measureId'],
    ['measureNote', 'measureId'],
    ['firstPageNumber', 'measureId'],
  ],
  businessBlock: [['blockGoal', 'blockId']],
  person: [
    ['assignment', 'personId'],
    ['acknowledgement', 'personId'],
  ],
  activity: [['assignment', 'activityId']],
}

/** Records that name one of this room and are kept without it: they become loose ends. */
export const naming: Partial<Record<StrategyTable, readonly Naming[]>> = {
  goal: [
    ['campaign', 'goalId'],
    ['contact', 'goalId'],
    ['gateAnswer', 'goalId'],
    ['networkTarget', 'goalId'],
    ['bid', 'goalId'],
    ['budgetLine', 'goalId'],
    ['paidEffort', 'goalId'],
  ],
  objective: [['bid', 'objectiveId']],
  tactic: [
    ['post', 'tacticId'],
    ['template', 'tacticId'],
    ['lesson', 'tacticId'],
  ],
  replyNode: [
    ['replyAnswer', 'targetId'],
    ['mentionStep', 'nodeId'],
  ],
  replyAnswer: [['mentionStep', 'answerId']],
  competitor: [['mention', 'competitorId']],
  keyword: [['mention', 'keywordId']],
  pillar: [
    ['post', 'pillarId'],
    ['template', 'pillarId'],
  ],
  campaign: [
    ['post', 'campaignId'],
    ['lesson', 'campaignId'],
    ['budgetLine', 'campaignId'],
    ['paidEffort', 'campaignId'],
  ],
  audience: [
    ['post', 'audienceId'],
    ['paidEffort', 'audienceId'],
  ],
  channel: [
    ['variant', 'channelId'],
    ['objective', 'channelId'],
    ['touchpoint', 'channelId'],
    ['mention', 'channelId'],
    ['paidEffort', 'channelId'],
    ['experiment', 'channelId'],
    ['tableProfile', 'channel'],
  ],
  measure: [
    ['objective', 'measureId'],
    ['experiment', 'measureId'],
  ],
}
export type Naming = readonly [table: TableName, field: string]

/** What to call a record in the history. */
export function titleOf(record: Entity<StrategyTable | 'post' | 'contact'>): string {
  if ('title' in record) return record.title || '…'
  if ('name' in record) return record.name || '…'
  if (!('network' in record)) return '…'
  return handleOf(record) || record.network
}

export function findRecord<T extends StrategyTable | 'post' | 'contact'>(
  db: Db,
  table: T,
  id: Id,
): Entity<T> | undefined {
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
  const once = fixedId(table, values as { network?: Network })
  if (once) return changeRecord(db, { table, id: once, patch: values } as StrategyEdit)
  const parentId = 'parentId' in addition ? addition.parentId : null
  const parent = parentOf(table)
  if (parent && !(parentId && findRecord(db, parent.table, parentId))) return undefined
  const record = make(table, { ...signed(db, table), ...values } as typeof values, parentId)
  return commit(db, additionLabel(table, record), (writer) => {
    const position = place(db, writer, { table, id: record.id, parentId, beforeId })
    return writer.add(table, { ...record, position })
  })
}

/** A step that somebody took is theirs and of today, unless it says otherwise. */
function signed(db: Db, table: StrategyTable): object {
  return table === 'impostorStep' ? { day: todayOf(db), person: db.person } : {}
}

/** What is added without a name and named then. */
const unnamedTables: readonly StrategyTable[] = [
  'audience',
  'pillar',
  'campaign',
  'objection',
  'businessBlock',
  'budgetLine',
  'paidEffort',
  'term',
  'hashtagSet',
  'competitor',
  'keyword',
  'messagePoint',
  'replyNode',
  'replyAnswer',
  'person',
  'activity',
  'audit',
  'policy',
  'crisisCall',
]

function additionLabel(table: StrategyTable, record: Entity<StrategyTable>): Label {
  const title = titleOf(record)
  const isUnnamed = title === '…' && unnamedTables.some((one) => one === table)
  return isUnnamed
    ? { key: `strategy.did.addNew.${table}` }
    : { key: `strategy.did.add.${table}`, values: namesOf(record) }
}

/** Writes fields of one record; undefined when it is gone. */
export function changeRecord(db: Db, edit: StrategyEdit): Entity<StrategyTable> | undefined {
  const found = findRecord(db, edit.table, edit.id)
  const old = found ?? (fixedRecord(edit) as Entity<StrategyTable> | undefined)
  if (!old) return undefined
  const patch = patchOf(db, old, edit)
  const record = { ...old, ...patch } as typeof old
  const label = { key: `strategy.did.change.${edit.table}`, values: namesOf(record) }
  return commit(db, label, (writer) =>
    found ? writer.change(edit.table, edit.id, patch) : writer.add(edit.table, record),
  )
}

/** What an edit means beyond the fields it names. */
function patchOf(db: Db, old: Entity<StrategyTable>, edit: StrategyEdit): StrategyEdit['patch'] {
  if (edit.table === 'objective') return completePatch(old as Entity<'objective'>, edit.patch)
  if (edit.table === 'networkSheet') return stampSheet(edit.patch, { today: todayOf(db), person: db.person })
  return edit.patch
}

/** What a step in the history calls a record; a network is named in the reader's language. */
function namesOf(record: Entity<StrategyTable>): Label['values'] {
  const isSheet = 'nameState' in record
  return isSheet ? { word: `glossary.networkName.${record.network}` } : { title: titleOf(record) }
}

/** Moves a record among its siblings or to another parent; undefined when it, or that parent, is gone. */
export function moveRecord(
  db: Db,
  { table, id, parentId, beforeId }: StrategyMove,
): Entity<StrategyTable> | undefined {
  const old = findRecord(db, table, id)
  const above = parentOf(table)
  const parent = above && parentId ? findRecord(db, above.table, parentId) : undefined
  if (!old || Boolean(above) !== Boolean(parent)) return undefined
  const isNewParent = above !== undefined && (old as Record<string, unknown>)[above.field] !== parentId
  const label: Label = isNewParent
    ? { key: 'strategy.did.moveTo', values: { title: titleOf(old), parent: parent ? titleOf(parent) : '…' } }
    : { key: 'strategy.did.move', values: { title: titleOf(old) } }
  return commit(db, label, (writer) => {
    const position = place(db, writer, { table, id, parentId, beforeId })
    return writer.change(table, id, { position, ...(isNewParent ? { [above.field]: parentId } : {}) })
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
    for (const name of branch.functions) writer.add('goalFunction', { id: newId(), goalId: added.id, name })
    for (const [index, { objective, measure, tactics }] of branch.objectives.entries()) {
      const measureId = measure ? measureCalled(db, writer, measure) : (objective.measureId ?? null)
      const { id } = writer.add('objective', {
        ...(make('objective', { ...objective, measureId }, goal.id) as Entity<'objective'>),
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

/** The measure of this name, made when there is none. */
function measureCalled(
  db: Db,
  writer: Writer,
  values: NonNullable<GoalBranch['objectives'][number]['measure']>,
): Id {
  const known = first(db, query.selectFrom('measure').select('id').where('name', '=', values.name))
  if (known) return known.id
  const measure = make('measure', values, null) as Entity<'measure'>
  const position = place(db, writer, { table: 'measure', id: measure.id, parentId: null, beforeId: null })
  return writer.add('measure', { ...measure, position }).id
}

/** True when numbers were read for this channel: removing it would leave them without a meaning. */
export function hasReadings(db: Db, channelId: Id): boolean {
  return (['reading', 'postResult', 'audienceShare', 'import', 'correction'] as const).some((table) =>
    first(db, query.selectFrom(table).select('id').where('channelId', '=', channelId).limit(1)),
  )
}

/** Removes a record with its children in one step; whatever else named it is kept and becomes a loose end. */
export function removeRecord(db: Db, { table, id }: StrategyRef): boolean {
  const old = findRecord(db, table, id)
  if (!old) return false
  return commit(db, { key: `strategy.did.remove.${table}`, values: namesOf(old) }, (writer) => {
    removeBelow(db, writer, { table, id })
    return writer.remove(table, id)
  })
}

export function removeBelow(db: Db, writer: Writer, { table, id }: StrategyRef): void {
  for (const child of strategyTables) {
    const above = parentOf(child)
    if (above?.table !== table) continue
    for (const below of idsNaming(db, [child, above.field], id)) {
      removeBelow(db, writer, { table: child, id: below })
      writer.remove(child, below)
    }
  }
  if (table === 'policy') removeVersions(db, writer, id)
  for (const part of parts[table] ?? [])
    for (const below of idsNaming(db, part, id)) writer.remove(part[0], below)
  if (table === 'channel') reopenOn(db, writer, id)
  for (const other of naming[table] ?? [])
    for (const loose of idsNaming(db, other, id)) writer.change(other[0], loose, { [other[1]]: null })
}

/** The versions of a policy go with it, and what was acknowledged of each. */
function removeVersions(db: Db, writer: Writer, policyId: Id): void {
  for (const version of idsNaming(db, ['policyVersion', 'policyId'], policyId)) {
    for (const id of idsNaming(db, ['acknowledgement', 'versionId'], version))
      writer.remove('acknowledgement', id)
    writer.remove('policyVersion', version)
  }
}

export function idsNaming(db: Db, [table, field]: Naming, id: Id): Id[] {
  // Every table has an id; the builder cannot follow a table and a field that are only known by their union.
  const rows = query
    .selectFrom(table as 'tactic')
    .select('id')
    .where(field as 'objectiveId', '=', id)
  return all(db, rows).map((row) => row.id)
}

function make(
  table: StrategyTable,
  values: StrategyAddition['values'],
  parentId: Id | null,
): Entity<StrategyTable> {
  const above = parentOf(table)
  return {
    ...blank[table],
    ...values,
    ...(above && { [above.field]: parentId }),
    id: newId(),
    position: 0,
  } as Entity<StrategyTable>
}

/** The position for one record, after counting its siblings anew where there was no number left between two. */
export function place(db: Db, writer: Writer, { table, id, parentId, beforeId }: StrategyMove): number {
  const rows = query.selectFrom(table as 'tactic').select(['id', 'position'])
  const above = parentOf(table)
  const siblings = all(db, above ? rows.where(above.field as 'objectiveId', '=', parentId as Id) : rows)
  let position = 1
  for (const row of placeBefore(siblings, id, beforeId)) {
    if (row.id === id) position = row.position
    else writer.change(table, row.id, { position: row.position })
  }
  return position
}
