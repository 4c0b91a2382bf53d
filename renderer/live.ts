import type { ChangeNote } from '../shared/app.ts'
import { api } from './api.ts'

const watchers = new Set<(note: ChangeNote) => void>()

/** Calls back whenever something another hand changed may be on screen; returns the way to stop. */
export function onChange(watch: (note: ChangeNote) => void): () => void {
  watchers.add(watch)
  return () => watchers.delete(watch)
}

/** Calls back when a record of one of these tables, or the whole workspace, changed. */
export function onTables(tables: readonly string[], reload: () => void): () => void {
  return onChange((note) => {
    if (
      note.kind === 'workspace' ||
      (note.kind === 'records' && tables.some((table) => note.tables.includes(table)))
    )
      reload()
  })
}

/** Listens until the window closes. */
export async function listen(): Promise<void> {
  for await (const note of await api.app.changes()) for (const watch of watchers) watch(note)
}
