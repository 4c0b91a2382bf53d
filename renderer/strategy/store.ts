import { create } from 'zustand'
import { sheetTables } from '../../shared/print/sheets.ts'
import { type Id, inOrder, placeBefore } from '../../shared/record.ts'
import type {
  GoalBranch,
  StrategyAddition,
  StrategyEdit,
  StrategyMove,
  StrategyView,
} from '../../shared/strategy/strategy-edits.ts'
import { type LinkEdit, links, linkTables } from '../../shared/strategy/strategy-links.ts'
import {
  completePatch,
  fixedRecord,
  listNames,
  parentOf,
  type StrategyRef,
  type StrategyTable,
  strategyTables,
} from '../../shared/strategy/strategy-tables.ts'
import type { TreeKind } from '../../shared/strategy/strategy-tree.ts'
import { api } from '../api.ts'
import { settleDrafts } from '../drafts.ts'
import { type SaveOptions, save, type WaysOut } from '../saving.ts'
import { whenIdle } from '../ui/when-idle.ts'

/** A line that is being written and may not be saved yet; it stands after `afterId`, or first under its parent. */
export type NewLine = {
  kind: TreeKind
  parentId: Id | null
  beforeId: Id | null
  afterId: Id | null
  id?: Id
}

interface StrategyState {
  view: StrategyView | undefined
  error: unknown
  closed: ReadonlySet<Id>
  /** The line the keyboard stands on. */
  focusId: Id | undefined
  editingId: Id | undefined
  newLine: NewLine | undefined
  /** Goals are offered to be taken in. */
  isTaking: boolean
}

export const useStrategy = create<StrategyState>()(() => ({
  view: undefined,
  error: undefined,
  closed: new Set(),
  focusId: undefined,
  editingId: undefined,
  newLine: undefined,
  isTaking: false,
}))

/** The tables whose changes this screen shows. */
export const watched = [
  ...strategyTables,
  ...linkTables,
  'evidence',
  'gateAnswer',
  ...sheetTables,
  'assignment',
  'policyVersion',
  'acknowledgement',
  'member',
  'post',
  'variant',
  'contact',
] as const

export async function loadStrategy(): Promise<void> {
  try {
    const records = await api.strategy.read()
    useStrategy.setState(({ view }) => ({
      view: unlessSame(view, { ...records, postCounts: view?.postCounts ?? {} }),
      error: undefined,
    }))
    void whenIdle().then(countPosts)
  } catch (error) {
    useStrategy.setState({ error })
  }
}

/** Counting a hundred thousand posts takes a while: the room is on the screen by then. */
async function countPosts(): Promise<void> {
  try {
    const postCounts = await api.strategy.countPosts()
    useStrategy.setState(({ view }) => ({ view: view && unlessSame(view, { ...view, postCounts }) }))
  } catch (error) {
    useStrategy.setState({ error })
  }
}

/** What says the same stays the same, so that hundreds of lines are not drawn anew for nothing. */
function unlessSame(old: StrategyView | undefined, next: StrategyView): StrategyView {
  return old && JSON.stringify(old) === JSON.stringify(next) ? old : next
}

type Row = { id: Id; position: number }

export function listOf(view: StrategyView, table: StrategyTable): Row[] {
  return view[listNames[table]]
}

/** The fields an edit writes, by name. */
export const aboutOf = ({ id, patch }: { id: Id; patch: object }) => `${id} ${Object.keys(patch)}`

/** Shows a list changed at once, writes, and shows what is on disk when the write fails. */
export async function shown<Reply>(
  change: (view: StrategyView) => StrategyView,
  write: () => Promise<Reply>,
  options?: SaveOptions,
): Promise<Reply> {
  useStrategy.setState(({ view }) => ({ view: view && change(view) }))
  try {
    return await save(write, options)
  } catch (error) {
    await loadStrategy()
    throw error
  }
}

function withRows(view: StrategyView, table: StrategyTable, change: (rows: Row[]) => Row[]): StrategyView {
  return { ...view, [listNames[table]]: change(listOf(view, table)) }
}

export async function addRecord(addition: StrategyAddition): Promise<StrategyRef> {
  const added = await save(() => api.strategy.add(addition))
  await loadStrategy()
  return added
}

export async function changeRecord(edit: StrategyEdit): Promise<void> {
  await shown(
    (view) =>
      withRows(view, edit.table, (rows) => {
        const first = rows.some(({ id }) => id === edit.id) ? undefined : fixedRecord(edit)
        return [...rows, ...(first ? [first] : [])].map((row) =>
          row.id === edit.id ? { ...row, ...patchFor(view, edit) } : row,
        )
      }),
    () => api.strategy.change(edit),
    { about: aboutOf(edit) },
  )
  settleDrafts(edit.id, Object.keys(edit.patch))
}

function patchFor(view: StrategyView, edit: StrategyEdit): object {
  const objective = edit.table === 'objective' && view.objectives.find(({ id }) => id === edit.id)
  return objective && edit.table === 'objective' ? completePatch(objective, edit.patch) : edit.patch
}

export function moveRecord(move: StrategyMove): Promise<void> {
  const { table, id, parentId, beforeId } = move
  const field = parentOf(table)?.field
  const belongs = (row: Row) => !field || (row as unknown as Record<string, unknown>)[field] === parentId
  return shown(
    (view) =>
      withRows(view, table, (rows) => {
        const places = new Map(
          placeBefore(rows.filter(belongs), id, beforeId).map((row) => [row.id, row.position]),
        )
        const moved = rows.map((row) => ({
          ...row,
          ...(row.id === id && field ? { [field]: parentId } : {}),
          position: places.get(row.id) ?? row.position,
        }))
        return inOrder(moved)
      }),
    () => api.strategy.move(move),
  )
}

export function removeRecord({ table, id }: StrategyRef, waysOut?: WaysOut): Promise<void> {
  return shown(
    (view) => withRows(view, table, (rows) => rows.filter((row) => row.id !== id)),
    () => api.strategy.remove({ table, id }),
    { waysOut },
  )
}

export async function takeIn(branch: GoalBranch): Promise<StrategyRef> {
  const goal = await save(() => api.strategy.takeIn(branch))
  await loadStrategy()
  useStrategy.setState({ focusId: goal.id })
  return goal
}

/** Writes all that a record chooses from a list; shown at once. */
export function linkRecord(edit: LinkEdit): Promise<void> {
  const { list, from, to } = links[edit.table]
  return shown(
    (view) => ({
      ...view,
      [list]: [
        ...(view[list] as Record<string, string>[]).filter((row) => row[from] !== edit.id),
        ...edit.to.map((choice) => ({ id: `${edit.id} ${choice}`, [from]: edit.id, [to]: choice })),
      ],
    }),
    () => api.strategy.link(edit),
  )
}
