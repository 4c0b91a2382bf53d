import { approvedOfPost, approvedOfVariant } from '../../shared/calendar/calendar.ts'
import { type Decider, openStep } from '../../shared/posts/workflow.ts'
import type { Id } from '../../shared/record.ts'
import { fieldOf } from '../history/change.ts'
import { formerNames } from '../names.ts'
import type { Db } from '../open.ts'
import { all, query, statement } from '../query.ts'
import { getWorkspace } from '../team.ts'

/** What an approval is for, as the history names it. */
const approved = JSON.stringify([
  ...Object.keys(approvedOfPost).map((field) => `post.${field}`),
  ...Object.keys(approvedOfVariant).map((field) => `variant.${field}`),
  'variant.ownMediaAt',
  'mediaUse.position',
])

/**
 * Everybody, newest first, who changed what an approval is for since the version was made that was last approved, or
 * ever. A copy that nobody has approved yet is the work of those, too, who had made what it is a copy of; to bring back
 * what was removed changes nothing.
 */
export function findHands(db: Db, postId: Id): string[] {
  const sql = `with recursive
      work (postId, since, until) as (
        select @postId, @since, '~'
        union select ${fieldOf('copyOfId')}, '', ${fieldOf('createdAt')} from work cross join change
          where tableName = 'post' and recordId = work.postId and kind = 'add' and since = ''
            and ${fieldOf('copyOfId')} is not null),
      part (recordId, postId, since, until) as (
        select postId, postId, since, until from work
        union select recordId, work.postId, since, until from work cross join change
          where kind <> 'edit' and ${fieldOf('postId')} = work.postId and tableName in ('variant', 'mediaUse'))
    select person from part cross join change
      where tableName in ('post', 'variant', 'mediaUse') and change.recordId = part.recordId
        and at > since and at <= until and person <> ''
        and (tableName || '.' || field in (select value from json_each(@approved))
          or kind <> 'edit' and act = 'do' and step not in (
            select step from change where tableName = 'post' and recordId = part.postId and kind = 'remove'))
      group by person order by max(at) desc, max(n) desc`
  const values = { postId, since: findApprovedAt(db, postId), approved }
  return statement(db.sqlite, sql).pluck().all(values) as string[]
}

/**
 * When the version was made that was the last to get all the yeses it needs; empty when none has. Not when they were
 * given: an owner's yes comes to what was sent, however much was edited meanwhile. What was taken back does not count.
 */
function findApprovedAt(db: Db, postId: Id): string {
  const { approvalMode: mode } = getWorkspace(db)
  const answers = query
    .selectFrom('approval')
    .innerJoin('postVersion', 'postVersion.id', 'approval.versionId')
    .select(['approval.versionId', 'approval.decision', 'approval.step', 'postVersion.at'])
    .where('approval.postId', '=', postId)
  const byVersion = Map.groupBy(
    all(db, answers.orderBy('approval.at').orderBy('approval.id')),
    (one) => one.versionId,
  )
  const made = [...byVersion.values()].map((given) => (openStep(mode, given) === null ? given[0]?.at : ''))
  return made.reduce<string>((last, at = '') => (at > last ? at : last), '')
}

/** Every name under which somebody may stand in the history. */
export function namesOf(db: Db, { memberId, person }: Pick<Decider, 'memberId' | 'person'>): Set<string> {
  return new Set([person, ...(memberId === null ? [] : formerNames(db, memberId))])
}
