import i18next from 'i18next'
import type { PostPatch, PostState, PostWithVariants, VariantPatch } from '../../shared/calendar.ts'
import type { Day } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import { api } from '../api.ts'
import { settleDrafts } from '../drafts.ts'
import { save } from '../saving.ts'
import { announce } from '../ui/notice/announce.tsx'
import { showUndoable } from '../undo-offer.ts'
import { placeName } from './moves.ts'
import { useCalendar } from './store.ts'

/** Writes, shows the reply, and says so when an approval ended by it; a day that was changed is the reason to name. */
async function edit(write: () => Promise<PostWithVariants>, day?: Day | null): Promise<void> {
  const before = useCalendar.getState().detail
  const detail = await save(write)
  if (useCalendar.getState().detail?.post.id !== detail.post.id) return
  useCalendar.setState({ detail })
  const hasEnded = before?.post.state === 'approved' && detail.post.state === 'inReview'
  if (!hasEnded || before.post.id !== detail.post.id) return
  const title = detail.post.title || i18next.t('calendar.untitled')
  await showUndoable(
    day
      ? i18next.t('calendar.said.movedReopened', { title, place: placeName({ day, time: null }) })
      : i18next.t('calendar.said.reopened', { title }),
  )
}

export async function changePost(id: Id, patch: PostPatch): Promise<void> {
  await edit(() => api.calendar.changePost({ id, patch }))
  settleDrafts(id, Object.keys(patch))
}

export async function changeVariant(id: Id, patch: VariantPatch): Promise<void> {
  await edit(() => api.calendar.changeVariant({ id, patch }), patch.day)
  settleDrafts(id, Object.keys(patch))
}

export function addVariant(postId: Id, channelId: Id): Promise<void> {
  return edit(() => api.calendar.addVariant({ postId, channelId }))
}

export function removeVariant(id: Id): Promise<void> {
  return edit(() => api.calendar.removeVariant(id))
}

/** Moves the post to a state that was asked for, so that nothing needs to be warned of. */
export async function changeState(id: Id, state: PostState): Promise<void> {
  const detail = await save(() => api.calendar.changeState({ id, state }))
  if (useCalendar.getState().detail?.post.id === id) useCalendar.setState({ detail })
  announce(i18next.t(`glossary.postState.${state}`))
}
