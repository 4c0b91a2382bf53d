import { isKnownColumn } from '../../shared/imports/figures/own-measures.ts'
import {
  columnsKept,
  type KnownTable,
  type SaidOfTable,
  type TableProfile,
} from '../../shared/imports/figures/table-profile.ts'
import type { Id } from '../../shared/record.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import { listOwnMeasures } from '../measures/month-values.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import type { Writer } from '../writer.ts'

/** What was said of a table with these columns, when such a one was imported the last time. */
export function findProfile(db: Db, signature: string): TableProfile | undefined {
  return first(
    db,
    query.selectFrom('tableProfile').selectAll().where('signature', '=', signature.slice(0, 2000)),
  )
}

/** Keeps what was said for the next such file. Who says the same again has said nothing new. */
export function keepProfile(
  db: Db,
  writer: Writer,
  profile: SaidOfTable & Pick<TableProfile, 'channel'>,
): void {
  const old = findProfile(db, profile.signature)
  const trace = { person: db.person, at: db.now() }
  if (!old) writer.add('tableProfile', { id: newId(), ...profile, ...trace })
  else if (old.header === '' || said.some((field) => old[field] !== profile[field]))
    writer.change('tableProfile', old.id, { ...profile, ...trace })
}

const said = ['network', 'timeZone', 'dateOrder', 'decimal', 'rowSpan', 'mapping', 'channel'] as const

/** Where the figures of such a table went, as long as that is of its network; undefined where nobody said. */
export function channelKept(
  db: Db,
  { channel }: TableProfile,
  network: TableProfile['network'],
): Id | 'brand' | undefined {
  if (channel === null || channel === 'brand') return channel ?? undefined
  const found = first(db, query.selectFrom('channel').select(['id', 'network']).where('id', '=', channel))
  return found?.network === network ? found.id : undefined
}

/** The tables that were read before, the newest first. */
export function listKnownTables(db: Db): KnownTable[] {
  const own = listOwnMeasures(db)
  const handles = new Map(
    all(db, query.selectFrom('channel').select(['id', 'handle'])).map(({ id, handle }) => [id, handle]),
  )
  const kept = all(
    db,
    query.selectFrom('tableProfile').selectAll().orderBy('at', 'desc').orderBy('id', 'desc'),
  )
  return kept.map((profile) => {
    const { id, fileName, network, channel, person, at } = profile
    const columns = columnsKept(profile)
    const told = own.filter(({ formula }) => formula === '')
    const read = columns.flatMap(({ name, readAs }) =>
      readAs !== null && isKnownColumn(readAs, told)
        ? [{ name, readAs, measureName: own.find((one) => one.id === readAs)?.name ?? '' }]
        : [],
    )
    const handle = channel === null ? undefined : handles.get(channel)
    return {
      ...{ id, fileName, network, person, at, columns: read },
      channel: channel === 'brand' ? channel : handle === undefined ? null : { handle },
      unread: columns.length - read.length,
      hasGone: columns.some(({ readAs }) => !isKnownColumn(readAs, told)),
    }
  })
}

/** The next table with these columns is asked about anew; false where it is gone already. */
export function forgetTable(db: Db, id: Id): boolean {
  const old = first(db, query.selectFrom('tableProfile').selectAll().where('id', '=', id))
  if (!old) return false
  const name = old.fileName || old.header.replaceAll('\t', ', ').slice(0, 60) || '…'
  commit(db, { key: 'imports.did.forgetTable', values: { name } }, (writer) =>
    writer.remove('tableProfile', id),
  )
  return true
}
