import { addDays, daysBetween } from '../day.ts'
import { sameCode, spendingOf } from '../strategy/campaigns.ts'
import {
  effectiveKind,
  idleTactics,
  isMeasurable,
  type Objective,
  smartCheck,
  starvedObjectives,
  type Tactic,
} from '../strategy/strategy.ts'
import { findCrowdedStart } from '../strategy/timeline.ts'
import { contradictions } from './contradictions.ts'
import { type CheckupInput, daysRead, isBackwards, isBlank, lacking, once, type Rule } from './rule.ts'

/** From how many goals on one may ask whether they differ. */
const manyGoals = 3
/** Hours that are too much for nobody in particular, and what one person has in a week. */
const heavy = 20
const weekOfHours = 40

const named = ({ id, title }: { id: string; title: string }) => ({ record: id, values: { title } })
const isAhead = ({ status }: Tactic) => status === 'planned' || status === 'running'
const isHeavy = ({ effort }: Tactic) => (effort ?? 0) >= heavy
const missingWords = (objective: Objective) => smartCheck(objective).map((part) => `strategy.missing.${part}`)

/** True when nobody answers for anything: said once, it need not be said of every line. */
function isNobodyAnywhere({ objectives, tactics, channels }: CheckupInput): boolean {
  const all = [...objectives, ...tactics, ...channels]
  return all.length > 0 && all.every(({ responsible }) => isBlank(responsible))
}

export const planRules: readonly Rule[] = [
  {
    // A plan of channels and posts that serves nothing: the first question of all.
    id: 'noGoal',
    place: 'plan',
    find: ({ goals, channels, audiences, pillars, campaigns, posts }) => {
      const all = [channels, audiences, pillars, campaigns, posts]
      return once(goals.length === 0 && all.some(({ length }) => length > 0))
    },
  },
  {
    id: 'nobodyAnywhere',
    place: 'plan',
    find: (input) => once(input.goals.length > 0 && isNobodyAnywhere(input)),
  },
  {
    // A plan starts where its priorities are; not everything at once.
    id: 'allAtOnce',
    place: 'timeline',
    find: (input) => {
      const found = findCrowdedStart(input, input.today)
      if (!found) return []
      const { some, all, from: day, canWait } = found
      return [{ record: canWait[0]?.id ?? null, values: { some, all, day, title: canWait[0]?.title ?? '' } }]
    },
  },
  {
    id: 'goalsAllFirst',
    place: 'plan',
    find: ({ goals }) =>
      once(goals.length >= manyGoals && goals.every(({ priority }) => priority === 'high'), {
        values: { count: goals.length },
      }),
  },
  {
    // Three reasons stand behind social media; a plan of several goals that knows one of them leaves two aside.
    id: 'onlyMarketing',
    place: 'plan',
    find: ({ goals }) =>
      once(goals.length >= manyGoals && goals.every(({ reason }) => reason === 'marketing'), {
        values: { count: goals.length },
      }),
  },
  {
    id: 'goalWithoutReason',
    place: 'plan',
    isBeside: true,
    find: ({ goals }) => goals.filter(({ reason }) => reason === null).map(named),
  },
  {
    id: 'goalWithoutObjective',
    place: 'plan',
    find: ({ goals, objectives }) => {
      const served = new Set(objectives.map(({ goalId }) => goalId))
      return goals.filter(({ id }) => !served.has(id)).map(named)
    },
  },
  {
    id: 'goalStarved',
    place: 'plan',
    find: ({ goals, objectives, tactics, fedTactics }) => {
      const fed = new Set(fedTactics)
      const goalOf = new Map(objectives.map(({ id, goalId }) => [id, goalId]))
      const goalsOf = (some: Tactic[]) => new Set(some.map(({ objectiveId }) => goalOf.get(objectiveId)))
      const [worked, served] = [
        goalsOf(tactics.filter(isAhead)),
        goalsOf(tactics.filter(({ id }) => fed.has(id))),
      ]
      return goals.filter(({ id }) => worked.has(id) && !served.has(id)).map(named)
    },
  },
  {
    id: 'objectiveWithoutTactic',
    place: 'plan',
    find: (input) => starvedObjectives(input).map(named),
  },
  {
    id: 'objectiveUnmeasurable',
    place: 'plan',
    isBeside: true,
    find: ({ objectives }) =>
      objectives
        .filter((one) => effectiveKind(one) !== 'exploring' && !isMeasurable(one))
        .map((one) => ({ ...named(one), parts: missingWords(one) })),
  },
  {
    id: 'exploringOpen',
    place: 'plan',
    isBeside: true,
    find: ({ objectives }) =>
      objectives
        .filter((one) => effectiveKind(one) === 'exploring' && (one.dueDay === null || isBlank(one.question)))
        .map((one) => ({ ...named(one), parts: missingWords(one) })),
  },
  {
    id: 'objectiveNobody',
    place: 'plan',
    isBeside: true,
    find: (input) =>
      isNobodyAnywhere(input)
        ? []
        : input.objectives.filter((one) => smartCheck(one).join() === 'responsible').map(named),
  },
  {
    id: 'objectivePast',
    place: 'plan',
    isBeside: true,
    find: ({ objectives, today }) =>
      objectives.flatMap(({ id, title, dueDay }) =>
        once(dueDay !== null && dueDay < today, { record: id, values: { title, day: dueDay ?? '' } }),
      ),
  },
  {
    id: 'objectiveBackwards',
    place: 'plan',
    isBeside: true,
    find: ({ objectives }) =>
      objectives.filter(({ startDay, dueDay }) => isBackwards(startDay, dueDay)).map(named),
  },
  {
    id: 'objectivesContradict',
    place: 'plan',
    isBeside: true,
    find: ({ objectives }) =>
      contradictions(objectives).map(({ one, other }) => ({
        record: other.id,
        values: { title: other.title, other: one.title },
      })),
  },
  {
    id: 'tacticWithoutPosts',
    place: 'plan',
    isBeside: true,
    find: ({ tactics, postedTactics, today }) => {
      const posted = new Set(postedTactics)
      // One that begins later than anybody plans posts is in good time.
      const near = tactics.filter(({ startDay }) => startDay === null || startDay < addDays(today, daysRead))
      const counts = Object.fromEntries(near.map(({ id }) => [id, posted.has(id) ? 1 : 0]))
      return idleTactics(near, counts).map(named)
    },
  },
  {
    id: 'tacticNobody',
    place: 'plan',
    isBeside: true,
    find: (input) =>
      isNobodyAnywhere(input)
        ? []
        : input.tactics.filter((one) => isAhead(one) && isBlank(one.responsible) && !isHeavy(one)).map(named),
  },
  {
    id: 'tacticHeavyNobody',
    place: 'plan',
    isBeside: true,
    find: ({ tactics }) =>
      tactics
        .filter((one) => isAhead(one) && isBlank(one.responsible) && isHeavy(one))
        .map(({ id, title, effort }) => ({ record: id, values: { title, hours: effort ?? 0 } })),
  },
  {
    id: 'tacticTooLarge',
    place: 'plan',
    isBeside: true,
    find: ({ tactics }) =>
      tactics.filter(isAhead).flatMap(({ id, title, effort, startDay, endDay }) => {
        if (effort === null || startDay === null || endDay === null || endDay < startDay) return []
        const weeks = Math.max(1, Math.ceil((daysBetween(startDay, endDay) + 1) / 7))
        return once(effort > weeks * weekOfHours, { record: id, values: { title, hours: effort, weeks } })
      }),
  },
  {
    id: 'tacticWithoutChannel',
    place: 'plan',
    isBeside: true,
    find: ({ tactics, channels, tacticChannels }) => {
      const placed = new Set(tacticChannels.map(({ tacticId }) => tacticId))
      const open = channels.length > 0 ? tactics.filter(isAhead) : []
      return open.filter(({ id }) => !placed.has(id)).map(named)
    },
  },
  {
    id: 'tacticOnClosedChannel',
    place: 'plan',
    isBeside: true,
    find: ({ tactics, channels, tacticChannels }) => {
      const closed = new Set(
        channels.filter(({ decision }) => decision === 'claim' || decision === 'notHere').map(({ id }) => id),
      )
      const onClosed = new Set(
        tacticChannels.filter(({ channelId }) => closed.has(channelId)).map(({ tacticId }) => tacticId),
      )
      return tactics.filter((one) => isAhead(one) && onClosed.has(one.id)).map(named)
    },
  },
  {
    id: 'tacticOverrun',
    place: 'plan',
    isBeside: true,
    find: ({ tactics, today }) =>
      tactics.flatMap(({ id, title, status, endDay }) =>
        once(status === 'running' && endDay !== null && endDay < today, {
          record: id,
          values: { title, day: endDay ?? '' },
        }),
      ),
  },
  {
    id: 'tacticBackwards',
    place: 'plan',
    isBeside: true,
    find: ({ tactics }) => tactics.filter(({ startDay, endDay }) => isBackwards(startDay, endDay)).map(named),
  },
  {
    id: 'campaignOpen',
    place: 'campaigns',
    isBeside: true,
    find: ({ campaigns, campaignTactics, today }) =>
      campaigns
        .filter(({ endDay }) => endDay === null || endDay >= today)
        .flatMap(({ id, name, goalId, startDay, endDay, code }) => {
          const dates = startDay === null || endDay === null
          const tactics = campaignTactics.every(({ campaignId }) => campaignId !== id)
          const parts = lacking({ goal: goalId === null, tactics, dates, code: isBlank(code) })
          return once(parts.length > 0, { record: id, values: { title: name }, parts })
        }),
  },
  {
    id: 'campaignSameCode',
    place: 'campaigns',
    isBeside: true,
    find: ({ campaigns }) =>
      campaigns.flatMap(({ id, name }, at) => {
        const other = sameCode(campaigns.slice(0, at + 1), id)
        return other ? [{ record: id, values: { title: name, other: other.name } }] : []
      }),
  },
  {
    id: 'campaignOverBudget',
    place: 'campaigns',
    isBeside: true,
    find: ({ campaigns, tactics, campaignTactics }) =>
      campaigns
        .filter((one) => (spendingOf(one, tactics, campaignTactics).left ?? 0) < 0)
        .map(({ id, name }) => named({ id, title: name })),
  },
  {
    id: 'campaignBackwards',
    place: 'campaigns',
    isBeside: true,
    find: ({ campaigns }) =>
      campaigns
        .filter(({ startDay, endDay }) => isBackwards(startDay, endDay))
        .map(({ id, name }) => named({ id, title: name })),
  },
]
