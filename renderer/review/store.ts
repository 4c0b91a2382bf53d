import i18next from 'i18next'
import { create } from 'zustand'
import { addMonths, dayOf, isMonth, type Month, monthOf } from '../../shared/day.ts'
import { languageOf } from '../../shared/i18n/languages.ts'
import type { Id } from '../../shared/record.ts'
import type { PaidCandidate, PaidResultPatch } from '../../shared/review/paid-month.ts'
import {
  addPeriods,
  monthsIn,
  type Period,
  periodOf,
  type Span,
  spanOf,
  spans,
} from '../../shared/review/period.ts'
import type { Denominator, ReviewItem } from '../../shared/review/review.ts'
import type {
  KnownMonth,
  ReviewAnswer,
  ReviewItemPatch,
  TypedReading,
} from '../../shared/review/review-month.ts'
import { api } from '../api.ts'
import { type Refusal, refusalOf } from '../parts/explain.ts'
import { formatOf } from '../parts/format.ts'
import { viewOf } from '../parts/strategy-chapters.ts'
import { currentPlace, go, setView } from '../place.ts'
import { save } from '../saving.ts'
import { mayWriteHere, useKnown } from '../workspace.ts'

interface ReviewState {
  review: ReviewAnswer | undefined
  months: readonly KnownMonth[]
  /** The names that are offered where somebody takes something on. */
  people: readonly string[]
  error: unknown
  /** The month that was closed a moment ago: its line is to be seen. */
  justClosed: Month | undefined
  /** A closed month keeps the denominator it was closed with; looking at another one changes nothing. */
  lookedAtBy: Denominator | undefined
}

export const useReview = create<ReviewState>()(() => ({
  review: undefined,
  months: [],
  people: [],
  error: undefined,
  justClosed: undefined,
  lookedAtBy: undefined,
}))

/** The tables whose changes this screen shows. */
export const watched = [
  'reading',
  'postResult',
  'review',
  'reviewItem',
  'verdict',
  'objective',
  'goal',
  'channel',
  'measure',
  'measureNote',
  'campaign',
  'workspace',
  'post',
  'variant',
  'approval',
  'setback',
  'bid',
  'lesson',
  'lessonTag',
  'experiment',
  'experimentPost',
  'mention',
  'keyword',
  'competitor',
  'correction',
  'timeEntry',
  'contact',
  'contactStage',
  'touchpoint',
  'budgetLine',
  'paidEffort',
  'paidResult',
  'version',
  'changeReason',
] as const

/** The tables whose records name somebody. */
export const naming = ['member', 'objective', 'tactic', 'channel', 'post', 'contact', 'reviewItem'] as const

export async function loadPeople(): Promise<void> {
  const { people } = await api.strategy.read()
  useReview.setState({ people })
}

/** The month on the screen: the one the place names, else the one that has just ended. */
export function monthOfPlace(view: Record<string, string> | undefined): Month {
  return isMonth(view?.month) ? view.month : lastMonth()
}

/** The month that has ended where the brand is, whatever zone this machine stands in. */
export function lastMonth(): Month {
  const { workspace } = useKnown.getState()
  return addMonths(monthOf(dayOf(new Date().toISOString(), workspace?.timeZone ?? 'UTC')), -1)
}

/** How long the time is that is looked back on. */
export function spanOfPlace(view: Record<string, string> | undefined): Span {
  return spans.find((span) => span === view?.span) ?? 'month'
}

export function showPeriod(period: Period): void {
  const span = spanOf(period)
  setView({ month: monthsIn(period).at(-1), span: span === 'month' ? undefined : span })
}

/** Goes on by months, quarters or years, whichever are shown; back where below zero. */
export function stepBy(count: number): void {
  const { view } = currentPlace()
  showPeriod(addPeriods(periodOf(monthOfPlace(view), spanOfPlace(view)), count))
}

let asked = 0

/** Reads the month again; an answer that a newer question has overtaken is dropped. */
export async function loadReview(): Promise<void> {
  const question = ++asked
  const month = monthOfPlace(currentPlace().view)
  try {
    const [review, months] = await Promise.all([api.review.month({ month }), api.review.months()])
    if (question !== asked) return
    const isOther = useReview.getState().review?.month !== month
    useReview.setState({ review, months, error: undefined, ...(isOther ? { lookedAtBy: undefined } : {}) })
  } catch (error) {
    if (question === asked) useReview.setState({ error })
  }
}

export async function typeReadings(readings: TypedReading[]): Promise<void> {
  const month = monthOfPlace(currentPlace().view)
  await write(() => api.review.typeReadings({ month, readings }))
}

/** Kept with the month while it is open, so that paper says the same; only looked at once it is closed. */
export async function chooseDenominator(denominator: Denominator): Promise<void> {
  const { review } = useReview.getState()
  if (!review) return
  if (review.closedAt || !mayWriteHere()) {
    useReview.setState({ lookedAtBy: denominator })
    return
  }
  useReview.setState({ review: { ...review, denominator } })
  await write(() => api.review.change({ month: review.month, patch: { denominator } })).catch(loadReview)
}

export async function changeNote(month: Month, note: string): Promise<void> {
  await write(() => api.review.change({ month, patch: { note } }))
}

export async function explainStanding(month: Month, objectiveId: Id, reason: string): Promise<void> {
  await write(() => api.review.explain({ month, objectiveId, reason: reason.trim() }))
}

export async function explainChange(month: Month, objectiveId: Id, reason: string): Promise<void> {
  await write(() => api.review.explainChange({ month, objectiveId, reason: reason.trim() }))
}

/** What a paid effort spent in the month and brought. */
export async function tellPaid(month: Month, effortId: Id, patch: PaidResultPatch): Promise<void> {
  await write(() => api.review.tellPaid({ month, effortId, patch }))
}

/** Plans to pay for what people liked anyway; opens the plan, where it is narrowed down. */
export async function planToPay({ title, channelId }: PaidCandidate): Promise<void> {
  const { id } = await save(() =>
    api.strategy.add({
      table: 'paidEffort',
      beforeId: null,
      values: { name: title, channelId, content: 'winners' },
    }),
  )
  go({ screen: 'strategy', record: id, view: viewOf('budget') })
}

export async function addItem(month: Month, kind: ReviewItem['kind'], text: string): Promise<void> {
  await write(() => api.review.addItem({ month, kind, text }))
}

/** An item whose text is emptied goes away; undo brings it back. */
export async function changeItem(month: Month, id: Id, patch: ReviewItemPatch): Promise<void> {
  if (patch.text?.trim() === '') return removeItem(month, id)
  await write(() => api.review.changeItem({ month, id, patch }))
}

export async function removeItem(month: Month, id: Id): Promise<void> {
  await write(() => api.review.removeItem({ month, id }))
}

/** Closes a month, or says why it stays open. */
export async function closeMonth(month: Month): Promise<Refusal | undefined> {
  useReview.setState({ justClosed: month })
  const format = formatOf(languageOf(i18next.language))
  const versionName = i18next.t('review.versionName', { month: format.month(month) })
  try {
    await write(() => api.review.close({ month, versionName }))
    return undefined
  } catch (error) {
    useReview.setState({ justClosed: undefined })
    return refusalOf(error)
  }
}

/** Takes over what came after closing; what was kept stays beside it. */
export async function correctMonth(month: Month, reason: string): Promise<void> {
  await write(() => api.review.correct({ month, reason }))
}

export async function reopenMonth(month: Month): Promise<void> {
  await write(() => api.review.reopen({ month })).catch(() => undefined)
}

async function write<Reply>(call: () => Promise<Reply>): Promise<void> {
  await save(call)
  await loadReview()
}
