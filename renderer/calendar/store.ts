import { create } from 'zustand'
import {
  noFilter,
  type Post,
  type PostWithVariants,
  type Tile,
  type TileFilter,
  type TileRange,
} from '../../shared/calendar.ts'
import type { CalendarChoices } from '../../shared/calendar-choices.ts'
import { type CalendarView, calendarViews, daysShown, stepDay } from '../../shared/calendar-tiles.ts'
import { type Day, dayOf, type Time } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import { api } from '../api.ts'
import { onTables } from '../live.ts'
import type { Week } from '../parts/format.ts'
import { currentPlace, type Place } from '../place.ts'
import { useKnown, weekHere } from '../workspace.ts'
import { forgetRanges, keptRange, readAhead, readRange } from './ranges.ts'
import { type Area, monthRoom } from './room.ts'

export const colourings = ['channel', 'pillar', 'status', 'goal'] as const
export type Colouring = (typeof colourings)[number]

/** A tile or an idea that is being moved with the keyboard, and where it stands now. */
export interface Moving {
  tile: Tile
  isIdea: boolean
  day: Day
  time: Time | null
}

interface Asked {
  view: CalendarView
  day: Day
  /** The list of one day, with all its tiles. */
  isOneDay: boolean
}

interface CalendarState {
  status: 'loading' | 'ready' | 'failed'
  error: unknown
  timeZone: string
  week: Week
  asked: Asked | undefined
  /** What `range` holds: it follows `asked` as soon as the answer is there, so that days and tiles change together. */
  shown: Asked | undefined
  range: TileRange
  ideas: Post[]
  choices: CalendarChoices
  filter: TileFilter
  colouring: Colouring
  area: Area
  detail: PostWithVariants | undefined
  /** The post that was just made here, as it was made, and its step in the history. */
  fresh: { made: PostWithVariants; step: string | null } | undefined
  moving: Moving | undefined
  /** The mouse holds a tile, which may be dropped on the ideas. */
  isDragging: boolean
}

const nothing: TileRange = { tiles: [], days: [], looseEnds: 0 }

export const useCalendar = create<CalendarState>()(() => ({
  status: 'loading',
  error: undefined,
  timeZone: 'UTC',
  week: { firstDay: 1, weekend: [6, 7] },
  asked: undefined,
  shown: undefined,
  range: nothing,
  ideas: [],
  choices: { channels: [], pillars: [], campaigns: [], goals: [], tactics: [], terms: [], contentTypes: [] },
  filter: noFilter,
  colouring: 'channel',
  area: { width: 1_060, height: 650 },
  detail: undefined,
  fresh: undefined,
  moving: undefined,
  isDragging: false,
}))

/** Today in the workspace's zone, whatever zone this machine stands in. */
export function today(): Day {
  return dayOf(new Date().toISOString(), useCalendar.getState().timeZone)
}

/** Takes over the zone and the week of the brand. */
function readZone(): void {
  const { workspace } = useKnown.getState()
  if (workspace) useCalendar.setState({ timeZone: workspace.timeZone, week: weekHere() })
}

let asking = 0

/** Reads what the screen shows; a later request makes an earlier answer void. */
export async function loadCalendar(): Promise<void> {
  asking += 1
  const mine = asking
  readZone()
  try {
    const [choices, ideas, tiles] = await Promise.all([
      api.calendar.listChoices(),
      api.calendar.listIdeas(useCalendar.getState().filter),
      readTiles(),
    ])
    if (mine === asking) useCalendar.setState({ choices, ideas, ...tiles })
  } catch (error) {
    if (mine === asking) useCalendar.setState({ status: 'failed', error })
  }
}

/** Makes every answer that is still on its way void. */
export function dropAnswers(): void {
  asking += 1
  askingTiles += 1
  forgetRanges()
}

const perDay = { month: 3, week: 12, list: 60 }
const wholeDay = 5_000
let askingTiles = 0

function requestFor({ view, day, isOneDay }: Asked) {
  const { filter, area, week } = useCalendar.getState()
  const days = isOneDay ? { from: day, to: day } : daysShown(view, day, week.firstDay)
  const ofMonth = view === 'month' ? monthRoom(area, day, week.firstDay).room : undefined
  const most = isOneDay ? wholeDay : (ofMonth ?? perDay[view])
  return { ...days, perDay: most, filter }
}

function showing(range: TileRange, asked: Asked): Partial<CalendarState> {
  const ahead = ([1, -1] as const).map((way) => requestFor({ ...asked, day: stepDay(asked, way) }))
  readAhead(requestFor(asked), ahead)
  return { range, shown: asked, status: 'ready', error: undefined }
}

/** The tiles of the days that are asked for; nothing when a later question has overtaken this one. */
async function readTiles(): Promise<Partial<CalendarState>> {
  const { asked } = useCalendar.getState()
  if (!asked) return {}
  askingTiles += 1
  const mine = askingTiles
  try {
    const range = await readRange(requestFor(asked))
    return mine === askingTiles ? showing(range, asked) : {}
  } catch (error) {
    if (mine !== askingTiles) return {}
    throw error
  }
}

async function loadTiles(): Promise<void> {
  try {
    useCalendar.setState(await readTiles())
  } catch (error) {
    useCalendar.setState({ status: 'failed', error })
  }
}

let prepared: { forget: () => void } | undefined

/** The days that a place names. */
export function askedAt({ view: chosen }: Place): Asked {
  const view = calendarViews.find((one) => one === chosen?.view) ?? 'month'
  return { view, day: chosen?.day ?? today(), isOneDay: view === 'list' && chosen?.only === 'day' }
}

/** Reads what the screen begins with before it is drawn; good until something changes, and for one beginning. */
export function prepareCalendar(): Promise<void> {
  readZone()
  useCalendar.setState({ asked: askedAt(currentPlace()) })
  const stop = onTables(watched, () => prepared?.forget())
  const forget = () => {
    stop()
    prepared = undefined
  }
  prepared = { forget }
  return loadCalendar()
}

/** What was prepared is not read again. */
export function beginCalendar(): void {
  if (!prepared) return void loadCalendar()
  prepared.forget()
}

/** Shows a view of the days around `day`: at once where it was read ahead. */
export function showDays(asked: Asked): void {
  const { shown } = useCalendar.getState()
  const isShown = shown?.view === asked.view && shown.day === asked.day && shown.isOneDay === asked.isOneDay
  if (isShown) askingTiles += 1
  useCalendar.setState({ asked })
  if (isShown) return
  // The first reading brings the tiles with it.
  if (useCalendar.getState().status === 'loading') return
  const range = keptRange(requestFor(asked))
  if (!range) return void loadTiles()
  askingTiles += 1
  useCalendar.setState(showing(range, asked))
}

export function useIsFiltered(): boolean {
  return useCalendar(({ filter }) => JSON.stringify(filter) !== JSON.stringify(noFilter))
}

export function setFilter(patch: Partial<TileFilter>): void {
  useCalendar.setState(({ filter }) => ({ filter: { ...filter, ...patch } }))
  void loadCalendar()
}

export function setArea(area: Area): void {
  const { asked, status, area: before } = useCalendar.getState()
  if (area.width === before.width && area.height === before.height) return
  const request = asked && requestFor(asked)
  useCalendar.setState({ area })
  const isSame = asked && requestFor(asked).perDay === request?.perDay
  if (!isSame && status !== 'loading') void loadTiles()
}

/** Opens a post in the panel; one that is gone closes it. */
export async function loadDetail(id: Id | undefined): Promise<void> {
  if (!id) return useCalendar.setState({ detail: undefined })
  try {
    useCalendar.setState({ detail: await api.calendar.getPost(id) })
  } catch {
    useCalendar.setState({ detail: undefined })
  }
}

const watched = [
  'post',
  'variant',
  'channel',
  'pillar',
  'campaign',
  'tactic',
  'objective',
  'goal',
  'term',
  'contentType',
  'workspace',
]

/** Reads again whenever something on the screen changed, once for changes that come together. */
export function followCalendar(): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const stop = onTables(watched, () => {
    forgetRanges()
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      void loadCalendar()
      void loadDetail(useCalendar.getState().detail?.post.id)
    }, 30)
  })
  return () => {
    clearTimeout(waiting)
    stop()
    // What changes from here on is not heard, and the next workspace has the same days.
    forgetRanges()
  }
}
