import { create } from 'zustand'
import {
  noFilter,
  type Post,
  type PostWithVariants,
  type Tile,
  type TileFilter,
  type TileRange,
} from '../../shared/calendar/calendar.ts'
import type { ShownRange } from '../../shared/calendar/calendar-board.ts'
import type { CalendarChoices } from '../../shared/calendar/calendar-choices.ts'
import type { PlaceRow } from '../../shared/calendar/calendar-many.ts'
import {
  type CalendarView,
  calendarViews,
  daysShown,
  stepDay,
  tileKey,
} from '../../shared/calendar/calendar-tiles.ts'
import type { DayItem } from '../../shared/calendar/day-items.ts'
import { type Colouring, colourings, filterText, readFilter } from '../../shared/calendar/saved-view.ts'
import { type Day, dayOf, type Time } from '../../shared/day.ts'
import type { PackRow } from '../../shared/posts/review-pack.ts'
import type { Id } from '../../shared/record.ts'
import { usualLinkRule } from '../../shared/text/link.ts'
import type { Week } from '../../shared/week.ts'
import { api } from '../api.ts'
import { onTables } from '../live.ts'
import { currentPlace, go, type Place, setView } from '../place.ts'
import { useKnown, weekHere } from '../workspace.ts'
import { keepSame, keepWhole } from './moving/keep-same.ts'
import { type Area, monthRoom } from './room.ts'
import { forgetRanges, keptRange, type Request, readAhead, readRange } from './views/ranges.ts'

/** A tile or an idea that is being moved with the keyboard, and where it stands now. */
export interface Moving {
  tile: Tile
  isIdea: boolean
  /** What else was chosen, and goes as many days. */
  others: readonly PlaceRow[]
  day: Day
  time: Time | null
}

/** What the mouse holds; of a note or an event the day it was taken at. */
export type Held = { tile: Tile } | { idea: Post } | { item: DayItem; day: Day }

interface Asked {
  view: CalendarView
  day: Day
  /** The list of one day, with all its tiles. */
  isOneDay: boolean
}

/** The dialogs between the team and the owner; the last writes the files of a pack once more. */
export type PackDialog = 'send' | 'take' | { filesOf: PackRow }

interface CalendarState {
  status: 'loading' | 'ready' | 'failed'
  error: unknown
  timeZone: string
  week: Week
  asked: Asked | undefined
  /** What `range` holds: it follows `asked` as soon as the answer is there, so that days and tiles change together. */
  shown: Asked | undefined
  range: ShownRange
  ideas: Post[]
  choices: CalendarChoices
  filter: TileFilter
  colouring: Colouring
  area: Area
  detail: PostWithVariants | undefined
  /** The post that was just made here, as it was made, and its step in the history. */
  fresh: { made: PostWithVariants; step: string | null } | undefined
  moving: Moving | undefined
  /** A note or an event that is moved with the keyboard, and the day on which it begins now. */
  movingItem: { item: DayItem; day: Day } | undefined
  /** What was chosen to act on together, by the keys of its tiles. */
  chosen: ReadonlyMap<string, PlaceRow>
  /** The tile that a choice with Shift begins at. */
  anchor: string | undefined
  /** What Ctrl+C has kept. */
  copied: readonly PlaceRow[]
  /** How many cards a column of the board shows. */
  cards: number
  dialog: 'shift' | 'copy' | PackDialog | undefined
  /** The mouse holds a tile, which may be dropped on the ideas. */
  isDragging: boolean
  held: Held | undefined
}

/** So many more cards of a column each time. */
export const cardsAtOnce = 60

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
  choices: {
    channels: [],
    pillars: [],
    campaigns: [],
    audiences: [],
    goals: [],
    objectives: [],
    responsibles: [],
    savedViews: [],
    tactics: [],
    terms: [],
    contentTypes: [],
    hashtagSets: [],
    networkLimits: [],
    linkRule: usualLinkRule,
  },
  filter: noFilter,
  colouring: 'channel',
  area: { width: 1_060, height: 650 },
  detail: undefined,
  fresh: undefined,
  moving: undefined,
  movingItem: undefined,
  chosen: new Map(),
  anchor: undefined,
  copied: [],
  cards: cardsAtOnce,
  dialog: undefined,
  isDragging: false,
  held: undefined,
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
    if (mine !== asking) return
    const before = useCalendar.getState()
    // Other days may be asked for by now: those that were read must not take their place.
    const isOvertaken = tiles.shown !== undefined && before.asked && !isSame(tiles.shown, before.asked)
    useCalendar.setState({
      choices: keepWhole(before.choices, choices),
      ideas: keepWhole(
        before.ideas,
        keepSame(before.ideas, ideas, ({ id }) => id),
      ),
      ...(isOvertaken ? {} : tiles),
    })
    if (isOvertaken) void loadTiles()
  } catch (error) {
    if (mine === asking) useCalendar.setState({ status: 'failed', error })
  }
}

/** Reads what a room beside the calendar needs of it; the calendar itself begins anew when it is opened. */
export async function readBeside(): Promise<void> {
  dropAnswers()
  readZone()
  useCalendar.setState({ status: 'loading', asked: undefined, shown: undefined })
  useCalendar.setState({ choices: await api.calendar.listChoices() })
}

/** Makes every answer that is still on its way void. */
export function dropAnswers(): void {
  asking += 1
  askingTiles += 1
  forgetRanges()
}

const perDay = { month: 3, week: 12, day: 400, list: 60, board: 1, year: 1 }
const wholeDay = 5_000
let askingTiles = 0

function requestFor({ view, day, isOneDay }: Asked): Request {
  const { filter, area, week, cards } = useCalendar.getState()
  const days = isOneDay ? { from: day, to: day } : daysShown(view, day, week.firstDay)
  const ofMonth = view === 'month' ? monthRoom(area, day, week.firstDay).room : undefined
  const most = isOneDay ? wholeDay : (ofMonth ?? perDay[view])
  return { ...days, perDay: most, filter, ...(view === 'board' && { perColumn: cards }) }
}

function showing(range: ShownRange, asked: Asked): Partial<CalendarState> {
  const ahead = ([1, -1] as const).map((way) => requestFor({ ...asked, day: stepDay(asked, way) }))
  readAhead(requestFor(asked), ahead)
  const tiles = keepSame(useCalendar.getState().range.tiles, range.tiles, tileKey)
  return { range: { ...range, tiles }, shown: asked, status: 'ready', error: undefined }
}

/** The tiles of the days that are asked for; nothing when a later question has overtaken this one. */
async function readTiles(): Promise<Partial<CalendarState>> {
  const { asked } = useCalendar.getState()
  if (!asked) return {}
  askingTiles += 1
  // A year reads what it shows itself.
  if (asked.view === 'year') return { range: nothing, shown: asked, status: 'ready', error: undefined }
  const mine = askingTiles
  try {
    const range = await readRange(requestFor(asked))
    if (mine !== askingTiles) return {}
    const { asked: now } = useCalendar.getState()
    // While the first days were on their way others were asked for, which wait for this answer.
    return now && !isSame(now, asked) ? readTiles() : showing(range, asked)
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
  const isOneDay = view === 'day' || (view === 'list' && chosen?.only === 'day')
  return { view, day: chosen?.day ?? today(), isOneDay }
}

/** The filter and the colours that a place names. */
export function lookAt({
  filter,
  colour,
}: NonNullable<Place['view']>): Pick<CalendarState, 'filter' | 'colouring'> {
  return { filter: readFilter(filter), colouring: colourings.find((one) => one === colour) ?? 'channel' }
}

/** Reads what the screen begins with before it is drawn; good until something changes, and for one beginning. */
export function prepareCalendar(): Promise<void> {
  readZone()
  const place = currentPlace()
  useCalendar.setState({ asked: askedAt(place), ...(place.view && lookAt(place.view)) })
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
  const { shown, asked: before } = useCalendar.getState()
  // Shown already, or on its way.
  if (isSame(before, asked)) return
  useCalendar.setState({ asked })
  if (isSame(shown, asked)) {
    askingTiles += 1
    return
  }
  // The first reading brings the tiles with it.
  if (useCalendar.getState().status === 'loading') return
  const range = asked.view === 'year' ? undefined : keptRange(requestFor(asked))
  if (!range) return void loadTiles()
  askingTiles += 1
  useCalendar.setState(showing(range, asked))
}

function isSame(one: Asked | undefined, other: Asked): boolean {
  return one?.view === other.view && one.day === other.day && one.isOneDay === other.isOneDay
}

export function useIsFiltered(): boolean {
  return useCalendar(({ filter }) => JSON.stringify(filter) !== JSON.stringify(noFilter))
}

/** Holds back what the filter does not name; the place knows it, so that one can come back to it. */
export function setFilter(patch: Partial<TileFilter>): void {
  const filter = { ...useCalendar.getState().filter, ...patch }
  const place = currentPlace()
  // Typing goes on in the same place; every other choice is a step.
  const isTyped = 'search' in patch && Object.keys(patch).length === 1
  if (isTyped) setView({ filter: filterText(filter) || undefined })
  else go({ ...place, view: withEntry(place.view, 'filter', filterText(filter)) })
  showLook(filter, useCalendar.getState().colouring)
}

export function setColouring(colouring: Colouring): void {
  const place = currentPlace()
  const text = colouring === 'channel' ? '' : colouring
  go({ ...place, view: withEntry(place.view, 'colour', text) })
  showLook(useCalendar.getState().filter, colouring)
}

/** Shows what a place names: its filter and what colours mean. */
export function showLook(filter: TileFilter, colouring: Colouring): void {
  const before = useCalendar.getState()
  if (before.colouring !== colouring) useCalendar.setState({ colouring })
  if (filterText(before.filter) === filterText(filter)) return
  useCalendar.setState({ filter, chosen: new Map() })
  if (before.status !== 'loading') void loadCalendar()
}

function withEntry(view: Place['view'], name: string, value: string): Place['view'] {
  const { [name]: _old, ...others } = view ?? {}
  const next = value ? { ...others, [name]: value } : others
  return Object.keys(next).length > 0 ? next : undefined
}

/** Shows more cards of each column. */
export function showMoreCards(): void {
  useCalendar.setState(({ cards }) => ({ cards: Math.min(500, cards + cardsAtOnce * 2) }))
  void loadTiles()
}

export function setArea(area: Area): void {
  const { asked, status, area: before } = useCalendar.getState()
  if (area.width === before.width && area.height === before.height) return
  const request = asked && requestFor(asked)
  useCalendar.setState({ area })
  const isSame = asked && requestFor(asked).perDay === request?.perDay
  if (!isSame && status !== 'loading') void loadTiles()
}

let detailAsked = 0
let detailId: Id | undefined

/** Opens a post in the panel; one that is gone closes it. An answer that comes after the panel moved on is dropped. */
export async function loadDetail(id: Id | undefined): Promise<void> {
  detailId = id
  detailAsked += 1
  const question = detailAsked
  const detail = id ? await api.calendar.getPost(id).catch(() => undefined) : undefined
  if (question === detailAsked) useCalendar.setState({ detail })
}

/** Reads the open post again; one that is still on its way is not closed by it. */
export function reloadDetail(): Promise<void> {
  return loadDetail(detailId)
}

const watched = [
  'post',
  'variant',
  'channel',
  'pillar',
  'campaign',
  'audience',
  'tactic',
  'objective',
  'goal',
  'term',
  'contentType',
  'hashtagSet',
  'networkLimit',
  'linkRule',
  'savedView',
  'media',
  'mediaUse',
  'mediaPermission',
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
      void reloadDetail()
    }, 30)
  })
  return () => {
    clearTimeout(waiting)
    stop()
    // What changes from here on is not heard, and the next workspace has the same days.
    forgetRanges()
  }
}
