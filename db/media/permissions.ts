import type { Day } from '../../shared/day.ts'
import {
  type Media,
  type MediaPermission,
  permissionOn,
  type UnpermittedPost,
} from '../../shared/media/media.ts'
import type { Id } from '../../shared/record.ts'
import type { Db } from '../open.ts'
import { all, query, statement } from '../query.ts'

type Row = Pick<UnpermittedPost, 'postId' | 'title' | 'day' | 'mediaId' | 'name'> & {
  type: string | null
  shows: Media['shows']
}

/**
 * Posts of these days that are still to go out with a file whose permission is missing, or has run out by then. Of a
 * customer's story somebody has to say at least whether one is needed: faces and logos are what it is made of.
 */
export function listUnpermitted(db: Db, { from, to }: { from: Day; to: Day }): UnpermittedPost[] {
  const sql = `select post.id as postId, coalesce(nullif(post.title, ''), substr(post.text, 1, 80)) as title,
      max(variant.day) as day, media.id as mediaId, media.name, post.type, media.shows
    from variant
    join post on post.id = variant.postId
    join mediaUse on mediaUse.postId = post.id
      and mediaUse.variantId is case when variant.ownMediaAt is null then null else variant.id end
    join media on media.id = mediaUse.mediaId
    where variant.day between ? and ? and variant.delivery in ('planned', 'ready')
      and post.state not in ('idea', 'rejected') and media.shows is not 'nobody'
    group by post.id, media.id order by day, post.id, media.id`
  const rows = statement(db.sqlite, sql).all(from, to) as Row[]
  const permissions = permissionsOf(
    db,
    rows.map(({ mediaId }) => mediaId),
  )
  return rows.flatMap(({ type, shows, ...row }) => {
    const state = permissionOn({ shows, permissions: permissions.get(row.mediaId) ?? [] }, row.day)
    const isLacking = state === 'missing' || state === 'expired'
    return isLacking || (state === 'open' && type === 'customerStory') ? [{ ...row, state }] : []
  })
}

function permissionsOf(db: Db, mediaIds: readonly Id[]): Map<Id, MediaPermission[]> {
  if (mediaIds.length === 0) return new Map()
  const rows = query
    .selectFrom('mediaPermission')
    .selectAll()
    .where('mediaId', 'in', [...new Set(mediaIds)])
  return Map.groupBy(all(db, rows), ({ mediaId }) => mediaId)
}
