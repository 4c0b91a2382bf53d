import type { PostWithVariants } from '../../shared/calendar/calendar.ts'
import { addDays, type Day } from '../../shared/day.ts'
import { type CommentSide, findMentions } from '../../shared/posts/comment.ts'
import { type ApprovedContent, approvedContent, writeContent } from '../../shared/posts/post-version.ts'
import type { Decision } from '../../shared/posts/workflow.ts'
import type { Member } from '../../shared/team.ts'
import { findPost } from '../calendar/calendar.ts'
import { newId } from '../id.ts'
import { listMembers } from '../names.ts'
import { all, query } from '../query.ts'
import type { Sample } from './add-strategy.ts'
import { readLines } from './lines.ts'

/** Post, whom it is for, who says it, and whether it is settled: places in these lists are places in the words. */
const comments: [post: number, side: CommentSide, member: number, isSettled?: true][] = [
  [15, 'team', 0],
  [15, 'owner', 2],
  [16, 'team', 2],
  [18, 'team', 1, true],
  [11, 'owner', 0],
  [7, 'team', 1],
]

/** Posts whose answer came with a word. */
const answered = [18, 9]

/** The one that was approved for the day before, and moved since. */
const moved = 12

/** How posts came to stand where they stand: what was sent, who said yes, and what is said about them. */
export function addWorkflow(sample: Sample): void {
  const { db, writer, words } = sample
  const members = listMembers(db)
  const [, approver] = members
  const rows = all(db, query.selectFrom('post').select('id').where('state', '!=', 'idea').orderBy('position'))
  const posts = rows.flatMap(({ id }) => findPost(db, id) ?? [])
  const said = readLines(words.answers).map((fields) => fields(0))
  posts.forEach((detail, place) => {
    const author = members.find(({ name }) => name === detail.post.responsible)
    const decision = place === moved ? 'approved' : decisionFor(detail)
    if (!author || !approver || decision === undefined) return
    const at = (days: number) => instantOf(detail, sample.today, days + (place % 3))
    const content = approvedContent(detail)
    const version = writer.add('postVersion', {
      id: newId(),
      postId: detail.post.id,
      number: 1,
      reason: 'sent',
      content: writeContent(place === moved ? dayBefore(content) : content),
      ...signed(author),
      at: at(-7),
    })
    if (decision === null) return
    writer.add('approval', {
      id: newId(),
      postId: detail.post.id,
      versionId: version.id,
      ...{ decision, step: 1, side: 'member', caution: null },
      ...signed(approver),
      comment: said[answered.indexOf(place)] ?? '',
      at: at(-5),
    })
  })
  readLines(words.comments).forEach((fields, place) => {
    const [at, side, member, isSettled] = comments[place] as (typeof comments)[number]
    const detail = posts[at]
    if (detail)
      addComment(sample, { detail, side, text: fields(0), members, author: members[member], isSettled })
  })
}

/** Null while nobody has answered what was sent; undefined where nothing was. */
function decisionFor({ post: { state, heldState } }: PostWithVariants): Decision | null | undefined {
  const stands = state === 'onHold' ? heldState : state
  if (stands === 'approved') return 'approved'
  if (stands === 'changesRequested') return 'change'
  return stands === 'inReview' ? null : undefined
}

type SampleComment = {
  detail: PostWithVariants
  side: CommentSide
  text: string
  members: readonly Member[]
  author: Member | undefined
  isSettled: true | undefined
}

function addComment({ writer, today }: Sample, comment: SampleComment): void {
  const { detail, side, text, members, author, isSettled } = comment
  const settled = { resolvedAt: instantOf(detail, today, -1), resolvedBy: members[2]?.name ?? '' }
  const { id: commentId } = writer.add('comment', {
    id: newId(),
    postId: detail.post.id,
    ...{ side, text, editedAt: null },
    ...(author ? signed(author) : { memberId: null, person: '' }),
    at: instantOf(detail, today, -3),
    ...(isSettled ? settled : { resolvedAt: null, resolvedBy: '' }),
  })
  const named = findMentions(
    text,
    members.map(({ id, name }) => ({ id, names: [name] })),
  )
  for (const { id: memberId } of named) writer.add('commentMention', { id: newId(), commentId, memberId })
}

function signed({ id, name }: Member) {
  return { memberId: id, person: name }
}

/** Some days before a post goes out, or before today where that is still to come. */
function instantOf({ variants }: PostWithVariants, today: Day, days: number): string {
  const day = variants[0]?.day ?? today
  return `${addDays(day < today ? day : today, days)}T09:10:00.000Z`
}

function dayBefore({ variants, ...content }: ApprovedContent): ApprovedContent {
  return { ...content, variants: variants.map((one) => ({ ...one, day: one.day && addDays(one.day, -1) })) }
}
