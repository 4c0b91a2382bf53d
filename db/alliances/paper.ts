import { judgedOn } from '../../shared/alliances/bid.ts'
import { isExpired } from '../../shared/alliances/capability.ts'
import { countCoverage, coverageOf } from '../../shared/alliances/coverage.ts'
import type { PaperAlliance, PaperBid, PaperMember } from '../../shared/alliances/paper.ts'
import type { MemberLine } from '../../shared/alliances/room.ts'
import { amountsOf, leftOf } from '../../shared/alliances/shares.ts'
import type { Day } from '../../shared/day.ts'
import type { Edition } from '../../shared/print/exports.ts'
import type { Id } from '../../shared/record.ts'
import { listTasks } from '../calendar/tasks.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import { todayOf } from '../team.ts'
import { findRecord } from './records.ts'
import { listMembers, readAlliance, readBid } from './room.ts'

/** An alliance as a client reads of it; undefined when it is gone. */
export function readAlliancePaper(db: Db, id: Id): PaperAlliance | undefined {
  const view = readAlliance(db, id)
  if (!view) return undefined
  const { name, purpose, form, foundedDay } = view.alliance
  const projects = query
    .selectFrom('bid')
    .select(['id', 'title', 'client', 'decidedDay', 'outcome'])
    .where('allianceId', '=', id)
    .where('status', '=', 'won')
    .orderBy('decidedDay', 'desc')
  return {
    ...{ name, purpose, form, foundedDay },
    members: view.members.map((member) => tellMember(member, view.today)),
    resources: view.resources.map((resource) => ({
      id: resource.id,
      name: resource.name,
      terms: resource.terms,
    })),
    projects: all(db, projects),
  }
}

/** One member alone, with what was done together; undefined when it is gone. */
export function readMemberPaper(db: Db, id: Id): PaperAlliance | undefined {
  const member = findRecord(db, 'allianceMember', id)
  const whole = member && readAlliancePaper(db, member.allianceId)
  if (!whole) return undefined
  return { ...whole, resources: [], members: whole.members.filter((one) => one.id === id) }
}

function tellMember({ id, name, role, person, capabilities }: MemberLine, today: Day): PaperMember {
  return {
    ...{ id, name, role, person },
    capabilities: capabilities.map((capability) => ({
      ...{ id: capability.id, name: capability.name, level: capability.level, note: capability.note },
      proofs: capability.proofs
        .filter((proof) => !isExpired(proof, today))
        .map(({ id: proofId, text, url, day, validUntil, media }) => ({
          ...{ id: proofId, text: text || media?.name || '', url, day, validUntil },
        })),
    })),
  }
}

/** A bid as it is decided about and, once it is won, told; undefined when it is gone. */
export function readBidPaper(db: Db, id: Id, edition: Edition): PaperBid | undefined {
  const view = readBid(db, id)
  if (!view) return undefined
  const { bid, members, shares } = view
  const { title, client, about, deadline, status, submittedDay, decidedDay, outcome, value, currency } = bid
  const on = judgedOn(bid, todayOf(db))
  const rows = coverageOf(view.requirements, members, on)
  const given = shares.filter((share) => share.work + share.value > 0)
  const amounts =
    value === null
      ? undefined
      : amountsOf(
          value,
          given.map((share) => share.value),
        )
  const isTeam = edition === 'team'
  return {
    ...{ title, client, about, deadline, status, submittedDay, decidedDay, outcome },
    alliance: view.alliance,
    goal: view.goal,
    value: value === null ? null : { value, currency },
    count: countCoverage(rows),
    requirements: rows.map(({ requirement, cells, coverage }) => ({
      ...{
        id: requirement.id,
        title: requirement.title,
        weight: requirement.weight,
        level: requirement.level,
      },
      coverage,
      who: members.flatMap(({ name, capabilities }, place) => {
        const cell = cells[place]
        const held = capabilities.find((one) => one.id === cell?.capabilityId)
        if (!cell || !held) return []
        const proofs = held.proofs.filter((proof) => !isExpired(proof, on))
        return [
          {
            name,
            coverage: cell.coverage,
            proofs: proofs.map(({ text, media }) => text || media?.name || ''),
          },
        ]
      }),
      ...(isTeam && { note: requirement.note }),
    })),
    shares: given.map((share, place) => ({
      ...{ name: share.name, work: share.work, value: share.value },
      amount: amounts?.parts[place] ?? null,
    })),
    left: {
      work: leftOf(given.map((share) => share.work)),
      value: leftOf(given.map((share) => share.value)),
    },
    members: listMembers(db, bid.allianceId).map(({ name, role }) => ({ name, role })),
    ...(isTeam && {
      tasks: listTasks(db, { bidId: id }).map((task) => ({
        ...{ id: task.id, title: task.title, responsible: task.responsible },
        ...{ dueDay: task.dueDay, doneAt: task.doneAt },
      })),
    }),
  }
}
