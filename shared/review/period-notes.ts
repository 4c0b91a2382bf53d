import type { Month } from '../day.ts'
import { type NumberNote, notesOf } from './number-notes.ts'
import type { ReviewMonth } from './review-month.ts'

type Told = Parameters<typeof notesOf>[0] & Pick<ReviewMonth, 'month'>
type Found = { month: Month; note: NumberNote }

const kinds: readonly NumberNote['kind'][] = [
  ...(['missing', 'noSum', 'days', 'posts', 'sets', 'corrected', 'setAside', 'byHand'] as const),
]

/**
 * The notes of several months as those of one sheet: what is the same of several is said once, with the months it is
 * about where it is not all of them; days, posts and numbers are counted together.
 */
export function notesOfMonths(told: readonly Told[]): NumberNote[] {
  const found = told.flatMap((month) => notesOf(month).map((note): Found => ({ month: month.month, note })))
  const groups = [...Map.groupBy(found, ({ note }) => subjectOf(note)).values()]
  return groups
    .flatMap((some) => together(some, told.length))
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
}

/** What a note is about, whatever its count. */
function subjectOf(note: NumberNote): string {
  if (note.kind === 'missing') return JSON.stringify([note.kind, note.measures, note.channels])
  if (note.kind === 'days' || note.kind === 'posts')
    return JSON.stringify([note.kind, note.channel, note.measures])
  return note.kind
}

function together(some: readonly Found[], of: number): NumberNote[] {
  const [first] = some
  if (!first) return []
  const sum = (count: (note: NumberNote) => number) =>
    some.reduce((total, { note }) => total + count(note), 0)
  const at = [...new Set(some.flatMap(({ note }) => note.at))]
  const { note } = first
  if (note.kind === 'corrected' || note.kind === 'setAside')
    return [{ ...note, at, count: sum((one) => ('count' in one ? one.count : 0)) }]
  const months = some.length < of ? { months: some.map(({ month }) => month) } : {}
  if (note.kind === 'days') {
    const known = sum((one) => (one.kind === 'days' ? one.known : 0))
    return [{ ...note, ...months, at, known, of: sum((one) => (one.kind === 'days' ? one.of : 0)) }]
  }
  if (note.kind === 'posts')
    return [{ ...note, ...months, at, posts: sum((one) => (one.kind === 'posts' ? one.posts : 0)) }]
  return [{ ...note, ...months, at }]
}
