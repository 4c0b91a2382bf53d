import { directionOf } from '../strategy/smart.ts'
import { effectiveKind, type Objective } from '../strategy/strategy.ts'

type Pair = { one: Objective; other: Objective }

/**
 * Objectives that pull one measure of one channel two ways in the same time: another direction, two targets for one
 * day, a later target behind an earlier one, or two values to keep too far apart. Each is named once, with the first it contradicts.
 */
export function contradictions(objectives: readonly Objective[]): Pair[] {
  const counted = objectives.filter((one) => one.measureId && wayOf(one))
  const groups = Map.groupBy(counted, ({ measureId, channelId }) => `${measureId} ${channelId}`)
  return [...groups.values()].flatMap((group) =>
    group.flatMap((other, at) => {
      const one = group.slice(0, at).find((earlier) => contradict(earlier, other))
      return one ? [{ one, other }] : []
    }),
  )
}

function wayOf(objective: Objective): 'up' | 'down' | 'keep' | undefined {
  const isKept = effectiveKind(objective) === 'keep' && objective.target !== null
  return isKept ? 'keep' : directionOf(objective)
}

function contradict(one: Objective, other: Objective): boolean {
  if (!overlap(one, other)) return false
  const direction = wayOf(one)
  if (direction !== wayOf(other)) return true
  const apart = (other.target ?? 0) - (one.target ?? 0)
  if (direction === 'keep') return Math.abs(apart) > (one.band ?? 0) + (other.band ?? 0)
  if (one.dueDay === other.dueDay) return apart !== 0
  if (one.dueDay === null || other.dueDay === null) return false
  const later = other.dueDay > one.dueDay ? apart : -apart
  return direction === 'up' ? later < 0 : later > 0
}

/** A missing day leaves that side open. */
function overlap(one: Objective, other: Objective): boolean {
  const begins = (first: Objective, second: Objective) =>
    first.dueDay === null || second.startDay === null || second.startDay <= first.dueDay
  return begins(one, other) && begins(other, one)
}
