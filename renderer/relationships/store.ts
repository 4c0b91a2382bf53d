import { create } from 'zustand'
import type { Id } from '../../shared/record.ts'
import type { ContactRow, ContactSummary, Rhythms } from '../../shared/relationships/contact-list.ts'
import type { NewPart, PartChange, PartRef } from '../../shared/relationships/contact-parts.ts'
import { type ContactView, contactFilterText } from '../../shared/relationships/contact-view.ts'
import type { ContactPatch } from '../../shared/relationships/relationships.ts'
import type { Audience, Channel, Goal } from '../../shared/strategy/strategy.ts'
import { api } from '../api.ts'
import { currentPlace, go, goToRecord } from '../place.ts'
import { save } from '../saving.ts'
import { type Chosen, nobody } from './list/choice.ts'
import { lookOf, questionOf } from './list/look.ts'

interface RelationshipsState {
  /** How many pass the filter; undefined until it is known. */
  total: number | undefined
  /** The pages of the list that were read, by their place. */
  pages: ReadonlyMap<number, readonly ContactRow[]>
  summary: ContactSummary | undefined
  goals: readonly Pick<Goal, 'id' | 'title'>[]
  channels: readonly Pick<Channel, 'id' | 'network' | 'handle' | 'decision'>[]
  audiences: readonly Pick<Audience, 'id' | 'name'>[]
  rhythms: Rhythms
  views: readonly ContactView[]
  /** Names that are offered where somebody is responsible. */
  people: readonly string[]
  error: unknown
  /** The row the keyboard stands on, and its place in the list. */
  cursorId: Id | undefined
  cursorAt: number
  chosen: Chosen
  /** Set when a panel should open with its touchpoint form ready to type in. */
  isLogging: boolean
}

export const useRelationships = create<RelationshipsState>()(() => ({
  total: undefined,
  pages: new Map(),
  summary: undefined,
  goals: [],
  channels: [],
  audiences: [],
  rhythms: { tiers: [], tags: [] },
  views: [],
  people: [],
  error: undefined,
  cursorId: undefined,
  cursorAt: 0,
  chosen: nobody,
  isLogging: false,
}))

/** The tables whose changes this screen shows. */
export const watched = [
  'contact',
  'contactTag',
  'contactAddress',
  'contactAudience',
  'handle',
  'touchpoint',
  'snooze',
  'tier',
  'tagCadence',
  'goal',
  'workspace',
] as const

/** The panel of a contact that has no name yet, and so no record. */
export const newRecord = 'new'
/** The panel of what many share: tiers, and tags with a rhythm. */
export const rhythmsRecord = 'rhythms'

/** So many rows are asked for at once. */
export const pageLength = 60

export function rowAt({ pages }: Pick<RelationshipsState, 'pages'>, at: number): ContactRow | undefined {
  return pages.get(Math.floor(at / pageLength))?.[at % pageLength]
}

let asked = 0
let lastFilter = ''
/** The pages that are in sight: a list that is read again begins with them. */
let inSight: readonly number[] = [0]
const onTheWay = new Set<number>()

/** Reads the list again; an answer that a newer question has overtaken is dropped. */
export async function loadContacts(): Promise<void> {
  const question = ++asked
  onTheWay.clear()
  const look = lookOf(currentPlace().view)
  const filter = contactFilterText(look.filter)
  const isOther = filter !== lastFilter
  lastFilter = filter
  const { cursorId: near } = useRelationships.getState()
  const wanted = isOther || inSight.length === 0 ? [0] : inSight
  try {
    const [first, ...rest] = wanted.map((page, at) => readPage(look, page, at === 0 ? near : undefined))
    const [told, summary, ...others] = await Promise.all([first, api.relationships.summary(), ...rest])
    if (question !== asked || !told) return
    const cursorAt = told.at ?? Math.min(useRelationships.getState().cursorAt, Math.max(0, told.total - 1))
    const pages = new Map(wanted.map((page, at) => [page, [told, ...others][at]?.rows ?? []]))
    useRelationships.setState({
      total: told.total,
      pages,
      summary,
      error: undefined,
      cursorAt,
      cursorId: told.at === null ? rowAt({ pages }, cursorAt)?.id : near,
      // What is not seen any more is not acted on.
      ...((isOther || told.total === 0) && { chosen: nobody }),
    })
  } catch (error) {
    if (question === asked) useRelationships.setState({ error })
  }
}

function readPage(look: ReturnType<typeof lookOf>, page: number, near?: Id) {
  return api.relationships.list({
    ...questionOf(look),
    from: page * pageLength,
    limit: pageLength,
    near,
  })
}

/** Reads what of these rows is not there yet. */
export function showRows(from: number, to: number): void {
  const first = Math.max(0, Math.floor(from / pageLength))
  const last = Math.floor(Math.max(from, to) / pageLength)
  inSight = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  const { pages } = useRelationships.getState()
  for (const page of inSight) if (!pages.has(page)) void addPage(page)
}

async function addPage(page: number): Promise<void> {
  if (onTheWay.has(page)) return
  const question = asked
  onTheWay.add(page)
  try {
    const { rows } = await readPage(lookOf(currentPlace().view), page)
    if (question !== asked) return
    useRelationships.setState(({ pages, cursorAt, cursorId }) => {
      const next = new Map(pages).set(page, rows)
      return { pages: next, cursorId: cursorId ?? rowAt({ pages: next }, cursorAt)?.id }
    })
  } catch (error) {
    if (question === asked) useRelationships.setState({ error })
  } finally {
    if (question === asked) onTheWay.delete(page)
  }
}

/** What a contact or a touchpoint may be tied to, and the views that are kept. */
export async function loadChoices(): Promise<void> {
  const [{ goals, channels, audiences, people }, rhythms, views] = await Promise.all([
    api.strategy.read(),
    api.relationships.listRhythms(),
    api.relationships.listViews(),
  ])
  useRelationships.setState({ goals, channels, audiences, people, rhythms, views })
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

export function changeContact(id: Id, patch: ContactPatch) {
  return save(() => api.relationships.change({ id, patch }), { about: `${id} ${Object.keys(patch)}` })
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
