import type { ContactOrder } from '../../shared/relationships.ts'

/** The columns in reading order; a column without an order cannot be sorted. Narrow lists drop those of a low rank. */
export const columns: readonly { name: ColumnName; order?: ContactOrder; rank: number }[] = [
  { name: 'name', order: 'name', rank: 9 },
  { name: 'type', order: 'type', rank: 6 },
  { name: 'organisation', order: 'organisation', rank: 5 },
  { name: 'place', order: 'place', rank: 3 },
  { name: 'tags', rank: 4 },
  { name: 'lastDay', order: 'lastDay', rank: 7 },
  { name: 'nextDay', order: 'nextDay', rank: 8 },
  { name: 'goal', rank: 2 },
]

export type ColumnName = 'name' | 'type' | 'organisation' | 'place' | 'tags' | 'lastDay' | 'nextDay' | 'goal'

const widths: Record<ColumnName, string> = {
  name: 'minmax(128px, 2fr)',
  type: 'minmax(108px, 1.4fr)',
  organisation: 'minmax(120px, 1.4fr)',
  place: 'minmax(88px, 1fr)',
  tags: 'minmax(112px, 1.3fr)',
  lastDay: '92px',
  nextDay: 'minmax(120px, 216px)',
  goal: 'minmax(120px, 1.4fr)',
}

const least: Record<ColumnName, number> = {
  name: 180,
  type: 108,
  organisation: 120,
  place: 88,
  tags: 112,
  lastDay: 92,
  nextDay: 216,
  goal: 120,
}

/** The box to choose a row and the mark of its kind, before the columns. */
const lead = 64
const gap = 12

/** The columns that fit into a width, the important ones first, in reading order. */
export function columnsThatFit(width: number): ColumnName[] {
  let room = width - lead - 48
  const fitting = new Set<ColumnName>()
  for (const { name } of [...columns].sort((one, other) => other.rank - one.rank)) {
    room -= least[name] + gap
    if (room < 0 && fitting.size > 0) break
    fitting.add(name)
  }
  // Who is slipping away is the point of the list: beside the names it is content with less.
  fitting.add('nextDay')
  return columns.map(({ name }) => name).filter((name) => fitting.has(name))
}

export function templateOf(shown: readonly ColumnName[]): string {
  return `24px 20px ${shown.map((name) => widths[name]).join(' ')}`
}
