import { firstDayOf, lastDayOf, type Month } from '../../shared/day.ts'
import { isRequired } from '../../shared/posts/workflow.ts'
import type { ApprovalNote } from '../../shared/review/review-month.ts'
import { nameOf } from '../calendar/calendar.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import { getWorkspace } from '../team.ts'

/** A month that has more has one problem, not two hundred. */
const most = 200

/**
 * What a month's account says about approvals: posts that went out, or are ready to, without the yes that they need,
 * and yeses that nobody else could give.
 */
export function listApprovalNotes(db: Db, month: Month): ApprovalNote[] {
  const out = query
    .selectFrom('variant')
    .innerJoin('post', 'post.id', 'variant.postId')
    .select(['post.id as postId', 'post.title', 'post.text', 'post.state'])
    .select((of) => of.fn.min('variant.day').$notNull().as('day'))
    .where('variant.day', '>=', firstDayOf(month))
    .where('variant.day', '<=', lastDayOf(month))
    .groupBy('post.id')
    .orderBy('day')
  const without = out
    .where('variant.delivery', 'in', ['ready', 'posted', 'measured'])
    .where('post.state', '!=', 'approved')
  const reserved = out
    .innerJoin('approval', 'approval.postId', 'post.id')
    .select(['approval.caution', 'approval.person'])
    .where('approval.caution', 'is not', null)
    .groupBy('approval.id')
  const lines = isRequired(getWorkspace(db).approvalMode) ? all(db, without.limit(most)) : []
  return [
    ...lines.map((post) => ({ ...lineOf(post), kind: 'without' as const, person: '' })),
    ...all(db, reserved.limit(most)).flatMap(({ caution, person, ...post }) =>
      caution === null ? [] : [{ ...lineOf(post), kind: caution, person }],
    ),
  ]
}

function lineOf({
  postId,
  day,
  ...post
}: Pick<ApprovalNote, 'postId' | 'day'> & { title: string; text: string }) {
  return { postId, day, title: nameOf(post) }
}
