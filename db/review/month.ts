import { addMonths, type Instant, type Month } from '../../shared/day.ts'
import { engagementsOf, ratedBy } from '../../shared/review/engagement.ts'
import { rankPosts, rateOf, summariseMonth } from '../../shared/review/metrics.ts'
import type { Denominator, PostResult, Review } from '../../shared/review/review.ts'
import {
  type PostLine,
  ReviewMonth,
  type ReviewTurn,
  type Standing,
} from '../../shared/review/review-month.ts'
import { listGoalValues } from '../alliances/goal-values.ts'
import { listSetbacks } from '../calendar/hand-off.ts'
import { listCorrections } from '../measures/corrections.ts'
import { listMeasuredChannels, listPosts, makeFacts } from '../measures/month-facts.ts'
import { nameMonthValues } from '../measures/more-numbers.ts'
import { listStandings } from '../measures/standings.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { readReplyMonth } from '../replies/figures.ts'
import { getWorkspace } from '../team.ts'
import { readMonthAccount } from './account.ts'
import { listApprovalNotes } from './approvals.ts'
import { listExperimentsOfMonth } from './experiments.ts'
import { listLessonNotes } from './lessons.ts'
import { readObjectiveChanges } from './objective-changes.ts'
import { readPaidMonth } from './paid.ts'

export function findReview(db: Db, month: Month): Review | undefined {
  return first(db, query.selectFrom('review').selectAll().where('month', '=', month))
}

/** A month as it stands: what was kept when it is closed, with what was put right later, else computed from what is known now. */
export function getReviewMonth(db: Db, month: Month): ReviewMonth {
  const review = findReview(db, month)
  const kept = review && keptMonth(review)
  return kept
    ? { ...kept, corrections: listCorrections(db, review, kept) }
    : computeReviewMonth(db, month, review)
}

/** What was kept at closing; undefined of a month that is open. */
export function keptMonth(review: Review): ReviewMonth | undefined {
  const kept = readKept(review)
  return kept && ReviewMonth.parse(kept)
}

/** All that closing kept of a month, its account and what was added beside it since; undefined of a month that is open. */
export function readKept({ closedAt, snapshot }: Review): { charts?: unknown; paper?: unknown } | undefined {
  return closedAt && snapshot ? JSON.parse(snapshot) : undefined
}

/** How the objectives stand, without all else that a month's account says. */
export function getStandings(db: Db, month: Month): Standing[] {
  const review = findReview(db, month)
  const kept = review && keptMonth(review)
  if (kept) return kept.standings
  const { timeZone } = getWorkspace(db)
  const { channels, facts } = gatherMonth(db, month)
  return listStandings(db, { month, review, channels, facts, timeZone })
}

/** The numbers of a month's channels and of the whole brand as they are known now, closed or not. */
export function computeNumbers(db: Db, month: Month): Pick<ReviewMonth, 'channels' | 'total'> {
  return gatherMonth(db, month).summary()
}

/** The same with the numbers beside the six metrics; of a closed month, as what came after that instant tells them. */
export function computeAllNumbers(
  db: Db,
  month: Month,
  closedAt?: Instant,
): Pick<ReviewMonth, 'channels' | 'total' | 'more'> {
  const { facts, summary } = gatherMonth(db, month, closedAt)
  return { ...summary(), more: nameMonthValues(db, facts(month).values(), []) }
}

function gatherMonth(db: Db, month: Month, closedAt?: Instant) {
  const channels = listMeasuredChannels(db, month)
  const facts = makeFacts(db, closedAt ? { month, at: closedAt } : undefined)
  const summary = () => summariseMonth(channels, facts(month), facts(addMonths(month, -1)))
  return { channels, facts, summary }
}

/** The account of a month from the records as they are now, closed or not. */
export function computeReviewMonth(db: Db, month: Month, review = findReview(db, month)): ReviewMonth {
  const workspace = getWorkspace(db)
  const denominator = review?.denominator ?? workspace.denominator
  const { channels, facts, summary } = gatherMonth(db, month)
  const paid = readPaidMonth(db, month)
  const items = review
    ? all(
        db,
        query
          .selectFrom('reviewItem')
          .selectAll()
          .where('reviewId', '=', review.id)
          .orderBy('position')
          .orderBy('id'),
      )
    : []
  return {
    month,
    denominator,
    note: review?.note ?? '',
    closedAt: review?.closedAt ?? null,
    closedBy: review?.closedBy ?? '',
    ...summary(),
    standings: listStandings(db, { month, review, channels, facts, timeZone: workspace.timeZone }),
    objectiveChanges: readObjectiveChanges(db, month, review?.id),
    posts: rankPosts(listPosts(db, month).map((post) => toLine(post, denominator))),
    more: nameMonthValues(db, facts(month).values(), facts(addMonths(month, -1)).values()),
    items,
    approvals: listApprovalNotes(db, month),
    setbacks: listSetbacks(db, month),
    alliances: listGoalValues(db, month),
    lessons: listLessonNotes(db, month),
    experiments: listExperimentsOfMonth(db, month),
    replies: readReplyMonth(db, month),
    account: readMonthAccount(db, month, { channels, paid: paid.lines }),
    paid,
    corrections: [],
  }
}

/** Who closed or re-opened a month, newest first: read from the history, so nothing can be closed unseen. */
export function listTurns(db: Db, month: Month): ReviewTurn[] {
  const review = findReview(db, month)
  if (!review) return []
  const rows = all(
    db,
    query
      .selectFrom('change')
      .select(['person', 'at', 'after'])
      .where('tableName', '=', 'review')
      .where('recordId', '=', review.id)
      .where('field', '=', 'closedAt')
      .orderBy('at', 'desc')
      .orderBy('n', 'desc'),
  )
  return rows.map(({ person, at, after }) => ({
    act: after === null || after === 'null' ? 'reopen' : 'close',
    person,
    at,
  }))
}

function toLine(post: PostResult, denominator: Denominator): PostLine {
  const { id, channelId, permalink, type, publishedAt, impressions, reach } = post
  const engagements = engagementsOf(post)
  const text = post.text.replace(/\s+/g, ' ').trim().slice(0, 160)
  const rate = rateOf(engagements, post[ratedBy(denominator)])
  return { id, channelId, permalink, text, type, publishedAt, impressions, reach, engagements, rate }
}
