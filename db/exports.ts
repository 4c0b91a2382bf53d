import { compareTiles } from '../shared/calendar.ts'
import { isCrisisOpen } from '../shared/crisis.ts'
import { addMonths, type Day, dayOf, firstDayOf, lastDayOf, type Month } from '../shared/day.ts'
import { knowledgeOf } from '../shared/evidence.ts'
import type {
  PlanAudience,
  PlanContact,
  PlanDocument,
  PlanGoal,
  PlanPeople,
  PlanPost,
  PlanRequest,
  PlanSection,
} from '../shared/exports.ts'
import type { Id } from '../shared/record.ts'
import type { ContactRow } from '../shared/relationships.ts'
import type { ReviewMonth } from '../shared/review-month.ts'
import { type Channel, findThread, type Plan, smartCheck } from '../shared/strategy.ts'
import type { Language } from '../shared/team.ts'
import type { Db } from './open.ts'
import { all, query, statement } from './query.ts'
import { listContacts, summarizeContacts } from './relationships/contact-list.ts'
import { getReviewMonth } from './review/month.ts'
import { listEvidence } from './strategy/evidence.ts'
import { listGate } from './strategy/gate.ts'
import { readPeoplePage } from './strategy/people.ts'
import { readPlan } from './strategy/strategy.ts'
import { getWorkspace } from './team.ts'

/** More than this would be a register, not a plan; the plan says how many it leaves out. */
const contactsOnPaper = 20

/** Gathers everything a plan says, at one moment, without the notes that are the team's own. */
export function readPlanDocument(db: Db, { language, month, sections }: PlanRequest): PlanDocument {
  const { name, country, timeZone } = getWorkspace(db)
  const madeAt = db.now()
  const today = dayOf(madeAt, timeZone)
  const plan = readPlan(db)
  const gate = readGatePage(db, plan)
  const channels = all(db, query.selectFrom('channel').selectAll().orderBy('position'))
  const people = readPeoplePage(db, sections)
  const silent: PlanSection[] = [
    ...(gate.answers.length + gate.objections.length > 0 ? [] : ['gate' as const]),
    ...silentOf(people),
  ]
  return {
    language,
    month,
    sections: withoutSilent(sections, silent),
    brand: { name, country, timeZone },
    version: statement(db.sqlite, 'select count(distinct step) from change').pluck().get() as number,
    madeAt,
    today,
    preparedBy: db.person,
    gate,
    people,
    goals: listGoals(db, plan, channels),
    channels,
    audiences: listAudiences(db),
    pillars: all(db, query.selectFrom('pillar').selectAll().orderBy('position')),
    campaigns: listCampaigns(db, month),
    posts: listPosts(db, month, plan, channels),
    relationships: { ...countContacts(db), contacts: listCaredFor(db, language, plan) },
    review: findLastReview(db, month),
  }
}

function readGatePage(db: Db, { goals }: Plan): PlanDocument['gate'] {
  const answers = listGate(db).map((answer) => ({
    ...answer,
    goal: goals.find(({ id }) => id === answer.goalId)?.title ?? null,
  }))
  return { answers, objections: all(db, query.selectFrom('objection').selectAll().orderBy('position')) }
}

/** A section with nothing to say is no page of a plan; one that was asked for alone says that. */
function withoutSilent(sections: PlanSection[], silent: readonly PlanSection[]): PlanSection[] {
  const others = sections.filter((section) => !silent.includes(section))
  return others.length > 0 ? others : sections
}

/** The sections on people and rules that have nothing to say yet. */
function silentOf({ accountable, activities, policies, crisis, calls }: PlanPeople): PlanSection[] {
  const isCalm = isCrisisOpen(crisis, calls)
  const isSilent = accountable.trim() === '' && activities.length + policies.length === 0 && isCalm
  return [
    ...(isSilent ? ['people' as const] : []),
    ...(policies.length === 0 ? ['policies' as const] : []),
    ...(isCalm ? ['crisis' as const] : []),
  ]
}

function listGoals(db: Db, { goals, objectives, tactics }: Plan, channels: Channel[]): PlanGoal[] {
  const measures = new Map(all(db, query.selectFrom('measure').selectAll()).map(({ id, name }) => [id, name]))
  return goals.map(({ id, title, reason, strategy }) => ({
    id,
    title,
    reason,
    strategy,
    objectives: objectives
      .filter(({ goalId }) => goalId === id)
      .map((objective) => ({
        ...objective,
        measureName: measures.get(objective.measureId ?? '') ?? '',
        channel: channels.find((channel) => channel.id === objective.channelId) ?? null,
        missing: smartCheck(objective),
        tactics: tactics.filter(({ objectiveId }) => objectiveId === objective.id),
      })),
  }))
}

function listAudiences(db: Db): PlanAudience[] {
  const evidence = listEvidence(db)
  return all(db, query.selectFrom('audience').selectAll().orderBy('position')).map((audience) => {
    const { assumption, evidence: known } = knowledgeOf(audience, evidence)
    return { ...audience, assumed: assumption, known: known.length }
  })
}

/** Those that run at any time of the month. */
function listCampaigns(db: Db, month: Month) {
  return all(db, query.selectFrom('campaign').selectAll().orderBy('position')).filter(
    ({ startDay, endDay }) =>
      (startDay === null || startDay <= lastDayOf(month)) && (endDay === null || endDay >= firstDayOf(month)),
  )
}

function listPosts(db: Db, month: Month, plan: Plan, channels: Channel[]): PlanPost[] {
  const variants = all(
    db,
    query
      .selectFrom('variant')
      .selectAll()
      .where('day', '>=', firstDayOf(month))
      .where('day', '<=', lastDayOf(month)),
  ).toSorted((a, b) => compareTiles(placeOf(a), placeOf(b)))
  const ids = [...new Set(variants.map(({ postId }) => postId))]
  if (ids.length === 0) return []
  const posts = byId(all(db, query.selectFrom('post').selectAll().where('id', 'in', ids)))
  const pillars = byId(all(db, query.selectFrom('pillar').selectAll()))
  const campaigns = byId(all(db, query.selectFrom('campaign').selectAll()))
  const byChannel = byId(channels)
  return ids.flatMap((id, index) => {
    const post = posts.get(id)
    if (!post) return []
    const thread = findThread(plan, post.tacticId)
    const { title, text, type, state } = post
    return {
      number: index + 1,
      id,
      title,
      text,
      type,
      state,
      pillar: pillars.get(post.pillarId ?? '') ?? null,
      campaign: campaigns.get(post.campaignId ?? '')?.name ?? null,
      tactic: thread?.tactic.title ?? null,
      goal: thread ? { number: plan.goals.indexOf(thread.goal) + 1, title: thread.goal.title } : null,
      variants: variants
        .filter(({ postId }) => postId === id)
        .map(({ day, time, delivery, text, channelId }) => ({
          day,
          time,
          delivery,
          text,
          channel: byChannel.get(channelId ?? '') ?? null,
        })),
    }
  })
}

function placeOf({ day, time, postId }: { day: Day | null; time: string | null; postId: Id }) {
  return { day: day ?? '', time, postId }
}

function byId<Row extends { id: Id }>(rows: Row[]): Map<Id, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}

function countContacts(db: Db) {
  const { all: count, due, slipping } = summarizeContacts(db)
  return { all: count, due, slipping }
}

/** Those whose time has run out, latest first, then the others with a value, the most influential first. */
function listCaredFor(db: Db, language: Language, { goals }: Plan): PlanContact[] {
  const rows = listContacts(db, { order: 'lateness', descending: true, language })
  const contacts = byId(all(db, query.selectFrom('contact').selectAll()))
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
    const { value, nextStep, responsible } = contact
    const handle = handles.get(row.id) ?? null
    const goal = goals.findIndex(({ id }) => id === contact.goalId) + 1 || null
    return { name, kind, organisation, handle, value, goal, nextStep, responsible, lastDay, nextDay, state }
  })
}

/** A plan is often made before its month begins, while the month before it is not counted yet. */
const monthsBack = 12

/** The newest month before the planned one of which anything is known. */
function findLastReview(db: Db, month: Month): ReviewMonth | null {
  for (let back = 1; back <= monthsBack; back += 1) {
    const review = getReviewMonth(db, addMonths(month, -back))
    if (isKnown(review)) return review
  }
  return null
}

function isKnown({ closedAt, note, items, posts, channels, total }: ReviewMonth): boolean {
  return (
    closedAt !== null ||
    note !== '' ||
    items.length > 0 ||
    posts.count > 0 ||
    [...channels, total].some(({ cells }) => Object.values(cells).some(({ value }) => value !== null))
  )
}
