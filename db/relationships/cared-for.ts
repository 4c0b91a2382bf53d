import type { PlanContact, PlanDocument, PlanRequest } from '../../shared/print/exports.ts'
import { type ContactRow, lateOnes } from '../../shared/relationships/contact-list.ts'
import type { Plan } from '../../shared/strategy/strategy.ts'
import type { Db } from '../open.ts'
import { all, query, statement } from '../query.ts'
import { todayOf } from '../team.ts'
import { listContacts, readRows, summarizeContacts } from './contact-list.ts'

/** More than this would be a register, not a plan; the plan says how many it leaves out. */
const contactsOnPaper = 20

/** What a plan says of the people the team keeps in touch with; their notes only to the team. */
export function readCaredFor(db: Db, request: PlanRequest, plan: Plan): PlanDocument['relationships'] {
  const { all: count, due, slipping } = summarizeContacts(db)
  return { all: count, due, slipping, contacts: listCaredFor(db, request, plan) }
}

/** Those whose time has run out, latest first, then the others with a value, the most influential first. */
function listCaredFor(db: Db, { language, edition }: PlanRequest, { goals }: Plan): PlanContact[] {
  const { rows } = listContacts(db, { ...lateOnes(language), from: 0, limit: contactsOnPaper })
  const others = listValued(db, contactsOnPaper - rows.length)
  const cared = [...rows, ...others]
  const ids = cared.map(({ id }) => id)
  const found =
    ids.length === 0 ? [] : all(db, query.selectFrom('contact').selectAll().where('id', 'in', ids))
  const contacts = new Map(found.map((one) => [one.id, one]))
  const written = query
    .selectFrom('handle')
    .selectAll()
    .where('contactId', 'in', ids)
    .where('handle', '!=', '')
  const handles = new Map(
    (ids.length === 0 ? [] : all(db, written.orderBy('id', 'desc'))).map(({ contactId, network, handle }) => [
      contactId,
      { network, handle },
    ]),
  )
  return cared.flatMap((row) => {
    const contact = contacts.get(row.id)
    if (!contact) return []
    const { name, kind, organisation, lastDay, nextDay, state } = row
    const { value, nextStep, responsible, note } = contact
    const handle = handles.get(row.id) ?? null
    const goal = goals.findIndex(({ id }) => id === contact.goalId) + 1 || null
    return {
      ...{ name, kind, organisation, handle, value, goal, nextStep, responsible, lastDay, nextDay, state },
      ...(edition === 'team' && { note }),
    }
  })
}

function listValued(db: Db, limit: number): ContactRow[] {
  const sql = `select l.n from contact c join contactLine l on l.contactId = c.id
    where c.value != '' and (l.nextDay is null or l.nextDay > ?)
    order by c.influence is null, c.influence desc, l.nameKey, l.n limit ?`
  return readRows(db, statement(db.sqlite, sql).pluck().all(todayOf(db), limit) as number[])
}
