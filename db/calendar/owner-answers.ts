import { enterState, isAllOut, nextStates, type PostWithVariants } from '../../shared/calendar/calendar.ts'
import type { Instant } from '../../shared/day.ts'
import { type OwnerAnswer, type PostAnswer, readAnswer } from '../../shared/posts/owner-answer.ts'
import { readPaper } from '../../shared/posts/paper-answer.ts'
import {
  type AnswerLine,
  type AnswerPreview,
  type AnswerText,
  answerable,
  type GoodAnswer,
  isNews,
  type LineEffect,
  type PackedPost,
  type ReviewPack,
  type TakeAnswer,
  type TakenResult,
} from '../../shared/posts/review-pack.ts'
import { type Decider, stateAfter, stepOf } from '../../shared/posts/workflow.ts'
import type { Id } from '../../shared/record.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { getWorkspace } from '../team.ts'
import type { Writer } from '../writer.ts'
import { findPost } from './calendar.ts'
import { listed } from './filter.ts'
import { findCurrentVersion } from './post-version.ts'
import { findPack, listPackedPosts, ownerAnswers } from './review-packs.ts'
import { listAnswersTo, wayToAnswer } from './workflow.ts'

type Read = {
  pack: ReviewPack
  packed: PackedPost[]
  posts: Pick<PostAnswer, 'number' | 'decision' | 'comment'>[]
  problems: GoodAnswer['problems']
  /** Undefined where the answer was typed. */
  saved: OwnerAnswer | undefined
}
type Refused = Extract<AnswerPreview, { ok: false }>

/** What an answer says and what taking it in would do; nothing is written. */
export function previewAnswer(db: Db, text: AnswerText): AnswerPreview {
  const read = readText(db, text)
  if ('why' in read) return read
  const { pack, packed, posts, problems, saved } = read
  const isKnown = isTaken(db, read)
  const lines = linesOf(db, read).map(({ packed: { postId, title }, detail, answer, effect, earlier }) => {
    const state = detail?.post.state ?? null
    const said = { ...answer, postId, title, state }
    return isKnown ? { ...said, effect: 'same' as const, earlier: null } : { ...said, effect, earlier }
  })
  return {
    ok: true,
    pack: { id: pack.id, number: pack.number, name: pack.name, addressee: pack.addressee },
    way: saved ? 'saved' : 'typed',
    owner: saved?.person ?? '',
    givenAt: saved?.at ?? null,
    isKnown,
    lines,
    open: packed.flatMap(({ number }) => (posts.some((one) => one.number === number) ? [] : number)),
    problems,
  }
}

function readText(db: Db, { packId, text }: AnswerText): Read | Refused {
  const saved = readAnswer(text)
  if (!saved.ok && (saved.why !== 'none' || packId === null)) return saved
  const pack = findPack(db, saved.ok ? saved.answer.packId : (packId as Id))
  if (!pack) return { ok: false, why: 'foreign' }
  const packed = listPackedPosts(db, pack.id)
  if (!saved.ok)
    return { pack, packed, saved: undefined, ...readPaper(text, packed.length, answeredOf(db, packed)) }
  const { posts } = saved.answer
  const isOfPack = ({ number, versionId }: PostAnswer) =>
    packed.some((one) => one.number === number && one.versionId === versionId)
  const isWhole = posts.every(isOfPack) && new Set(posts.map(({ number }) => number)).size === posts.length
  if (!isWhole) return { ok: false, why: 'notThisPack' }
  return { pack, packed, posts, problems: [], saved: saved.answer }
}

function answeredOf(db: Db, packed: readonly PackedPost[]): Set<number> {
  const versionIds = packed.map(({ versionId }) => versionId)
  const answered = new Set(ownerAnswers(db, versionIds).map(({ versionId }) => versionId))
  return new Set(packed.flatMap(({ number, versionId }) => (answered.has(versionId) ? number : [])))
}

type Line = {
  packed: PackedPost
  detail: PostWithVariants | undefined
  answer: Read['posts'][number]
  earlier: AnswerLine['earlier']
  effect: LineEffect
}

function linesOf(db: Db, { packed, posts, saved }: Read): Line[] {
  const given = whenGiven(db, packed)
  return posts
    .toSorted((one, other) => one.number - other.number)
    .flatMap((answer) => {
      const post = packed.find(({ number }) => number === answer.number)
      if (!post) return []
      const line = {
        packed: post,
        detail: findPost(db, post.postId),
        answer,
        earlier: earlierOf(db, post, { decision: answer.decision, given }),
      }
      // What is typed is said now; a file may come late, behind a newer one.
      const isOlder = saved !== undefined && line.earlier !== null && saved.at < line.earlier.at
      return { ...line, effect: effectOf(db, line, isOlder) }
    })
}

/** The last word of the owner's side on a version, where it is another one. */
function earlierOf(
  db: Db,
  { versionId }: PackedPost,
  { decision, given }: { decision: Line['answer']['decision']; given: ReadonlyMap<Id, Instant> },
): Line['earlier'] {
  const last = ownerAnswers(db, [versionId]).at(-1)
  if (!last || decision === null || last.decision === decision) return null
  return { decision: last.decision, person: last.person, at: given.get(versionId) ?? last.at }
}

/**
 * When the answer that counts about each version was given, in whichever pack it was asked about: by the owner's clock,
 * which is never ahead of ours, or when it was typed.
 */
function whenGiven(db: Db, packed: readonly PackedPost[]): Map<Id, Instant> {
  const versionIds = listed(packed.map(({ versionId }) => versionId))
  const asked = all(db, query.selectFrom('packedPost').selectAll().where('versionId', 'in', versionIds))
  const packIds = listed([...new Set(asked.map(({ packId }) => packId))])
  const taken = query.selectFrom('takenAnswer').selectAll().where('packId', 'in', packIds).orderBy('at')
  const given = new Map<Id, Instant>()
  for (const { packId, content, givenAt, at: takenAt } of all(db, taken)) {
    const read = JSON.parse(content) as OwnerAnswer | Read['posts']
    const posts = Array.isArray(read) ? read : read.posts
    const decided = new Set(posts.flatMap(({ number, decision }) => (decision === null ? [] : number)))
    const at = givenAt !== null && givenAt < takenAt ? givenAt : takenAt
    for (const { versionId, ...one } of asked) {
      const last = given.get(versionId)
      const isNewer = last === undefined || givenAt === null || at >= last
      if (one.packId === packId && decided.has(one.number) && isNewer) given.set(versionId, at)
    }
  }
  return given
}

function effectOf(
  db: Db,
  { packed, detail, answer, earlier }: Omit<Line, 'effect'>,
  isOlder: boolean,
): LineEffect {
  if (!detail) return 'gone'
  const { decision, comment } = answer
  const hasSaid = comment === '' || isSaid(db, packed.postId, comment)
  if (isOlder) return hasSaid ? 'older' : 'remark'
  const isFirst = ownerAnswers(db, [packed.versionId]).length === 0
  if (decision === null || !(isFirst || earlier)) return hasSaid ? 'same' : 'remark'
  const { post, variants } = detail
  if (findCurrentVersion(db, detail)?.id !== packed.versionId) return 'edited'
  if (post.state === 'onHold') return 'held'
  if (isAllOut(variants)) return 'out'
  const state = stateOf(db, packed, decision)
  // An owner who takes a no back answers it as the draft that it is again; the team's own no stays.
  const isBack = post.state === 'rejected' && earlier?.decision === 'no'
  const from = isBack ? enterState(post, 'draft') : post
  // A draft that the team has taken back is not asked to be changed.
  const leadsThere = state === from.state || nextStates(from).includes(state)
  if (!answerable.includes(from.state) || !leadsThere) return 'left'
  return state === 'inReview' ? 'halfway' : 'decides'
}

const owner = (person: string): Decider => ({ side: 'owner', memberId: null, person, role: null })

function stateOf(db: Db, { versionId }: PackedPost, decision: NonNullable<PostAnswer['decision']>) {
  const { approvalMode: mode } = getWorkspace(db)
  const answers = listAnswersTo(db, versionId)
  return stateAfter(mode, answers, { decision, step: stepOf(mode, answers, owner('')) })
}

/** The same words from the owner once more say nothing new. */
function isSaid(db: Db, postId: Id, text: string): boolean {
  const rows = query.selectFrom('comment').select('id').where('postId', '=', postId)
  return first(db, rows.where('side', '=', 'fromOwner').where('text', '=', text)) !== undefined
}

/** The page's own answer is known by all that it says, also by when: an older one never comes back over a newer one. */
function isTaken(db: Db, { pack, saved }: Read): boolean {
  if (!saved) return false
  const rows = query.selectFrom('takenAnswer').select('content').where('packId', '=', pack.id)
  return all(db, rows).some(({ content }) => content === JSON.stringify(saved))
}

/**
 * Takes an answer in, as one step: each decision is the owner's, on the version that was asked about, and each remark a
 * comment from the owner's side. Undefined where the answer cannot be read.
 */
export function takeAnswer(db: Db, { owner: person, ...text }: TakeAnswer): TakenResult | undefined {
  const read = readText(db, text)
  if ('why' in read) return undefined
  const lines = isTaken(db, read) ? [] : linesOf(db, read).filter(({ effect }) => isNews(effect))
  if (lines.length === 0) return { changed: 0, kept: 0 }
  const { pack, saved, posts } = read
  const label = {
    key: 'reviewPack.did.answer',
    values: { owner: person, name: pack.name, count: lines.length },
  }
  commit(db, label, (writer) => {
    for (const line of lines) takeLine(db, writer, line, owner(person))
    writer.add('takenAnswer', {
      id: newId(),
      packId: pack.id,
      way: saved ? 'saved' : 'typed',
      owner: person,
      givenAt: saved?.at ?? null,
      content: JSON.stringify(saved ?? posts),
      ...{ memberId: db.memberId, person: db.person, at: db.now() },
    })
  })
  const kept = lines.filter(({ effect }) => keeping.includes(effect)).length
  return { changed: lines.length - kept, kept }
}

const keeping: readonly LineEffect[] = ['edited', 'held', 'left', 'out']

function takeLine(db: Db, writer: Writer, { packed, detail, answer, effect }: Line, decider: Decider): void {
  if (!detail) return
  const { postId, versionId } = packed
  const { decision, comment } = answer
  const { person } = decider
  if (comment !== '' && !isSaid(db, postId, comment)) {
    const said = { side: 'fromOwner' as const, text: comment, memberId: null, person, at: db.now() }
    writer.add('comment', { id: newId(), postId, ...said, editedAt: null, resolvedAt: null, resolvedBy: '' })
  }
  if (decision === null || effect === 'remark') return
  if (!keeping.includes(effect)) {
    wayToAnswer(db, detail, { decision, comment: '' }, decider).write(writer)
    return
  }
  const { approvalMode: mode } = getWorkspace(db)
  const state = stateOf(db, packed, decision)
  const step = stepOf(mode, listAnswersTo(db, versionId), decider)
  const given = { decision, step, side: decider.side, memberId: null, person, comment: '', caution: null }
  writer.add('approval', { id: newId(), postId, versionId, ...given, at: db.now() })
  // A hold ends where it is ended, never by an answer; the post returns to what was answered.
  if (effect === 'held') writer.change('post', postId, { heldState: state })
}
