import { currencyOf } from '../shared/currency.ts'
import { type Day, dayOf } from '../shared/day.ts'
import type { NewWorkspace, Workspace } from '../shared/team.ts'
import { commit } from './commit.ts'
import { newId } from './id.ts'
import type { Db } from './open.ts'
import { first, query } from './query.ts'
import type { Writer } from './writer.ts'

/** The brand's own row. @throws when the file has none, which only a half-made file can. */
export function getWorkspace(db: Db): Workspace {
  const found = first(db, query.selectFrom('workspace').selectAll())
  if (!found) throw new Error('The workspace file has no workspace row')
  return found
}

/**
 * Makes a new file a workspace, with what it starts with. This one step is never taken back: the file could not be
 * opened again.
 */
export function addWorkspace(
  db: Db,
  values: NewWorkspace,
  fill: (writer: Writer) => void = () => {},
): Workspace {
  const label = { key: 'app.did.createWorkspace', values: { name: values.name } }
  const workspace = commit(db, label, (writer) => {
    const currency = currencyOf(values.country)
    const made = writer.add('workspace', {
      currency,
      approvalMode: 'optional',
      ...values,
      id: newId(),
      createdAt: db.now(),
    })
    fill(writer)
    return made
  })
  db.trail.undo.length = 0
  return workspace
}

export function changeWorkspace(db: Db, patch: Partial<Omit<Workspace, 'id' | 'createdAt'>>): Workspace {
  const { id } = getWorkspace(db)
  const label = {
    key: patch.approvalMode ? `team.did.mode.${patch.approvalMode}` : 'app.did.changeWorkspace',
  }
  commit(db, label, (writer) => writer.change('workspace', id, patch))
  return getWorkspace(db)
}

/** The day it is now where the brand is. */
export function todayOf(db: Db): Day {
  return dayOf(db.now(), getWorkspace(db).timeZone)
}
