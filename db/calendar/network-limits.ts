import { type LimitName, limitOf, limitsShown, type NetworkLimit } from '../../shared/posts/network-limits.ts'
import type { Label } from '../../shared/record.ts'
import type { Network } from '../../shared/strategy/strategy.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import { todayOf } from '../team.ts'
import type { Writer } from '../writer.ts'

/** What this team has checked or corrected of what networks take. */
export function listNetworkLimits(db: Db): NetworkLimit[] {
  return all(db, query.selectFrom('networkLimit').selectAll().orderBy('network').orderBy('name'))
}

type Place = { network: Network; name: LimitName }

/** Writes another number; it counts as checked today, by who sits here. */
export function setNetworkLimit(db: Db, { network, name, value }: Place & { value: number | null }): void {
  const label = { key: 'editor.did.limit', values: wordsFor({ network, name }) }
  const known = listNetworkLimits(db)
  commit(db, label, (writer) => write(db, writer, known, { network, name, value }))
}

/** Says of every number of a network, as it stands, that it was read again today. */
export function confirmNetworkLimits(db: Db, network: Network): void {
  const known = listNetworkLimits(db)
  commit(db, labelOf('confirmLimits', network), (writer) => {
    for (const name of limitsShown(network, known))
      write(db, writer, known, { network, name, value: limitOf(network, name, known).value })
  })
}

/** Back to our number, or to all of ours; false where there is nothing to take back. */
export function resetNetworkLimits(
  db: Db,
  { network, name }: { network: Network; name: LimitName | null },
): boolean {
  const own = listNetworkLimits(db).filter(
    (one) => one.network === network && (name === null || one.name === name),
  )
  if (own.length === 0) return false
  const label =
    name === null
      ? labelOf('resetLimits', network)
      : { key: 'editor.did.resetLimit', values: wordsFor({ network, name }) }
  commit(db, label, (writer) => {
    for (const { id } of own) writer.remove('networkLimit', id)
  })
  return true
}

function write(
  db: Db,
  writer: Writer,
  known: readonly NetworkLimit[],
  { network, name, value }: Place & { value: number | null },
): void {
  const old = known.find((one) => one.network === network && one.name === name)
  const values = { value, checkedOn: todayOf(db), person: db.person }
  if (old) writer.change('networkLimit', old.id, values)
  else writer.add('networkLimit', { id: newId(), network, name, ...values })
}

function wordsFor({ network, name }: Place): NonNullable<Label['values']> {
  return { word: `editor.limit.${name}`, network }
}

function labelOf(key: string, network: Network): Label {
  return { key: `editor.did.${key}`, values: { network } }
}
