import { type ComponentType, type LazyExoticComponent, lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Screen } from '../place.ts'
import { EmptyState } from '../ui/notice/empty-state.tsx'
import { Loading } from '../ui/notice/loading.tsx'

const found = import.meta.glob<Record<string, ComponentType>>(
  '../{today,strategy,calendar,relationships,review,settings}/*-screen.tsx',
)

function load(screen: Screen): LazyExoticComponent<ComponentType> | undefined {
  const file = found[`../${screen}/${screen}-screen.tsx`]
  if (!file) return undefined
  const name = `${screen[0]?.toUpperCase()}${screen.slice(1)}Screen`
  return lazy(async () => ({ default: (await file())[name] as ComponentType }))
}

const screens: Record<Screen, LazyExoticComponent<ComponentType> | undefined> = {
  today: load('today'),
  strategy: load('strategy'),
  calendar: load('calendar'),
  relationships: load('relationships'),
  review: load('review'),
  settings: load('settings'),
}

/** A screen, fetched from the app's own files the first time it is looked at. */
export function ScreenOf({ screen }: { screen: Screen }) {
  const { t } = useTranslation()
  const Found = screens[screen]
  if (!Found) return <EmptyState title={t(`shell.${screen}`)} why={t('shell.screenComing')} />
  return (
    <Suspense fallback={<Loading />}>
      <Found />
    </Suspense>
  )
}
