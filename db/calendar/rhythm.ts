import { type ClashRule, usualRule } from '../../shared/calendar/clashes.ts'
import type { QuietPatch, QuietWindow } from '../../shared/calendar/quiet.ts'
import type { Id } from '../../shared/record.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { first, query } from '../query.ts'
import { listQuietWindows, readClashRule } from './clashes.ts'

/** When nobody should post, and how near is too near. */
export function readRhythm(db: Db): { windows: QuietWindow[]; rule: ClashRule } {
  return { windows: listQuietWindows(db), rule: readClashRule(db) }
}

export function addQuietWindow(db: Db, values: Omit<QuietWindow, 'id'>): QuietWindow {
  const label = { key: 'quiet.did.add', values: { title: values.reason } }
  return commit(db, label, (writer) => writer.add('quietWindow', { id: newId(), ...values }))
}

/** Undefined when it is gone. */
export function changeQuietWindow(
  db: Db,
  { id, patch }: { id: Id; patch: QuietPatch },
): QuietWindow | undefined {
  const old = findQuietWindow(db, id)
  if (!old) return undefined
  const label = { key: 'quiet.did.change', values: { title: patch.reason ?? old.reason } }
  return commit(db, label, (writer) => writer.change('quietWindow', id, patch))
}

/** False when it is gone already. */
export function removeQuietWindow(db: Db, id: Id): boolean {
  const old = findQuietWindow(db, id)
  if (!old) return false
  const label = { key: 'quiet.did.remove', values: { title: old.reason } }
  return commit(db, label, (writer) => writer.remove('quietWindow', id))
}

function findQuietWindow(db: Db, id: Id): QuietWindow | undefined {
  return first(db, query.selectFrom('quietWindow').selectAll().where('id', '=', id))
}

export function changeClashRule(db: Db, patch: Partial<Omit<ClashRule, 'id'>>): ClashRule {
  const old = first(db, query.selectFrom('clashRule').selectAll())
  commit(db, { key: 'clashes.did.rule' }, (writer) =>
    old ? writer.change('clashRule', old.id, patch) : writer.add('clashRule', { ...usualRule, ...patch }),
  )
  return readClashRule(db)
}
