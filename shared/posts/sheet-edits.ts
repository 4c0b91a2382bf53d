import { z } from 'zod'
import type { SheetRow, SheetTable, Sheets as Shown } from '../print/sheets.ts'
import { Id } from '../record.ts'
import { Crisis } from '../strategy/crisis.ts'
import { ReplyPlan } from '../strategy/listening.ts'
import { Governance } from '../strategy/people.ts'
import { ContentType, Voice } from '../strategy/voice.ts'

export const Sheets: z.ZodType<Shown> = z.object({
  voice: z.tuple([Voice]),
  contentType: z.array(ContentType),
  replyPlan: z.tuple([ReplyPlan]),
  governance: z.tuple([Governance]),
  crisis: z.tuple([Crisis]),
})

/** Fields to write on one sheet; what it is about stays. */
export type SheetEdit = {
  [T in SheetTable]: { table: T; id: Id; patch: Partial<Omit<SheetRow<T>, 'id' | 'type'>> }
}[SheetTable]

const about = { id: true } as const
export const SheetEdit = z.discriminatedUnion('table', [
  z.object({ table: z.literal('voice'), id: Id, patch: Voice.omit(about).partial() }),
  z.object({
    table: z.literal('contentType'),
    id: Id,
    patch: ContentType.omit({ ...about, type: true }).partial(),
  }),
  z.object({ table: z.literal('replyPlan'), id: Id, patch: ReplyPlan.omit(about).partial() }),
  z.object({ table: z.literal('governance'), id: Id, patch: Governance.omit(about).partial() }),
  z.object({ table: z.literal('crisis'), id: Id, patch: Crisis.omit(about).partial() }),
]) as unknown as z.ZodType<SheetEdit>
