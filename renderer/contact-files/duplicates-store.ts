import i18next from 'i18next'
import { create } from 'zustand'
import type { Id } from '../../shared/record.ts'
import {
  type DuplicateGroup,
  type MergeField,
  type MergeSide,
  mostSides,
} from '../../shared/relationships/contact-duplicates.ts'
import { api } from '../api.ts'
import { isolate } from '../parts/label.ts'
import { currentPlace, goToRecord } from '../place.ts'
import { save } from '../saving.ts'
import { announce } from '../ui/notice/announce.tsx'
import { showUndoable } from '../undo-offer.ts'

type Found = { groups: DuplicateGroup[]; total: number }

/** Where the search for duplicates stands; a group is looked at side by side above the list it came from. */
type Step =
  | { at: 'closed' }
  | { at: 'searching'; done: number; total: number }
  | ({ at: 'list' } & Found)
  | ({ at: 'comparing'; group: DuplicateGroup; sides: MergeSide[]; isBusy: boolean } & Found)
  | { at: 'failed'; error: unknown }

export const useDuplicates = create<{ step: Step }>()(() => ({ step: { at: 'closed' } }))

const show = (step: Step) => useDuplicates.setState({ step })
const here = () => useDuplicates.getState().step
let stop = new AbortController()

/** Looks through all contacts; closing the dialog stops it. */
export async function findDuplicates(): Promise<void> {
  stop.abort()
  stop = new AbortController()
  const { signal } = stop
  show({ at: 'searching', done: 0, total: 0 })
  try {
    for await (const step of await api.duplicates.find(undefined, { signal })) {
      if (signal.aborted) return
      if (step.step === 'done') show({ at: 'list', groups: step.groups, total: step.total })
      else show({ at: 'searching', done: step.done, total: step.total })
    }
  } catch (error) {
    if (!signal.aborted) show({ at: 'failed', error })
  }
}

export function closeDuplicates(): void {
  stop.abort()
  show({ at: 'closed' })
}

/** Lays the contacts of a group side by side, without those of `left`. */
export async function compare(group: DuplicateGroup, left: readonly Id[] = []): Promise<void> {
  const step = here()
  if (step.at !== 'list' && step.at !== 'comparing') return
  const { groups, total } = step
  try {
    const ids = group.ids.filter((id) => !left.includes(id)).slice(0, mostSides)
    const sides = await api.duplicates.read(ids)
    if (sides.length < 2) {
      announce(i18next.t('contactFiles.duplicates.gone'))
      await findDuplicates()
    } else show({ at: 'comparing', group, sides, isBusy: false, groups, total })
  } catch (error) {
    show({ at: 'failed', error })
  }
}

export function backToList(): void {
  const step = here()
  if (step.at === 'comparing') show({ at: 'list', groups: step.groups, total: step.total })
}

/** Makes one of those side by side, with the values that were chosen. */
export async function merge(picks: Partial<Record<MergeField, Id>>): Promise<void> {
  const ids = sidesNow()
  if (!ids) return
  const merged = await settle(() => api.duplicates.merge({ ids, picks }))
  if (!merged) return
  const { record } = currentPlace()
  if (record && ids.slice(1).includes(record)) goToRecord(merged.id)
  afterwards(ids)
  const name = merged.name || i18next.t('relationships.noName')
  await showUndoable(i18next.t('contactFiles.duplicates.merged', { name: isolate(name) }))
}

/** Remembers that those side by side are not the same. */
export async function tellApart(): Promise<void> {
  const ids = sidesNow()
  if (!ids) return
  const isTold = await settle(async () => {
    await api.duplicates.tellApart(ids)
    return true
  })
  if (!isTold) return
  afterwards(ids)
  await showUndoable(i18next.t('contactFiles.duplicates.toldApart'))
}

function sidesNow(): Id[] | undefined {
  const step = here()
  return step.at === 'comparing' && !step.isBusy ? step.sides.map(({ id }) => id) : undefined
}

/** Undefined when it could not be saved, which is said elsewhere; the choice stays. */
async function settle<Result>(run: () => Promise<Result>): Promise<Result | undefined> {
  const step = here()
  if (step.at !== 'comparing') return undefined
  show({ ...step, isBusy: true })
  try {
    return await save(run)
  } catch {
    show(step)
    return undefined
  }
}

/** The rest of a group is still to be looked at when it had more than lay side by side. */
function afterwards(settled: readonly Id[]): void {
  const step = here()
  if (step.at !== 'comparing') return
  const rest = step.group.ids.filter((id) => !settled.includes(id) || id === settled[0])
  const isDone = rest.length < 2
  const groups = step.groups.flatMap((group) => {
    if (group !== step.group) return [group]
    if (isDone) return []
    const members = group.members.filter(({ id }) => rest.includes(id))
    return [{ ...group, ids: rest, members }]
  })
  show({ at: 'list', groups, total: step.total - (isDone ? 1 : 0) })
}
