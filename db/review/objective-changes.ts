import { addMonths, type Month, monthOf } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import type { ObjectiveChanges } from '../../shared/review/review-month.ts'
import type { Comparison, Version } from '../../shared/strategy/versions.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { addVersion, compareVersions, compareWithNow, listVersions } from '../strategy/versions.ts'
import { todayOf } from '../team.ts'
import type { Writer } from '../writer.ts'

/**
 * How the objectives differ from the newest version that this month's own closing has not kept, with the reason that the
 * month's review gives; null while there is no such version. What changes today is no change of an older month than the
 * last one: that has what its own closing kept of it, if anything.
 */
export function readObjectiveChanges(
  db: Db,
  month: Month,
  reviewId: Id | undefined,
): ObjectiveChanges | null {
  const compared = isOld(db, month) ? compareKept(db, month) : compareNow(db, month)
  if (!compared) return null
  const { since, comparison } = compared
  const reasons = new Map(reviewId ? reasonsOf(db, reviewId).map((one) => [one.objectiveId, one.reason]) : [])
  const changes = comparison.differences
    .filter(({ act }) => act !== 'reordered')
    .map((change) => ({ ...change, reason: reasons.get(change.id) ?? '' }))
  const named = new Set(
    changes.flatMap(({ fields }) => fields.flatMap(({ before, after }) => [before, after])),
  )
  const names = Object.fromEntries(Object.entries(comparison.names).filter(([id]) => named.has(id)))
  return { since, changes, names }
}

interface Compared {
  /** What the version that it is compared with is called. */
  since: string
  comparison: Comparison
}

function compareNow(db: Db, month: Month): Compared | undefined {
  const base = listVersions(db).find((version) => version.month !== month)
  const comparison = base && compareWithNow(db, base.id, ['objective'])
  return comparison && { since: base.name, comparison }
}

function compareKept(db: Db, month: Month): Compared | undefined {
  const versions = listVersions(db)
  const at = versions.findIndex((version) => version.month === month)
  const [own, base] = at < 0 ? [] : versions.slice(at)
  const comparison = own && base && compareVersions(db, base.id, own.id, ['objective'])
  return comparison && { since: base.name, comparison }
}

function isOld(db: Db, month: Month): boolean {
  return month < addMonths(monthOf(todayOf(db)), -1)
}

function reasonsOf(db: Db, reviewId: Id) {
  return all(db, query.selectFrom('changeReason').selectAll().where('reviewId', '=', reviewId))
}

/** Empty text takes the reason away. */
export function writeChangeReason(
  db: Db,
  writer: Writer,
  { reviewId, objectiveId, reason }: { reviewId: Id; objectiveId: Id; reason: string },
): void {
  const old = reasonsOf(db, reviewId).find((one) => one.objectiveId === objectiveId)
  if (!old) writer.add('changeReason', { id: newId(), reviewId, objectiveId, reason })
  else if (reason === '') writer.remove('changeReason', old.id)
  else writer.change('changeReason', old.id, { reason })
}

/**
 * Keeps the strategy that a month was closed with: where its objectives changed, with their reasons, and where there is
 * nothing yet to compare with. A month that is closed again keeps it anew, unless it is so old that the strategy of today
 * says nothing of it.
 */
export function keepVersionOfMonth(
  db: Db,
  writer: Writer,
  { month, name, changes }: { month: Month; name: string; changes: ObjectiveChanges | null },
): void {
  if (isOld(db, month)) return
  const own = first(db, query.selectFrom('version').select('id').where('month', '=', month))
  if (own) writer.remove('version', own.id)
  if (changes?.changes.length === 0 || (!changes && !hasObjectives(db))) return
  const reason = (changes?.changes ?? [])
    .filter((one) => one.reason !== '')
    .map((one) => `${one.title}: ${one.reason}`)
    .join('\n')
  addVersion(db, writer, { name, reason, month } satisfies Pick<Version, 'name' | 'reason' | 'month'>)
}

function hasObjectives(db: Db): boolean {
  return first(db, query.selectFrom('objective').select('id').limit(1)) !== undefined
}
