import { addMonths, dayOf, lastDayOf, type Month, monthOf } from '../../shared/day.ts'
import { engagementsOf, ratedBy } from '../../shared/engagement.ts'
import { type MonthFacts, rankPosts, rateOf, summariseMonth } from '../../shared/metrics.ts'
import { monthOfDays } from '../../shared/month-of-days.ts'
import { judgePace } from '../../shared/pace.ts'
import {
  type Denominator,
  type Measure,
  measures,
  type PostResult,
  type Review,
} from '../../shared/review.ts'
import {
  type PostLine,
  ReviewMonth,
  type ReviewTurn,
  type Standing,
  type valueBases,
} from '../../shared/review-month.ts'
import type { Channel, Objective } from '../../shared/strategy.ts'
import { startOfMonth } from '../../shared/zone.ts'
import { listGoalValues } from '../alliances/goal-values.ts'
import { listSetbacks } from '../calendar/hand-off.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { readReplyMonth } from '../replies/figures.ts'
import { getWorkspace } from '../team.ts'
import { readMonthAccount } from './account.ts'
import { listApprovalNotes } from './approvals.ts'
import { listCorrections } from './corrections.ts'
import { listLessonNotes } from './lessons.ts'
import { listMoreNumbers } from './more-numbers.ts'
import { readPaidMonth } from './paid.ts'
import { sumPosts } from './post-sums.ts'

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
export function keptMonth({ closedAt, snapshot }: Review): ReviewMonth | undefined {
  return closedAt && snapshot ? ReviewMonth.parse(JSON.parse(snapshot)) : undefined
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

function gatherMonth(db: Db, month: Month) {
  const channels = listMeasuredChannels(db, month)
  const facts = makeFacts(db)
  const summary = () => summariseMonth(channels, facts(month), facts(addMonths(month, -1)))
  return { channels, facts, summary }
}

/** The account of a month from the records as they are now, closed or not. */
export function computeReviewMonth(db: Db, month: Month, review = findReview(db, month)): ReviewMonth {
  const workspace = getWorkspace(db)
  const denominator = review?.denominator ?? workspace.denominator
  const { channels, facts, summary } = gatherMonth(db, month)
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
    posts: rankPosts(listPosts(db, month).map((post) => toLine(post, denominator))),
    more: listMoreNumbers(db, month),
    items,
    approvals: listApprovalNotes(db, month),
    setbacks: listSetbacks(db, month),
    alliances: listGoalValues(db, month),
    lessons: listLessonNotes(db, month),
    replies: readReplyMonth(db, month),
    account: readMonthAccount(db, month, channels),
    paid: readPaidMonth(db, month),
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

/** Channels that post, and those given up that still have something to say about these months. */
export function listMeasuredChannels(db: Db, from: Month, to = from): Channel[] {
  const readings = query
    .selectFrom('reading')
    .select('channelId')
    .where('month', '>=', from)
    .where('month', '<=', to)
  return all(
    db,
    query
      .selectFrom('channel')
      .selectAll()
      .where((is) => is.or([is('decision', '=', 'active'), is('id', 'in', readings)]))
      .orderBy('position')
      .orderBy('id'),
  )
}

/** Readings of a whole month that belong to no campaign. */
export function ofMonth(month: Month) {
  return query
    .selectFrom('reading')
    .selectAll()
    .where('month', '=', month)
    .where('day', 'is', null)
    .where('campaignId', 'is', null)
}

function daysOf(month: Month) {
  return query
    .selectFrom('reading')
    .selectAll()
    .where('month', '=', month)
    .where('day', 'is not', null)
    .where('campaignId', 'is', null)
}

/** What is known of a month: its own readings first, where whoever looks for a measure finds them before what its days come to. */
export function listReadings(db: Db, month: Month) {
  return [...all(db, ofMonth(month)), ...monthOfDays(all(db, daysOf(month)), month)]
}

type Facts = (month: Month) => MonthFacts

/** Reads each month once, however many objectives ask for it. */
export function makeFacts(db: Db): Facts {
  const known = new Map<Month, MonthFacts>()
  return (month) => {
    const facts = known.get(month) ?? { readings: listReadings(db, month), posts: sumPosts(db, month) }
    known.set(month, facts)
    return facts
  }
}

function listPosts(db: Db, month: Month): PostResult[] {
  const { timeZone } = getWorkspace(db)
  const [from, to] = [startOfMonth(month, timeZone), startOfMonth(addMonths(month, 1), timeZone)]
  return all(
    db,
    query
      .selectFrom('postResult')
      .selectAll()
      .where('publishedAt', '>=', from)
      .where('publishedAt', '<', to)
      .orderBy('publishedAt'),
  )
}

type StandingInput = {
  month: Month
  review: Review | undefined
  channels: Channel[]
  facts: Facts
  timeZone: string
}

function listStandings(db: Db, input: StandingInput): Standing[] {
  const rows = all(
    db,
    query
      .selectFrom('objective')
      .innerJoin('goal', 'goal.id', 'objective.goalId')
      .selectAll('objective')
      .select('goal.title as goalTitle')
      .orderBy('goal.position')
      .orderBy('objective.position'),
  )
  const own = new Map(
    all(db, query.selectFrom('measure').selectAll()).map((measure) => [measure.id, measure]),
  )
  const handles = new Map(
    all(db, query.selectFrom('channel').selectAll()).map(({ id, handle }) => [id, handle]),
  )
  const reasons = new Map(
    input.review
      ? all(db, query.selectFrom('verdict').selectAll().where('reviewId', '=', input.review.id)).map(
          (one) => [one.objectiveId, one.reason],
        )
      : [],
  )
  const today = dayOf(db.now(), input.timeZone)
  const end = lastDayOf(input.month) < today ? lastDayOf(input.month) : today
  return rows.map(({ goalTitle, ...objective }) => {
    const measure = own.get(objective.measureId ?? '')
    const { value, basis } = findValue(objective, basisOf(objective, measure), input)
    const { title, kind, question, measureId, baseline, target, startDay, dueDay, responsible } = objective
    return {
      objectiveId: objective.id,
      ...{
        title,
        goalTitle,
        kind,
        question,
        measureId,
        baseline,
        target,
        startDay,
        dueDay,
        responsible,
        value,
        basis,
      },
      measureName: measure?.name ?? '',
      channelName: handles.get(objective.channelId ?? '') ?? '',
      ...judgePace(objective, value, end),
      reason: reasons.get(objective.id) ?? '',
    }
  })
}

export const monthsBack = 36

/**
 * A stock's newest value counts. What counts events is the month's own figure, unless the baseline is zero:
 * who starts from nothing counts everything since the start. Reach is never summed.
 */
export function basisOf(objective: Objective, measure: Measure | undefined): (typeof valueBases)[number] {
  const isStock = measure ? measure.isStock !== null : objective.measureId === 'followers'
  if (isStock) return 'latest'
  return objective.baseline !== 0 || objective.measureId === 'reach' ? 'month' : 'sum'
}

function findValue(
  objective: Objective,
  basis: (typeof valueBases)[number],
  input: StandingInput,
): { value: number | null; basis: (typeof valueBases)[number] } {
  const startMonth = objective.startDay ? monthOf(objective.startDay) : input.month
  const at = (month: Month) => readValue(objective, month, input)
  if (basis === 'latest') {
    for (let back = 0, month = input.month; back < monthsBack && month >= startMonth; back += 1) {
      const value = at(month)
      if (value !== null) return { value, basis }
      month = addMonths(month, -1)
    }
    return { value: null, basis }
  }
  if (basis === 'month') return { value: at(input.month), basis }
  let total: number | null = null
  for (let back = 0, month = input.month; back < monthsBack && month >= startMonth; back += 1) {
    const value = at(month)
    if (value !== null) total = (total ?? 0) + value
    month = addMonths(month, -1)
  }
  return { value: total, basis }
}

/** What one month says of an objective's measure; null when nobody read it. */
export function readValue(
  { measureId, channelId }: Objective,
  month: Month,
  { facts, channels }: Pick<StandingInput, 'facts' | 'channels'>,
): number | null {
  const known = facts(month)
  const builtIn = measures.find((measure) => measure === measureId)
  if (!builtIn) {
    return (
      known.readings.find((one) => one.measureId === measureId && one.channelId === channelId)?.value ?? null
    )
  }
  const nothing = { readings: [], posts: [] }
  const { channels: rows, total } = summariseMonth(channels, known, nothing)
  const row = channelId === null ? total : rows.find((one) => one.channelId === channelId)
  return row?.cells[builtIn].value ?? null
}

function toLine(post: PostResult, denominator: Denominator): PostLine {
  const { id, channelId, permalink, type, publishedAt, impressions, reach } = post
  const engagements = engagementsOf(post)
  const text = post.text.replace(/\s+/g, ' ').trim().slice(0, 160)
  const rate = rateOf(engagements, post[ratedBy(denominator)])
  return { id, channelId, permalink, text, type, publishedAt, impressions, reach, engagements, rate }
}
