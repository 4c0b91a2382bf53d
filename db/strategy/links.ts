import {
  type LinkEdit,
  type LinkRows,
  type LinkTable,
  linkedTo,
  links,
} from '../../shared/strategy/strategy-links.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import type { Entity } from '../tables.ts'
import type { Writer } from '../writer.ts'
import { findRecord, titleOf } from './strategy.ts'

/** All rows of one kind, in the order in which they were chosen. */
export function listLinks<T extends LinkTable>(db: Db, table: T): LinkRows[T][] {
  // The builder cannot follow a table that is only known by its union.
  const rows = query
    .selectFrom(table as 'tacticChannel')
    .selectAll()
    .orderBy('id')
  return all(db, rows) as unknown as LinkRows[T][]
}

/** Writes what a record chooses: new choices are added, those no longer made are removed. False when it is gone. */
export function linkRecord(db: Db, edit: LinkEdit): boolean {
  const { table, id } = edit
  const { of: owner } = links[table]
  const record = findRecord(db, owner, id)
  if (!record || edit.to.some((to) => !isThere(db, table, to))) return false
  const label = { key: `strategy.did.change.${owner}`, values: { title: titleOf(record) } }
  commit(db, label, (writer) => writeLinks(db, writer, edit))
  return true
}

/** True when what a choice names is there; a choice that names no record always is. */
export function isThere(db: Db, table: LinkTable, to: string): boolean {
  const { named } = links[table]
  return named === null || findRecord(db, named, to) !== undefined
}

/** The same within a step that does more. */
export function writeLinks(db: Db, writer: Writer, { table, id, to }: LinkEdit): void {
  const { from, to: field } = links[table]
  const rows = listLinks(db, table) as (Record<string, string> & { id: string })[]
  const own = rows.filter((row) => row[from] === id)
  const known = linkedTo(table, rows as never, id) as string[]
  for (const row of own) if (!(to as string[]).includes(row[field] ?? '')) writer.remove(table, row.id)
  for (const choice of new Set<string>(to))
    if (!known.includes(choice))
      writer.add(table, { id: newId(), [from]: id, [field]: choice } as Entity<typeof table>)
}
