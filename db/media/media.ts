import { reopen } from '../../shared/calendar/calendar.ts'
import type { Media, MediaPatch, MediaPermission, PermissionPatch } from '../../shared/media/media.ts'
import type { Id, Label } from '../../shared/record.ts'
import { cleanTag } from '../../shared/relationships/relationships.ts'
import { fold } from '../../shared/text/fold.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { addUses, type UsePlace } from './uses.ts'

/** What is known of a file once it lies in the media folder. */
export type NewMedia = Pick<
  Media,
  'hash' | 'name' | 'type' | 'bytes' | 'width' | 'height' | 'seconds' | 'look'
>

export function findMediaRow(db: Db, id: Id): Media | undefined {
  return first(db, query.selectFrom('media').selectAll().where('id', '=', id))
}

export function findByHash(db: Db, hash: string): Media | undefined {
  return first(db, query.selectFrom('media').selectAll().where('hash', '=', hash))
}

const labelOf = (verb: string, name: string, count = 1): Label => ({
  key: `media.did.${verb}`,
  values: { name, count },
})

/**
 * Takes files into the library, and into a post where one is named, as one step. A file that is there already stays as
 * it is, and is put into the post like the others.
 * @returns the record of each file, in the order given
 */
export function addMedia(db: Db, files: readonly NewMedia[], to: UsePlace | null = null): Media[] {
  const title = to ? titleOf(db, to.postId) : undefined
  const isNew = files.some(({ hash }) => !findByHash(db, hash))
  const label: Label =
    to && title !== undefined
      ? { key: 'media.did.attach', values: { title, count: files.length } }
      : labelOf('add', files[0]?.name ?? '', files.length)
  if (!isNew && !to) return files.flatMap(({ hash }) => findByHash(db, hash) ?? [])
  return commit(db, label, (writer) => {
    const added = files.map(
      (file) =>
        findByHash(db, file.hash) ??
        writer.add('media', {
          id: newId(),
          ...file,
          alt: '',
          shows: null,
          addedBy: db.person,
          addedAt: db.now(),
        }),
    )
    const ids = added.map(({ id }) => id)
    const post = to && first(db, query.selectFrom('post').selectAll().where('id', '=', to.postId))
    if (to && post && addUses(db, writer, to, ids) > 0) writer.change('post', post.id, reopen(post))
    return added
  })
}

function titleOf(db: Db, postId: Id): string | undefined {
  const post = first(db, query.selectFrom('post').select(['title', 'text']).where('id', '=', postId))
  return post && (post.title || post.text.slice(0, 60))
}

export function changeMedia(db: Db, { id, patch }: { id: Id; patch: MediaPatch }): Media | undefined {
  const old = findMediaRow(db, id)
  if (!old) return undefined
  const [field = 'name'] = Object.keys(patch)
  return commit(db, labelOf(`change.${field}`, old.name), (writer) => writer.change('media', id, patch))
}

/** Puts a tag on files that do not wear it yet, in whatever letters; says on how many. */
export function tagMedia(db: Db, { ids, tag: typed }: { ids: readonly Id[]; tag: string }): number {
  const folded = fold(cleanTag(typed))
  if (!folded) return 0
  const known = all(db, query.selectFrom('mediaTag').select('tag').distinct())
  // A tag that is in use under other capitals or accents stays one tag.
  const tag = known.find((row) => fold(row.tag) === folded)?.tag ?? cleanTag(typed)
  const wearing = all(
    db,
    query.selectFrom('mediaTag').select('mediaId').where('tag', '=', tag).where('mediaId', 'in', ids),
  )
  const fresh = ids.filter((id) => findMediaRow(db, id) && !wearing.some(({ mediaId }) => mediaId === id))
  const label = { key: 'media.did.tag', values: { tag, count: fresh.length } }
  commit(db, label, (writer) => {
    for (const mediaId of fresh) writer.add('mediaTag', { id: newId(), mediaId, tag })
  })
  return fresh.length
}

export function untagMedia(db: Db, id: Id): boolean {
  const row = first(db, query.selectFrom('mediaTag').selectAll().where('id', '=', id))
  if (!row) return false
  const label = { key: 'media.did.untag', values: { tag: row.tag } }
  return commit(db, label, (writer) => writer.remove('mediaTag', id))
}

/** Whoever a permission is noted of is shown by the file. */
export function addPermission(db: Db, values: Omit<MediaPermission, 'id'>): MediaPermission | undefined {
  const old = findMediaRow(db, values.mediaId)
  if (!old) return undefined
  return commit(db, labelOf('permission.add', old.name), (writer) => {
    writer.change('media', old.id, { shows: 'somebody' })
    return writer.add('mediaPermission', { ...values, id: newId() })
  })
}

export function changePermission(
  db: Db,
  { id, patch }: { id: Id; patch: PermissionPatch },
): MediaPermission | undefined {
  const name = nameOfPermission(db, id)
  if (name === undefined) return undefined
  return commit(db, labelOf('permission.change', name), (writer) =>
    writer.change('mediaPermission', id, patch),
  )
}

export function removePermission(db: Db, id: Id): boolean {
  const name = nameOfPermission(db, id)
  if (name === undefined) return false
  return commit(db, labelOf('permission.remove', name), (writer) => writer.remove('mediaPermission', id))
}

function nameOfPermission(db: Db, id: Id): string | undefined {
  const row = query
    .selectFrom('mediaPermission')
    .innerJoin('media', 'media.id', 'mediaPermission.mediaId')
    .select('media.name')
  return first(db, row.where('mediaPermission.id', '=', id))?.name
}

/**
 * Takes files out of the library and out of every post, as one step; posts that were approved with them wait for a new
 * yes. The bytes stay for as long as undo or a backup may want them.
 * @returns how many
 */
export function removeMedia(db: Db, ids: readonly Id[]): number {
  const files = all(db, query.selectFrom('media').selectAll().where('id', 'in', ids))
  if (files.length === 0) return 0
  return commit(db, labelOf('remove', files[0]?.name ?? '', files.length), (writer) => {
    for (const { id } of files) {
      const uses = all(db, query.selectFrom('mediaUse').selectAll().where('mediaId', '=', id))
      for (const use of uses) {
        writer.remove('mediaUse', use.id)
        const post = first(db, query.selectFrom('post').selectAll().where('id', '=', use.postId))
        if (post) writer.change('post', post.id, reopen(post))
      }
      for (const table of ['mediaTag', 'mediaPermission'] as const) {
        const rows = query.selectFrom(table).select('id').where('mediaId', '=', id)
        for (const row of all(db, rows)) writer.remove(table, row.id)
      }
      writer.remove('media', id)
    }
    return files.length
  })
}
