import type { Id } from '../shared/record.ts'
import { commit } from './commit.ts'
import { newId } from './id.ts'
import type { Db } from './open.ts'
import { statement } from './query.ts'
import type { Entity } from './tables.ts'

/** Ways of looking that the workspace keeps by a name: at the calendar, at the contacts. */
export type ViewTable = 'savedView' | 'contactView'
type NewView<Table extends ViewTable> = Omit<Entity<Table>, 'id' | 'position'>

export function listViews<Table extends ViewTable>(db: Db, table: Table): Entity<Table>[] {
  return statement(db.sqlite, `select * from "${table}" order by position, id`).all() as Entity<Table>[]
}

export function addView<Table extends ViewTable>(
  db: Db,
  table: Table,
  values: NewView<Table>,
): Entity<Table> {
  const position = (listViews(db, table).at(-1)?.position ?? 0) + 1
  const label = { key: 'calendar.did.addView', values: { name: values.name } }
  const view = { ...values, id: newId(), position } as Entity<Table>
  return commit(db, label, (writer) => writer.add(table, view))
}

/** Undefined when there is no such view. */
export function changeView<Table extends ViewTable>(
  db: Db,
  table: Table,
  { id, patch }: { id: Id; patch: Partial<NewView<Table>> },
): Entity<Table> | undefined {
  const old = listViews(db, table).find((view) => view.id === id)
  if (!old) return undefined
  const key = patch.name === undefined ? 'calendar.did.changeView' : 'calendar.did.renameView'
  return commit(db, { key, values: { name: patch.name ?? old.name } }, (writer) =>
    writer.change(table, id, patch as Partial<Entity<Table>>),
  )
}

/** False when it is gone already. */
export function removeView(db: Db, table: ViewTable, id: Id): boolean {
  const old = listViews(db, table).find((view) => view.id === id)
  if (!old) return false
  return commit(db, { key: 'calendar.did.removeView', values: { name: old.name } }, (writer) =>
    writer.remove(table, id),
  )
}
