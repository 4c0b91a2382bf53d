import { waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect } from 'vitest'
import { type Api, attach } from '../../renderer/api.ts'
import { CalendarScreen } from '../../renderer/calendar/calendar-screen.tsx'
import { useCalendar } from '../../renderer/calendar/store.ts'
import { startAt } from '../../renderer/place.ts'
import { Announcer } from '../../renderer/ui/notice/announce.tsx'
import { Toasts } from '../../renderer/ui/notice/toast.tsx'
import type { PostState, Variant } from '../../shared/calendar/calendar.ts'
import type { Language } from '../../shared/i18n/languages.ts'
import { aChannel, addPosts, aPost, aVariant } from './posts.ts'
import { show } from './show.tsx'
import { aClient } from './workspace.ts'

/** Where the calendar is opened, and where its posts stand unless they say otherwise. */
export const day = '2026-03-12'

export type MadePost = { title: string; state?: PostState; at?: Partial<Variant>[] }

/** The screen on a real workspace file, through the same calls as in the window. */
export async function openCalendar(
  posts: MadePost[] = [],
  { language = 'en' as Language, view = 'list' } = {},
) {
  const { api, session } = aClient()
  attach(api as unknown as Api)
  const channel = aChannel({ handle: 'sample' })
  const made = posts.map(({ title, state = 'draft', at = [] }) => {
    const post = aPost({ title, state })
    return {
      post,
      variants: at.map((values) => aVariant({ postId: post.id, channelId: channel.id, day, ...values })),
    }
  })
  if (session.db) addPosts(session.db, made, [channel])
  startAt({ screen: 'calendar', view: { view, day } })
  show(
    <>
      <CalendarScreen />
      <Announcer />
      <Toasts />
    </>,
    language,
  )
  await waitFor(() => expect(useCalendar.getState().status).toBe('ready'))
  return { api: api as unknown as Api, made, channel, user: userEvent.setup() }
}
