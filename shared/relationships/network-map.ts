import { z } from 'zod'
import { Id, Line } from '../record.ts'
import { fold, foldWords } from '../text/fold.ts'

/** How many contacts we want of one industry in one place, of whom some may reach one audience. */
export const NetworkTarget = z.object({
  id: Id,
  industry: Line,
  place: Line,
  /** Null counts whomever they reach. */
  audienceId: Id.nullable(),
  wanted: z.int().min(1).max(10_000),
  /** The goal it serves, and so the part of the strategy that asks for it. */
  goalId: Id.nullable(),
})
export type NetworkTarget = z.infer<typeof NetworkTarget>

export const NetworkTargetPatch = NetworkTarget.pick({ wanted: true, goalId: true }).partial()
export type NetworkTargetPatch = z.infer<typeof NetworkTargetPatch>

export const NewNetworkTarget = NetworkTarget.omit({ id: true })
export type NewNetworkTarget = z.infer<typeof NewNetworkTarget>

/** `none` has no target, and so is no gap. */
export const cellStates = ['none', 'gap', 'thin', 'met'] as const
export type CellState = (typeof cellStates)[number]

export const MapCell = z.object({
  industry: Line,
  place: Line,
  count: z.int(),
  /** What they are worth to the goals they serve, together; null where nobody was judged. */
  worth: z.int().nullable(),
  target: NetworkTarget.nullable(),
  state: z.enum(cellStates),
})
export type MapCell = z.infer<typeof MapCell>

/** Contacts by industry and place; rows and columns are named as most of them are written, an empty name is not known. */
export const NetworkMap = z.object({
  industries: z.array(Line),
  places: z.array(Line),
  /** Row by row; a cell that holds nobody and has no target is left out. */
  cells: z.array(MapCell),
  contacts: z.int(),
})
export type NetworkMap = z.infer<typeof NetworkMap>

export function stateOf(count: number, wanted: number | null): CellState {
  if (wanted === null) return 'none'
  if (count >= wanted) return 'met'
  return count === 0 ? 'gap' : 'thin'
}

/** What a cell is known by: hotels, north. */
export function cellName({ industry, place }: { industry: string; place: string }): string {
  return [industry, place].filter(Boolean).join(', ')
}

/** The same for names that differ in case, accents, spaces and signs. */
export const keyOfName = (name: string): string => foldWords(name) || fold(name.trim())

type Counted = { industry: string; place: string; count: number; worth: number | null }

/** Lays counted contacts and targets out as a grid: what has most contacts or a target first, what nobody named last. */
export function layOutMap(counted: readonly Counted[], targets: readonly NetworkTarget[]): NetworkMap {
  const industries = namesIn(counted, targets, 'industry')
  const places = namesIn(counted, targets, 'place')
  const cells = new Map<string, MapCell>()
  const cellAt = (industry: string, place: string): MapCell => {
    const key = JSON.stringify([keyOfName(industry), keyOfName(place)])
    const known = cells.get(key)
    if (known) return known
    const cell: MapCell = {
      industry: industries.get(keyOfName(industry)) ?? industry,
      place: places.get(keyOfName(place)) ?? place,
      ...{ count: 0, worth: null, target: null, state: 'none' },
    }
    cells.set(key, cell)
    return cell
  }
  for (const { industry, place, count, worth } of counted) {
    const cell = cellAt(industry, place)
    cell.count += count
    if (worth !== null) cell.worth = (cell.worth ?? 0) + worth
  }
  for (const target of targets) cellAt(target.industry, target.place).target ??= target
  for (const cell of cells.values()) cell.state = stateOf(cell.count, cell.target?.wanted ?? null)
  return {
    industries: [...industries.values()],
    places: [...places.values()],
    cells: [...cells.values()],
    contacts: counted.reduce((sum, { count }) => sum + count, 0),
  }
}

/** Each name once, by its key, in the spelling that most have. */
function namesIn(
  counted: readonly Counted[],
  targets: readonly NetworkTarget[],
  field: 'industry' | 'place',
): Map<string, string> {
  const spellings = new Map<string, Map<string, number>>()
  const note = (name: string, count: number) => {
    const known = spellings.get(keyOfName(name)) ?? new Map<string, number>()
    known.set(name.trim(), (known.get(name.trim()) ?? 0) + count)
    spellings.set(keyOfName(name), known)
  }
  for (const one of counted) note(one[field], one.count)
  for (const one of targets) note(one[field], 0)
  const total = (all: Map<string, number>) => [...all.values()].reduce((sum, count) => sum + count, 0)
  const most = (all: Map<string, number>) =>
    [...all].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? ''
  const inOrder = [...spellings].toSorted(
    ([a, one], [b, other]) =>
      Number(a === '') - Number(b === '') || total(other) - total(one) || (a < b ? -1 : 1),
  )
  return new Map(inOrder.map(([key, all]) => [key, most(all)]))
}
