import type Database from 'better-sqlite3'
import { statement } from '../query.ts'
import { type Change, chainStart, hashChange } from './change.ts'

/** What a line says whose own words are gone. */
export const erasedKey = 'relationships.did.erased'

/**
 * Takes a line's values for ever; with `label` also the words of its step. The hash that the next line builds on stays.
 */
export function eraseLine(
  sqlite: Database.Database,
  { device, n }: Pick<Change, 'device' | 'n'>,
  { label }: { label: boolean },
): void {
  const sql = 'update change set before = null, after = null, salt = null where device = ? and n = ?'
  statement(sqlite, sql).run(device, n)
  if (!label) return
  const find = statement(sqlite, 'select * from change where device = ? and n = ?')
  const line = find.get(device, n) as Change
  if (sealOf(line.label) !== undefined) return
  const previous = (find.get(device, n - 1) as Change | undefined)?.hash ?? chainStart
  const values = { seal: seal(previous, line) }
  const write = 'update change set label = ? where device = ? and n = ?'
  statement(sqlite, write).run(JSON.stringify({ key: erasedKey, values }), device, n)
}

/** Whether a line follows on the one before it: by its hash, or by its seal where its words were erased. */
export function follows(previous: string, line: Change): boolean {
  const sealed = sealOf(line.label)
  return sealed === undefined ? line.hash === hashChange(previous, line) : sealed === seal(previous, line)
}

/** Holds what is left of a line together: its own hash stands where its words stood. */
function seal(previous: string, line: Change): string {
  return hashChange(previous, { ...line, label: line.hash })
}

function sealOf(label: string): string | undefined {
  return label.startsWith(`{"key":"${erasedKey}"`) ? JSON.parse(label).values.seal : undefined
}
