import { type PostWithVariants, reopen } from '../../shared/calendar/calendar.ts'
import { approvedContent, type PostVersion, writeContent } from '../../shared/posts/post-version.ts'
import type { Id } from '../../shared/record.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import type { TableName } from '../tables.ts'
import type { Writer } from '../writer.ts'

/** The versions of a post, newest first. */
export function listPostVersions(db: Db, postId: Id): PostVersion[] {
  const rows = query.selectFrom('postVersion').selectAll().where('postId', '=', postId)
  return all(db, rows.orderBy('number', 'desc'))
}

/** Makes the next version of a post as it stands, within a step that has its own reason. */
export function addPostVersion(
  db: Db,
  writer: Writer,
  detail: PostWithVariants,
  reason: PostVersion['reason'],
): PostVersion {
  const { id: postId } = detail.post
  const [last] = listPostVersions(db, postId)
  return writer.add('postVersion', {
    id: newId(),
    postId,
    number: (last?.number ?? 0) + 1,
    reason,
    content: writeContent(approvedContent(detail)),
    memberId: db.memberId,
    person: db.person,
    at: db.now(),
  })
}

/** The newest version, where it says what the post says now. */
export function findCurrentVersion(db: Db, detail: PostWithVariants): PostVersion | undefined {
  const [last] = listPostVersions(db, detail.post.id)
  return last?.content === writeContent(approvedContent(detail)) ? last : undefined
}

/** Tables whose rows belong to a post and go with it; those that name others of them first. */
const belonging = ['approval', 'postVersion', 'comment', 'task', 'timeEntry'] as const satisfies TableName[]

/** Removes what was said, decided and done about a post, within the step that removes the post. */
export function dropWorkflow(db: Db, writer: Writer, postId: Id): void {
  const mentions = query
    .selectFrom('commentMention')
    .innerJoin('comment', 'comment.id', 'commentMention.commentId')
    .select('commentMention.id')
  for (const { id } of all(db, mentions.where('comment.postId', '=', postId)))
    writer.remove('commentMention', id)
  for (const table of belonging) {
    const rows = query.selectFrom(table).select('id').where('postId', '=', postId)
    for (const { id } of all(db, rows)) writer.remove(table, id)
  }
}

/** A channel that goes takes the approval of what was still to go out on it along. */
export function reopenOn(db: Db, writer: Writer, channelId: Id): void {
  const waiting = query
    .selectFrom('post')
    .innerJoin('variant', 'variant.postId', 'post.id')
    .select(['post.id', 'post.state', 'post.heldState'])
    .where('variant.channelId', '=', channelId)
    .where('variant.delivery', 'in', ['planned', 'ready', 'missed'])
  for (const { id, ...standing } of all(db, waiting)) writer.change('post', id, reopen(standing))
}
