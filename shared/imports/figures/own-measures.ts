import { isMeasureKey } from '../../review/measures.ts'
import { foldHeader } from '../header.ts'
import { tablePlaces } from './kinds.ts'
import type { About, FileAnswers, OwnMeasure, TableColumn } from './reader.ts'

/** Whether a column counts something, and does not say of when or of which post. */
export function isCounted(column: TableColumn | null): column is TableColumn {
  return column !== null && !tablePlaces.some((place) => place === column)
}

/** False of a measure of the team's own that is gone, or computed by now. */
export function isKnownColumn(column: TableColumn | null, own: readonly OwnMeasure[]): boolean {
  return !isCounted(column) || isMeasureKey(column) || own.some(({ id }) => id === column)
}

/** The columns that are called as the team calls a measure: the first of each name, by their places. */
export function ownMeasuresIn(header: readonly string[], own: readonly OwnMeasure[]): Map<number, string> {
  const found = new Map<number, string>()
  const names = header.map(foldHeader)
  for (const { id, name } of own) {
    const folded = foldHeader(name)
    const at = folded === '' ? -1 : names.indexOf(folded)
    if (at >= 0 && !found.has(at)) found.set(at, id)
  }
  return found
}

/** Answers without measures of the team's own that are gone since they were given. */
export function withKnownMeasures<Given extends Partial<FileAnswers>>(given: Given, { own }: About): Given {
  const known = <Column extends TableColumn | null>(column: Column) =>
    isKnownColumn(column, own) ? column : null
  return {
    ...given,
    ...(given.mapping && { mapping: given.mapping.map(known) }),
    ...(given.measure && { measure: known(given.measure) }),
  }
}
