import { basename } from 'node:path'
import {
  findAlike,
  kindOf,
  type Media,
  type MediaDetail,
  type MediaFilter,
  type MediaList,
  type MediaRow,
  type mediaShown,
  mostListed,
  permissionOn,
} from '../../shared/media/media.ts'
import type { Id } from '../../shared/record.ts'
import { termsOf } from '../../shared/search.ts'
import { fold } from '../../shared/text/fold.ts'
import { placesOf } from '../file/places.ts'
import type { Db } from '../open.ts'
import { all, query, statement } from '../query.ts'
import { matchOf } from '../search/search.ts'
import { todayOf } from '../team.ts'
import { findMediaRow } from './media.ts'

/**
 * The library, newest first.
 * @param isThere whether the folder has a file of this name
 */
export function listMedia(
  db: Db,
  filter: MediaFilter,
  isThere: (media: Pick<Media, 'hash' | 'type'>) => boolean,
): MediaList {
  const files = all(
    db,
    query.selectFrom('media').selectAll().orderBy('addedAt', 'desc').orderBy('id', 'desc').limit(mostListed),
  )
  const today = todayOf(db)
  const uses = countUses(db)
  const alike = findAlike(files)
  const permissions = Map.groupBy(
    all(db, query.selectFrom('mediaPermission').selectAll()),
    ({ mediaId }) => mediaId,
  )
  const rows = files.map((media): MediaRow => {
    const { id, hash, name, type, bytes, width, height, seconds, alt } = media
    return {
      ...{ id, hash, name, type, bytes, width, height, seconds, alt },
      uses: uses.get(id) ?? 0,
      isMissing: !isThere(media),
      permission: permissionOn({ shows: media.shows, permissions: permissions.get(id) ?? [] }, today),
      alikeId: alike.get(id) ?? null,
    }
  })
  const found = new Set(searchIds(db, filter.search))
  const tagged = filter.tag === null ? undefined : new Set(idsWith(db, filter.tag))
  const isLet = (row: MediaRow) =>
    (filter.search.trim() === '' || found.has(row.id)) &&
    (filter.kind === null || kindOf(row.type) === filter.kind) &&
    (tagged === undefined || tagged.has(row.id))
  const shown = rows.filter((row) => sorts[filter.shown](row) && isLet(row))
  return {
    // What is alike stands side by side.
    rows:
      filter.shown === 'alike'
        ? shown.sort((a, b) => ((a.alikeId ?? '') < (b.alikeId ?? '') ? 1 : -1))
        : shown,
    all: countAll(db),
    folder: basename(placesOf(db.path).media),
    counts: Object.fromEntries(
      Object.entries(sorts).map(([name, isSo]) => [name, rows.filter(isSo).length]),
    ) as MediaList['counts'],
    tags: listTags(db),
  }
}

const sorts: Record<(typeof mediaShown)[number], (row: MediaRow) => boolean> = {
  all: () => true,
  used: ({ uses }) => uses > 0,
  unused: ({ uses }) => uses === 0,
  missing: ({ isMissing }) => isMissing,
  alike: ({ alikeId }) => alikeId !== null,
  unpermitted: ({ permission }) => permission === 'missing' || permission === 'expired',
}

function countAll(db: Db): number {
  return statement(db.sqlite, 'select count(*) from media').pluck().get() as number
}

function countUses(db: Db): Map<Id, number> {
  const sql = 'select mediaId, count(distinct postId) from mediaUse group by mediaId'
  return new Map(statement(db.sqlite, sql).raw().all() as [Id, number][])
}

function searchIds(db: Db, search: string): Id[] {
  const terms = termsOf(search)
  if (terms.length === 0) return []
  const sql = `select t.recordId from searchIndex join searchText t on t.n = searchIndex.rowid
    where searchIndex match ? and t.tableName = 'media'`
  return statement(db.sqlite, sql).pluck().all(matchOf(terms)) as Id[]
}

function idsWith(db: Db, tag: string): Id[] {
  const rows = all(db, query.selectFrom('mediaTag').select(['mediaId', 'tag']))
  const folded = fold(tag)
  return rows.flatMap((row) => (fold(row.tag) === folded ? [row.mediaId] : []))
}

function listTags(db: Db): MediaList['tags'] {
  const sql = 'select tag, count(*) as count from mediaTag group by tag order by tag'
  return statement(db.sqlite, sql).all() as MediaList['tags']
}

/** Everything about one file but how it lies in the folder; undefined when there is no such record. */
export function findMedia(db: Db, id: Id): Omit<MediaDetail, 'file'> | undefined {
  const media = findMediaRow(db, id)
  if (!media) return undefined
  const files = all(db, query.selectFrom('media').selectAll().orderBy('id').limit(mostListed))
  const groups = findAlike(files)
  const group = groups.get(id)
  return {
    media,
    tags: all(db, query.selectFrom('mediaTag').selectAll().where('mediaId', '=', id).orderBy('tag')),
    permissions: all(
      db,
      query.selectFrom('mediaPermission').selectAll().where('mediaId', '=', id).orderBy('id'),
    ),
    places: listPlaces(db, id),
    alike: files
      .filter((one) => one.id !== id && group !== undefined && groups.get(one.id) === group)
      .map(({ id, hash, name, bytes, width, height }) => ({ id, hash, name, bytes, width, height })),
  }
}

function listPlaces(db: Db, mediaId: Id): MediaDetail['places'] {
  const sql = `select post.id as postId, coalesce(nullif(post.title, ''), substr(post.text, 1, 80)) as title,
      (select min(day) from variant where variant.postId = post.id) as day
    from post where post.id in (select postId from mediaUse where mediaId = ?) order by day, post.id`
  return statement(db.sqlite, sql).all(mediaId) as MediaDetail['places']
}
