import {
  type Comment,
  type CommentLine,
  type CommentMention,
  type CommentWords,
  findMentions,
} from '../../shared/posts/comment.ts'
import { isSame } from '../../shared/posts/workflow.ts'
import type { Id } from '../../shared/record.ts'
import type { MentionLine } from '../../shared/today.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import { formerNames, listMembers } from '../names.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import type { Writer } from '../writer.ts'
import { findPost, nameOf } from './calendar.ts'

/** What is said about a post, oldest first. */
export function listComments(db: Db, postId: Id): CommentLine[] {
  const rows = query.selectFrom('comment').selectAll().where('postId', '=', postId)
  return all(db, rows.orderBy('at').orderBy('id')).map((comment) => ({
    ...comment,
    isOwn: isOwn(db, comment),
  }))
}

/** Undefined when there is no such comment. */
export function findComment(db: Db, id: Id): CommentLine | undefined {
  const comment = first(db, query.selectFrom('comment').selectAll().where('id', '=', id))
  return comment && { ...comment, isOwn: isOwn(db, comment) }
}

/** Where nobody has a name yet, what is said is everybody's. */
function isOwn(db: Db, comment: Comment): boolean {
  if (comment.side === 'fromOwner') return false
  return isSame(comment, db) || (comment.memberId === null && comment.person === '' && db.person === '')
}

/** Undefined when the post is gone. */
export function addComment(db: Db, { postId, ...words }: CommentWords & { postId: Id }): Comment | undefined {
  const label = labelOf(db, postId, 'add')
  if (!label) return undefined
  return commit(db, label, (writer) => {
    const comment = writer.add('comment', {
      id: newId(),
      postId,
      ...words,
      memberId: db.memberId,
      person: db.person,
      at: db.now(),
      editedAt: null,
      resolvedAt: null,
      resolvedBy: '',
    })
    writeMentions(db, writer, comment)
    return comment
  })
}

/** Whether somebody may is asked before. */
export function changeComment(db: Db, id: Id, words: CommentWords): void {
  const comment = findComment(db, id)
  const label = comment && labelOf(db, comment.postId, 'change')
  if (!label) return
  commit(db, label, (writer) => {
    const isNew = comment.text !== words.text
    const changed = writer.change('comment', id, { ...words, ...(isNew && { editedAt: db.now() }) })
    if (changed) writeMentions(db, writer, changed)
  })
}

export function removeComment(db: Db, id: Id): void {
  const comment = findComment(db, id)
  const label = comment && labelOf(db, comment.postId, 'remove')
  if (!label) return
  commit(db, label, (writer) => dropComment(db, writer, id))
}

/** Settles what a comment asked, or takes that back; false when it is gone. */
export function resolveComment(db: Db, { id, isResolved }: { id: Id; isResolved: boolean }): boolean {
  const comment = findComment(db, id)
  const label = comment && labelOf(db, comment.postId, isResolved ? 'resolve' : 'reopen')
  if (!label) return false
  const settled = isResolved
    ? { resolvedAt: db.now(), resolvedBy: db.person }
    : { resolvedAt: null, resolvedBy: '' }
  commit(db, label, (writer) => writer.change('comment', id, settled))
  return true
}

/** What asks who sits here to look, and nobody has settled yet; newest first. */
export function listMentions(db: Db): MentionLine[] {
  if (db.memberId === null) return []
  const rows = query
    .selectFrom('commentMention')
    .innerJoin('comment', 'comment.id', 'commentMention.commentId')
    .innerJoin('post', 'post.id', 'comment.postId')
    .select(['comment.id', 'comment.postId', 'post.title', 'comment.text', 'comment.person', 'comment.at'])
    .where('commentMention.memberId', '=', db.memberId)
    .where('comment.resolvedAt', 'is', null)
    .where((is) => is.or([is('comment.memberId', 'is', null), is('comment.memberId', '!=', db.memberId)]))
  return all(db, rows.orderBy('comment.at', 'desc'))
}

function labelOf(db: Db, postId: Id, act: 'add' | 'change' | 'remove' | 'resolve' | 'reopen') {
  const detail = findPost(db, postId)
  return detail && { key: `comment.did.${act}`, values: { title: nameOf(detail.post) } }
}

function listMentionRows(db: Db, commentId: Id): CommentMention[] {
  return all(db, query.selectFrom('commentMention').selectAll().where('commentId', '=', commentId))
}

/** Keeps the rows in step with the words: whoever is named is asked, under a former name too. */
function writeMentions(db: Db, writer: Writer, { id: commentId, text }: Comment): void {
  const people = listMembers(db).map(({ id, name }) => ({ id, names: [name, ...formerNames(db, id)] }))
  const named = new Set(findMentions(text, people).map(({ id }) => id))
  const rows = listMentionRows(db, commentId)
  for (const { id, memberId } of rows) if (!named.has(memberId)) writer.remove('commentMention', id)
  for (const memberId of named)
    if (!rows.some((row) => row.memberId === memberId))
      writer.add('commentMention', { id: newId(), commentId, memberId })
}

function dropComment(db: Db, writer: Writer, id: Id): void {
  for (const mention of listMentionRows(db, id)) writer.remove('commentMention', mention.id)
  writer.remove('comment', id)
}
