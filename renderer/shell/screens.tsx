import { type ComponentType, useEffect, useReducer } from 'react'
import type { Screen } from '../place.ts'
import { Loading } from '../ui/notice/loading.tsx'

const files: Record<Screen, () => Promise<ComponentType>> = {
  today: async () => (await import('../today/today-screen.tsx')).TodayScreen,
  strategy: async () => (await import('../strategy/strategy-screen.tsx')).StrategyScreen,
  calendar: async () => (await import('../calendar/calendar-screen.tsx')).CalendarScreen,
  relationships: async () => (await import('../relationships/relationships-screen.tsx')).RelationshipsScreen,
  review: async () => (await import('../review/review-screen.tsx')).ReviewScreen,
  settings: async () => (await import('../settings/settings-screen.tsx')).SettingsScreen,
}

const loaded: Partial<Record<Screen, ComponentType>> = {}

/** Fetches a screen from the app's own files, once. */
export async function loadScreen(screen: Screen): Promise<void> {
  loaded[screen] ??= await files[screen]()
}

/**
 * A screen, fetched the first time it is looked at. Not through React's `lazy`: after it has once shown a placeholder,
 * React holds what replaces it back for 300 ms.
 */
export function ScreenOf({ screen }: { screen: Screen }) {
  const [, redraw] = useReducer((times: number) => times + 1, 0)
  const Found = loaded[screen]
  useEffect(() => {
    if (!Found) void loadScreen(screen).then(redraw)
  }, [Found, screen])
  return Found ? <Found /> : <Loading />
}
