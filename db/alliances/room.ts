import type { AllianceMember } from '../../shared/alliances/alliance.ts'
import { judgedOn } from '../../shared/alliances/bid.ts'
import { countCoverage, coverageOf } from '../../shared/alliances/coverage.ts'
import type {
  AllianceRow,
  AllianceView,
  BidRow,
  BidView,
  CapabilityLine,
  MemberLine,
  OrganisationView,
  ShareLine,
} from '../../shared/alliances/room.ts'
import type { Day } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import { nameOf } from '../calendar/calendar.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { listPeopleAt } from '../relationships/jobs.ts'
import { todayOf } from '../team.ts'
import { findRecord, listCapabilityNames, listRequirements, organisationName } from './records.ts'

export function listAlliances(db: Db): AllianceRow[] {
  return all(db, query.selectFrom('alliance').select(['id', 'name']).orderBy('id'))
}

/** One alliance with all that hangs on it; undefined when it is gone. */
export function readAlliance(db: Db, id: Id): AllianceView | undefined {
  const alliance = findRecord(db, 'alliance', id)
  if (!alliance) return undefined
  const members = listMembers(db, id)
  const today = todayOf(db)
  return {
    alliance,
    members,
    resources: all(
      db,
      query.selectFrom('allianceResource').selectAll().where('allianceId', '=', id).orderBy('id'),
    ),
    bids: listBids(db, id, members, today),
    capabilityNames: listCapabilityNames(db),
    today,
  }
}

/** Members as they joined, each with what it can do; ourselves first. */
export function listMembers(db: Db, allianceId: Id): MemberLine[] {
  const members = query.selectFrom('allianceMember').selectAll().where('allianceId', '=', allianceId)
  return all(db, members.orderBy('id')).map((member) => tellMember(db, member))
}

export function tellMember(db: Db, member: AllianceMember): MemberLine {
  const { contactId, personId } = member
  return {
    ...member,
    name: organisationName(db, contactId) ?? '',
    person: personId === null ? null : (organisationName(db, personId) ?? null),
    capabilities: listCapabilities(db, contactId),
    people:
      contactId === null
        ? []
        : listPeopleAt(db, contactId)
            .filter(({ untilDay }) => untilDay === null || untilDay >= todayOf(db))
            .map(({ id, name }) => ({ id, name })),
  }
}

/** What an organisation can do, by name; null is the workspace's own brand. */
export function listCapabilities(db: Db, contactId: Id | null): CapabilityLine[] {
  const held = query
    .selectFrom('capability')
    .selectAll()
    .where('contactId', contactId === null ? 'is' : '=', contactId)
  return all(db, held.orderBy('name').orderBy('id')).map((capability) => ({
    ...capability,
    proofs: all(
      db,
      query
        .selectFrom('capabilityProof')
        .leftJoin('media', 'media.id', 'capabilityProof.mediaId')
        .selectAll('capabilityProof')
        .select(['media.name', 'media.hash', 'media.type'])
        .where('capabilityId', '=', capability.id)
        .orderBy('capabilityProof.id'),
    ).map(({ name, hash, type, ...proof }) => ({
      ...proof,
      media: name !== null && hash !== null && type !== null ? { name, hash, type } : null,
    })),
  }))
}

/** What an organisation of the contacts can do, and the alliances it is in. */
export function readOrganisation(db: Db, contactId: Id): OrganisationView {
  const memberships = query
    .selectFrom('allianceMember')
    .innerJoin('alliance', 'alliance.id', 'allianceMember.allianceId')
    .select(['allianceMember.id as memberId', 'alliance.id as allianceId', 'alliance.name'])
    .where('contactId', '=', contactId)
    .orderBy('alliance.id')
  return {
    capabilities: listCapabilities(db, contactId),
    alliances: all(db, memberships),
    capabilityNames: listCapabilityNames(db),
    today: todayOf(db),
  }
}

/** Those still open first, the nearest deadline before; then what was decided, the newest first. */
function listBids(db: Db, allianceId: Id, members: MemberLine[], today: Day): BidRow[] {
  const rows = query
    .selectFrom('bid')
    .leftJoin('goal', 'goal.id', 'bid.goalId')
    .select([
      'bid.id',
      'bid.title',
      'client',
      'deadline',
      'value',
      'currency',
      'status',
      'submittedDay',
      'decidedDay',
    ])
    .select('goal.title as goal')
    .where('allianceId', '=', allianceId)
  const ordered = rows
    .orderBy('decidedDay', (order) => order.desc().nullsFirst())
    .orderBy('deadline', (order) => order.asc().nullsLast())
    .orderBy('bid.id')
  return all(db, ordered).map((bid) => {
    const covered = coverageOf(listRequirements(db, bid.id), members, judgedOn(bid, today))
    return { ...bid, coverage: countCoverage(covered) }
  })
}

/** A bid with all it is made of; undefined when it is gone. */
export function readBid(db: Db, id: Id): BidView | undefined {
  const bid = findRecord(db, 'bid', id)
  if (!bid) return undefined
  const members = listMembers(db, bid.allianceId)
  const titleOf = (table: 'goal' | 'objective', recordId: Id | null) =>
    recordId === null
      ? null
      : (first(
          db,
          query
            .selectFrom(table as 'goal')
            .select('title')
            .where('id', '=', recordId),
        )?.title ?? null)
  return {
    bid,
    alliance: findRecord(db, 'alliance', bid.allianceId)?.name ?? '',
    goal: titleOf('goal', bid.goalId),
    objective: titleOf('objective', bid.objectiveId),
    requirements: listRequirements(db, id),
    members,
    shares: listShares(db, id, members),
    caseStudies: listCaseStudies(db, id),
    hasLesson: first(db, query.selectFrom('lesson').select('id').where('bidId', '=', id)) !== undefined,
    capabilityNames: listCapabilityNames(db),
    today: todayOf(db),
  }
}

/** The part of each member, said or not, and of those that have left since. */
function listShares(db: Db, bidId: Id, members: MemberLine[]): ShareLine[] {
  const said = all(db, query.selectFrom('bidShare').selectAll().where('bidId', '=', bidId).orderBy('id'))
  const ofMembers = members.map(({ contactId, name }) => {
    const { id = null, work = 0, value = 0 } = said.find((share) => share.contactId === contactId) ?? {}
    return { id, contactId, name, work, value, isMember: true }
  })
  const left = said.filter(({ contactId }) => !members.some((member) => member.contactId === contactId))
  return [
    ...ofMembers,
    ...left.map(({ id, contactId, work, value }) => ({
      ...{ id, contactId, work, value, isMember: false },
      name: organisationName(db, contactId) ?? '',
    })),
  ]
}

function listCaseStudies(db: Db, bidId: Id): BidView['caseStudies'] {
  const told = query
    .selectFrom('origin')
    .innerJoin('post', 'post.id', 'origin.postId')
    .select(['post.id', 'post.title', 'post.text', 'post.state'])
    .where('origin.bidId', '=', bidId)
  return all(db, told.orderBy('post.id')).map(({ id, state, ...words }) => ({
    id,
    state,
    title: nameOf(words),
  }))
}
