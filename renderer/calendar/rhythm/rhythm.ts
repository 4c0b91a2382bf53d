import { useEffect, useMemo } from 'react'
import { create } from 'zustand'
import { type ClashRule, usualRule } from '../../../shared/calendar/clashes.ts'
import type { QuietWindow } from '../../../shared/calendar/quiet.ts'
import { api } from '../../api.ts'
import { onTables } from '../../live.ts'
import { useShownLayers } from '../../parts/layers.ts'
import { useCalendar } from '../store.ts'

/** When nobody should post, and how near is too near. */
export const useRhythm = create<{ windows: QuietWindow[]; rule: ClashRule }>()(() => ({
  windows: [],
  rule: usualRule,
}))

export function useFollowRhythm(): void {
  useEffect(() => {
    const read = () =>
      void api.rhythm.read().then(
        (rhythm) => useRhythm.setState(rhythm),
        () => {},
      )
    read()
    return onTables(['quietWindow', 'clashRule'], read)
  }, [])
}

/** The windows to draw on the days: those of every channel, and those of the channels the filter shows. */
export function useShownWindows(): readonly QuietWindow[] {
  const windows = useRhythm((state) => state.windows)
  const channelIds = useCalendar(({ filter }) => filter.channelIds)
  const isShown = useShownLayers().quiet
  return useMemo(
    () =>
      isShown ? windows.filter(({ channelId }) => channelId === null || channelIds.includes(channelId)) : [],
    [windows, channelIds, isShown],
  )
}
