import { existsSync } from 'node:fs'
import { commit } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import { closeDb, createDb, openDb } from '../../db/open.ts'
import { addWorkspace } from '../../db/team.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'

/** A workspace file, made or opened, with these goals more; closed again. */
export function aFileWithGoals(path: string, ...titles: string[]): void {
  const options = { device: 'device-1', person: 'Sample Person' }
  const isNew = !existsSync(path)
  const db = isNew ? createDb(path, options) : openDb(path, options)
  try {
    if (isNew) {
      const brand = { name: 'Sample brand', country: 'IT', timeZone: 'Europe/Rome' }
      addWorkspace(db, { ...brand, exportLanguage: 'en', denominator: 'reach' })
    }
    commit(db, { key: 'test' }, (writer) => {
      for (const title of titles) writer.add('goal', { ...blank.goal, id: newId(), title, position: 1 })
    })
  } finally {
    closeDb(db)
  }
}
