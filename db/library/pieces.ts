import { addDays } from '../../shared/day.ts'
import type { Piece, PieceTree } from '../../shared/posts/origin.ts'
import type { Id } from '../../shared/record.ts'
import type { Network } from '../../shared/strategy/strategy.ts'
import { findPost, nameOf, newPost, newVariant } from '../calendar/calendar.ts'
import { listed } from '../calendar/filter.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query, statement } from '../query.ts'
import { todayOf } from '../team.ts'

/** Where long things are published, which are worth telling again in pieces. */
const longNetworks: readonly Network[] = ['blog', 'newsletter', 'youtube']
/** How far back and ahead a long post is offered as a source, and how many at most. */
const offered = { days: 120, count: 20 } as const
/** Trees that a screen shows. */
const mostTrees = 60

/** Every source with what was made from it, the newest first, and long posts of these months from which nothing was made yet. */
export function listPieces(db: Db): PieceTree[] {
  const roots = statement(
    db.sqlite,
    `select distinct sourceId from origin where kind = 'piece'
       and sourceId not in (select postId from origin where kind = 'piece')
     order by sourceId desc limit ?`,
  )
    .pluck()
    .all(mostTrees) as Id[]
  const today = todayOf(db)
  const long = all(
    db,
    query
      .selectFrom('variant')
      .innerJoin('channel', 'channel.id', 'variant.channelId')
      .innerJoin('post', 'post.id', 'variant.postId')
      .select('variant.postId')
      .where('channel.network', 'in', [...longNetworks])
      .where('variant.day', '>=', addDays(today, -offered.days))
      .where('variant.day', '<=', addDays(today, offered.days))
      .where('post.state', '!=', 'rejected')
      .where('variant.postId', 'not in', (is) =>
        is.selectFrom('origin').select('postId').where('kind', 'in', ['piece', 'repeat']),
      )
      .where('variant.postId', 'not in', (is) =>
        is
          .selectFrom('origin')
          .select((of) => of.ref('sourceId').$notNull().as('sourceId'))
          .where('kind', '=', 'piece'),
      )
      .groupBy('variant.postId')
      .orderBy((is) => is.fn.max('variant.day'), 'desc')
      .limit(offered.count),
  )
  return [...roots, ...long.map(({ postId }) => postId)].map((id) => treeOf(db, id))
}

/** The tree that a post stands in, from its source down; of one post alone where nothing was made. */
export function readPieces(db: Db, postId: Id): PieceTree | undefined {
  if (!first(db, query.selectFrom('post').select('id').where('id', '=', postId))) return undefined
  const above = statement(
    db.sqlite,
    `with recursive up (id, n) as (
       select ?, 0 union all select origin.sourceId, n + 1 from origin join up on origin.postId = up.id where kind = 'piece' and n < 100
     ) select id from up order by n desc limit 1`,
  ).pluck()
  return treeOf(db, above.get(postId) as Id)
}

function treeOf(db: Db, root: Id): PieceTree {
  const rows = statement(
    db.sqlite,
    `with recursive tree (id, sourceId, way) as (
       select ?, null, ''
       union all
       select origin.postId, tree.id, tree.way || '/' || origin.postId from origin
         join tree on origin.sourceId = tree.id where kind = 'piece' and length(tree.way) < 2000
     ) select id, sourceId from tree order by way`,
  ).all(root) as { id: Id; sourceId: Id | null }[]
  const ids = rows.map(({ id }) => id)
  const posts = new Map(
    all(
      db,
      query
        .selectFrom('post')
        .select((is) => [
          'id',
          'title',
          'state',
          is.fn<string>('substr', ['text', is.lit(1), is.lit(80)]).as('opening'),
        ])
        .where('id', 'in', listed(ids)),
    ).map((post) => [post.id, post]),
  )
  const variants = Map.groupBy(
    all(
      db,
      query
        .selectFrom('variant')
        .select(['postId', 'channelId', 'day', 'delivery'])
        .where('postId', 'in', listed(ids))
        .orderBy('id'),
    ),
    ({ postId }) => postId,
  )
  return rows.flatMap(({ id, sourceId }): Piece[] => {
    const post = posts.get(id)
    const own = (variants.get(id) ?? []).map(({ postId: _postId, ...variant }) => variant)
    return post ? [{ ...post, sourceId, variants: own }] : []
  })
}

/** An idea for each of these channels, made from a post and serving the same goal, as one step. */
export function makePieces(
  db: Db,
  { sourceId, channelIds }: { sourceId: Id; channelIds: readonly Id[] },
): PieceTree | undefined {
  const source = findPost(db, sourceId)?.post
  if (!source) return undefined
  const { title, type, pillarId, tacticId, campaignId } = source
  const label = { key: 'library.did.pieces', values: { title: nameOf(source), count: channelIds.length } }
  commit(db, label, (writer) => {
    let { position } = newPost(db, '', 'idea')
    for (const channelId of channelIds) {
      const made = { ...newPost(db, title, 'idea'), type, pillarId, tacticId, campaignId, position }
      position += 1
      const post = writer.add('post', made)
      writer.add('variant', newVariant({ postId: post.id, channelId, day: null, time: null }))
      writer.add('origin', {
        id: newId(),
        postId: post.id,
        kind: 'piece',
        sourceId,
        placeId: null,
        bidId: null,
      })
    }
  })
  return readPieces(db, sourceId)
}

/**
 * Says what a post was made from, or with null that it stands by itself; undefined when either is gone, false where the
 * source was itself made from the post.
 */
export function setSource(
  db: Db,
  { postId, sourceId }: { postId: Id; sourceId: Id | null },
): boolean | undefined {
  const post = findPost(db, postId)?.post
  if (!post || (sourceId !== null && !findPost(db, sourceId))) return undefined
  if (sourceId !== null && treeOf(db, postId).some(({ id }) => id === sourceId)) return false
  const old = first(db, query.selectFrom('origin').selectAll().where('postId', '=', postId))
  commit(db, { key: 'library.did.source', values: { title: nameOf(post) } }, (writer) => {
    if (sourceId === null) {
      if (old?.kind === 'piece') writer.remove('origin', old.id)
    } else if (old) writer.change('origin', old.id, { sourceId, placeId: null, bidId: null, kind: 'piece' })
    else writer.add('origin', { id: newId(), postId, kind: 'piece', sourceId, placeId: null, bidId: null })
  })
  return true
}
