import { z } from 'zod'
import { Instant, Month } from '../day.ts'
import { blankSheets, type SheetTable, sheetTables } from '../print/sheets.ts'
import { Id, Line, Prose } from '../record.ts'
import { type Duty, duties } from './people.ts'
import type { StrategyLists } from './strategy-edits.ts'
import { links, linkTables } from './strategy-links.ts'
import { blank, listNames, parentOf, type StrategyTable } from './strategy-tables.ts'

/** The whole strategy as it stood when somebody gave it a name. */
export const Version = z.object({
  id: Id,
  name: Line,
  person: Line,
  madeAt: Instant,
  /** Why it is another than the one before. */
  reason: Prose,
  /** The month whose closing kept it; null where somebody kept it by hand. */
  month: Month.nullable(),
  /** The lists of the room as JSON, as the release that kept them knew them. */
  content: z.string(),
})
export type Version = z.infer<typeof Version>

export const VersionRow = Version.omit({ content: true })
export type VersionRow = z.infer<typeof VersionRow>

/** What is compared: the records of the room, the answers before it, who vouches for an audience, and what is there once. */
const versionedLists = { ...listNames, gateAnswer: 'gate', evidence: 'evidence' } as const
export type VersionedTable = keyof typeof versionedLists | SheetTable
export const versionedTables = [...Object.keys(versionedLists), ...sheetTables] as VersionedTable[]

export const changeActs = ['added', 'removed', 'changed', 'reordered'] as const

export const Difference = z.object({
  table: z.enum(versionedTables),
  /** The record; of a new order, what the records belong to, or the table's name where they belong to nothing. */
  id: z.string(),
  act: z.enum(changeActs),
  /** What it is called, or was. */
  title: z.string(),
  /** What the record it belongs to is called; empty where it belongs to none. */
  above: z.string(),
  /** The code that names it more closely: a channel's network, the question of an answer, the field that is vouched for. */
  part: z.string().nullable(),
  /** How many records came or went with it: what belongs to it is not told of one by one. */
  below: z.int(),
  /** The goal it belongs to, by way of its parents; null for what belongs to none. */
  goalId: Id.nullable(),
  /** Every field of a record that changed, as it was and as it is. */
  fields: z.array(z.object({ field: z.string(), before: z.json(), after: z.json() })),
})
export type Difference = z.infer<typeof Difference>

export const Comparison = z.object({
  differences: z.array(Difference),
  /** What to call the records that fields name, those of the earlier state too. */
  names: z.record(z.string(), z.string()),
})
export type Comparison = z.infer<typeof Comparison>

/** One difference to take back. */
export const VersionPart = Difference.pick({ table: true, id: true, act: true })
export type VersionPart = z.infer<typeof VersionPart>

type Fields = Record<string, unknown> & { id: Id; position?: number }

/** Lists that are kept to come back with the records they tie together, and are not compared themselves. */
const ties = ['assignments', 'policyVersions', 'acknowledgements'] as const

/** A kept strategy as this release reads it: what the one that kept it did not know is empty. */
export function readContent(content: string): StrategyLists {
  const kept = JSON.parse(content) as Record<string, Fields[] | undefined>
  const lists = (Object.keys(versionedLists) as (keyof typeof versionedLists)[]).map((table) => {
    const empty = table in blank ? blank[table as StrategyTable] : {}
    const rows = (kept[versionedLists[table]] ?? []).map((row) => ({ ...empty, ...row }))
    return [versionedLists[table], rows]
  })
  const sheets = sheetTables.map((table) => [table, readSheet(table, kept.sheets)])
  const tied = [...linkTables.map((table) => links[table].list), ...ties].map((list) => [
    list,
    kept[list] ?? [],
  ])
  return withLinks({
    ...Object.fromEntries(lists),
    ...Object.fromEntries(tied),
    sheets: Object.fromEntries(sheets),
  } as StrategyLists)
}

/** The sheets of one table as they were kept, each blank where it was not. */
function readSheet(table: SheetTable, kept: unknown): Fields[] {
  const rows = (kept as Partial<Record<SheetTable, Fields[]>> | undefined)?.[table] ?? []
  return blankSheets[table].map((sheet) => ({ ...sheet, ...rows.find(({ id }) => id === sheet.id) }))
}

/** The lists with what each record has chosen as fields of its own, named after the links, and the duties of activities. */
export function withLinks(lists: StrategyLists): StrategyLists {
  const told = { ...lists }
  for (const table of linkTables) {
    const { list, of, from, to } = links[table]
    const chosen = Map.groupBy(lists[list] as unknown as Record<string, string>[], (row) => row[from])
    const rows = (told[listNames[of]] as Fields[]).map((row) => {
      const own = chosen.get(row.id) ?? []
      return { ...row, [table]: own.map((one) => one[to]).toSorted() }
    })
    Object.assign(told, { [listNames[of]]: rows })
  }
  return { ...told, activities: lists.activities.map((row) => ({ ...row, ...peopleOf(row.id, lists) })) }
}

/** Who does what in an activity, told as fields of it: each duty with the people who have it. */
export type DutyField = `${Duty}People`
export const dutyFields = Object.fromEntries(duties.map((duty) => [`${duty}People`, duty])) as Record<
  DutyField,
  Duty
>

function peopleOf(activityId: Id, { assignments }: StrategyLists): Record<DutyField, Id[]> {
  const own = assignments.filter((one) => one.activityId === activityId)
  const fields = Object.entries(dutyFields).map(([field, duty]) => {
    const some = own.filter((one) => one.duty === duty)
    return [field, some.map(({ personId }) => personId).toSorted()]
  })
  return Object.fromEntries(fields)
}

export function rowsOf(lists: StrategyLists, table: VersionedTable): Fields[] {
  const rows = isSheet(table) ? lists.sheets[table] : lists[versionedLists[table]]
  return rows as unknown as Fields[]
}

export function hasRow(lists: StrategyLists, table: VersionedTable, id: string): boolean {
  return rowsOf(lists, table).some((row) => row.id === id)
}

export function isSheet(table: VersionedTable): table is SheetTable {
  return table in blankSheets
}

/** What changed between two states of a strategy, or in some of its tables, by goal and then in the order of the room. */
export function compareStrategies(
  before: StrategyLists,
  after: StrategyLists,
  tables: readonly VersionedTable[] = versionedTables,
): Comparison {
  const found = tables.flatMap((table) => [
    ...compareRows(table, before, after),
    ...compareOrder(table, before, after),
  ])
  const goals = [...after.goals, ...before.goals].map(({ id }) => id)
  const rank = ({ goalId }: Difference) => (goalId === null ? goals.length : goals.indexOf(goalId))
  return {
    differences: found.toSorted((a, b) => rank(a) - rank(b)),
    names: { ...namesIn(before), ...namesIn(after) },
  }
}

function compareRows(table: VersionedTable, before: StrategyLists, after: StrategyLists): Difference[] {
  const [olds, news] = [byId(rowsOf(before, table)), byId(rowsOf(after, table))]
  const added = [...news.values()].filter(({ id }) => !olds.has(id))
  const removed = [...olds.values()].filter(({ id }) => !news.has(id))
  const line = (act: Difference['act'], row: Fields, lists: StrategyLists): Difference => ({
    table,
    id: row.id,
    act,
    title: nameOf(row),
    above: nameAbove(table, row, lists),
    below: 0,
    part: (partFields[table] && String(row[partFields[table]])) ?? null,
    goalId: goalOf(table, row, lists),
    fields: [],
  })
  const changed = [...news.values()].flatMap((row) => {
    const old = olds.get(row.id)
    const fields = old ? changedFields(old, row) : []
    return fields.length > 0 ? [{ ...line('changed', row, after), fields }] : []
  })
  const whole = (act: 'added' | 'removed', rows: Fields[], lists: StrategyLists, others: StrategyLists) =>
    rows
      .filter((row) => !isBelow(table, row, lists, others))
      .map((row) => ({ ...line(act, row, lists), below: countBelow(table, row.id, lists, others) }))
  return [...whole('added', added, after, before), ...changed, ...whole('removed', removed, before, after)]
}

/** True when what the record belongs to is missing in the other state as well. */
function isBelow(table: VersionedTable, row: Fields, lists: StrategyLists, others: StrategyLists): boolean {
  const above = ownerOf(table)
  if (!above) return false
  const id = String(row[above.field])
  return hasRow(lists, above.table, id) && !hasRow(others, above.table, id)
}

function countBelow(table: VersionedTable, id: Id, lists: StrategyLists, others: StrategyLists): number {
  return belonging(table).reduce((sum, [child, field]) => {
    const rows = rowsOf(lists, child).filter((row) => row[field] === id && !hasRow(others, child, row.id))
    return rows.reduce((all, row) => all + 1 + countBelow(child, row.id, lists, others), sum)
  }, 0)
}

/** What the records of a table belong to, and the field that says to which. */
export function ownerOf(table: VersionedTable): { table: StrategyTable; field: string } | undefined {
  if (table === 'evidence') return { table: 'audience', field: 'audienceId' }
  return parentOf(table as StrategyTable)
}

/** The tables whose records belong to one of this table, and the field that says to which. */
export function belonging(table: VersionedTable): [child: VersionedTable, field: string][] {
  return versionedTables.flatMap((child) => {
    const above = ownerOf(child)
    return above?.table === table ? [[child, above.field] as [VersionedTable, string]] : []
  })
}

/** How a record is marked, or what it was taken from, says nothing about the plan. */
const untold = ['position', 'mark', 'starter', 'isStock'] as const
export type UntoldField = (typeof untold)[number]

function changedFields(old: Fields, row: Fields): Difference['fields'] {
  return Object.keys(row)
    .filter((field) => !untold.some((one) => one === field))
    .filter((field) => JSON.stringify(old[field]) !== JSON.stringify(row[field]))
    .map((field) => ({
      field,
      before: (old[field] ?? null) as z.core.util.JSONType,
      after: (row[field] ?? null) as z.core.util.JSONType,
    }))
}

/** A list whose records stand in another order than before, leaving aside what came, went or changed its parent. */
function compareOrder(table: VersionedTable, before: StrategyLists, after: StrategyLists): Difference[] {
  if (!(table in listNames)) return []
  const above = parentOf(table as StrategyTable)
  const groupOf = (row: Fields) => (above ? String(row[above.field]) : table)
  const olds = byId(rowsOf(before, table))
  const stayed = rowsOf(after, table).filter((row) => {
    const old = olds.get(row.id)
    return old !== undefined && groupOf(old) === groupOf(row)
  })
  return [...Map.groupBy(stayed, groupOf)].flatMap(([group, rows]) => {
    const ids = new Set(rows.map(({ id }) => id))
    const was = rowsOf(before, table).filter(({ id }) => ids.has(id))
    if (rows.every(({ id }, place) => was[place]?.id === id)) return []
    const parent = above && rowsOf(after, above.table).find(({ id }) => id === group)
    return [
      {
        table,
        id: group,
        act: 'reordered' as const,
        title: parent ? nameOf(parent) : '',
        above: '',
        part: null,
        below: 0,
        goalId: above && parent ? goalOf(above.table, parent, after) : null,
        fields: [],
      },
    ]
  })
}

function goalOf(table: VersionedTable, row: Fields, lists: StrategyLists): Id | null {
  if (table === 'goal') return row.id
  const above = table in listNames ? parentOf(table as StrategyTable) : undefined
  const parent = above && rowsOf(lists, above.table).find(({ id }) => id === row[above.field])
  if (above && parent) return goalOf(above.table, parent, lists)
  return table === 'campaign' ? ((row.goalId as Id | null) ?? null) : null
}

const partFields: { [T in VersionedTable]?: string } = {
  channel: 'network',
  networkSheet: 'network',
  contentType: 'type',
  gateAnswer: 'question',
  evidence: 'field',
}

function nameOf({ title, name, handle }: Partial<Fields>): string {
  return String(title ?? name ?? handle ?? '')
}

function nameAbove(table: VersionedTable, row: Fields, lists: StrategyLists): string {
  const owner = ownerOf(table)
  const above = owner && rowsOf(lists, owner.table).find(({ id }) => id === row[owner.field])
  return above ? nameOf(above) : ''
}

function namesIn(lists: StrategyLists): Record<Id, string> {
  const rows = versionedTables.flatMap((table) => rowsOf(lists, table))
  return Object.fromEntries(rows.map((row) => [row.id, nameOf(row as Fields)]))
}

export function byId(rows: readonly Fields[]): Map<Id, Fields> {
  return new Map(rows.map((row) => [row.id, row]))
}
