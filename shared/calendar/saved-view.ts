import { z } from 'zod'
import { Id, Line, Position } from '../record.ts'
import { parseLine, readLists, saidOf } from '../text/filter-text.ts'
import { noFilter, postStates, postTypes, type TileFilter } from './calendar.ts'
import { calendarViews } from './calendar-tiles.ts'

export const colourings = [
  'channel',
  'pillar',
  'status',
  'goal',
  'objective',
  'type',
  'campaign',
  'audience',
  'responsible',
] as const
export const Colouring = z.enum(colourings)
export type Colouring = z.infer<typeof Colouring>

/** A way of looking at the calendar that the whole workspace knows by a name. */
export const SavedView = z.object({
  id: Id,
  name: Line,
  view: z.enum(calendarViews),
  /** As `filterText` writes it; empty lets everything through. */
  filter: z.string().max(20_000),
  colouring: Colouring,
  position: Position,
})
export type SavedView = z.infer<typeof SavedView>

export const SavedViewPatch = SavedView.omit({ id: true, position: true }).partial()
export type SavedViewPatch = z.infer<typeof SavedViewPatch>

/** A filter as a line of text that names only what it holds back; empty where that is nothing. */
export function filterText(filter: TileFilter): string {
  return saidOf(filter, noFilter)
}

/** The filter a line of text names; what it cannot mean is left out, so that an old or damaged line holds nothing back. */
export function readFilter(text: string | undefined): TileFilter {
  const said = parseLine(text)
  return {
    ...noFilter,
    ...readLists<Lists>(said, allowed),
    isLoose: said.isLoose === true,
    search: typeof said.search === 'string' ? said.search.slice(0, 200) : '',
  }
}

type Lists = Omit<TileFilter, 'isLoose' | 'search'>

const isId = (text: string) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)

/** Written by hand: a page that reads its place has no schemas with it. */
const allowed: Record<keyof Lists, (text: string) => boolean> = {
  channelIds: isId,
  pillarIds: isId,
  goalIds: isId,
  objectiveIds: isId,
  campaignIds: isId,
  audienceIds: isId,
  types: (text) => (postTypes as readonly string[]).includes(text),
  responsibles: (text) => text.length <= 500,
  states: (text) => (postStates as readonly string[]).includes(text),
}
