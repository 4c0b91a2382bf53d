import type { ComponentType } from 'react'
import { prepareCalendar } from './calendar/store.ts'
import type { Screen } from './place.ts'

const files: Record<Screen, () => Promise<ComponentType>> = {
  today: async () => (await import('./today/today-screen.tsx')).TodayScreen,
  strategy: async () => (await import('./strategy/strategy-screen.tsx')).StrategyScreen,
  calendar: async () => (await import('./calendar/calendar-screen.tsx')).CalendarScreen,
  relationships: async () => (await import('./relationships/relationships-screen.tsx')).RelationshipsScreen,
  review: async () => (await import('./review/review-screen.tsx')).ReviewScreen,
  replies: async () => (await import('./replies/replies-screen.tsx')).RepliesScreen,
  media: async () => (await import('./media/media-screen.tsx')).MediaScreen,
  library: async () => (await import('./calendar/library/library-screen.tsx')).LibraryScreen,
  alliances: async () => (await import('./alliances/alliances-screen.tsx')).AlliancesScreen,
  settings: async () => (await import('./settings/settings-screen.tsx')).SettingsScreen,
}

const loaded: Partial<Record<Screen, ComponentType>> = {}

/** What a screen begins with, asked for before the screen itself is here. */
const beginnings: Partial<Record<Screen, () => Promise<void>>> = {
  calendar: prepareCalendar,
}

/** Fetches a screen from the app's own files, once. */
export async function loadScreen(screen: Screen): Promise<void> {
  loaded[screen] ??= await files[screen]()
}

/** The part of a screen that is here already. */
export const screenOf = (screen: Screen): ComponentType | undefined => loaded[screen]

/** Before the first picture, so that it is drawn once: with what it shows, not empty first. */
export async function prepareScreen(screen: Screen): Promise<void> {
  await Promise.all([loadScreen(screen), beginnings[screen]?.()])
}
