import type { PlanContact, PlanDocument, PlanRequest } from '../../shared/exports.ts'
import type { ContactRow } from '../../shared/relationships.ts'
import type { Plan } from '../../shared/strategy.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import { listContacts, summarizeContacts } from './contact-list.ts'

/** More than this would be a register, not a plan; the plan says how many it leaves out. */
const contactsOnPaper = 20

/** What a plan says of the people the team keeps in touch with; their notes only to the team. */
export function readCaredFor(db: Db, request: PlanRequest, plan: Plan): PlanDocument['relationships'] {
  const { all: count, due, slipping } = summarizeContacts(db)
  return { all: count, due, slipping, contacts: listCaredFor(db, request, plan) }
}

/** Those whose time has run out, latest first, then the others with a value, the most influential first. */
function listCaredFor(db: Db, { language, edition }: PlanRequest, { goals }: Plan): PlanContact[] {
  const rows = listContacts(db, { order: 'lateness', descending: true, language })
  const contacts = new Map(all(db, query.selectFrom('contact').selectAll()).map((one) => [one.id, one]))
  const handles = new Map(
    all(db, query.selectFrom('handle').selectAll().where('handle', '!=', '').orderBy('id', 'desc')).map(
      ({ contactId, network, handle }) => [contactId, { network, handle }],
    ),
  )
  const influence = ({ id }: ContactRow) => contacts.get(id)?.influence ?? 0
  const isLate = ({ state }: ContactRow) => state === 'due' || state === 'slipping'
  const others = rows
    .filter((row) => !isLate(row) && contacts.get(row.id)?.value)
    .sort((a, b) => influence(b) - influence(a))
  return [...rows.filter(isLate), ...others].slice(0, contactsOnPaper).flatMap((row) => {
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
