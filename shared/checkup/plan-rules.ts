import { addDays } from '../day.ts'
import {
  effectiveKind,
  idleTactics,
  isMeasurable,
  type Objective,
  smartCheck,
  starvedObjectives,
  type Tactic,
} from '../strategy.ts'
import { findCrowdedStart } from '../timeline.ts'
import { contradictions } from './contradictions.ts'
import { type CheckupInput, daysRead, isBlank, lacking, once, type Rule } from './rule.ts'

const named = ({ id, title }: { id: string; title: string }) => ({ record: id, values: { title } })
const isAhead = ({ status }: Tactic) => status === 'planned' || status === 'running'
const isBackwards = (start: string | null, end: string | null) =>
  start !== null && end !== null && end < start
const missingWords = (objective: Objective) => smartCheck(objective).map((part) => `strategy.missing.${part}`)

/** True when nobody answers for anything: said once, it need not be said of every line. */
function isNobodyAnywhere({ objectives, tactics, channels }: CheckupInput): boolean {
  const all = [...objectives, ...tactics, ...channels]
  return all.length > 0 && all.every(({ responsible }) => isBlank(responsible))
}

export const planRules: readonly Rule[] = [
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
        : input.tactics.filter((one) => isAhead(one) && isBlank(one.responsible)).map(named),
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
    find: ({ campaigns, today }) =>
      campaigns
        .filter(({ endDay }) => endDay === null || endDay >= today)
        .flatMap(({ id, name, goalId, startDay, endDay, code }) => {
          const dates = startDay === null || endDay === null
          const parts = lacking({ goal: goalId === null, dates, code: isBlank(code) })
          return once(parts.length > 0, { record: id, values: { title: name }, parts })
        }),
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
