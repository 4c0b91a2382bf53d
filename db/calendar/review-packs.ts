import { compareTiles, isAllOut, type PostWithVariants } from '../../shared/calendar/calendar.ts'
import { firstDayOf, lastDayOf } from '../../shared/day.ts'
import { mostPacked } from '../../shared/posts/owner-answer.ts'
import type { PostVersion } from '../../shared/posts/post-version.ts'
import {
  answerable,
  type NewPack,
  type PackChoice,
  type PackedPost,
  type PackLine,
  type PackRow,
  type PackScope,
  type ReviewPack,
} from '../../shared/posts/review-pack.ts'
import type { Approval } from '../../shared/posts/workflow.ts'
import type { Id } from '../../shared/record.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query, statement } from '../query.ts'
import { findPost, nameOf } from './calendar.ts'
import { listed } from './filter.ts'
import { addPostVersion, findCurrentVersion } from './post-version.ts'

export function findPack(db: Db, id: Id): ReviewPack | undefined {
  return first(db, query.selectFrom('reviewPack').selectAll().where('id', '=', id))
}

export function listPackedPosts(db: Db, packId: Id): PackedPost[] {
  const rows = query.selectFrom('packedPost').selectAll().where('packId', '=', packId)
  return all(db, rows.orderBy('number'))
}

/** The owner's answers to some versions, in order. */
export function ownerAnswers(db: Db, versionIds: readonly Id[]): Approval[] {
  const rows = query.selectFrom('approval').selectAll().where('side', '=', 'owner')
  return all(db, rows.where('versionId', 'in', listed(versionIds)).orderBy('at').orderBy('id'))
}

/** Every pack, newest first, with how many of its posts that are still there have an answer. */
export function listPacks(db: Db): PackRow[] {
  const counts = statement(
    db.sqlite,
    `select packId as id, count(*) as posts, count(*) filter (where exists (
      select 1 from approval where approval.versionId = packedPost.versionId and approval.side = 'owner')) as answered
    from packedPost where exists (select 1 from post where post.id = packedPost.postId) group by packId`,
  ).all() as Pick<PackRow, 'id' | 'posts' | 'answered'>[]
  const byId = new Map(counts.map((count) => [count.id, count]))
  const packs = all(db, query.selectFrom('reviewPack').selectAll().orderBy('number', 'desc'))
  return packs.map((pack) => ({ ...pack, posts: 0, answered: 0, ...byId.get(pack.id) }))
}

/** The numbers of a pack with what was said about each; undefined when there is no such pack. */
export function readPack(db: Db, id: Id): PackLine[] | undefined {
  if (!findPack(db, id)) return undefined
  const packed = listPackedPosts(db, id)
  const answers = ownerAnswers(
    db,
    packed.map(({ versionId }) => versionId),
  )
  const here = query.selectFrom('post').select('id')
  const ids = listed(packed.map(({ postId }) => postId))
  const posts = new Set(all(db, here.where('id', 'in', ids)).map((post) => post.id))
  return packed.map(({ number, postId, versionId, title }) => ({
    number,
    postId,
    title,
    isGone: !posts.has(postId),
    decision: answers.findLast((answer) => answer.versionId === versionId)?.decision ?? null,
  }))
}

/** Posts of a month, or of a choice, that an owner can be asked about, in the order in which they go out. */
export function listPackChoices(db: Db, scope: PackScope): PackChoice[] {
  return findDetails(db, scope).flatMap(({ post, variants }) => {
    const { id, state } = post
    const day = variants[0]?.day ?? null
    return isAnswerable(state) ? { id, title: nameOf(post), day, state } : []
  })
}

function isAnswerable(state: string): state is PackChoice['state'] {
  return answerable.some((one) => one === state)
}

function findDetails(db: Db, scope: PackScope): PostWithVariants[] {
  const ids = 'ids' in scope ? scope.ids : idsOfMonth(db, scope.month)
  const details = [...new Set(ids)].flatMap((id) => findPost(db, id) ?? [])
  const place = ({ post, variants: [first] }: PostWithVariants) => {
    // What has no day yet comes last.
    return { day: first?.day ?? '9999', time: first?.time ?? null, postId: post.id }
  }
  return details
    .filter((detail) => !isAllOut(detail.variants) && !hasOwnersYes(db, detail))
    .sort((one, other) => compareTiles(place(one), place(other)))
    .slice(0, mostPacked)
}

function idsOfMonth(db: Db, month: string): Id[] {
  const posts = query
    .selectFrom('variant')
    .innerJoin('post', 'post.id', 'variant.postId')
    .select('variant.postId')
    .distinct()
    .where('variant.day', '>=', firstDayOf(month))
    .where('variant.day', '<=', lastDayOf(month))
    .where('post.state', 'in', answerable)
  return all(db, posts).map(({ postId }) => postId)
}

/** Who said yes to what a post says now is not asked again. */
function hasOwnersYes(db: Db, detail: PostWithVariants): boolean {
  const version = findCurrentVersion(db, detail)
  return version !== undefined && ownerAnswers(db, [version.id]).at(-1)?.decision === 'approved'
}

/**
 * Puts posts before the owner, as they stand: numbered in the order in which they go out, each with the version that is
 * asked about. A draft comes to review; what a member has approved stays so. Undefined when none of them can be sent.
 */
export function sendPack(db: Db, { postIds, ...about }: NewPack): ReviewPack | undefined {
  const details = findDetails(db, { ids: postIds }).filter(({ post }) => isAnswerable(post.state))
  if (details.length === 0) return undefined
  const label = { key: 'reviewPack.did.send', values: { name: about.name, count: details.length } }
  return commit(db, label, (writer) => {
    const [last] = listPacks(db)
    const { memberId, person } = db
    const number = (last?.number ?? 0) + 1
    const at = db.now()
    const pack = { id: newId(), ...about, number, memberId, person, at, closedAt: null }
    writer.add('reviewPack', pack)
    for (const [place, detail] of details.entries()) {
      const { id: postId, state } = detail.post
      const { id: versionId } = askable(db, detail) ?? addPostVersion(db, writer, detail, 'sent')
      const title = nameOf(detail.post)
      writer.add('packedPost', { id: newId(), packId: pack.id, number: place + 1, postId, versionId, title })
      if (state !== 'approved') writer.change('post', postId, { state: 'inReview' })
    }
    return pack
  })
}

/** The version that says what a post says now, unless the owner has answered it: a new question needs a new one. */
function askable(db: Db, detail: PostWithVariants): PostVersion | undefined {
  const version = findCurrentVersion(db, detail)
  return version && ownerAnswers(db, [version.id]).length === 0 ? version : undefined
}

/** Says that nobody waits for the rest of an answer any more, or that somebody does again; false when it is gone. */
export function closePack(db: Db, { id, isClosed }: { id: Id; isClosed: boolean }): boolean {
  const pack = findPack(db, id)
  if (!pack) return false
  const label = { key: `reviewPack.did.${isClosed ? 'close' : 'reopen'}`, values: { name: pack.name } }
  commit(db, label, (writer) => writer.change('reviewPack', id, { closedAt: isClosed ? db.now() : null }))
  return true
}
