import { z } from 'zod'
import { Day } from '../day.ts'
import { Line } from '../record.ts'
import { ContactChoice } from './contact-list.ts'
import { Contact } from './relationships.ts'

const manyFields = {
  kind: true,
  type: true,
  organisationId: true,
  place: true,
  industry: true,
  stage: true,
  goalId: true,
  worth: true,
  influence: true,
  tierId: true,
  cadenceDays: true,
  responsible: true,
  source: true,
  basis: true,
} as const

/** One change to many contacts. */
export const ContactManyChange = z.discriminatedUnion('to', [
  z.object({ to: z.literal('field'), patch: Contact.pick(manyFields).partial() }),
  z.object({ to: z.enum(['tagged', 'untagged']), tag: Line }),
  z.object({ to: z.literal('snoozed'), untilDay: Day, reason: Line }),
  z.object({ to: z.enum(['woken', 'removed']) }),
])
export type ContactManyChange = z.infer<typeof ContactManyChange>

export const ContactManyEdit = z.object({ of: ContactChoice, change: ContactManyChange })
export type ContactManyEdit = z.infer<typeof ContactManyEdit>

/** What a change to many says while it works, counted in contacts, and at last how many it changed. Stopped before, it leaves nothing. */
export const ContactManyStep = z.discriminatedUnion('step', [
  z.object({ step: z.enum(['reading', 'saving']) }),
  z.object({ step: z.literal('writing'), done: z.int(), total: z.int() }),
  z.object({ step: z.literal('done'), summary: z.int() }),
])
export type ContactManyStep = z.infer<typeof ContactManyStep>
