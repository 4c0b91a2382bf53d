import type { Id } from '../../shared/record.ts'
import {
  cellName,
  keyOfName,
  layOutMap,
  type NetworkMap,
  type NetworkTarget,
  type NetworkTargetPatch,
  type NewNetworkTarget,
} from '../../shared/relationships/network-map.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query, statement } from '../query.ts'

type MapOf = { audienceId: Id | null }

/** Contacts by industry and place, with what we want there; of one audience only those that reach it. */
export function readNetworkMap(db: Db, { audienceId }: MapOf): NetworkMap {
  const reaches =
    audienceId === null
      ? ''
      : 'where id in (select contactId from contactAudience where audienceId = @audienceId)'
  const sql = `select industry, place, count(*) as count, sum(worth) as worth from contact ${reaches}
    group by industry, place`
  const counted = statement(db.sqlite, sql).all(audienceId === null ? {} : { audienceId })
  return layOutMap(counted as Parameters<typeof layOutMap>[0], targetsOf(db, { audienceId }))
}

function targetsOf(db: Db, { audienceId }: MapOf): NetworkTarget[] {
  const rows = query.selectFrom('networkTarget').selectAll().orderBy('id')
  return all(
    db,
    audienceId === null ? rows.where('audienceId', 'is', null) : rows.where('audienceId', '=', audienceId),
  )
}

const nameOf = ({ industry, place }: Pick<NetworkTarget, 'industry' | 'place'>) =>
  cellName({ industry, place })

/** Sets how many are wanted in a cell; the one that is known takes the new number. */
export function setTarget(db: Db, values: NewNetworkTarget): NetworkTarget {
  const known = targetsOf(db, values).find(
    (one) =>
      keyOfName(one.industry) === keyOfName(values.industry) &&
      keyOfName(one.place) === keyOfName(values.place),
  )
  const { wanted, goalId } = values
  return commit(db, { key: 'relationships.did.target', values: { cell: nameOf(values) } }, (writer) =>
    known
      ? (writer.change('networkTarget', known.id, { wanted, goalId }) ?? known)
      : writer.add('networkTarget', { ...values, id: newId() }),
  )
}

/** Undefined when it is gone. */
export function changeTarget(
  db: Db,
  { id, patch }: { id: Id; patch: NetworkTargetPatch },
): NetworkTarget | undefined {
  const old = findTarget(db, id)
  if (!old) return undefined
  const label = { key: 'relationships.did.target', values: { cell: nameOf(old) } }
  return commit(db, label, (writer) => writer.change('networkTarget', id, patch))
}

/** With the steps that were to reach it; false when it is gone already. */
export function removeTarget(db: Db, id: Id): boolean {
  const old = findTarget(db, id)
  if (!old) return false
  return commit(db, { key: 'relationships.did.removeTarget', values: { cell: nameOf(old) } }, (writer) => {
    const steps = query.selectFrom('task').select('id').where('targetId', '=', id)
    for (const step of all(db, steps)) writer.remove('task', step.id)
    return writer.remove('networkTarget', id)
  })
}

function findTarget(db: Db, id: Id): NetworkTarget | undefined {
  return first(db, query.selectFrom('networkTarget').selectAll().where('id', '=', id))
}

/** What a target is called; undefined when it is gone. */
export function targetName(db: Db, id: Id): string | undefined {
  const target = findTarget(db, id)
  return target && nameOf(target)
}
