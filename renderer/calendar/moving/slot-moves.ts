import i18next from 'i18next'
import type { Post } from '../../../shared/calendar/calendar.ts'
import { tileKey } from '../../../shared/calendar/calendar-tiles.ts'
import type { DaySlot } from '../../../shared/calendar/slots.ts'
import { api } from '../../api.ts'
import { goToRecord } from '../../place.ts'
import { save } from '../../saving.ts'
import { announce } from '../../ui/notice/announce.tsx'
import { nextStep } from '../../undo-offer.ts'
import { tellPlace } from '../place-notice.ts'
import { useCalendar } from '../store.ts'
import { focusTile } from '../tiles/focus-tile.ts'
import { nameOf, placeName, tileOf } from './moves.ts'

/** Puts the idea that is open into a slot; without one a new post that waits to be written. */
export async function fillSlot({ channelId, day, time }: DaySlot, idea: Post | undefined): Promise<void> {
  const made = await save(() => api.calendar.fillSlot({ postId: idea?.id ?? null, channelId, day, time }))
  if (idea) {
    announce(
      i18next.t('calendar.said.moved', { title: nameOf(tileOf(idea)), place: placeName({ day, time }) }),
    )
    focusTile(tileKey({ postId: idea.id, day, time }))
    return tellPlace(made, { day })
  }
  useCalendar.setState({ fresh: { made, step: await nextStep('undo') } })
  goToRecord(made.post.id)
}

/** Puts the focus on the first free slot from a day on; says so when there is none on the screen. */
export function focusFreeSlot(from: string): void {
  const slots = [...document.querySelectorAll<HTMLElement>('[data-free-slot]')]
  const inOrder = slots.sort((a, b) => ((a.dataset.freeSlot ?? '') < (b.dataset.freeSlot ?? '') ? -1 : 1))
  const next = inOrder.find(({ dataset }) => (dataset.freeSlot ?? '') >= from) ?? inOrder[0]
  if (next) next.focus()
  else announce(i18next.t('slots.noneShown'))
}
