import { addMonths, type Day, type Month, monthOf } from '../../shared/day.ts'
import type { Id, Label } from '../../shared/record.ts'
import { fromNoFile, type Review, type ReviewItem } from '../../shared/review/review.ts'
import type { KnownMonth, ReviewMonth, TypedReading } from '../../shared/review/review-month.ts'
import { newPost } from '../calendar/calendar.ts'
import { commit } from '../commit.ts'
import { listPostMonths } from '../figures/post-months.ts'
import { newId } from '../id.ts'
import { checksumOf, correctionsOf } from '../measures/corrections.ts'
import { listLateNumbers } from '../measures/late-numbers.ts'
import { listOwnMeasures } from '../measures/month-values.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { getWorkspace } from '../team.ts'
import type { Writer } from '../writer.ts'
import { computeCharts } from './charts.ts'
import { computeReviewMonth, findReview } from './month.ts'
import { keepVersionOfMonth, writeChangeReason } from './objective-changes.ts'
import { computePaperFacts } from './paper-facts.ts'

/** Months that have readings, imported posts or a review, oldest first. */
export function listReviewMonths(db: Db): KnownMonth[] {
  const reviews = all(db, query.selectFrom('review').select(['month', 'closedAt']))
  const closed = new Map(reviews.map(({ month, closedAt }) => [month, closedAt]))
  const read = all(db, query.selectFrom('reading').select('month').distinct())
  const months = new Set([...closed.keys(), ...read.map(({ month }) => month), ...listPostMonths(db)])
  return [...months].sort().map((month) => ({ month, closedAt: closed.get(month) ?? null }))
}

/**
 * Writes typed or pasted values as one step; null takes a reading away. A value that stays the same keeps its date. What
 * is computed by a formula is left out: nothing is typed over it.
 */
export function typeReadings(db: Db, month: Month, typed: readonly TypedReading[]): void {
  const known = all(
    db,
    query.selectFrom('reading').selectAll().where('month', '=', month).where('day', 'is', null),
  )
  const computed = new Set(listOwnMeasures(db).flatMap(({ id, formula }) => (formula ? id : [])))
  commit(db, { key: 'review.did.typeReadings', values: { month } }, (writer) => {
    for (const { measureId, channelId, campaignId = null, value } of typed) {
      if (computed.has(measureId)) continue
      const old = known.find(
        (one) => one.measureId === measureId && one.channelId === channelId && one.campaignId === campaignId,
      )
      const trace = {
        ...{ ...fromNoFile, campaignId },
        source: 'typed' as const,
        sourceNote: '',
        person: db.person,
        at: db.now(),
      }
      if (value === null) {
        if (old) writer.remove('reading', old.id)
      } else if (!old) writer.add('reading', { id: newId(), measureId, month, channelId, value, ...trace })
      else if (old.value !== value) writer.change('reading', old.id, { value, ...trace })
    }
  })
}

export function changeReview(
  db: Db,
  month: Month,
  patch: Partial<Pick<Review, 'denominator' | 'note'>>,
): void {
  commit(db, { key: 'review.did.changeReview', values: { month } }, (writer) => {
    writer.change('review', ensureReview(db, writer, month).id, patch)
  })
}

export function addReviewItem(
  db: Db,
  month: Month,
  { kind, text }: Pick<ReviewItem, 'kind' | 'text'>,
): ReviewItem {
  return commit(db, { key: `review.did.add.${kind}`, values: { text } }, (writer) => {
    const review = ensureReview(db, writer, month)
    const last = first(
      db,
      query
        .selectFrom('reviewItem')
        .select((is) => is.fn.max('position').as('position'))
        .where('reviewId', '=', review.id),
    )
    const position = (last?.position ?? 0) + 1
    return writer.add('reviewItem', {
      id: newId(),
      reviewId: review.id,
      kind,
      text,
      responsible: '',
      dueDay: null,
      postId: null,
      position,
    })
  })
}

export function findReviewItem(db: Db, id: Id): ReviewItem | undefined {
  return first(db, query.selectFrom('reviewItem').selectAll().where('id', '=', id))
}

/** Undefined when there is no such line. */
export function changeReviewItem(
  db: Db,
  id: Id,
  patch: Partial<Omit<ReviewItem, 'id' | 'reviewId'>>,
): ReviewItem | undefined {
  const old = findReviewItem(db, id)
  if (!old) return undefined
  return commit(db, changeLabel(patch, old), (writer) => writer.change('reviewItem', id, patch))
}

function changeLabel(patch: Partial<ReviewItem>, { text }: ReviewItem): Label {
  if (patch.responsible !== undefined) return { key: 'review.did.changeResponsible', values: { text } }
  if (patch.dueDay !== undefined) return { key: 'review.did.changeDueDay', values: { text } }
  return { key: 'review.did.changeItem' }
}

export function removeReviewItem(db: Db, { id, text }: ReviewItem): void {
  commit(db, { key: 'review.did.removeItem', values: { text } }, (writer) => writer.remove('reviewItem', id))
}

/** Why an objective stands where it stands this month; empty text takes the reason away. */
export function explainStanding(
  db: Db,
  month: Month,
  { objectiveId, reason }: { objectiveId: Id; reason: string },
): void {
  commit(db, { key: 'review.did.explain', values: { month } }, (writer) => {
    const review = ensureReview(db, writer, month)
    const old = first(
      db,
      query
        .selectFrom('verdict')
        .selectAll()
        .where('reviewId', '=', review.id)
        .where('objectiveId', '=', objectiveId),
    )
    if (!old) writer.add('verdict', { id: newId(), reviewId: review.id, objectiveId, reason })
    else if (reason === '') writer.remove('verdict', old.id)
    else writer.change('verdict', old.id, { reason })
  })
}

/** Why an objective was changed since the strategy was last kept; empty text takes the reason away. */
export function explainChange(
  db: Db,
  month: Month,
  { objectiveId, reason }: { objectiveId: Id; reason: string },
): void {
  commit(db, { key: 'review.did.explainChange', values: { month } }, (writer) => {
    const review = ensureReview(db, writer, month)
    writeChangeReason(db, writer, { reviewId: review.id, objectiveId, reason })
  })
}

type Closing = {
  versionName?: string | undefined
  /** Throws for an account with which the month may not be closed: then nothing is written. */
  check?: (kept: ReviewMonth) => void
}

/**
 * Keeps the month exactly as it stands now. What is to be tried becomes ideas for the next month, once, and a strategy
 * whose objectives changed is kept as a version of this name.
 */
export function closeReview(db: Db, month: Month, { versionName = month, check }: Closing = {}): void {
  commit(db, { key: 'review.did.close', values: { month } }, (writer) => {
    const review = ensureReview(db, writer, month)
    addIdeasToTry(db, writer, review)
    const kept = keepSnapshot(db, writer, review, { closedAt: db.now(), closedBy: db.person })
    check?.(kept)
    keepVersionOfMonth(db, writer, { month, name: versionName, changes: kept.objectiveChanges })
  })
}

/** Writes into a review what its month says now; from then on it says nothing else. */
export function keepSnapshot(
  db: Db,
  writer: Writer,
  review: Review,
  closing: Pick<Review, 'closedAt' | 'closedBy'>,
): ReviewMonth {
  const { month } = review
  const kept = { ...computeReviewMonth(db, month, review), ...closing }
  const [charts, paper] = [computeCharts(db, month), computePaperFacts(db, month)]
  const snapshot = JSON.stringify({ ...kept, charts, paper })
  writer.change('review', review.id, { ...closing, snapshot, checksum: checksumOf(snapshot) })
  return kept
}

/** Opens a closed month again. The history keeps who, when, and what had been kept. */
export function reopenReview(db: Db, month: Month): void {
  const review = findReview(db, month)
  if (!review?.closedAt) return
  commit(db, { key: 'review.did.reopen', values: { month } }, (writer) => {
    writer.change('review', review.id, { closedAt: null, closedBy: '', snapshot: null, checksum: null })
    // An open month computes its numbers anew: what had been put right is among them.
    for (const { id } of correctionsOf(db, review.id)) writer.remove('correction', id)
  })
}

/**
 * Takes over every number that came after closing, with one reason for all. What was kept stays as it is. False when
 * there is nothing late.
 */
export function correctReview(db: Db, month: Month, reason: string): boolean {
  const review = findReview(db, month)
  const late = listLateNumbers(db, month)
  if (!review || late.length === 0) return false
  commit(db, { key: 'review.did.correct', values: { month } }, (writer) => {
    for (const { network: _, handle: __, days: ___, ...number } of late)
      writer.add('correction', {
        ...{ id: newId(), reviewId: review.id, ...number },
        ...{ reason, person: db.person, at: db.now() },
      })
  })
  return true
}

function ensureReview(db: Db, writer: Writer, month: Month): Review {
  const { denominator } = getWorkspace(db)
  return (
    findReview(db, month) ??
    writer.add('review', {
      id: newId(),
      month,
      denominator,
      note: '',
      closedAt: null,
      closedBy: '',
      snapshot: null,
      checksum: null,
    })
  )
}

function addIdeasToTry(db: Db, writer: Writer, { id, month }: Review): void {
  const tries = all(
    db,
    query
      .selectFrom('reviewItem')
      .selectAll()
      .where('reviewId', '=', id)
      .where('kind', '=', 'try')
      .where('postId', 'is', null)
      .orderBy('position', 'desc'),
  )
  for (const { id: itemId, text, responsible, dueDay } of tries) {
    const title = text.trim().slice(0, 500)
    if (title === '') continue
    const wantedMonth = nextOf(month, dueDay)
    const known = first(db, query.selectFrom('post').select(['id', 'state']).where('title', '=', title))
    const idea = { ...newPost(db, title, 'idea'), wantedMonth, responsible, position: firstPosition(db) }
    if (!known) writer.add('post', idea)
    else if (known.state === 'idea') writer.change('post', known.id, { wantedMonth })
    writer.change('reviewItem', itemId, { postId: known?.id ?? idea.id })
  }
}

/** The next month, or a later one by whose end it is due. */
function nextOf(month: Month, dueDay: Day | null): Month {
  const next = addMonths(month, 1)
  return dueDay !== null && monthOf(dueDay) > next ? monthOf(dueDay) : next
}

/** Before all others: what a review asks for is seen first. */
function firstPosition(db: Db): number {
  const row = first(
    db,
    query.selectFrom('post').select((is) => is.fn.min('position').as('position')),
  )
  return (row?.position ?? 0) - 1
}
