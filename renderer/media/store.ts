import i18next from 'i18next'
import { create } from 'zustand'
import { type MediaFilter, type MediaList, mediaShown } from '../../shared/media/media.ts'
import { mediaKinds } from '../../shared/media/media-type.ts'
import type { Id } from '../../shared/record.ts'
import { api } from '../api.ts'
import { currentPlace, goToRecord, type Place } from '../place.ts'
import { save } from '../saving.ts'
import { showUndoable } from '../undo-offer.ts'

interface MediaState {
  list: MediaList | undefined
  error: unknown
  /** The file the keyboard stands on. */
  cursorId: Id | undefined
  chosen: ReadonlySet<Id>
}

export const useMedia = create<MediaState>()(() => ({
  list: undefined,
  error: undefined,
  cursorId: undefined,
  chosen: new Set(),
}))

/** The tables whose changes this screen shows. */
export const watched = ['media', 'mediaTag', 'mediaUse', 'mediaPermission', 'post', 'workspace'] as const

/** What the place says about how the library is looked at; anything it cannot mean is left out. */
export function filterOf(view: Place['view']): MediaFilter {
  return {
    search: view?.search?.slice(0, 200) ?? '',
    shown: mediaShown.find((one) => one === view?.shown) ?? 'all',
    kind: mediaKinds.find((one) => one === view?.kind) ?? null,
    tag: view?.tag || null,
  }
}

export function isFiltered({ search, kind, tag, shown }: MediaFilter): boolean {
  return search.trim() !== '' || kind !== null || tag !== null || shown !== 'all'
}

let asked = 0

/** Reads the library again; an answer that a newer question has overtaken is dropped. */
export async function loadMedia(): Promise<void> {
  const question = ++asked
  try {
    const list = await api.media.list(filterOf(currentPlace().view))
    if (question !== asked) return
    const there = new Set(list.rows.map(({ id }) => id))
    useMedia.setState(({ cursorId, chosen }) => ({
      list,
      error: undefined,
      cursorId: cursorId && there.has(cursorId) ? cursorId : list.rows[0]?.id,
      chosen: chosen.size === 0 ? chosen : new Set([...chosen].filter((id) => there.has(id))),
    }))
  } catch (error) {
    if (question === asked) useMedia.setState({ error })
  }
}

export function openMedia(id: Id | undefined): void {
  if (id) useMedia.setState({ cursorId: id })
  goToRecord(id)
}

export function choose(ids: Iterable<Id>): void {
  useMedia.setState({ chosen: new Set(ids) })
}

export function toggleChosen(id: Id): void {
  const chosen = new Set(useMedia.getState().chosen)
  if (!chosen.delete(id)) chosen.add(id)
  useMedia.setState({ chosen })
}

/** Takes files out of the library and of every post; undo brings them back, for the bytes stay. */
export async function removeMedia(ids: readonly Id[]): Promise<void> {
  const count = await save(() => api.media.remove({ ids: [...ids] }))
  const shown = currentPlace().record
  if (shown && ids.includes(shown)) openMedia(undefined)
  useMedia.setState({ chosen: new Set() })
  await showUndoable(i18next.t('media.said.removed', { count }))
}
