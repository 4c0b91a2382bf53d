import i18next from 'i18next'
import { create } from 'zustand'
import type { PostWithVariants } from '../../shared/calendar.ts'
import type { Day, Time } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import { type DaySlot, minutesFrom, type SlotStanding } from '../../shared/slots.ts'
import { api } from '../api.ts'
import { onTables } from '../live.ts'
import { save } from '../saving.ts'
import { announce } from '../ui/notice/announce.tsx'
import { nextStep, onlyThis } from '../undo-offer.ts'
import { nameOf, placeName, tileOf } from './moves.ts'

/** What is worth a word about where a variant was set down. */
export type Remark =
  | { kind: 'noChannel'; channelId: null }
  | { kind: 'noSlot'; channelId: Id; day: Day }
  | { kind: 'slotNear'; channelId: Id; slot: DaySlot }

export interface PlaceNotice {
  postId: Id
  title: string
  places: { variantId: Id; day: Day; time: Time | null }[]
  remarks: Remark[]
  /** Where each variant might stand better. */
  offer: (DaySlot & { variantId: Id })[]
  /** The step that brought the post here. */
  step: string | null
}

/** What is said about the place of the post that was set down last, until it is answered or no longer true. */
export const usePlaceNotice = create<{ notice: PlaceNotice | undefined }>()(() => ({ notice: undefined }))

export function closeNotice(): void {
  usePlaceNotice.setState({ notice: undefined })
}

/**
 * Looks at where a post has just come to stand and says what a person may want to know. It moves nothing. A slot near a
 * time is worth a word only where that time was chosen just now.
 */
export async function tellPlace(moved: PostWithVariants | undefined, isTimeChosen = false): Promise<void> {
  if (!moved) return
  const [standings, step] = await Promise.all([
    api.calendar.check(moved.post.id).catch(() => []),
    nextStep('undo').catch(() => null),
  ])
  const remarks = standings.flatMap((one) => remarksOf(one, isTimeChosen))
  const notice = noticeOf(moved, { standings, remarks, step })
  usePlaceNotice.setState({ notice })
  if (!notice) return
  announce(
    [
      i18next.t('calendar.said.moved', { title: notice.title, place: placeName(placeOf(notice)) }),
      i18next.t('slots.notice.toAnswer'),
    ].join('. '),
  )
}

export function placeOf({ places }: PlaceNotice): { day: Day; time: Time | null } {
  return places[0] ?? { day: '', time: null }
}

function noticeOf(
  { post }: PostWithVariants,
  {
    standings,
    remarks,
    step,
  }: { standings: readonly SlotStanding[]; remarks: Remark[]; step: string | null },
): PlaceNotice | undefined {
  if (remarks.length === 0) return undefined
  const told = new Set<Id | null>(remarks.map(({ channelId }) => channelId))
  return {
    postId: post.id,
    title: nameOf(tileOf(post)),
    places: standings.map(({ variantId, day, time }) => ({ variantId, day, time })),
    remarks,
    offer: standings.flatMap(({ variantId, channelId, near }) =>
      near && told.has(channelId) ? [{ variantId, ...near }] : [],
    ),
    step,
  }
}

/** A slot this near to where a post was set down is worth a word. */
const nearMinutes = 180

function remarksOf({ channelId, day, time, isSlot, near }: SlotStanding, isTimeChosen: boolean): Remark[] {
  // A channel without slots, or with none free for weeks, has nothing to offer.
  if (!near || isSlot) return []
  if (channelId === null) return time === null ? [{ kind: 'noChannel', channelId }] : []
  if (time === null) return [{ kind: 'noSlot', channelId, day }]
  const isNear = near.day === day && Math.abs(minutesFrom({ day, time }, near)) <= nearMinutes
  return isTimeChosen && isNear ? [{ kind: 'slotNear', channelId, slot: near }] : []
}

/** Puts the variants into the slots that were offered. */
export async function takeOffer({ offer }: PlaceNotice): Promise<PostWithVariants> {
  const moved = await save(() => api.calendar.placeVariants(offer))
  closeNotice()
  return moved
}

/** Takes back the step that brought the post here, unless another one has followed it. */
export async function putBack({ step }: PlaceNotice): Promise<void> {
  closeNotice()
  await onlyThis('undo', step, () => save(() => api.history.undo()))()
}

/** A notice whose post has moved on is about nothing any more. */
export function followNotice(): () => void {
  return onTables(['variant', 'post', 'slot'], () => void checkAgain())
}

async function checkAgain(): Promise<void> {
  const { notice } = usePlaceNotice.getState()
  if (!notice) return
  const now = await api.calendar.getPost(notice.postId).catch(() => undefined)
  const stands = ({ variantId, day, time }: PlaceNotice['places'][number]) =>
    now?.variants.some((one) => one.id === variantId && one.day === day && one.time === time)
  if (usePlaceNotice.getState().notice === notice && !notice.places.every(stands)) closeNotice()
}
