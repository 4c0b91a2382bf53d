import { z } from 'zod'
import { Day } from '../day.ts'
import { Id, Line, Prose } from '../record.ts'
import { foldWords } from '../text/fold.ts'

/** From "helps with it" to "leads it": each has a name in every language. */
export const levels = [1, 2, 3, 4, 5] as const
export const Level = z.int().min(1).max(5)

/** What an organisation can do; in whichever alliance it is, or in none yet. */
export const Capability = z.object({
  id: Id,
  /** Null is the workspace's own brand. */
  contactId: Id.nullable(),
  /** The same words at every organisation that can do the same: a requirement finds it by them. */
  name: Line,
  /** Null is not judged yet. */
  level: Level.nullable(),
  note: Prose,
})
export type Capability = z.infer<typeof Capability>

/** What shows that it can: a reference, a certificate, a page, a file. */
export const CapabilityProof = z.object({
  id: Id,
  capabilityId: Id,
  text: Prose,
  url: Line,
  mediaId: Id.nullable(),
  day: Day.nullable(),
  /** The last day on which it counts; null does not run out. */
  validUntil: Day.nullable(),
})
export type CapabilityProof = z.infer<typeof CapabilityProof>

export function isExpired({ validUntil }: Pick<CapabilityProof, 'validUntil'>, on: Day): boolean {
  return validUntil !== null && validUntil < on
}

/** How well a capability is shown on a day: evidence that has run out is none. */
export function proofOn(proofs: readonly Pick<CapabilityProof, 'validUntil'>[], on: Day) {
  if (proofs.length === 0) return 'none'
  return proofs.every((proof) => isExpired(proof, on)) ? 'expired' : 'valid'
}

export function isSameCapability(one: string, other: string): boolean {
  const words = foldWords(one)
  return words !== '' && words === foldWords(other)
}
