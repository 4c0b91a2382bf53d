import { memo, useEffect, useReducer } from 'react'
import type { Screen } from '../place.ts'
import { loadScreen, screenOf } from '../screens.ts'
import { Loading } from '../ui/notice/loading.tsx'

/**
 * A screen, fetched the first time it is looked at. Not through React's `lazy`: after it has once shown a placeholder,
 * React holds what replaces it back for 300 ms.
 */
export const ScreenOf = memo(function ScreenOf({ screen }: { screen: Screen }) {
  const [, redraw] = useReducer((times: number) => times + 1, 0)
  const Found = screenOf(screen)
  useEffect(() => {
    if (!Found) void loadScreen(screen).then(redraw)
  }, [Found, screen])
  return Found ? <Found /> : <Loading />
})
