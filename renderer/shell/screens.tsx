import { type ComponentType, lazy, Suspense } from 'react'
import type { Screen } from '../place.ts'
import { Loading } from '../ui/notice/loading.tsx'

const load: Record<Screen, () => Promise<{ default: ComponentType }>> = {
  today: async () => ({ default: (await import('../today/today-screen.tsx')).TodayScreen }),
  strategy: async () => ({ default: (await import('../strategy/strategy-screen.tsx')).StrategyScreen }),
  calendar: async () => ({ default: (await import('../calendar/calendar-screen.tsx')).CalendarScreen }),
  relationships: async () => ({
    default: (await import('../relationships/relationships-screen.tsx')).RelationshipsScreen,
  }),
  review: async () => ({ default: (await import('../review/review-screen.tsx')).ReviewScreen }),
  settings: async () => ({ default: (await import('../settings/settings-screen.tsx')).SettingsScreen }),
}

const lazily: Record<Screen, ComponentType> = {
  today: lazy(load.today),
  strategy: lazy(load.strategy),
  calendar: lazy(load.calendar),
  relationships: lazy(load.relationships),
  review: lazy(load.review),
  settings: lazy(load.settings),
}

/** Begins to fetch a screen before it is asked for. */
export function preloadScreen(screen: Screen): void {
  void load[screen]()
}

/** A screen, fetched from the app's own files the first time it is looked at. */
export function ScreenOf({ screen }: { screen: Screen }) {
  const Found = lazily[screen]
  return (
    <Suspense fallback={<Loading />}>
      <Found />
    </Suspense>
  )
}
