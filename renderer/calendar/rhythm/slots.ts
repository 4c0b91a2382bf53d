import { useEffect, useMemo } from 'react'
import { create } from 'zustand'
import { type CalendarView, daysShown } from '../../../shared/calendar/calendar-tiles.ts'
import type { DaySlot, SlotRange } from '../../../shared/calendar/slots.ts'
import { type Day, startOfWeek } from '../../../shared/day.ts'
import { api } from '../../api.ts'
import { onTables } from '../../live.ts'
import { useShownLayers } from '../../parts/layers.ts'
import { afterDrawn } from '../../ui/after-drawn.ts'
import { today, useCalendar } from '../store.ts'

const nothing: SlotRange = { slots: [], free: [], counts: [] }

/** The slots of the days on the screen. */
export const useSlots = create<{ range: SlotRange; isRead: boolean }>()(() => ({
  range: nothing,
  isRead: false,
}))

let asking = 0

async function loadSlots(days: { from: Day; to: Day }, firstWeekday: number): Promise<void> {
  asking += 1
  const mine = asking
  // What a slot is missed for is no longer a question.
  const from = days.from < today() ? today() : days.from
  const range = await api.slots
    .read({ from, to: days.to < from ? from : days.to, firstWeekday })
    .catch(() => undefined)
  if (!range || mine !== asking) return
  const free = range.free.filter(({ day }) => day <= days.to)
  useSlots.setState({ range: { ...range, free }, isRead: true })
}

/** Reads the slots of the days shown, and again when something that fills or makes a slot has changed. */
export function useSlotRange(): void {
  const shown = useCalendar((state) => state.shown)
  const firstWeekday = useCalendar((state) => state.week.firstDay)
  const [view, day] = [shown?.view, shown?.day]
  useEffect(() => {
    if (!view || !day) return
    const days = daysShown(view, day, firstWeekday)
    let waiting: ReturnType<typeof setTimeout> | undefined
    const cancel = afterDrawn(() => void loadSlots(days, firstWeekday))
    const stop = onTables(['slot', 'variant', 'channel', 'workspace'], () => {
      clearTimeout(waiting)
      waiting = setTimeout(() => void loadSlots(days, firstWeekday), 30)
    })
    return () => {
      cancel()
      clearTimeout(waiting)
      stop()
    }
  }, [view, day, firstWeekday])
}

/** The week that the line of counts speaks of: this one while it is on the screen, else the first one shown. */
export function weekToCount(view: CalendarView, day: Day, firstWeekday: number): Day {
  const { from, to } = daysShown(view, day, firstWeekday)
  const now = today()
  return startOfWeek(view === 'week' || from > now || now > to ? from : now, firstWeekday)
}

/** The free slots to draw, by their day: those of the channels the filter shows, while the layer is on. */
export function useFreeSlots(): Map<Day, DaySlot[]> {
  const free = useSlots(({ range }) => range.free)
  const channelIds = useCalendar(({ filter }) => filter.channelIds)
  const isShown = useShownLayers().slots
  return useMemo(() => {
    const isWanted = ({ channelId }: DaySlot) => channelIds.length === 0 || channelIds.includes(channelId)
    return Map.groupBy(isShown ? free.filter(isWanted) : [], ({ day }) => day)
  }, [free, channelIds, isShown])
}
