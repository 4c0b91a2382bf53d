import { sql } from 'kysely'
import { reopen } from '../../shared/calendar/calendar.ts'
import { type MediaUse, mediaOf, type UsedMedia } from '../../shared/media/media.ts'
import { type Id, type Label, placeBefore } from '../../shared/record.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import type { Writer } from '../writer.ts'

/** Where files go: the post's own list, or that of one variant. */
export type UsePlace = { postId: Id; variantId: Id | null }

/** The files of a post and of its variants, in order. */
export function listUsed(db: Db, postId: Id): UsedMedia[] {
  const uses = usesOf(db, postId)
  const ids = [...new Set(uses.map(({ mediaId }) => mediaId))]
  if (ids.length === 0) return []
  const files = all(db, query.selectFrom('media').selectAll().where('id', 'in', ids))
  const allowed = query.selectFrom('mediaPermission').selectAll().where('mediaId', 'in', ids)
  const permissions = Map.groupBy(all(db, allowed.orderBy('id')), ({ mediaId }) => mediaId)
  return uses.flatMap((use) => {
    const media = files.find(({ id }) => id === use.mediaId)
    return media ? [{ ...use, media, permissions: permissions.get(media.id) ?? [] }] : []
  })
}

export function usesOf(db: Db, postId: Id): MediaUse[] {
  const uses = query.selectFrom('mediaUse').selectAll().where('postId', '=', postId)
  return all(db, uses.orderBy('position').orderBy('id'))
}

/** What goes out with these posts, in order, with the words that stand for each. */
export function usesIn(db: Db, postIds: readonly Id[]) {
  const uses = query
    .selectFrom('mediaUse')
    .innerJoin('media', 'media.id', 'mediaUse.mediaId')
    .select(['mediaUse.postId', 'mediaUse.variantId', 'mediaUse.mediaId'])
    .select(sql<string>`coalesce(mediaUse.alt, media.alt)`.as('words'))
    .where('mediaUse.postId', 'in', sql<Id>`(select value from json_each(${JSON.stringify(postIds)}))`)
  return all(db, uses.orderBy('mediaUse.position').orderBy('mediaUse.id'))
}

type PostRow = { id: Id; name: string } & Parameters<typeof reopen>[0]

function findPostRow(db: Db, id: Id): PostRow | undefined {
  const row = first(
    db,
    query.selectFrom('post').select(['id', 'title', 'text', 'state', 'heldState']).where('id', '=', id),
  )
  return row && { ...row, name: row.title || row.text.slice(0, 60) }
}

/** Files are part of what is approved: a post that gets others waits for a new yes. */
function reopenPost(writer: Writer, post: PostRow): void {
  writer.change('post', post.id, reopen(post))
}

const labelOf = (verb: string, title: string, count = 1): Label => ({
  key: `media.did.${verb}`,
  values: { title, count },
})

/** Puts files at the end of a list, those that stand there already and those that are gone left out. False when the post is gone. */
export function attachMedia(db: Db, { mediaIds, ...place }: UsePlace & { mediaIds: readonly Id[] }): boolean {
  const post = findPostRow(db, place.postId)
  if (!post) return false
  commit(db, labelOf('attach', post.name, mediaIds.length), (writer) => {
    if (addUses(db, writer, place, mediaIds) > 0) reopenPost(writer, post)
  })
  return true
}

/** The same within a step that has another reason; says how many were put there. */
export function addUses(
  db: Db,
  writer: Writer,
  { postId, variantId }: UsePlace,
  mediaIds: readonly Id[],
): number {
  const there = usesOf(db, postId).filter((use) => use.variantId === variantId)
  let position = there.at(-1)?.position ?? 0
  const known = knownOf(db, mediaIds)
  const added = mediaIds.filter((id) => known.has(id) && !there.some(({ mediaId }) => mediaId === id))
  for (const mediaId of added) {
    position += 1
    writer.add('mediaUse', { id: newId(), mediaId, postId, variantId, alt: null, position })
  }
  return added.length
}

/** Those that are still in the library: another window may have taken one out. */
function knownOf(db: Db, mediaIds: readonly Id[]): Set<Id> {
  const files = query.selectFrom('media').select('id').where('id', 'in', mediaIds)
  return new Set(all(db, files).map(({ id }) => id))
}

/** Makes a list what a version said it was, within the step that takes it back; files that are gone stay away. */
export function setUses(
  db: Db,
  writer: Writer,
  { postId, variantId }: UsePlace,
  mediaIds: readonly Id[],
): void {
  const there = usesOf(db, postId).filter((use) => use.variantId === variantId)
  for (const use of there) if (!mediaIds.includes(use.mediaId)) writer.remove('mediaUse', use.id)
  const known = knownOf(db, mediaIds)
  mediaIds.forEach((mediaId, place) => {
    const use = there.find((one) => one.mediaId === mediaId)
    const position = place + 1
    if (use) writer.change('mediaUse', use.id, { position })
    else if (known.has(mediaId))
      writer.add('mediaUse', { id: newId(), mediaId, postId, variantId, alt: null, position })
  })
}

/** Takes files out of the post; the files themselves stay in the library. False when none was there. */
export function detachMedia(db: Db, useIds: readonly Id[]): boolean {
  const uses = all(db, query.selectFrom('mediaUse').selectAll().where('id', 'in', useIds))
  const post = uses[0] && findPostRow(db, uses[0].postId)
  if (!post) return false
  commit(db, labelOf('detach', post.name, uses.length), (writer) => {
    for (const { id } of uses) writer.remove('mediaUse', id)
    reopenPost(writer, post)
  })
  return true
}

/** Puts a file before another of its list, or last with null. */
export function moveUse(db: Db, { id, beforeId }: { id: Id; beforeId: Id | null }): boolean {
  const use = findUse(db, id)
  const post = use && findPostRow(db, use.postId)
  if (!post) return false
  const list = usesOf(db, use.postId).filter(({ variantId }) => variantId === use.variantId)
  const moved = placeBefore(list, id, beforeId)
  commit(db, labelOf('move', post.name), (writer) => {
    for (const { id: row, position } of moved) writer.change('mediaUse', row, { position })
    reopenPost(writer, post)
  })
  return true
}

/** Says what a file shows in this post; null says it as the file does. It is no part of what is approved. */
export function changeUse(db: Db, { id, alt }: { id: Id; alt: string | null }): boolean {
  const use = findUse(db, id)
  const post = use && findPostRow(db, use.postId)
  if (!post) return false
  commit(db, labelOf('altHere', post.name), (writer) => writer.change('mediaUse', id, { alt }))
  return true
}

function findUse(db: Db, id: Id): MediaUse | undefined {
  return first(db, query.selectFrom('mediaUse').selectAll().where('id', '=', id))
}

/** Gives a variant files of its own, which begin as those of the post, or takes them away again. */
export function setOwnMedia(db: Db, { variantId, isOwn }: { variantId: Id; isOwn: boolean }): boolean {
  const variant = first(db, query.selectFrom('variant').selectAll().where('id', '=', variantId))
  const post = variant && findPostRow(db, variant.postId)
  if (!post) return false
  commit(db, labelOf(isOwn ? 'own' : 'shared', post.name), (writer) => {
    const uses = usesOf(db, post.id)
    if (isOwn) {
      for (const use of mediaOf(uses, null)) writer.add('mediaUse', { ...use, id: newId(), variantId })
      writer.change('variant', variantId, { ownMediaAt: db.now() })
    } else {
      dropUsesOf(writer, uses, variantId)
      writer.change('variant', variantId, { ownMediaAt: null })
    }
    reopenPost(writer, post)
  })
  return true
}

function dropUsesOf(writer: Writer, uses: readonly MediaUse[], variantId: Id): void {
  for (const use of uses) if (use.variantId === variantId) writer.remove('mediaUse', use.id)
}

/** The uses of a variant that goes, or of the whole post, within the step that removes it. */
export function dropUses(db: Db, writer: Writer, of: { variantId: Id } | { postId: Id }): void {
  const uses = query.selectFrom('mediaUse').select('id')
  const rows =
    'variantId' in of ? uses.where('variantId', '=', of.variantId) : uses.where('postId', '=', of.postId)
  for (const { id } of all(db, rows)) writer.remove('mediaUse', id)
}

/** The files of a post that is copied; `variants` says what became of each variant. */
export function copyUses(
  db: Db,
  writer: Writer,
  { from, to, variants }: { from: Id; to: Id; variants: ReadonlyMap<Id, Id> },
): void {
  for (const use of usesOf(db, from)) {
    const variantId = use.variantId === null ? null : variants.get(use.variantId)
    if (variantId !== undefined) writer.add('mediaUse', { ...use, id: newId(), postId: to, variantId })
  }
}
