import type { Id } from '../../shared/record.ts'
import type { ContactDetail } from '../../shared/relationships/relationships.ts'
import type { Db } from '../open.ts'
import { all, query, statement } from '../query.ts'

/** Where a contact works besides its main place of work, or worked before: what goes on first, then the latest. */
export function jobsOf(db: Db, contactId: Id): ContactDetail['jobs'] {
  const rows = query
    .selectFrom('contactJob')
    .innerJoin('contact', 'contact.id', 'contactJob.organisationId')
    .selectAll('contactJob')
    .select('contact.name as organisation')
    .where('contactJob.contactId', '=', contactId)
    .orderBy('untilDay', (order) => order.desc().nullsFirst())
    .orderBy('fromDay', (order) => order.desc().nullsLast())
  return all(db, rows.orderBy('contactJob.id'))
}

/** Who works at an organisation, by name; whoever left comes last, with the day until which they were there. */
export function listPeopleAt(db: Db, organisationId: Id): ContactDetail['people'] {
  const sql = `select * from (
    select id, name, jobTitle, null as untilDay from contact where organisationId = @organisationId
    union all
    select c.id, c.name, j.role, j.untilDay from contactJob j join contact c on c.id = j.contactId
      where j.organisationId = @organisationId
        and not (j.untilDay is null and c.organisationId is @organisationId)
    ) order by untilDay is not null, untilDay desc, name, id`
  return statement(db.sqlite, sql).all({ organisationId }) as ContactDetail['people']
}
