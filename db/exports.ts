import { type DayItem, dayLayers } from '../shared/calendar/day-items.ts'
import { addMonths, type Day, dayOf, type Month } from '../shared/day.ts'
import type {
  Edition,
  PlanAccount,
  PlanAudience,
  PlanCampaign,
  PlanChannel,
  PlanDocument,
  PlanGoal,
  PlanPeople,
  PlanRequest,
  PlanSection,
  Sheet,
} from '../shared/print/exports.ts'
import type { Id } from '../shared/record.ts'
import type { PlanReview } from '../shared/review/review-document.ts'
import { costOf, spendingOf } from '../shared/strategy/campaigns.ts'
import { isCrisisOpen } from '../shared/strategy/crisis.ts'
import { findEvidence, knowledgeOf } from '../shared/strategy/evidence.ts'
import { type Campaign, type Plan, smartCheck } from '../shared/strategy/strategy.ts'
import { linkedTo } from '../shared/strategy/strategy-links.ts'
import { planTimeline } from '../shared/strategy/timeline.ts'
import { readAlliancePaper, readBidPaper, readMemberPaper } from './alliances/paper.ts'
import { getBrandLook } from './brand.ts'
import { listDayItems, listSharedNotes } from './calendar/day-items.ts'
import { listSharedLayers } from './calendar/own-layers.ts'
import { listPlanIdeas } from './calendar/plan-ideas.ts'
import { listPlanPosts, type Sources, tellDays } from './calendar/plan-posts.ts'
import { readShareSheet } from './calendar/share-sheet.ts'
import type { Db } from './open.ts'
import { ownerReads, withoutInside } from './owner-reads.ts'
import { all, query, statement } from './query.ts'
import { forOwner, readBrief } from './relationships/brief.ts'
import { readCaredFor } from './relationships/cared-for.ts'
import { readCharts } from './review/charts.ts'
import { readReviewDocument } from './review/document.ts'
import { isKnown, repliesForPaper, withoutSources } from './review/for-paper.ts'
import { getReviewMonth } from './review/month.ts'
import { readBudgetPage } from './strategy/budget.ts'
import { readBusinessPage } from './strategy/business.ts'
import { readChannelPage } from './strategy/channel-page.ts'
import { listEvidence } from './strategy/evidence.ts'
import { listGate } from './strategy/gate.ts'
import { listLinks } from './strategy/links.ts'
import { hasReply, readListening, readReply } from './strategy/listening.ts'
import { readPeoplePage } from './strategy/people.ts'
import { readPlan } from './strategy/strategy.ts'
import { readSince } from './strategy/versions.ts'
import { hasVoice, readVoice } from './strategy/voice.ts'
import { getWorkspace } from './team.ts'

/**
 * Gathers everything a plan says, at one moment. What is the team's own is dropped here, at reading, for an owner: each
 * record gives the fields that are named, so that a new one stays inside until somebody says that it is for the owner.
 */
export function readPlanDocument(
  db: Db,
  request: PlanRequest,
  holidays: readonly DayItem[] = [],
  sources: Sources = new Map(),
): PlanDocument {
  const { language, edition, month, sections, sheet = null } = request
  const { name, country, timeZone, currency } = getWorkspace(db)
  const madeAt = db.now()
  const today = dayOf(madeAt, timeZone)
  const plan = readPlan(db)
  const gate = readGatePage(db, plan)
  const business = readBusinessPage(db, plan.goals)
  const budget = readBudgetPage(db, plan.goals)
  const { channels, ...channelPage } = readChannelPage(db, edition)
  // A review says only what it is about: what costs most to read is left unread.
  const isReview = sheet?.kind === 'review'
  const review = isReview ? null : findLastReview(db, month, sheet === null && sections.includes('review'))
  const told = isReview ? readReviewDocument(db, { period: request.period ?? month, edition }) : undefined
  const { copyOf, since } = isReview ? { copyOf: null, since: null } : readSince(db, request.sinceId ?? null)
  const campaignRows = all(db, query.selectFrom('campaign').selectAll().orderBy('position'))
  const campaigns = tellCampaigns(db, campaignRows, plan)
  const timeline = planTimeline({ ...plan, campaigns: campaignRows })
  const voice = readVoice(db)
  const listening = readListening(db)
  const reply = readReply(db)
  const people = readPeoplePage(db, sheet)
  const audiences = listAudiences(db, edition)
  const pillars = all(db, query.selectFrom('pillar').selectAll().orderBy('position'))
  const posts = isReview ? [] : listPlanPosts(db, request, { plan, channels, sources })
  const days = tellDays(db, request)
  const relationships = isReview
    ? { all: 0, due: 0, slipping: 0, contacts: [] }
    : readCaredFor(db, request, plan)
  return {
    language,
    edition,
    month,
    sections: withoutEmpty(sections, {
      gate: gate.answers.length + gate.objections.length === 0,
      since: since === null,
      campaigns: campaigns.length === 0,
      business: business.length === 0,
      budget: budget.months.length + budget.campaigns.length + budget.efforts.length === 0,
      timeline: timeline.rows.length === 0,
      channels: channels.length + channelPage.names.length + channelPage.findings.length === 0,
      audiences: audiences.length === 0,
      calendar: posts.length === 0,
      relationships: relationships.all === 0,
      review: review === null,
      voice: !hasVoice(voice),
      listening: listening.keywords.length + listening.competitors.length === 0,
      reply: !hasReply(reply),
      people: isSilent(people),
      replyTree: reply.tree.replyNodes.length === 0,
    }),
    sheet,
    brand: {
      name,
      country,
      timeZone,
      currency,
      ...told?.brand,
      ...pick(getBrandLook(db), ['colour', 'mark']),
    },
    version: statement(db.sqlite, 'select count(distinct step) from change').pluck().get() as number,
    madeAt,
    today,
    preparedBy: db.person,
    copyOf,
    since: since && (edition === 'team' ? since : withoutInside(since)),
    gate,
    people,
    goals: listGoals(db, plan, channels),
    timeline,
    business,
    budget,
    channels,
    ...channelPage,
    audiences,
    pillars: pillars.map((pillar) => pick(pillar, ownerReads.pillar)),
    voice,
    listening,
    reply,
    campaigns,
    posts,
    ...tellDayItems(db, { ...request, days }, holidays),
    days,
    relationships,
    ...(sheet?.kind === 'share' && shareOf(db, sheet.id)),
    ...(sheet?.kind === 'brief' && briefOf(db, sheet.id, edition)),
    ...alliedOf(db, sheet, edition),
    ...(told && { told: told.told }),
    ...(sheet?.kind === 'ideas' && { ideas: listPlanIdeas(db, { edition, plan, channels }) }),
    review: review && (edition === 'team' ? review : withoutSources(review)),
  }
}

/** What a sheet of the alliance room is about. */
function alliedOf(db: Db, sheet: Sheet | null, edition: Edition): Pick<PlanDocument, 'alliance' | 'bid'> {
  if (!sheet?.id) return {}
  const { kind, id } = sheet
  const alliance =
    kind === 'alliance'
      ? readAlliancePaper(db, id)
      : kind === 'allianceMember'
        ? readMemberPaper(db, id)
        : undefined
  const bid = kind === 'bid' || kind === 'project' ? readBidPaper(db, id, edition) : undefined
  return { ...(alliance && { alliance }), ...(bid && { bid }) }
}

function shareOf(db: Db, id: Id | null): Pick<PlanDocument, 'share'> {
  const share = id === null ? undefined : readShareSheet(db, id)
  return share ? { share } : {}
}

/** What an owner takes along says nothing of how the team speaks of the contact. */
function briefOf(db: Db, id: Id | null, edition: Edition): Pick<PlanDocument, 'brief'> {
  const brief = id === null ? undefined : readBrief(db, id)
  if (!brief) return {}
  return { brief: edition === 'team' ? brief : forOwner(brief) }
}

/** What stands on the days of a paper beside posts; a step and a bid are the team's own, and a note until somebody shares it. */
function tellDayItems(
  db: Db,
  {
    edition,
    days,
    layers = [...dayLayers],
    hiddenLayers = [],
  }: PlanRequest & { days: { from: Day; to: Day } },
  holidays: readonly DayItem[],
): Pick<PlanDocument, 'dayItems' | 'isCut'> {
  const shared = new Set([...listSharedNotes(db, days), ...listSharedLayers(db)])
  const isInside = ({ layer, id, own }: DayItem) =>
    layer === 'tasks' ||
    layer === 'bids' ||
    (layer === 'notes' && !shared.has(id)) ||
    (own !== undefined && !shared.has(own.id))
  const { items, isCut } = listDayItems(db, days)
  const dayItems = [...items, ...holidays]
    .filter(
      (item) =>
        layers.includes(item.layer) &&
        !hiddenLayers.includes(item.own?.id ?? '') &&
        (edition === 'team' || !isInside(item)),
    )
    .map((item) => pick(item, ['id', 'layer', 'kind', 'title', 'startDay', 'endDay', 'time', 'place', 'own']))
  return { dayItems, isCut: isCut && dayItems.some(({ layer }) => layer === 'own') }
}

function pick<Row extends object, Field extends keyof Row>(
  row: Row,
  names: readonly Field[],
): Pick<Row, Field> {
  return Object.fromEntries(names.map((name) => [name, row[name]])) as Pick<Row, Field>
}

function readGatePage(db: Db, { goals }: Plan): PlanDocument['gate'] {
  const answers = listGate(db).map((answer) => ({
    ...pick(answer, ownerReads.gateAnswer),
    goal: goals.find(({ id }) => id === answer.goalId)?.title ?? null,
  }))
  const objections = all(db, query.selectFrom('objection').selectAll().orderBy('position'))
  return { answers, objections: objections.map((objection) => pick(objection, ownerReads.objection)) }
}

/** Paper is too good for saying nothing; a page that was asked for alone says it. */
function withoutEmpty(
  sections: PlanSection[],
  isEmpty: Partial<Record<PlanSection, boolean>>,
): PlanSection[] {
  const others = sections.filter((section) => !isEmpty[section])
  return others.length > 0 ? others : sections
}

/** True while nobody is said to answer for anything, and no rule says how. */
function isSilent({ accountable, activities, policies, crisis, calls }: PlanPeople): boolean {
  return accountable.trim() === '' && activities.length + policies.length === 0 && isCrisisOpen(crisis, calls)
}

function listGoals(
  db: Db,
  { goals, objectives, tactics }: Plan,
  channels: readonly PlanChannel[],
): PlanGoal[] {
  const measures = byId(all(db, query.selectFrom('measure').selectAll()))
  const [goalFunctions, tacticChannels] = [listLinks(db, 'goalFunction'), listLinks(db, 'tacticChannel')]
  return goals.map((goal) => {
    const own = objectives.filter(({ goalId }) => goalId === goal.id)
    const isOwn = new Set(own.map((objective) => objective.id))
    return {
      ...pick(goal, ownerReads.goal),
      functions: linkedTo('goalFunction', goalFunctions, goal.id),
      ...costOf(tactics.filter(({ objectiveId, status }) => isOwn.has(objectiveId) && status !== 'stopped')),
      objectives: own.map((objective) => ({
        ...pick(objective, ownerReads.objective),
        measureName: measures.get(objective.measureId ?? '')?.name ?? '',
        unit: measures.get(objective.measureId ?? '')?.unit ?? '',
        channel: accountOf(channels, objective.channelId),
        missing: smartCheck(objective),
        tactics: tactics
          .filter(({ objectiveId }) => objectiveId === objective.id)
          .map((tactic) => ({
            ...pick(tactic, ownerReads.tactic),
            channels: linkedTo('tacticChannel', tacticChannels, tactic.id).flatMap(
              (channelId) => accountOf(channels, channelId) ?? [],
            ),
          })),
      })),
    }
  })
}

function accountOf(channels: readonly PlanChannel[], channelId: Id | null): PlanAccount | null {
  const channel = channels.find(({ id }) => id === channelId)
  return channel ? pick(channel, ['network', 'handle']) : null
}

function listAudiences(db: Db, edition: Edition): PlanAudience[] {
  const evidence = listEvidence(db)
  return all(db, query.selectFrom('audience').selectAll().orderBy('position')).map((audience) => {
    const { assumption, evidence: known } = knowledgeOf(audience, evidence)
    const vouched = known.flatMap((field) => findEvidence(evidence, { audienceId: audience.id, field }) ?? [])
    return {
      ...pick(audience, ownerReads.audience),
      assumed: assumption,
      ...(edition === 'team' && {
        evidence: vouched.map((one) => pick(one, ['field', 'source', 'day'])),
      }),
    }
  })
}

function tellCampaigns(db: Db, campaigns: readonly Campaign[], { goals, tactics }: Plan): PlanCampaign[] {
  const chosen = listLinks(db, 'campaignTactic')
  return campaigns.map((campaign) => {
    const { cost, uncounted } = spendingOf(campaign, tactics, chosen)
    const ids = linkedTo('campaignTactic', chosen, campaign.id)
    const at = goals.findIndex(({ id }) => id === campaign.goalId)
    const goal = goals[at]
    return {
      ...pick(campaign, ownerReads.campaign),
      goal: goal ? { number: at + 1, title: goal.title } : null,
      tactics: ids.flatMap((id) => tactics.find((tactic) => tactic.id === id)?.title ?? []),
      ...{ cost, uncounted },
    }
  })
}

function byId<Row extends { id: Id }>(rows: Row[]): Map<Id, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}

/** A plan is often made before its month begins, while the month before it is not counted yet. */
const monthsBack = 12

/** The newest month before the planned one of which anything is known. */
function findLastReview(db: Db, month: Month, hasCharts: boolean): PlanReview | null {
  for (let back = 1; back <= monthsBack; back += 1) {
    const review = getReviewMonth(db, addMonths(month, -back))
    const { posts: _, approvals: __, replies, ...known } = review
    if (!isKnown(review)) continue
    const charts = hasCharts ? readCharts(db, review.month) : null
    return { ...known, replies: replies && repliesForPaper(replies), charts }
  }
  return null
}
