import type { PlanSince } from '../shared/print/exports.ts'
import { fitCriteria, researchTopics } from '../shared/strategy/network-sheet.ts'
import { audienceFields } from '../shared/strategy/strategy.ts'
import { dutyFields, type VersionedTable } from '../shared/strategy/versions.ts'

/**
 * What an owner reads of each kind of record of the strategy; a field that is not named, a new one too, is the team's own.
 * Kinds that an owner reads nothing of are not here.
 */
export const ownerReads = {
  goal: ['id', 'title', 'reason', 'side', 'strategy', 'priority'],
  objective: [
    ...(['id', 'title', 'kind', 'question', 'measureId', 'baseline', 'target', 'band'] as const),
    ...(['startDay', 'dueDay', 'responsible'] as const),
  ],
  tactic: ['id', 'title', 'responsible', 'status'],
  campaign: ['id', 'name', 'brief', 'startDay', 'endDay', 'budget', 'code', 'position'],
  audience: ['id', 'name', ...audienceFields, 'resemblance', 'resemblanceReason', 'position'],
  channel: [
    ...(['id', 'network', 'handle', 'decision', 'reason', 'role'] as const),
    ...(['responsible', 'postsPerWeek', 'position'] as const),
  ],
  pillar: ['id', 'name', 'description', 'share', 'mark', 'purpose', 'position'],
  gateAnswer: ['id', 'question', 'answer', 'reason', 'goalId', 'person', 'answeredDay', 'lookAgainDay'],
  objection: ['id', 'title', 'answer'],
} as const

/** What else of them the plan says, and so tells when it changes. */
const told: { [T in VersionedTable]?: readonly string[] } = {
  goal: [...ownerReads.goal, 'goalFunction'],
  objective: [...ownerReads.objective, 'channelId'],
  tactic: [...ownerReads.tactic, 'startDay', 'endDay', 'tacticChannel'],
  campaign: [...ownerReads.campaign, 'goalId', 'campaignTactic'],
  audience: ownerReads.audience,
  channel: ownerReads.channel,
  channelPolicy: ['openingRule'],
  networkSheet: [
    ...['handle', 'nameState'],
    ...researchTopics.flatMap((topic) => [`${topic}Found`, `${topic}Day`]),
    ...fitCriteria.flatMap((criterion) => [`${criterion}Fit`, `${criterion}Why`]),
  ],
  pillar: ownerReads.pillar,
  gateAnswer: ownerReads.gateAnswer,
  objection: ownerReads.objection,
  businessBlock: [
    'kind',
    'title',
    'text',
    'side',
    'likelihood',
    'impact',
    'answer',
    'responsible',
    'blockGoal',
  ],
  paidEffort: [
    ...['name', 'content', 'audienceId', 'place', 'ages', 'interests', 'remarketing'],
    ...['dailyBudget', 'startDay', 'endDay'],
  ],
  voice: ['sound', 'principles'],
  term: ['title', 'kind', 'instead', 'why'],
  hashtagSet: ['title', 'tags'],
  contentType: ['stance', 'purpose', 'share', 'note'],
  competitor: ['name', 'place', 'doesWell', 'lesson'],
  keyword: ['title', 'kind', 'place', 'rhythm', 'responsible'],
  messagePoint: ['title', 'facts'],
  replyPlan: ['responsible', 'standIn', 'hours', 'clock', 'tone', 'complaints', 'compliments', 'privately'],
  replyNode: ['kind', 'title', 'outcome', 'note', 'responsible', 'hours'],
  replyAnswer: ['nodeId', 'title', 'targetId'],
  activity: ['title', ...Object.keys(dutyFields)],
  governance: ['accountable', 'evangelist', 'reportsTo', 'sameMessage'],
  crisis: ['holders'],
  crisisCall: ['name', 'task'],
}

/** Of what changed, only what an owner's document says anyway, and no name that it does not need for that. */
export function withoutInside({ differences, names, ...since }: PlanSince): PlanSince {
  const those = differences
    .filter(({ table }) => table in told)
    .map((one) => ({ ...one, fields: one.fields.filter(({ field }) => told[one.table]?.includes(field)) }))
    .filter(({ act, fields }) => act !== 'changed' || fields.length > 0)
  const text = JSON.stringify(those)
  return {
    ...since,
    differences: those,
    names: Object.fromEntries(Object.entries(names).filter(([id]) => text.includes(id))),
  }
}
