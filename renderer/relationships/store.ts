import { create } from 'zustand'
import type { NewPart, PartChange, PartRef } from '../../shared/contact-parts.ts'
import type { Id } from '../../shared/record.ts'
import {
  type ContactFilter,
  type ContactPatch,
  type ContactRow,
  type ContactSummary,
  cleanTag,
  contactKinds,
  contactOrders,
} from '../../shared/relationships.ts'
import type { Audience, Channel, Goal } from '../../shared/strategy.ts'
import { type Language, languages } from '../../shared/team.ts'
import { api } from '../api.ts'
import { currentPlace, go, goToRecord } from '../place.ts'
import { save } from '../saving.ts'

interface RelationshipsState {
  rows: readonly ContactRow[] | undefined
  summary: ContactSummary | undefined
  goals: readonly Pick<Goal, 'id' | 'title'>[]
  channels: readonly Pick<Channel, 'id' | 'network' | 'handle' | 'decision'>[]
  audiences: readonly Pick<Audience, 'id' | 'name'>[]
  /** Names that are offered where somebody is responsible. */
  people: readonly string[]
  error: unknown
  /** The row the keyboard stands on. */
  cursorId: Id | undefined
  chosen: ReadonlySet<Id>
  /** Set when a panel should open with its touchpoint form ready to type in. */
  isLogging: boolean
}

export const useRelationships = create<RelationshipsState>()(() => ({
  rows: undefined,
  summary: undefined,
  goals: [],
  channels: [],
  audiences: [],
  people: [],
  error: undefined,
  cursorId: undefined,
  chosen: new Set(),
  isLogging: false,
}))

/** The tables whose changes this screen shows. */
export const watched = ['contact', 'contactTag', 'touchpoint', 'goal', 'workspace'] as const

/** The panel of a contact that has no name yet, and so no record. */
export const newRecord = 'new'

/** What the place says about how the list is looked at; anything it cannot mean is left out. */
export function filterOf(view: Record<string, string> | undefined, language: Language): ContactFilter {
  const { search, tag, goal } = view ?? {}
  const isDue = view?.due === '1'
  const order = contactOrders.find((one) => one === view?.order) ?? (isDue ? 'lateness' : 'name')
  return {
    search: search?.slice(0, 200),
    kind: contactKinds.find((one) => one === view?.kind),
    type: view?.type,
    tag,
    goalId: goal && /^[\da-f-]{36}$/i.test(goal) ? goal : undefined,
    isDue: isDue || undefined,
    order,
    descending: view?.descending ? view.descending === '1' : order === 'lateness',
    language,
  }
}

export function isFiltered({ search, kind, type, tag, goalId, isDue }: ContactFilter): boolean {
  return Boolean(search?.trim() || kind || type || tag || goalId || isDue)
}

let asked = 0

/** Reads the list again; an answer that a newer question has overtaken is dropped. */
export async function loadContacts(language: string): Promise<void> {
  const question = ++asked
  try {
    const known = languages.find((one) => one === language) ?? 'en'
    const filter = filterOf(currentPlace().view, known)
    const [rows, summary] = await Promise.all([api.relationships.list(filter), api.relationships.summary()])
    if (question !== asked) return
    const there = new Set(rows.map(({ id }) => id))
    useRelationships.setState(({ cursorId, chosen }) => ({
      rows,
      summary,
      error: undefined,
      cursorId: cursorId && there.has(cursorId) ? cursorId : rows[0]?.id,
      chosen: chosen.size === 0 ? chosen : new Set([...chosen].filter((id) => there.has(id))),
    }))
  } catch (error) {
    if (question === asked) useRelationships.setState({ error })
  }
}

/** What a contact or a touchpoint may be tied to. */
export async function loadChoices(): Promise<void> {
  const { goals, channels, audiences, people } = await api.strategy.read()
  useRelationships.setState({ goals, channels, audiences, people })
}

export function openContact(id: Id, isLogging = false): void {
  useRelationships.setState({ cursorId: id, isLogging })
  goToRecord(id)
}

export function startContact(): void {
  useRelationships.setState({ isLogging: false })
  goToRecord(newRecord)
}

/** The page to have read before a call takes the place of the list. */
export function openBrief(id: Id): void {
  const place = currentPlace()
  go({ ...place, record: id, view: { ...place.view, brief: '1' } })
}

export function closeBrief(): void {
  const place = currentPlace()
  const { brief: _shown, ...view } = place.view ?? {}
  go({ ...place, view })
}

export function closePanel(): void {
  useRelationships.setState({ isLogging: false })
  goToRecord(undefined)
}

export function choose(ids: Iterable<Id>): void {
  useRelationships.setState({ chosen: new Set(ids) })
}

export function toggleChosen(id: Id): void {
  const chosen = new Set(useRelationships.getState().chosen)
  if (!chosen.delete(id)) chosen.add(id)
  useRelationships.setState({ chosen })
}

export function changeContact(id: Id, patch: ContactPatch) {
  return save(() => api.relationships.change({ id, patch }), { about: `${id} ${Object.keys(patch)}` })
}

/** Words of which nothing is left as a tag add none. */
export async function addTag(id: Id, tag: string): Promise<void> {
  if (cleanTag(tag)) await save(() => api.relationships.tag({ ids: [id], tag }))
}

export function addPart(part: NewPart): Promise<unknown> {
  return save(() => api.relationships.addPart(part)).catch(() => {})
}

export function changePart(change: PartChange): Promise<void> {
  const about = `${change.id} ${Object.keys(change.patch)}`
  return save(() => api.relationships.changePart(change), { about })
}

export function removePart(part: PartRef): Promise<unknown> {
  return save(() => api.relationships.removePart(part)).catch(() => {})
}

/** Removes contacts and closes the panel when it showed one of them. */
export async function removeContacts(ids: readonly Id[]): Promise<number> {
  const removed = await save(() => api.relationships.remove({ ids: [...ids] }))
  const shown = currentPlace().record
  if (shown && ids.includes(shown)) closePanel()
  useRelationships.setState({ chosen: new Set() })
  return removed
}
