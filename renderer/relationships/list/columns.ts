import type { ContactColumn } from '../../../shared/relationships/contact-list.ts'
import { usualColumns } from '../../../shared/relationships/contact-view.ts'

/** How wide a column is at least, and how much of what is left it takes. */
const widths: Record<ContactColumn, readonly [least: number, share: number]> = {
  name: [180, 2],
  type: [108, 1.4],
  jobTitle: [128, 1.4],
  organisation: [120, 1.4],
  place: [88, 1],
  industry: [104, 1],
  languages: [104, 1],
  tags: [112, 1.3],
  stage: [108, 0],
  tier: [108, 1],
  goal: [120, 1.4],
  worth: [92, 0],
  influence: [92, 0],
  relevance: [160, 2],
  headcount: [96, 0],
  followers: [96, 0],
  email: [168, 1.4],
  phone: [128, 1],
  responsible: [120, 1],
  nextStep: [152, 1.6],
  source: [120, 1],
  basis: [128, 0],
  addedDay: [96, 0],
  lastDay: [92, 0],
  nextDay: [216, 0],
}

/** The usual columns by how much they matter: where it is narrow, the last go first. */
const ranks: readonly ContactColumn[] = [
  'name',
  'nextDay',
  'lastDay',
  'type',
  'organisation',
  'tags',
  'place',
  'goal',
]

/** The box to choose a row and the mark of its kind, before the columns, and the room at both sides. */
const lead = 64 + 48
const gap = 12

/** Who is slipping away is the point of the list: beside the names it is content with less. */
const narrow = 120

/** The usual columns as far as they fit; columns that a person chose all stay, and are scrolled to. */
export function columnsThatFit(columns: readonly ContactColumn[], width: number): readonly ContactColumn[] {
  if (columns.join() !== usualColumns.join()) return columns
  let room = width - lead
  const fitting = new Set<ContactColumn>()
  for (const name of ranks) {
    room -= (name === 'nextDay' && width < 700 ? narrow : widths[name][0]) + gap
    if (room < 0 && fitting.size > 1) break
    fitting.add(name)
  }
  return columns.filter((name) => fitting.has(name))
}

/** The columns of the grid, and how wide a row is at least. */
export function layOut(shown: readonly ContactColumn[]): { template: string; least: number } {
  const tracks = shown.map((name) => {
    const [least, share] = widths[name]
    if (name === 'nextDay') return `minmax(${narrow}px, ${least}px)`
    return share === 0 ? `${least}px` : `minmax(${name === 'name' ? 128 : least}px, ${share}fr)`
  })
  const least = shown.reduce((sum, name) => sum + widths[name][0] + gap, lead)
  return { template: `24px 20px ${tracks.join(' ')}`, least }
}

/** Numbers stand under each other. */
export const numeric: ReadonlySet<ContactColumn> = new Set(['headcount', 'followers'])
