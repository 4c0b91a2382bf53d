import { create } from 'zustand'
import { type IdeaColumn, type IdeaGrouping, ideaGroupings } from '../../../shared/library/library.ts'
import { api } from '../../api.ts'
import { onTables } from '../../live.ts'
import { currentPlace, type Place } from '../../place.ts'
import { readBeside, reloadDetail, useCalendar } from '../store.ts'

/** The shelves of the library, in the order in which they are shown. */
export const shelves = ['ideas', 'balance', 'pieces', 'again', 'videos', 'templates', 'places'] as const
export type Shelf = (typeof shelves)[number]

interface LibraryState {
  /** Undefined until they are read. */
  ideas: { by: IdeaGrouping; columns: IdeaColumn[] } | undefined
  error: unknown
  /** How many cards a column shows. */
  perColumn: number
}

/** So many more cards of a column each time. */
const cardsAtOnce = 60

export const useLibrary = create<LibraryState>()(() => ({
  ideas: undefined,
  error: undefined,
  perColumn: cardsAtOnce,
}))

export function shelfOf(view: Place['view']): Shelf {
  return shelves.find((one) => one === view?.shelf) ?? 'ideas'
}

export function groupingOf(view: Place['view']): IdeaGrouping {
  return ideaGroupings.find((one) => one === view?.by) ?? 'pillar'
}

let asked = 0

/** Reads the idea board again; an answer that a newer question has overtaken is dropped. */
export async function loadIdeas(): Promise<void> {
  const question = ++asked
  const by = groupingOf(currentPlace().view)
  try {
    const { perColumn } = useLibrary.getState()
    const columns = await api.library.readIdeas({ by, perColumn, filter: useCalendar.getState().filter })
    if (question === asked) useLibrary.setState({ ideas: { by, columns }, error: undefined })
  } catch (error) {
    if (question === asked) useLibrary.setState({ error })
  }
}

/** An answer on its way tells how things stood before what is shown now. */
export function dropIdeaAnswers(): void {
  asked += 1
}

export function showMoreIdeas(): void {
  useLibrary.setState(({ perColumn }) => ({ perColumn: Math.min(500, perColumn + cardsAtOnce * 2) }))
  void loadIdeas()
}

/** What the pickers and the post beside the shelves show. */
const choiceTables = [
  'channel',
  'pillar',
  'campaign',
  'tactic',
  'objective',
  'goal',
  'contentType',
  'workspace',
]
const postTables = ['post', 'variant', 'mediaUse', 'media']

/** Reads what every shelf needs, and again whenever it changed. */
export function followLibrary(): () => void {
  const readChoices = () => void readBeside().catch((error) => useLibrary.setState({ error }))
  readChoices()
  const stops = [
    onTables(choiceTables, readChoices),
    onTables([...choiceTables, ...postTables], () => {
      void reloadDetail()
    }),
    onTables([...choiceTables, ...postTables], () => void loadIdeas()),
  ]
  return () => {
    for (const stop of stops) stop()
    useLibrary.setState({ ideas: undefined, perColumn: cardsAtOnce })
  }
}
