import type { Id } from '../../../shared/record.ts'
import { api } from '../../api.ts'
import { save } from '../../saving.ts'
import { loadDetail } from '../store.ts'

type Place = { postId: Id; variantId: Id | null }

async function write(postId: Id, change: () => Promise<unknown>, about?: string): Promise<void> {
  await save(change, about ? { about } : {})
  await loadDetail(postId)
}

export function attachMedia(place: Place, mediaIds: readonly Id[]): Promise<void> {
  return write(place.postId, () => api.media.attach({ ...place, mediaIds: [...mediaIds] }))
}

export function detachMedia(postId: Id, ids: readonly Id[]): Promise<void> {
  return write(postId, () => api.media.detach({ ids: [...ids] }))
}

export function moveUse(postId: Id, id: Id, beforeId: Id | null): Promise<void> {
  return write(postId, () => api.media.moveUse({ id, beforeId }))
}

/** Empty words, or those of the file itself, say it as the file does. */
export function changeAlt(postId: Id, { id, alt, own }: { id: Id; alt: string; own: string }): Promise<void> {
  const said = alt === own || alt.trim() === '' ? null : alt
  return write(postId, () => api.media.changeUse({ id, alt: said }), `${id} alt`)
}

export function setOwnMedia(postId: Id, variantId: Id, isOwn: boolean): Promise<void> {
  return write(postId, () => api.media.setOwn({ variantId, isOwn }))
}
