import {
  isOut,
  type PostState,
  type PostWithVariants,
  reopen,
  schedule,
} from '../../shared/calendar/calendar.ts'
import { type PostVersion, readContent } from '../../shared/posts/post-version.ts'
import {
  type Approval,
  canSend,
  type Decider,
  type Decision,
  decisionOf,
  type GivenAnswer,
  isRequired,
  isSame,
  judge,
  openStep,
  type PostWorkflow,
  stateAfter,
  stepOf,
  type Verdict,
} from '../../shared/posts/workflow.ts'
import type { Id } from '../../shared/record.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import { setUses } from '../media/uses.ts'
import { listMembers } from '../names.ts'
import type { Db } from '../open.ts'
import { all, first, query, statement } from '../query.ts'
import { getWorkspace } from '../team.ts'
import type { Writer } from '../writer.ts'
import { dropVariant, findPost, nameOf, newVariant, type Way, wayToState } from './calendar.ts'
import { findHands, namesOf } from './hands.ts'
import { addPostVersion, findCurrentVersion, listPostVersions } from './post-version.ts'

/** How a post came to stand where it stands; undefined when it is gone. */
export function readWorkflow(db: Db, postId: Id): PostWorkflow | undefined {
  const detail = findPost(db, postId)
  if (!detail) return undefined
  const { version, answers } = standingOf(db, detail)
  return {
    versions: listPostVersions(db, postId),
    approvals: listApprovals(db, postId),
    currentId: version?.id ?? null,
    openStep: openStep(getWorkspace(db).approvalMode, answers),
    verdict: verdictOn(db, detail),
  }
}

function listApprovals(db: Db, postId: Id): GivenAnswer[] {
  const rows = query.selectFrom('approval').selectAll().where('postId', '=', postId)
  const sql = `select recordId, person from change where tableName = 'approval' and kind = 'add' and act = 'do'
    and recordId in (select id from approval where postId = ? and side = 'owner')`
  const takers = new Map(statement(db.sqlite, sql).raw().all(postId) as [Id, string][])
  const answers = all(db, rows.orderBy('at').orderBy('id'))
  return answers.map((answer) => ({ ...answer, takenInBy: takers.get(answer.id) || null }))
}

/** The answers to one version, in order. */
export function listAnswersTo(db: Db, versionId: Id): Approval[] {
  const rows = query.selectFrom('approval').selectAll().where('versionId', '=', versionId)
  return all(db, rows.orderBy('at').orderBy('id'))
}

/** The version that says what the post says now, and the answers to it. */
function standingOf(db: Db, detail: PostWithVariants) {
  const version = findCurrentVersion(db, detail)
  return { version, answers: version ? listAnswersTo(db, version.id) : [] }
}

/** Who sits here, as somebody who decides. */
export function sitterOf(db: Db): Decider {
  const member = query.selectFrom('member').select('role')
  const role = db.memberId === null ? undefined : first(db, member.where('id', '=', db.memberId))?.role
  return { side: 'member', memberId: db.memberId, person: db.person, role: role ?? null }
}

/**
 * Whether a yes to what the post says now would stand. Whoever had a hand in it leaves the yes to somebody who had none;
 * where everybody had, to somebody other than who edited last.
 */
function verdictOn(db: Db, detail: PostWithVariants, decider = sitterOf(db)): Verdict {
  const { version, answers } = standingOf(db, detail)
  const hands = findHands(db, detail.post.id)
  const sender = version?.reason === 'sent' ? version : undefined
  const isOf = (workers: readonly string[]) => (one: Pick<Decider, 'memberId' | 'person'>) =>
    (sender !== undefined && isSame(sender, one)) || workers.some((name) => namesOf(db, one).has(name))
  return judge({
    mode: getWorkspace(db).approvalMode,
    decider,
    answers,
    members: listMembers(db),
    isOwn: isOf(hands),
    isOwnLast: isOf(hands.slice(0, 1)),
  })
}

/** Whether a step to a state is a yes, and would stand; undefined when it is none. */
export function judgeStep(db: Db, { id, state }: { id: Id; state: PostState }): Verdict | undefined {
  const detail = findPost(db, id)
  if (!detail || decisionOf(detail.post, state) !== 'approved') return undefined
  return verdictOn(db, detail)
}

/** Each is asked with a handful of reads; whoever has more waiting begins with these. */
const mostAsked = 200

/** Says of posts which of them wait for a yes that who sits here may give; of none where anybody may. */
export function markMine<P extends { id: Id; state: PostState }>(
  db: Db,
  posts: readonly P[],
): (P & { isMine: boolean })[] {
  const isAsked = db.memberId !== null && isRequired(getWorkspace(db).approvalMode)
  return posts.map((post, place) => {
    const detail = isAsked && place < mostAsked && post.state === 'inReview' && findPost(db, post.id)
    return { ...post, isMine: Boolean(detail && verdictOn(db, detail).may) }
  })
}

/**
 * Whose answers a step holds, if they are another member's: where approvals are required they are their giver's to take
 * back or to give once more.
 */
export function findAnswerOfAnother(db: Db, step: string): string | undefined {
  if (!isRequired(getWorkspace(db).approvalMode)) return undefined
  const sql = `select json_extract(after, '$.person') from change
    where +step = ? and tableName = 'approval' and kind = 'add' and json_extract(after, '$.side') = 'member'
      and json_extract(after, '$.memberId') is not null and json_extract(after, '$.memberId') is not ? limit 1`
  return statement(db.sqlite, sql).pluck().get(step, db.memberId) as string | undefined
}

type Step = { id: Id; state: PostState; comment?: string | undefined }

/** How a post comes to another state; sending it for review and answering it make or name a version. */
export function wayOf(db: Db, { id, state, comment = '' }: Step): Way | undefined {
  const old = findPost(db, id)
  if (!old) return undefined
  if (state === 'inReview' && canSend(old.post)) return wayToReview(db, old)
  const decision = decisionOf(old.post, state)
  return decision ? wayToAnswer(db, old, { decision, comment }) : wayToState(old, state)
}

/** Takes a post to another state. */
export function takeStep(db: Db, step: Step): PostWithVariants | undefined {
  return take(db, step.id, wayOf(db, step))
}

function take(db: Db, id: Id, way: Way | undefined): PostWithVariants | undefined {
  if (way) commit(db, way.label, way.write)
  return way && findPost(db, id)
}

/** Puts a post, as it stands, before those who approve; what they answer names this version. */
export function sendForReview(db: Db, id: Id): PostWithVariants | undefined {
  const old = findPost(db, id)
  return old && take(db, id, wayToReview(db, old))
}

function wayToReview(db: Db, old: PostWithVariants): Way {
  const { id } = old.post
  const { version, answers } = standingOf(db, old)
  const isSent = version?.reason === 'sent' && isSame(version, db) && answers.length === 0
  const number = isSent ? version.number : nextNumber(db, id)
  const label = { key: 'workflow.did.send', values: { title: nameOf(old.post), number } }
  return {
    label,
    write: (writer) => {
      if (!isSent) addPostVersion(db, writer, old, 'sent')
      writer.change('post', id, { state: 'inReview', heldState: null })
    },
  }
}

function nextNumber(db: Db, postId: Id): number {
  return (listPostVersions(db, postId)[0]?.number ?? 0) + 1
}

/**
 * Answers what the post says now; a version is made of it where there is none. Whether it may be answered is asked
 * before; a yes that nobody else could give is kept with its reservation.
 */
export function decide(
  db: Db,
  { id, decision, comment }: { id: Id; decision: Decision; comment: string },
  decider = sitterOf(db),
): PostWithVariants | undefined {
  const old = findPost(db, id)
  return old && take(db, id, wayToAnswer(db, old, { decision, comment }, decider))
}

/** How a post that is there is answered; the same as `decide`, for a step that holds several. */
export function wayToAnswer(
  db: Db,
  old: PostWithVariants,
  { decision, comment }: { decision: Decision; comment: string },
  decider = sitterOf(db),
): Way {
  const { id } = old.post
  const { approvalMode: mode } = getWorkspace(db)
  const { version, answers } = standingOf(db, old)
  const { side, memberId, person } = decider
  const step = stepOf(mode, answers, decider)
  const verdict = decision === 'approved' ? verdictOn(db, old, decider) : undefined
  const state = stateAfter(mode, answers, { decision, step })
  const label = {
    key: `workflow.did.${decision === 'approved' && state !== 'approved' ? 'firstYes' : decision}`,
    values: { title: nameOf(old.post), number: version?.number ?? nextNumber(db, id) },
  }
  const write = (writer: Writer) => {
    const { id: versionId } = version ?? addPostVersion(db, writer, old, 'answered')
    const caution = verdict?.may ? verdict.caution : null
    const answer = { decision, step, side, memberId, person, comment, caution }
    writer.add('approval', { id: newId(), postId: id, versionId, ...answer, at: db.now() })
    writer.change('post', id, { state, heldState: null })
  }
  return { label, write }
}

/** Keeps a post as it stands; where the newest version says the same, that one is answered. */
export function keepPostVersion(db: Db, id: Id): PostVersion | undefined {
  const old = findPost(db, id)
  if (!old) return undefined
  const current = findCurrentVersion(db, old)
  if (current) return current
  const label = { key: 'workflow.did.keep', values: { title: nameOf(old.post), number: nextNumber(db, id) } }
  return commit(db, label, (writer) => addPostVersion(db, writer, old, 'kept'))
}

/**
 * Writes what a version said over what its post says. What went out stays as it is, and a post that has a day keeps
 * one. Undefined when the version is gone.
 */
export function takeBack(db: Db, versionId: Id): PostWithVariants | undefined {
  const version = first(db, query.selectFrom('postVersion').selectAll().where('id', '=', versionId))
  const old = version && findPost(db, version.postId)
  if (!old) return undefined
  const label = { key: 'workflow.did.takeBack', values: { title: nameOf(old.post), number: version.number } }
  return commit(db, label, (writer) => {
    writeVersion(db, writer, old, version)
    const now = findPost(db, old.post.id)
    if (JSON.stringify(now) !== JSON.stringify(old)) {
      const hasDay = now?.variants.some(({ day }) => day !== null)
      writer.change('post', old.post.id, hasDay ? schedule(old.post) : reopen(old.post))
    }
    return findPost(db, old.post.id)
  })
}

function writeVersion(
  db: Db,
  writer: Writer,
  { post, variants }: PostWithVariants,
  version: PostVersion,
): void {
  const { variants: kept, media = [], ...own } = readContent(version)
  writer.change('post', post.id, own)
  setUses(db, writer, { postId: post.id, variantId: null }, media)
  const channels = new Set(all(db, query.selectFrom('channel').select('id')).map(({ id }) => id))
  for (const { id, media: files, ...then } of kept) {
    const now = variants.find((one) => one.id === id)
    if (now && isOut(now)) continue
    const ownMediaAt = files === undefined ? null : (now?.ownMediaAt ?? db.now())
    const channelId = then.channelId !== null && channels.has(then.channelId) ? then.channelId : null
    const day = then.day ?? now?.day ?? null
    if (now) writer.change('variant', id, { ...then, channelId, day, ownMediaAt })
    else
      writer.add('variant', {
        ...newVariant({ postId: post.id, channelId, day, time: null }),
        ...then,
        ...{ id, channelId, ownMediaAt },
      })
    setUses(db, writer, { postId: post.id, variantId: id }, files ?? [])
  }
  for (const now of variants)
    if (!isOut(now) && !kept.some(({ id }) => id === now.id)) dropVariant(db, writer, now.id)
}
