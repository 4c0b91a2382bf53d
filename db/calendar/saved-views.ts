import type { Id } from '../../shared/record.ts'
import type { SavedView, SavedViewPatch } from '../../shared/saved-view.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'

export function listSavedViews(db: Db): SavedView[] {
  return all(db, query.selectFrom('savedView').selectAll().orderBy('position').orderBy('id'))
}

export function addSavedView(db: Db, values: Omit<SavedView, 'id' | 'position'>): SavedView {
  const position = (listSavedViews(db).at(-1)?.position ?? 0) + 1
  const label = { key: 'calendar.did.addView', values: { name: values.name } }
  return commit(db, label, (writer) => writer.add('savedView', { ...values, id: newId(), position }))
}

/** Undefined when there is no such view. */
export function changeSavedView(
  db: Db,
  { id, patch }: { id: Id; patch: SavedViewPatch },
): SavedView | undefined {
  const old = findSavedView(db, id)
  if (!old) return undefined
  const key = patch.name === undefined ? 'calendar.did.changeView' : 'calendar.did.renameView'
  return commit(db, { key, values: { name: patch.name ?? old.name } }, (writer) =>
    writer.change('savedView', id, patch),
  )
}

/** False when it is gone already. */
export function removeSavedView(db: Db, id: Id): boolean {
  const old = findSavedView(db, id)
  if (!old) return false
  return commit(db, { key: 'calendar.did.removeView', values: { name: old.name } }, (writer) =>
    writer.remove('savedView', id),
  )
}

function findSavedView(db: Db, id: Id): SavedView | undefined {
  return first(db, query.selectFrom('savedView').selectAll().where('id', '=', id))
}
