import { z } from 'zod'
import { Id, Line } from '../record.ts'
import { InstagramPost } from './instagram-row.ts'
import { MonthCount } from './months.ts'
import { ImportSummary, Note, Reject, Why } from './why.ts'

/** The channel that imported posts belong to: one that is there, or a new one with the account's own handle. */
export const ImportChannel = z.union([Id, z.literal('new')])
export type ImportChannel = z.infer<typeof ImportChannel>

/** A person's answers to what a file cannot say by itself. */
export const ImportAnswers = z.object({
  /** Names the file that is waiting; main keeps its text. */
  id: Id,
  /** The zone of the file's wall-clock times. */
  timeZone: Line.min(1),
  channel: ImportChannel,
})
export type ImportAnswers = z.infer<typeof ImportAnswers>

/** What an import would do, before it does it; or why the file cannot be read. */
export const ImportPreview = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(false), fileName: z.string(), why: Why }),
  ImportAnswers.extend({
    ok: z.literal(true),
    fileName: z.string(),
    kind: z.literal('instagram-content'),
    /** Share of the known columns that were found, 0 to 1. */
    score: z.number(),
    username: z.string(),
    channels: z.array(z.object({ id: Id, handle: Line })),
    read: z.int(),
    added: z.int(),
    updated: z.int(),
    unchanged: z.int(),
    /** The months of the review that the posts fall into, newest first. */
    months: z.array(MonthCount),
    /** The first posts as they would be stored. */
    posts: z.array(InstagramPost),
    rejected: z.array(Reject),
    notes: z.array(Note),
    ignored: z.array(z.string()),
  }),
])
export type ImportPreview = z.infer<typeof ImportPreview>

/** What an import says while it works, counted in posts, and at last what it did. Once it saves it is too late to stop it. */
export const ImportStep = z.discriminatedUnion('step', [
  z.object({ step: z.enum(['reading', 'saving']) }),
  z.object({ step: z.literal('writing'), done: z.int(), total: z.int() }),
  z.object({ step: z.literal('done'), summary: ImportSummary }),
])
export type ImportStep = z.infer<typeof ImportStep>
