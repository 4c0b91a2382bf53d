import i18next from 'i18next'
import type { Id } from '../../../shared/record.ts'
import {
  childKinds,
  type Destination,
  destinationByKey,
  parentOf,
  siblingsIn,
  type TreeKind,
  type TreeLine,
  type TreeRef,
  treeLines,
} from '../../../shared/strategy/strategy-tree.ts'
import { api } from '../../api.ts'
import { draftOf } from '../../drafts.ts'
import { followRecord } from '../../place.ts'
import { save } from '../../saving.ts'
import { announce } from '../../ui/notice/announce.tsx'
import { showToast } from '../../ui/notice/toast.tsx'
import { showUndoable } from '../../undo-offer.ts'
import { ofNoGoal, unborn } from '../drafts.ts'
import {
  addRecord,
  changeRecord,
  loadStrategy,
  moveRecord,
  type NewLine,
  removeRecord,
  useStrategy,
} from '../store.ts'

const { getState, setState } = useStrategy

export function focusLine(id: Id | undefined): void {
  setState({ focusId: id })
}

export function toggleLine(id: Id, isOpen: boolean): void {
  const closed = new Set(getState().closed)
  if (isOpen) closed.delete(id)
  else closed.add(id)
  setState({ closed })
}

/** Opens an empty line right after `ref`, of the same kind. */
export function startSibling(ref: TreeRef): void {
  const { view } = getState()
  if (!view) return
  const parentId = parentOf(view, ref)
  const siblings = siblingsIn(view, ref.kind, parentId)
  const beforeId = siblings[siblings.findIndex(({ id }) => id === ref.id) + 1]?.id ?? null
  setState({ editingId: undefined, newLine: { kind: ref.kind, parentId, beforeId, afterId: ref.id } })
}

/** Opens an empty line as the last child; tactics have none. */
export function startChild({ kind, id }: TreeRef): void {
  const child = childKinds[kind]
  const { view } = getState()
  if (!view || !child) return
  toggleLine(id, true)
  const last = siblingsIn(view, child, id).at(-1)
  setState({
    editingId: undefined,
    newLine: { kind: child, parentId: id, beforeId: null, afterId: last?.id ?? null },
  })
}

export function startGoal(): void {
  const last = siblingsIn(getState().view ?? { goals: [], objectives: [], tactics: [] }, 'goal', null).at(-1)
  setState({
    editingId: undefined,
    newLine: { kind: 'goal', parentId: null, beforeId: null, afterId: last?.id ?? null },
  })
}

let adding: Promise<unknown> = Promise.resolve()

/** Saves the text of the line being written: the first text makes the record, later text renames it. */
export function saveNewLine(title: string): Promise<void> {
  const next = adding.then(() => writeNewLine(title))
  adding = next.catch(() => {})
  return next
}

/** The first words become a record with the pause that saves any text; until then only the draft table has them. */
export function draftNewLine(title: string | undefined): void {
  const { newLine } = getState()
  if (newLine) draftOf(...draftPlace(newLine))(title)
}

function draftPlace({ kind, id, parentId }: NewLine): [TreeKind, Id, string] {
  return id ? [kind, id, 'title'] : [kind, parentId ?? ofNoGoal, unborn]
}

async function writeNewLine(title: string): Promise<void> {
  const { newLine, view } = getState()
  if (!newLine || !title.trim()) return
  const { kind, id, parentId, beforeId } = newLine
  if (id) {
    if (view?.[`${kind}s`].find((row) => row.id === id)?.title !== title)
      await changeRecord({ table: kind, id, patch: { title } })
    return
  }
  const values = { title }
  const added = await addRecord(
    kind === 'goal'
      ? { table: kind, beforeId, values }
      : { table: kind, parentId: parentId ?? '', beforeId, values },
  )
  draftOf(...draftPlace(newLine))(undefined)
  followRecord(added.id)
  setState((state) =>
    state.newLine === newLine
      ? { newLine: { ...newLine, id: added.id }, focusId: added.id }
      : { focusId: added.id },
  )
}

/** Leaves the line being written; what it holds is saved already, an empty one is gone. */
export function endNewLine(): void {
  setState({ newLine: undefined })
}

export async function moveLine(ref: TreeRef, to: Destination | undefined): Promise<void> {
  if (!to) return announce(i18next.t('app.cannotMove'))
  await moveRecord({ table: ref.kind, id: ref.id, ...to })
  if (to.parentId) toggleLine(to.parentId, true)
  const { view } = getState()
  const line = view && treeLines(view).find(({ id }) => id === ref.id)
  if (line)
    announce(
      i18next.t('strategy.tree.movedTo', {
        title: line.record.title,
        place: line.place,
        of: line.of,
        parent: parentTitle(line),
      }),
    )
}

function parentTitle({ parentId }: TreeLine): string {
  const { view } = getState()
  const parent = view && treeLines(view).find(({ id }) => id === parentId)
  return parent?.record.title ?? i18next.t('strategy.tab.plan')
}

export function moveLineByKey(ref: TreeRef, step: -1 | 1): void {
  const { view } = getState()
  if (view) void moveLine(ref, destinationByKey(view, ref, step)).catch(() => {})
}

/** Pushes a line one level in or out; says why when it stays. */
export async function convertLine({ kind, id }: TreeRef, way: 'in' | 'out'): Promise<void> {
  const reply = await save(() => api.strategy.convert({ table: kind, id, way }))
  if (typeof reply === 'string') {
    const why = i18next.t(`strategy.tree.refused.${reply}`)
    announce(why)
    showToast({ text: why })
    return
  }
  await loadStrategy()
  announce(i18next.t(`strategy.tree.nowA.${reply.table as TreeKind}`))
  const { newLine } = getState()
  setState({ focusId: reply.id, editingId: reply.id, newLine: newLine?.id === id ? undefined : newLine })
}

/** Removes a line with what hangs under it, and offers the way back. */
export async function removeLine(line: TreeLine, nextFocus: Id | undefined): Promise<void> {
  await removeRecord({ table: line.kind, id: line.id })
  setState({ focusId: nextFocus, editingId: undefined })
  await showUndoable(
    i18next.t(`strategy.removed.${line.kind}`, { title: line.record.title || '…' }),
    loadStrategy,
  )
}

/** Changes the level of a line that holds nothing yet. */
export function levelNewLine(way: 'in' | 'out'): void {
  const { newLine, view } = getState()
  if (!newLine || !view) return
  const { kind, afterId, parentId } = newLine
  if (way === 'in') {
    if (afterId && kind !== 'tactic') startChild({ kind, id: afterId })
    return
  }
  if (kind !== 'goal' && parentId)
    startSibling({ kind: kind === 'tactic' ? 'objective' : 'goal', id: parentId })
}
