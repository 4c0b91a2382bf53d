import { type ComponentType, memo, useEffect, useReducer } from 'react'
import type { Screen } from '../place.ts'
import { Loading } from '../ui/notice/loading.tsx'

type Loaded = {
  Screen: ComponentType
  /** Reads what the screen begins with. */
  prepare?: () => Promise<void>
}

const files: Record<Screen, () => Promise<Loaded>> = {
  today: async () => ({ Screen: (await import('../today/today-screen.tsx')).TodayScreen }),
  strategy: async () => ({ Screen: (await import('../strategy/strategy-screen.tsx')).StrategyScreen }),
  async calendar() {
    const { CalendarScreen, prepareCalendar } = await import('../calendar/calendar-screen.tsx')
    return { Screen: CalendarScreen, prepare: prepareCalendar }
  },
  relationships: async () => ({
    Screen: (await import('../relationships/relationships-screen.tsx')).RelationshipsScreen,
  }),
  review: async () => ({ Screen: (await import('../review/review-screen.tsx')).ReviewScreen }),
  settings: async () => ({ Screen: (await import('../settings/settings-screen.tsx')).SettingsScreen }),
}

const loaded: Partial<Record<Screen, Loaded>> = {}

/** Fetches a screen from the app's own files, once. */
export async function loadScreen(screen: Screen): Promise<Loaded> {
  loaded[screen] ??= await files[screen]()
  return loaded[screen]
}

/** Before the first picture, so that it is drawn once: with what it shows, not empty first. */
export async function prepareScreen(screen: Screen): Promise<void> {
  const { prepare } = await loadScreen(screen)
  await prepare?.()
}

/**
 * A screen, fetched the first time it is looked at. Not through React's `lazy`: after it has once shown a placeholder,
 * React holds what replaces it back for 300 ms.
 */
export const ScreenOf = memo(function ScreenOf({ screen }: { screen: Screen }) {
  const [, redraw] = useReducer((times: number) => times + 1, 0)
  const Found = loaded[screen]?.Screen
  useEffect(() => {
    if (!Found) void loadScreen(screen).then(redraw)
  }, [Found, screen])
  return Found ? <Found /> : <Loading />
})
