import type { Id } from '../../shared/record.ts'
import type { GoingContact } from '../../shared/relationships/going-contact.ts'
import type { Contact } from '../../shared/relationships/relationships.ts'
import type { Db } from '../open.ts'
import { statement } from '../query.ts'
import { todayOf } from '../team.ts'

type Row = Contact & { organisation: string; goal: string }

/** Contacts on their way out, by name; `ids` null is everybody. */
export function listGoing(db: Db, ids: readonly Id[] | null, hasPhotos = false): GoingContact[] {
  const chosen = ids === null ? '' : 'where c.id in (select value from json_each(?))'
  const sql = `select c.*, coalesce(o.name, '') as organisation, coalesce(g.title, '') as goal from contact c
    left join contact o on o.id = c.organisationId left join goal g on g.id = c.goalId ${chosen}
    order by c.name, c.id`
  const rows = statement(db.sqlite, sql).all(...(ids === null ? [] : [JSON.stringify(ids)])) as Row[]
  const parts = <Part>(own: string) =>
    Map.groupBy(statement(db.sqlite, own).all() as (Part & { contactId: Id })[], ({ contactId }) => contactId)
  type Handles = GoingContact['handles'][number]
  type Addresses = GoingContact['addresses'][number]
  const handles = parts<Handles>('select contactId, network, handle, url, followers from handle order by id')
  const addresses = parts<Addresses>('select contactId, kind, value, label from contactAddress order by id')
  const jobs = parts<GoingContact['jobs'][number]>(
    `select j.contactId, o.name as organisation, j.role from contactJob j join contact o on o.id = j.organisationId
      where j.untilDay is null or j.untilDay >= '${todayOf(db)}' order by j.id`,
  )
  const tags = parts<{ tag: string }>('select contactId, tag from contactTag order by tag')
  const audiences = parts<{ name: string }>(
    'select r.contactId, a.name from contactAudience r join audience a on a.id = r.audienceId order by a.name',
  )
  const photos = hasPhotos
    ? parts<{ image: string }>('select contactId, image from contactPhoto')
    : new Map<Id, { image: string }[]>()
  return rows.map((row) => ({
    ...row,
    photo: photos.get(row.id)?.[0]?.image ?? '',
    handles: handles.get(row.id) ?? [],
    addresses: addresses.get(row.id) ?? [],
    jobs: jobs.get(row.id) ?? [],
    tags: (tags.get(row.id) ?? []).map(({ tag }) => tag),
    audiences: (audiences.get(row.id) ?? []).map(({ name }) => name),
  }))
}
