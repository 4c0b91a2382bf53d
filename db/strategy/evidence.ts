import type { Evidence, EvidencePlace, NewEvidence } from '../../shared/strategy/evidence.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { findRecord, titleOf } from './strategy.ts'

export function listEvidence(db: Db): Evidence[] {
  return all(db, query.selectFrom('evidence').selectAll().orderBy('id'))
}

/** Notes who said what about a field, in the place of what was noted before; undefined when the audience is gone. */
export function recordEvidence(db: Db, noted: NewEvidence): Evidence | undefined {
  const old = findOne(db, noted)
  const label = labelOf(db, 'strategy.did.recordEvidence', noted)
  if (!label) return undefined
  return commit(db, label, (writer) =>
    old ? writer.change('evidence', old.id, noted) : writer.add('evidence', { id: newId(), ...noted }),
  )
}

/** Makes a field an assumption again; false when nothing vouched for it. */
export function removeEvidence(db: Db, place: EvidencePlace): boolean {
  const old = findOne(db, place)
  const label = labelOf(db, 'strategy.did.removeEvidence', place)
  return old && label ? commit(db, label, (writer) => writer.remove('evidence', old.id)) : false
}

function findOne(db: Db, { audienceId, field }: EvidencePlace): Evidence | undefined {
  const rows = query.selectFrom('evidence').selectAll()
  return first(db, rows.where('audienceId', '=', audienceId).where('field', '=', field))
}

function labelOf(db: Db, key: string, { audienceId, field }: EvidencePlace) {
  const audience = findRecord(db, 'audience', audienceId)
  return audience && { key, values: { title: titleOf(audience), word: `strategy.audience.field.${field}` } }
}
