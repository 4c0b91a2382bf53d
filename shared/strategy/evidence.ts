import { z } from 'zod'
import { Day } from '../day.ts'
import { Id, Line, Prose } from '../record.ts'
import { type Audience, type AudienceField, audienceFields } from './strategy.ts'

/**
 * What a real customer said about one field of an audience. It vouches for the words it was said of: once they read
 * otherwise, the field is an assumption again, and once they are back, so is the evidence.
 */
export const Evidence = z.object({
  id: Id,
  audienceId: Id,
  field: z.enum(audienceFields),
  answer: Prose,
  /** Who said it, and where. */
  source: Line,
  day: Day,
})
export type Evidence = z.infer<typeof Evidence>

/** Evidence for a filled field; without a source it would be one more assumption. */
export const NewEvidence = Evidence.omit({ id: true }).extend({
  answer: Prose.regex(/\S/),
  source: Line.trim().min(1),
})
export type NewEvidence = z.infer<typeof NewEvidence>

export const EvidencePlace = Evidence.pick({ audienceId: true, field: true })
export type EvidencePlace = z.infer<typeof EvidencePlace>

export const bases = ['evidence', 'assumption', 'empty'] as const
/** What a field of an audience rests on. */
export type Basis = (typeof bases)[number]

type Answers = Pick<Audience, 'id' | AudienceField>

export function findEvidence(
  evidence: readonly Evidence[],
  { audienceId, field }: EvidencePlace,
): Evidence | undefined {
  return evidence.find((one) => one.audienceId === audienceId && one.field === field)
}

/** An empty field is neither known nor assumed; a filled one is an assumption until somebody said these very words. */
export function basisOf(audience: Answers, field: AudienceField, evidence: readonly Evidence[]): Basis {
  const answer = audience[field].trim()
  if (answer === '') return 'empty'
  const found = findEvidence(evidence, { audienceId: audience.id, field })
  return found?.answer.trim() === answer ? 'evidence' : 'assumption'
}

/** The fields of an audience by what they rest on, each group in the order in which they are asked. */
export function knowledgeOf(
  audience: Answers,
  evidence: readonly Evidence[],
): Record<Basis, AudienceField[]> {
  const fieldsOn = (basis: Basis) =>
    audienceFields.filter((field) => basisOf(audience, field, evidence) === basis)
  return {
    evidence: fieldsOn('evidence'),
    assumption: fieldsOn('assumption'),
    empty: fieldsOn('empty'),
  }
}

/** What to ask a real customer: each audience that rests on assumptions, with the fields nobody has confirmed. */
export function listQuestions<Row extends Answers>(
  audiences: readonly Row[],
  evidence: readonly Evidence[],
): { audience: Row; fields: AudienceField[] }[] {
  return audiences
    .map((audience) => ({ audience, fields: knowledgeOf(audience, evidence).assumption }))
    .filter(({ fields }) => fields.length > 0)
}
