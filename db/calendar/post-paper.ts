import type { PlanApproval, PlanComment } from '../../shared/print/exports.ts'
import type { Id } from '../../shared/record.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'

/** What paper says beside each post: the yes it has, and what is still open between the team and the owner. */
export function readForPaper(db: Db, postIds: readonly Id[]) {
  const yeses = query
    .selectFrom('approval')
    .innerJoin('postVersion', 'postVersion.id', 'approval.versionId')
    .innerJoin('post', 'post.id', 'approval.postId')
    .select(['approval.postId', 'approval.person', 'approval.side', 'approval.at', 'postVersion.number'])
    .where('approval.postId', 'in', postIds)
    .where('approval.decision', '=', 'approved')
    .where('post.state', '=', 'approved')
    .orderBy('postVersion.number')
    .orderBy('approval.at')
    .orderBy('approval.id')
  const said = query
    .selectFrom('comment')
    .select(['postId', 'side', 'person', 'text'])
    .where('postId', 'in', postIds)
    .where('resolvedAt', 'is', null)
    .orderBy('at')
    .orderBy('id')
  // The last yes to the newest version of a post takes the place of those before it.
  const approvals = new Map<Id, PlanApproval>(all(db, yeses).map(({ postId, ...yes }) => [postId, yes]))
  const comments = Map.groupBy(all(db, said), ({ postId }) => postId)
  return (postId: Id, side: 'team' | 'owner') => ({
    approval: approvals.get(postId) ?? null,
    comments: (comments.get(postId) ?? [])
      // What the owner said needs no telling to the owner.
      .filter((comment) => (side === 'owner') === (comment.side === 'owner'))
      .map(({ person, text }): PlanComment => ({ person, text })),
  })
}
