import { useEffect } from 'react'
import { noFilter, type TileFilter } from '../../../shared/calendar/calendar.ts'
import type { CalendarView } from '../../../shared/calendar/calendar-tiles.ts'
import { type Colouring, filterText } from '../../../shared/calendar/saved-view.ts'
import type { Day } from '../../../shared/day.ts'
import { currentPlace, go, type Place, setView } from '../../place.ts'
import { useKnown } from '../../workspace.ts'
import { lookAt, showLook, useCalendar } from '../store.ts'

interface Look {
  view?: CalendarView
  /** Null goes to today. */
  day?: Day | null
  /** The list of one day. */
  only?: 'day'
  /** Left out, what the place holds back stays as it is. */
  filter?: Partial<TileFilter>
  colouring?: Colouring
}

/** Looks at the calendar another way; how it was looked at before is one step back. */
export function goLook({ view, day, only, filter, colouring }: Look): void {
  const { view: before = {}, ...place } = currentPlace()
  const { only: _one, ...next } = before
  const entries = Object.entries({
    ...next,
    ...(view && { view }),
    ...(day !== undefined && { day: day ?? undefined }),
    ...(only && { only }),
    ...(filter && { filter: filterText({ ...noFilter, ...filter }) || undefined }),
    ...(colouring && { colour: colouring === 'channel' ? undefined : colouring }),
  }).filter(([, value]) => value !== undefined)
  go({ ...place, view: Object.fromEntries(entries) as Record<string, string> })
}

/** How the calendar was looked at when it was left, and in which workspace: the rail leads back to it. */
let left: { workspace: string | undefined; filter: string; colour: Colouring } | undefined

/** Shows the filter and the colours that the place names. */
export function useLookOfPlace(view: Place['view']): void {
  const { filter, colour } = view ?? {}
  useEffect(() => {
    const workspace = useKnown.getState().workspace?.id
    if (currentPlace().view === undefined && left && left.workspace === workspace)
      setView({
        filter: left.filter || undefined,
        colour: left.colour === 'channel' ? undefined : left.colour,
      })
    return () => {
      const { filter, colouring } = useCalendar.getState()
      left = { workspace, filter: filterText(filter), colour: colouring }
    }
  }, [])
  useEffect(() => {
    const look = lookAt({ ...(filter && { filter }), ...(colour && { colour }) })
    showLook(look.filter, look.colouring)
  }, [filter, colour])
}
