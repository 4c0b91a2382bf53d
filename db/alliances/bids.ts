import { type Bid, type BidStatus, turnBid } from '../../shared/alliances/bid.ts'
import { answers } from '../../shared/alliances/coverage.ts'
import type { Filler } from '../../shared/alliances/room.ts'
import type { BidShare } from '../../shared/alliances/shares.ts'
import { addDays, type Day } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import { newPost } from '../calendar/calendar.ts'
import { blankTask, listTasks } from '../calendar/tasks.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { searchRecords } from '../search/search.ts'
import { todayOf } from '../team.ts'
import { findRecord, organisationName } from './records.ts'

/** Takes a bid to another status as of a day: undefined when it is gone, false where that status does not follow. */
export function turnBidTo(
  db: Db,
  { id, status, day }: { id: Id; status: BidStatus; day: Day },
): Bid | false | undefined {
  const bid = findRecord(db, 'bid', id)
  if (!bid) return undefined
  const turn = turnBid(bid, status, day)
  if (!turn) return false
  const label = { key: `alliances.did.turn.${status}`, values: { title: bid.title } }
  return commit(db, label, (writer) => writer.change('bid', id, turn))
}

type Parts = { bidId: Id; shares: readonly Partial<BidShare>[] }

/** Writes the parts of some organisations as one step; what is not named stays. False when the bid or one of them is gone. */
export function shareOut(db: Db, { bidId, shares }: Parts): boolean {
  const bid = findRecord(db, 'bid', bidId)
  if (!bid || shares.some(({ contactId = null }) => organisationName(db, contactId) === undefined))
    return false
  const known = all(db, query.selectFrom('bidShare').selectAll().where('bidId', '=', bidId))
  commit(db, { key: 'alliances.did.share', values: { title: bid.title } }, (writer) => {
    for (const { contactId = null, ...part } of shares) {
      const old = known.find((share) => share.contactId === contactId)
      const { work, value } = { work: 0, value: 0, ...old, ...part }
      if (old && work + value === 0) writer.remove('bidShare', old.id)
      else if (old) writer.change('bidShare', old.id, { work, value })
      else if (work + value > 0) writer.add('bidShare', { id: newId(), bidId, contactId, work, value })
    }
  })
  return true
}

const mostFillers = 20

/** Who outside the alliance could fill a gap: those whose capability answers it, then those about whom the words stand. */
export function findFillers(
  db: Db,
  { requirementId, search }: { requirementId: Id; search: string },
): Filler[] | undefined {
  const requirement = findRecord(db, 'requirement', requirementId)
  const bid = requirement && findRecord(db, 'bid', requirement.bidId)
  if (!requirement || !bid) return undefined
  const inside = new Set(
    all(
      db,
      query.selectFrom('allianceMember').select('contactId').where('allianceId', '=', bid.allianceId),
    ).map(({ contactId }) => contactId),
  )
  const isInvited = (contactId: Id) =>
    listTasks(db, { contactId }).some(({ bidId, doneAt }) => bidId === bid.id && doneAt === null)
  const asked = search.trim() === '' ? requirement : { title: search, capability: '' }
  const holders = query
    .selectFrom('capability')
    .innerJoin('contact', 'contact.id', 'capability.contactId')
    .select(['contact.id as contactId', 'contact.name', 'capability.name as capability', 'level'])
    .orderBy('level', (order) => order.desc().nullsLast())
    .orderBy('contact.name')
  const able = all(db, holders)
    .filter(({ contactId, capability }) => !inside.has(contactId) && answers(asked, capability))
    .map(({ contactId, name, capability, level }) => ({
      ...{ contactId, name, snippet: null },
      capability: { name: capability, level },
    }))
  const words = search.trim() || requirement.capability || requirement.title
  const found = searchRecords(db, { search: words, limit: mostFillers, table: 'contact' })
    .filter(({ id }) => !inside.has(id) && !able.some(({ contactId }) => contactId === id))
    .map(({ id, title, snippet }) => ({ contactId: id, name: title.text, capability: null, snippet }))
  return [...able, ...found]
    .slice(0, mostFillers)
    .map((filler) => ({ ...filler, invited: isInvited(filler.contactId) }))
}

const daysToAsk = 7

/** A task to ask a contact whether it joins a bid, due within a week and before the deadline; undefined when either is gone. */
export function inviteTo(
  db: Db,
  { bidId, contactId, title }: { bidId: Id; contactId: Id; title: string },
): Id | undefined {
  const bid = findRecord(db, 'bid', bidId)
  const name = organisationName(db, contactId)
  if (!bid || name === undefined) return undefined
  const today = todayOf(db)
  const latest = bid.deadline !== null && bid.deadline >= today ? bid.deadline : null
  const inAWeek = addDays(today, daysToAsk)
  const dueDay = latest !== null && latest < inAWeek ? latest : inAWeek
  const last = listTasks(db, { contactId }).at(-1)?.position ?? 0
  const { responsible } = first(
    db,
    query.selectFrom('contact').select('responsible').where('id', '=', contactId),
  ) ?? { responsible: '' }
  const task = { ...blankTask, id: newId(), contactId, bidId, title, dueDay, responsible, position: last + 1 }
  return commit(db, { key: 'alliances.did.invite', values: { title: name, bid: bid.title } }, (writer) => {
    writer.add('task', task)
    return task.id
  })
}

/**
 * An idea that tells of a joint project, for the first tactic of the objective that the bid serves; undefined when the
 * bid is gone.
 */
export function addCaseStudy(db: Db, { bidId, title }: { bidId: Id; title: string }): Id | undefined {
  const bid = findRecord(db, 'bid', bidId)
  if (!bid) return undefined
  return commit(db, { key: 'alliances.did.caseStudy', values: { title: bid.title } }, (writer) => {
    const idea = newPost(db, title, 'idea')
    writer.add('post', { ...idea, text: bid.outcome, type: 'customerStory', tacticId: tacticFor(db, bid) })
    writer.add('origin', { id: newId(), postId: idea.id, kind: 'bid', sourceId: null, placeId: null, bidId })
    return idea.id
  })
}

function tacticFor(db: Db, { objectiveId, goalId }: Bid): Id | null {
  const tactics = query
    .selectFrom('tactic')
    .innerJoin('objective', 'objective.id', 'tactic.objectiveId')
    .select('tactic.id')
    .where('status', '!=', 'stopped')
    .orderBy('objective.position')
    .orderBy('tactic.position')
  if (objectiveId !== null) return first(db, tactics.where('objectiveId', '=', objectiveId))?.id ?? null
  return goalId === null ? null : (first(db, tactics.where('goalId', '=', goalId))?.id ?? null)
}
