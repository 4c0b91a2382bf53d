import i18next from 'i18next'
import type {
  Delivery,
  Post,
  PostPatch,
  PostState,
  PostWithVariants,
  VariantPatch,
} from '../../../shared/calendar/calendar.ts'
import type { Day } from '../../../shared/day.ts'
import type { PostVersion } from '../../../shared/posts/post-version.ts'
import { isRequired } from '../../../shared/posts/workflow.ts'
import type { Id } from '../../../shared/record.ts'
import { api } from '../../api.ts'
import { settleDrafts } from '../../drafts.ts'
import { save } from '../../saving.ts'
import { announce } from '../../ui/notice/announce.tsx'
import { showUndoable } from '../../undo-offer.ts'
import { useKnown } from '../../workspace.ts'
import { placeName } from '../moving/moves.ts'
import { useCalendar } from '../store.ts'

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
  await warnUnapproved(patch)
}

/** What goes out without the yes it needs is not stopped: it is said, and listed in the month's review. */
async function warnUnapproved({ delivery }: VariantPatch): Promise<void> {
  const post = useCalendar.getState().detail?.post
  const title = post?.title || i18next.t('calendar.untitled')
  const words = post && unapprovedWords(delivery, { title, state: post.state })
  if (words) await showUndoable(words)
}

/** Undefined where nothing goes out, or nothing needs a yes, or it has one. */
export function unapprovedWords(
  delivery: Delivery | undefined,
  { title, state }: { title: string; state: PostState },
): string | undefined {
  const { workspace } = useKnown.getState()
  if (!workspace || !isRequired(workspace.approvalMode) || state === 'approved') return undefined
  if (delivery !== 'ready' && delivery !== 'posted') return undefined
  return i18next.t(`workflow.unapproved.${delivery}`, { title })
}

export async function addVariant(postId: Id, { id, name }: { id: Id; name: string }): Promise<void> {
  await edit(() => api.calendar.addVariant({ postId, channelId: id }))
  announce(i18next.t('calendar.said.channelAdded', { name }))
}

export async function removeVariant(id: Id, name: string): Promise<void> {
  await edit(() => api.calendar.removeVariant(id))
  announce(i18next.t('calendar.said.channelRemoved', { name }))
}

/** Moves the post to a state that was asked for, so that nothing needs to be warned of. */
export async function changeState(id: Id, state: PostState, comment = ''): Promise<void> {
  const detail = await save(() => api.calendar.changeState({ id, state, comment }))
  show(detail)
  const isFirstYes = state === 'approved' && detail.post.state === 'inReview'
  announce(i18next.t(isFirstYes ? 'workflow.firstYes' : `glossary.postState.${detail.post.state}`))
}

function show(detail: PostWithVariants): void {
  if (useCalendar.getState().detail?.post.id === detail.post.id) useCalendar.setState({ detail })
}

export async function sendForReview(id: Id): Promise<void> {
  show(await save(() => api.workflow.send(id)))
  announce(i18next.t('glossary.postState.inReview'))
}

export async function keepVersion({ id }: Pick<Post, 'id'>): Promise<void> {
  const { number } = await save(() => api.workflow.keep(id))
  await showUndoable(i18next.t('workflow.kept', { number }))
}

export async function takeBack({ id, number }: Pick<PostVersion, 'id' | 'number'>): Promise<void> {
  show(await save(() => api.workflow.takeBack(id)))
  await showUndoable(i18next.t('workflow.takenBack', { number }))
}
