import type { ReplyAnswer, ReplyNode } from '../../shared/replies/reply-tree.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'

/** A box of a tree that is written down by its letters. */
export const aNode = (id: string, kind: ReplyNode['kind'], position = 1): ReplyNode => ({
  ...blank.replyNode,
  id,
  kind,
  title: id,
  outcome: kind === 'outcome' ? 'reply' : null,
  position,
})

export const anAnswer = (nodeId: string, targetId: string | null, position = 1): ReplyAnswer => ({
  id: `${nodeId}-${targetId ?? position}`,
  nodeId,
  title: `to ${targetId ?? 'nothing'}`,
  targetId,
  position,
})
