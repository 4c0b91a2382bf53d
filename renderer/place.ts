import { create } from 'zustand'

export const screens = [
  'today',
  'strategy',
  'calendar',
  'relationships',
  'review',
  'replies',
  'media',
  'library',
  'alliances',
  'settings',
] as const
export type Screen = (typeof screens)[number]

/** Where a person is: a screen, the record its panel shows, and how the screen is looked at (month, filter, tab). */
export interface Place {
  screen: Screen
  record?: string | undefined
  view?: Record<string, string> | undefined
}

interface PlaceState {
  steps: Place[]
  at: number
}

const limit = 100
const start: Place = { screen: 'today' }

const usePlaces = create<PlaceState>()(() => ({ steps: [start], at: 0 }))

/** A place as one line of text, such as `/calendar/ID?month=2026-03`. */
export function toAddress({ screen, record, view }: Place): string {
  const query = new URLSearchParams(view).toString()
  return `/${screen}${record ? `/${encodeURIComponent(record)}` : ''}${query ? `?${query}` : ''}`
}

/** The place an address names; Today when it names none. */
export function parseAddress(address: string): Place {
  const url = new URL(address, 'app://app')
  const [screen, record] = url.pathname.slice(1).split('/')
  const known = screens.find((one) => one === screen)
  if (!known) return start
  const view = Object.fromEntries(url.searchParams)
  return {
    screen: known,
    record: record ? decodeURIComponent(record) : undefined,
    view: Object.keys(view).length > 0 ? view : undefined,
  }
}

export function usePlace(): Place {
  return usePlaces(({ steps, at }) => steps[at] ?? start)
}

/** The screen alone, for what stays while a person goes on in it. */
export function useScreen(): Screen {
  return usePlaces(({ steps, at }) => (steps[at] ?? start).screen)
}

export function currentPlace(): Place {
  const { steps, at } = usePlaces.getState()
  return steps[at] ?? start
}

/** Goes somewhere; the place left behind is one step back. */
export function go(place: Place): void {
  const { steps, at } = usePlaces.getState()
  if (toAddress(place) === toAddress(currentPlace())) return
  const next = [...steps.slice(0, at + 1), place].slice(-limit)
  usePlaces.setState({ steps: next, at: next.length - 1 })
}

/** Opens a record in the panel of the screen that is shown; undefined closes the panel. */
export function goToRecord(record: string | undefined): void {
  go({ ...currentPlace(), record })
}

/** Shows another record in the panel that stands open, without a step; a closed panel stays closed. */
export function followRecord(record: string): void {
  const { steps, at } = usePlaces.getState()
  const place = currentPlace()
  if (place.record && place.record !== record)
    usePlaces.setState({ steps: steps.with(at, { ...place, record }), at })
}

/** Changes how the screen is looked at without adding a step; an undefined value takes the entry away. */
export function setView(patch: Record<string, string | undefined>): void {
  const { steps, at } = usePlaces.getState()
  const place = currentPlace()
  const entries = Object.entries({ ...place.view, ...patch }).filter(([, value]) => value !== undefined)
  const view = entries.length > 0 ? (Object.fromEntries(entries) as Record<string, string>) : undefined
  usePlaces.setState({ steps: steps.with(at, { ...place, view }), at })
}

/** Looks at a screen in another way, in which the record whose panel was open may not be seen. */
export function showView(patch: Record<string, string | undefined>): void {
  const { steps, at } = usePlaces.getState()
  usePlaces.setState({ steps: steps.with(at, { ...currentPlace(), record: undefined }) })
  setView(patch)
}

export function goBack(): void {
  usePlaces.setState(({ at }) => ({ at: Math.max(0, at - 1) }))
}

export function goForward(): void {
  usePlaces.setState(({ at, steps }) => ({ at: Math.min(steps.length - 1, at + 1) }))
}

export function useWays(): { canGoBack: boolean; canGoForward: boolean } {
  const canGoBack = usePlaces(({ at }) => at > 0)
  const canGoForward = usePlaces(({ at, steps }) => at < steps.length - 1)
  return { canGoBack, canGoForward }
}

/** Starts over at one place with no way back: another workspace has opened. */
export function startAt(place: Place): void {
  usePlaces.setState({ steps: [place], at: 0 })
}

const kept = 'rapport.place.'
const keptScreen = 'rapport.screen'

/** Keeps the address per workspace, so that the window opens where it was left. */
export function rememberPlaces(workspaceId: string): () => void {
  return usePlaces.subscribe(() => {
    const place = currentPlace()
    localStorage.setItem(kept + workspaceId, toAddress(place))
    localStorage.setItem(keptScreen, place.screen)
  })
}

/** The screen this machine was on last, whatever the workspace: the one a start most likely needs. */
export function lastScreen(): Screen {
  const last = localStorage.getItem(keptScreen)
  return screens.find((one) => one === last) ?? start.screen
}

export function rememberedPlace(workspaceId: string): Place {
  return parseAddress(localStorage.getItem(kept + workspaceId) ?? '/today')
}
