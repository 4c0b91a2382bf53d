import { z } from 'zod'
import { Instant } from '../day.ts'
import { Id, Line, Prose } from '../record.ts'

/** Whom a comment is for: the team alone, or the owner, who reads it beside the post in the plan. */
export const commentSides = ['team', 'owner'] as const
export const CommentSide = z.enum(commentSides)
export type CommentSide = z.infer<typeof CommentSide>

/** Something said about a post. It asks nothing of the network, and what is for the team never leaves it. */
export const Comment = z.object({
  id: Id,
  postId: Id,
  /** What the owner said in answer to a review pack comes from the other side: nobody here changes a word of it. */
  side: z.enum(['team', 'owner', 'fromOwner']),
  text: Prose,
  memberId: Id.nullable(),
  person: Line,
  at: Instant,
  editedAt: Instant.nullable(),
  resolvedAt: Instant.nullable(),
  resolvedBy: Line,
})
export type Comment = z.infer<typeof Comment>

/** A member whom a comment asks to look. */
export const CommentMention = z.object({ id: Id, commentId: Id, memberId: Id })
export type CommentMention = z.infer<typeof CommentMention>

/** A comment as it is shown; its words are its author's to change. */
export const CommentLine = Comment.extend({ isOwn: z.boolean() })
export type CommentLine = z.infer<typeof CommentLine>

export const CommentWords = Comment.pick({ text: true }).extend({ side: CommentSide })
export type CommentWords = z.infer<typeof CommentWords>

/** Somebody who can be mentioned, under every name by which that may be done. */
export type Mentionable = { id: Id; names: readonly string[] }

export type Mention = { id: Id; start: number; end: number }

/** Where a text names somebody with `@`, in order. The longest name wins: "@Tom Example" is no "@Tom". */
export function findMentions(text: string, people: readonly Mentionable[]): Mention[] {
  const named = people
    .flatMap(({ id, names }) => names.filter(Boolean).map((name) => ({ id, sign: `@${name}` })))
    .sort((one, other) => other.sign.length - one.sign.length)
  const mentions: Mention[] = []
  for (let start = text.indexOf('@'); start >= 0; start = text.indexOf('@', start + 1)) {
    const found = named.find(
      ({ sign }) => text.startsWith(sign, start) && !/^[\p{L}\p{N}]/u.test(text.slice(start + sign.length)),
    )
    if (found) mentions.push({ id: found.id, start, end: start + found.sign.length })
  }
  return mentions
}

/** The name that is being typed after an `@` just before the caret; undefined where none is. */
export function typedMention(text: string, caret: number): { start: number; name: string } | undefined {
  const before = text.slice(0, caret)
  const start = before.lastIndexOf('@')
  if (start < 0 || /[\p{L}\p{N}]$/u.test(before.slice(0, start))) return undefined
  const name = before.slice(start + 1)
  return /[\n@]/.test(name) || name.length > 40 ? undefined : { start, name }
}
