import { z } from 'zod'
import { Instant } from '../day.ts'
import { Id, Prose } from '../record.ts'

/** What stands in a field that a person has not left yet. It is no part of the history. */
export const Draft = z.object({
  tableName: z.string().max(60),
  /** The record, or an id made in advance for one that is still to be added. */
  recordId: Id,
  field: z.string().max(60),
  value: Prose,
  at: Instant,
})
export type Draft = z.infer<typeof Draft>

export const DraftPlace = Draft.pick({ tableName: true, recordId: true, field: true })
export type DraftPlace = z.infer<typeof DraftPlace>
