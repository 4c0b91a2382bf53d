import { daysRead } from '../../shared/checkup/rule.ts'
import { addDays } from '../../shared/day.ts'
import type { PlanPeople, Sheet } from '../../shared/print/exports.ts'
import type { Id } from '../../shared/record.ts'
import type { Crisis } from '../../shared/strategy/crisis.ts'
import type { Assignment, AssignmentEdit, Duty, PlannedPosts } from '../../shared/strategy/people.ts'
import {
  type Acknowledgement,
  type AcknowledgementEdit,
  isDraft,
  type PolicyVersion,
  versionInForce,
} from '../../shared/strategy/policy.ts'
import type { StrategyLists } from '../../shared/strategy/strategy-edits.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { todayOf } from '../team.ts'
import type { Writer } from '../writer.ts'
import { readSheets } from './sheets.ts'
import { findRecord } from './strategy.ts'

type Governed = Pick<StrategyLists, 'assignments' | 'policyVersions' | 'acknowledgements'>

/** What the room holds about people and rules beside its lists. */
export function readGovernance(db: Db): Governed {
  return {
    assignments: all(db, query.selectFrom('assignment').selectAll().orderBy('id')),
    policyVersions: all(db, query.selectFrom('policyVersion').selectAll().orderBy('number')),
    acknowledgements: all(db, query.selectFrom('acknowledgement').selectAll().orderBy('id')),
  }
}

/** Posts of the coming four weeks: each once, under the name beside it, or else the one beside its channel. */
export function listPlannedPosts(db: Db): PlannedPosts[] {
  const today = todayOf(db)
  const coming = query
    .selectFrom('variant')
    .innerJoin('post', 'post.id', 'variant.postId')
    .leftJoin('channel', 'channel.id', 'variant.channelId')
    .select((is) => [
      is
        .case()
        .when('post.responsible', '!=', '')
        .then(is.ref('post.responsible'))
        .else(is.fn.coalesce('channel.responsible', is.val('')))
        .end()
        .as('name'),
      is.fn.count<number>('post.id').distinct().as('count'),
    ])
    .where('variant.day', '>=', today)
    .where('variant.day', '<', addDays(today, daysRead))
    .where('variant.delivery', 'in', ['planned', 'ready'])
    .where('post.state', 'not in', ['idea', 'rejected'])
  return all(db, coming.groupBy('name').orderBy('name'))
}

/** Says what somebody has to do with an activity; null is nothing. Undefined when either is gone. */
export function assign(
  db: Db,
  { activityId, personId, duty }: AssignmentEdit,
): Assignment | null | undefined {
  const activity = findRecord(db, 'activity', activityId)
  const person = findRecord(db, 'person', personId)
  if (!activity || !person) return undefined
  const cell = query.selectFrom('assignment').selectAll().where('activityId', '=', activityId)
  const old = first(db, cell.where('personId', '=', personId))
  const label = {
    key: duty ? 'strategy.did.assign' : 'strategy.did.unassign',
    values: {
      title: activity.title || '…',
      name: person.name || '…',
      ...(duty && { word: `people.duty.${duty}` }),
    },
  }
  return commit(db, label, (writer) => {
    if (duty && old) return writer.change('assignment', old.id, { duty }) ?? null
    if (duty) return writer.add('assignment', { id: newId(), activityId, personId, duty })
    if (old) writer.remove('assignment', old.id)
    return null
  })
}

/** Writes who does what in an activity within a step that does more, in place of what was said before. */
export function writeDuties(db: Db, writer: Writer, activityId: Id, wanted: ReadonlyMap<Id, Duty>): void {
  const rows = query.selectFrom('assignment').selectAll().where('activityId', '=', activityId)
  const known = new Map(all(db, rows).map((row) => [row.personId, row]))
  for (const { id, personId } of known.values()) if (!wanted.has(personId)) writer.remove('assignment', id)
  for (const [personId, duty] of wanted) {
    const old = known.get(personId)
    if (old) writer.change('assignment', old.id, { duty })
    else writer.add('assignment', { id: newId(), activityId, personId, duty })
  }
}

/** Makes a version of the words as they stand, of today; undefined when there are none that no version says. */
export function publishPolicy(db: Db, id: Id): PolicyVersion | undefined {
  const policy = findRecord(db, 'policy', id)
  const versions = all(db, query.selectFrom('policyVersion').selectAll().where('policyId', '=', id))
  const inForce = versionInForce(id, versions)
  if (!policy || !isDraft(policy, inForce)) return undefined
  const { title, text } = policy
  const number = (inForce?.number ?? 0) + 1
  const publishedDay = todayOf(db)
  return commit(db, { key: 'strategy.did.publish', values: { title, number } }, (writer) => {
    writer.change('policy', id, { lookedAtDay: publishedDay })
    return writer.add('policyVersion', {
      id: newId(),
      policyId: id,
      number,
      title,
      text,
      publishedDay,
      person: db.person,
    })
  })
}

/** Notes that somebody has read a version, or takes it back; undefined when either is gone. */
export function acknowledge(
  db: Db,
  { versionId, personId, isDone }: AcknowledgementEdit,
): Acknowledgement | null | undefined {
  const version = first(db, query.selectFrom('policyVersion').selectAll().where('id', '=', versionId))
  const person = findRecord(db, 'person', personId)
  if (!version || !person) return undefined
  const noted = query.selectFrom('acknowledgement').selectAll().where('versionId', '=', versionId)
  const old = first(db, noted.where('personId', '=', personId))
  const label = {
    key: isDone ? 'strategy.did.acknowledge' : 'strategy.did.unacknowledge',
    values: { title: version.title, name: person.name || '…', number: version.number },
  }
  return commit(db, label, (writer) => {
    if (!isDone && old) writer.remove('acknowledgement', old.id)
    if (!isDone) return null
    return old ?? writer.add('acknowledgement', { id: newId(), versionId, personId, day: todayOf(db) })
  })
}

/**
 * What of it goes on paper. Hours, levels and who has not read what are the team's own and not in it; what only a page
 * of its own says (a policy's words, a telephone number) is read for that page alone.
 */
export function readPeoplePage(db: Db, sheet: Sheet | null): PlanPeople {
  const { assignments, policyVersions } = readGovernance(db)
  const {
    governance: [{ accountable, reportsTo, evangelist, sameMessage }],
    crisis: [crisis],
  } = readSheets(db)
  const persons = all(db, query.selectFrom('person').selectAll().orderBy('position'))
  const activities = all(db, query.selectFrom('activity').selectAll().orderBy('position'))
  const calls = all(db, query.selectFrom('crisisCall').selectAll().orderBy('position'))
  const namesOf = (activityId: Id, wanted: readonly Duty[]) => {
    const names = persons.flatMap(({ id, name }) => {
      const own = assignments.find((one) => one.activityId === activityId && one.personId === id)
      return own && name && wanted.includes(own.duty) ? [name] : []
    })
    return [...new Set(names)]
  }
  return {
    ...{ accountable, reportsTo, evangelist, sameMessage },
    activities: activities.map(({ id, title }) => ({
      id,
      title,
      responsible: namesOf(id, ['responsible', 'both']),
      accountable: namesOf(id, ['accountable', 'both']),
      consulted: namesOf(id, ['consulted']),
      informed: namesOf(id, ['informed']),
    })),
    policies: all(db, query.selectFrom('policy').select('id').orderBy('position')).flatMap((policy) => {
      const version = versionInForce(policy.id, policyVersions)
      if (!version) return []
      const { id, title, text, number, publishedDay } = version
      const isRead = sheet?.kind === 'policies' || sheet?.id === policy.id
      return [{ id, policyId: policy.id, title, text: isRead ? text : '', number, publishedDay }]
    }),
    crisis: sheet?.kind === 'crisis' ? crisis : withoutWords(crisis),
    calls: calls.map(({ id, name, task, telephone }) => ({
      ...{ id, name, task },
      telephone: sheet?.kind === 'crisis' ? telephone : '',
    })),
  }
}

/** Who may hold all posts is part of every plan; the words of the page stand on the page. */
function withoutWords(crisis: Crisis): Crisis {
  return { ...crisis, whatCounts: '', firstHour: '', message: '', after: '' }
}
