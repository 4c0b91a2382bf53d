import i18next from 'i18next'
import { create } from 'zustand'
import type { PostWithVariants } from '../../shared/calendar/calendar.ts'
import type { Clash, VariantCheck } from '../../shared/calendar/clashes.ts'
import { type DaySlot, minutesFrom } from '../../shared/calendar/slots.ts'
import type { Day, Time } from '../../shared/day.ts'
import { languageOf } from '../../shared/i18n/languages.ts'
import type { Id } from '../../shared/record.ts'
import { api } from '../api.ts'
import { onTables } from '../live.ts'
import { save } from '../saving.ts'
import { announce } from '../ui/notice/announce.tsx'
import { nextStep, onlyThis, showUndoable } from '../undo-offer.ts'
import { nameOf, placeName, tileOf } from './moving/moves.ts'

/** What is worth a word about where a variant was set down. */
export type Remark =
  | { kind: 'noChannel'; channelId: null }
  | { kind: 'noSlot'; channelId: Id; day: Day }
  | { kind: 'slotNear'; channelId: Id; slot: DaySlot }
  | { kind: 'clash'; channelId: Id | null; clash: Clash }

export type Offer = DaySlot & { variantId: Id }

export interface PlaceNotice {
  postId: Id
  title: string
  places: { variantId: Id; day: Day; time: Time | null }[]
  remarks: Remark[]
  /** Where each variant might stand better. */
  offer: Offer[]
  /** The step that brought the post here. */
  step: string | null
  /** The tile that it was before; undefined of an idea. */
  fromKey: string | undefined
}

/** What is said about the place of the post that was set down last, until it is answered or no longer true. */
export const usePlaceNotice = create<{ notice: PlaceNotice | undefined }>()(() => ({ notice: undefined }))

export function closeNotice(): void {
  usePlaceNotice.setState({ notice: undefined })
}

interface SetDown {
  /** Where it was set down: its variants on other days stand where they stood. Left out, all of them are told of. */
  day?: Day
  /** The tile that it was; an idea was none. */
  fromKey?: string
  /** A slot near a time is worth a word only where that time was chosen just now. */
  isTimeChosen?: boolean
}

/** Looks at where a post has just come to stand and says what a person may want to know. It moves nothing. */
export async function tellPlace(
  moved: PostWithVariants | undefined,
  { day, fromKey, isTimeChosen = false }: SetDown = {},
): Promise<void> {
  if (!moved) return
  const [all, step] = await Promise.all([
    api.calendar.check({ id: moved.post.id, language: languageOf(i18next.language) }).catch(() => []),
    nextStep('undo').catch(() => null),
  ])
  const checks = day === undefined ? all : all.filter((one) => one.day === day)
  const remarks = checks.flatMap((one) => remarksOf(one, isTimeChosen))
  const notice = noticeOf(moved, { checks, remarks, step, fromKey })
  usePlaceNotice.setState({ notice })
  if (!notice) return
  const { t } = i18next
  const clashes = remarks.flatMap((one) => (one.kind === 'clash' ? one.clash.kind : []))
  const place = t('calendar.said.moved', { title: notice.title, place: placeName(placeOf(notice)) })
  announce(
    [
      place,
      ...[...new Set(clashes)].map((kind) => t(`clashes.short.${kind}`)),
      t('slots.notice.toAnswer'),
    ].join('. '),
  )
}

export function countClashes(checks: readonly VariantCheck[]): number {
  return checks.reduce((sum, { clashes }) => sum + clashes.length, 0)
}

export function placeOf({ places }: PlaceNotice): { day: Day; time: Time | null } {
  return places[0] ?? { day: '', time: null }
}

type About = Pick<PlaceNotice, 'remarks' | 'step' | 'fromKey'> & { checks: readonly VariantCheck[] }

function noticeOf(
  { post }: PostWithVariants,
  { checks, remarks, step, fromKey }: About,
): PlaceNotice | undefined {
  if (remarks.length === 0) return undefined
  const channels = new Set(remarks.map(({ channelId }) => channelId))
  const told = checks.filter(({ channelId }) => channels.has(channelId))
  return {
    postId: post.id,
    title: nameOf(tileOf(post)),
    places: told.map(({ variantId, day, time }) => ({ variantId, day, time })),
    remarks,
    offer: offersOf(told),
    step,
    fromKey,
  }
}

/** The nearest free slots in which these variants would clash with nothing. */
export function offersOf(checks: readonly VariantCheck[]): Offer[] {
  return checks.flatMap(({ variantId, near }) => (near ? [{ variantId, ...near }] : []))
}

/** A slot this near to where a post was set down is worth a word. */
const nearMinutes = 180

function remarksOf(check: VariantCheck, isTimeChosen: boolean): Remark[] {
  const { channelId, clashes } = check
  return [
    ...clashes.map((clash): Remark => ({ kind: 'clash', channelId, clash })),
    ...slotRemarks(check, isTimeChosen),
  ]
}

function slotRemarks(
  { channelId, day, time, isSlot, near, clashes }: VariantCheck,
  isTimeChosen: boolean,
): Remark[] {
  // A channel without slots, or with none free for weeks, has nothing to offer.
  if (!near || isSlot) return []
  if (channelId === null) return time === null ? [{ kind: 'noChannel', channelId }] : []
  if (time === null) return [{ kind: 'noSlot', channelId, day }]
  const isNear = near.day === day && Math.abs(minutesFrom({ day, time }, near)) <= nearMinutes
  return isTimeChosen && isNear && clashes.length === 0 ? [{ kind: 'slotNear', channelId, slot: near }] : []
}

/** Puts the variants into the slots that were offered. */
export async function takeOffer(offer: Offer[]): Promise<void> {
  await save(() => api.calendar.placeVariants(offer))
  closeNotice()
  const [first] = offer
  if (first) announce(i18next.t('slots.notice.taken', { place: placeName(first) }))
}

/** Keeps the clashes of a post as they are; who did and when stays with it. */
export async function keepClashes(postId: Id, title: string): Promise<void> {
  await save(() => api.calendar.keepClashes(postId))
  closeNotice()
  await showUndoable(i18next.t('clashes.keptSaid', { title }))
}

/** Takes back the step that brought the post here, unless another one has followed it. */
export async function putBack({ step, title }: PlaceNotice): Promise<void> {
  closeNotice()
  await onlyThis('undo', step, async () => {
    await save(() => api.history.undo())
    announce(i18next.t('slots.notice.isBack', { title }))
  })()
}

/** A notice whose post has moved on is about nothing any more. */
export function followNotice(): () => void {
  return onTables(['variant', 'post', 'slot', 'keptClash'], () => void checkAgain())
}

async function checkAgain(): Promise<void> {
  const { notice } = usePlaceNotice.getState()
  if (!notice) return
  const now = await api.calendar.getPost(notice.postId).catch(() => undefined)
  const stands = ({ variantId, day, time }: PlaceNotice['places'][number]) =>
    now?.variants.some((one) => one.id === variantId && one.day === day && one.time === time)
  if (usePlaceNotice.getState().notice === notice && !notice.places.every(stands)) closeNotice()
}
