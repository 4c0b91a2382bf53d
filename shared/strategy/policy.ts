import { z } from 'zod'
import { addMonths, Day, monthOf } from '../day.ts'
import { Id, Line, Position, Prose } from '../record.ts'
import type { Person } from './people.ts'

/** Rules of conduct to begin from: the ground rules of seed 004, and what the seeds ask to be settled. */
export const policyStarters = ['groundRules', 'speaking', 'time', 'privacy'] as const

/** Rules as they are found in the world and do not work, to review together (seed 004). */
export const badPolicies = ['forbid', 'vague', 'copied', 'secret', 'threat'] as const

/** A rule of conduct as it is being written. */
export const Policy = z.object({
  id: Id,
  title: Line,
  text: Prose,
  responsible: Line,
  /** When somebody last read it through. */
  lookedAtDay: Day.nullable(),
  starter: z.enum(policyStarters).nullable(),
  position: Position,
})
export type Policy = z.infer<typeof Policy>

/** A policy as it was published on a day; it never changes. */
export const PolicyVersion = z.object({
  id: Id,
  policyId: Id,
  number: z.number().int().min(1),
  title: Line,
  text: Prose,
  publishedDay: Day,
  person: Line,
})
export type PolicyVersion = z.infer<typeof PolicyVersion>

/** Somebody says: I have read this version, and I will act by it. */
export const Acknowledgement = z.object({ id: Id, versionId: Id, personId: Id, day: Day })
export type Acknowledgement = z.infer<typeof Acknowledgement>

export const AcknowledgementEdit = Acknowledgement.pick({ versionId: true, personId: true }).extend({
  isDone: z.boolean(),
})
export type AcknowledgementEdit = z.infer<typeof AcknowledgementEdit>

/** The version in force; undefined while nothing is published. */
export function versionInForce(policyId: Id, versions: readonly PolicyVersion[]): PolicyVersion | undefined {
  const own = versions.filter((one) => one.policyId === policyId)
  return own.toSorted((a, b) => b.number - a.number)[0]
}

/** True when there is something to publish: words that no version in force says. */
export function isDraft({ title, text }: Policy, inForce: PolicyVersion | undefined): boolean {
  if (title.trim() === '' || text.trim() === '') return false
  return inForce === undefined || inForce.title !== title || inForce.text !== text
}

/** Those who have not acknowledged this version; an older one does not count. */
export function stillToRead<P extends Pick<Person, 'id'>>(
  version: PolicyVersion,
  people: readonly P[],
  acknowledgements: readonly Acknowledgement[],
): P[] {
  const done = new Set(
    acknowledgements.filter(({ versionId }) => versionId === version.id).map(({ personId }) => personId),
  )
  return people.filter(({ id }) => !done.has(id))
}

const monthsBetweenLooks = 12

/** True when nobody has read a published policy through for a year. */
export function isOverdue({ lookedAtDay }: Policy, inForce: PolicyVersion | undefined, today: Day): boolean {
  if (!inForce) return false
  const last = lookedAtDay && lookedAtDay > inForce.publishedDay ? lookedAtDay : inForce.publishedDay
  return `${addMonths(monthOf(last), monthsBetweenLooks)}-${last.slice(8)}` < today
}
