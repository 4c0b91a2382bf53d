import { type ComponentType, lazy, Suspense } from 'react'
import type { Screen } from '../place.ts'
import { Loading } from '../ui/notice/loading.tsx'

const screens: Record<Screen, ComponentType> = {
  today: lazy(async () => ({ default: (await import('../today/today-screen.tsx')).TodayScreen })),
  strategy: lazy(async () => ({ default: (await import('../strategy/strategy-screen.tsx')).StrategyScreen })),
  calendar: lazy(async () => ({ default: (await import('../calendar/calendar-screen.tsx')).CalendarScreen })),
  relationships: lazy(async () => ({
    default: (await import('../relationships/relationships-screen.tsx')).RelationshipsScreen,
  })),
  review: lazy(async () => ({ default: (await import('../review/review-screen.tsx')).ReviewScreen })),
  settings: lazy(async () => ({ default: (await import('../settings/settings-screen.tsx')).SettingsScreen })),
}

/** A screen, fetched from the app's own files the first time it is looked at. */
export function ScreenOf({ screen }: { screen: Screen }) {
  const Found = screens[screen]
  return (
    <Suspense fallback={<Loading />}>
      <Found />
    </Suspense>
  )
}
