import type { TagCadence, Tier } from '../../shared/calendar/cadence.ts'
import type { Id } from '../../shared/record.ts'
import type { Rhythms } from '../../shared/relationships/contact-list.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query, statement } from '../query.ts'

/** The tiers in their order and the tags with a rhythm by name, each with how many contacts it reaches. */
export function listRhythms(db: Db): Rhythms {
  const rows = (sql: string) => statement(db.sqlite, sql).all()
  return {
    tiers: rows(`select t.*, (select count(*) from contact where tierId = t.id) as count from tier t
      order by position, id`) as Rhythms['tiers'],
    tags: rows(`select k.*, (select count(*) from contactTag where tag = k.tag) as count from tagCadence k
      order by tag`) as Rhythms['tags'],
  }
}

export function addTier(db: Db, values: Pick<Tier, 'name' | 'cadenceDays'>): Tier {
  const last = first(
    db,
    query.selectFrom('tier').select((of) => of.fn.max('position').as('position')),
  )
  const label = { key: 'relationships.did.addTier', values: { name: values.name } }
  return commit(db, label, (writer) =>
    writer.add('tier', { ...values, id: newId(), position: (last?.position ?? 0) + 1 }),
  )
}

/** Undefined when there is no such tier. */
export function changeTier(
  db: Db,
  { id, patch }: { id: Id; patch: Partial<Pick<Tier, 'name' | 'cadenceDays'>> },
): Tier | undefined {
  const old = findTier(db, id)
  if (!old) return undefined
  const label = { key: 'relationships.did.changeTier', values: { name: patch.name ?? old.name } }
  return commit(db, label, (writer) => writer.change('tier', id, patch))
}

/** Whoever was in it is in none. False when it is gone already. */
export function removeTier(db: Db, id: Id): boolean {
  const old = findTier(db, id)
  if (!old) return false
  const inIt = all(db, query.selectFrom('contact').select('id').where('tierId', '=', id))
  return commit(db, { key: 'relationships.did.removeTier', values: { name: old.name } }, (writer) => {
    for (const contact of inIt) writer.change('contact', contact.id, { tierId: null })
    return writer.remove('tier', id)
  })
}

/** Gives all who wear a tag a rhythm; null takes it away. */
export function setTagCadence(
  db: Db,
  { tag, cadenceDays }: { tag: string; cadenceDays: TagCadence['cadenceDays'] | null },
): void {
  const old = first(db, query.selectFrom('tagCadence').selectAll().where('tag', '=', tag))
  const key = cadenceDays === null ? 'relationships.did.removeTagCadence' : 'relationships.did.setTagCadence'
  commit(db, { key, values: { tag } }, (writer) => {
    if (cadenceDays === null) {
      if (old) writer.remove('tagCadence', old.id)
    } else if (old) writer.change('tagCadence', old.id, { cadenceDays })
    else writer.add('tagCadence', { id: newId(), tag, cadenceDays })
  })
}

function findTier(db: Db, id: Id): Tier | undefined {
  return first(db, query.selectFrom('tier').selectAll().where('id', '=', id))
}
