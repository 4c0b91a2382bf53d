import { z } from 'zod'
import { Id, Line } from '../record.ts'
import { FileAnswers, ImportChannel } from './figures/reader.ts'
import { Account, FilePost } from './figures/row.ts'
import { MonthCount } from './months.ts'
import { ImportSummary, Note, Reject, Why } from './why.ts'

/** A person's answers to what a file cannot say by itself. */
export const ImportAnswers = FileAnswers.extend({
  /** Names the file that is waiting; main keeps its bytes. */
  id: Id,
  /** Account -> where its figures belong; those that are not named go where the file points to. */
  channels: z.record(z.string(), ImportChannel),
})
export type ImportAnswers = z.infer<typeof ImportAnswers>

/** An account that a file tells of, and where its figures may go. */
export const FileAccount = Account.extend({
  key: z.string(),
  channel: ImportChannel,
  choices: z.array(z.object({ id: Id, handle: Line })),
})
export type FileAccount = z.infer<typeof FileAccount>

/** A question with its answers, null where any will do. It is open while a file cannot be read without it. */
export const FileQuestion = z.object({
  question: FileAnswers.keyof(),
  options: z.array(z.string()).nullable(),
})
export type FileQuestion = z.infer<typeof FileQuestion>

/** What an import would do, before it does it; or why the file cannot be read. */
export const ImportPreview = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(false), fileName: z.string(), why: Why }),
  ImportAnswers.extend({
    ok: z.literal(true),
    fileName: z.string(),
    /** The share of the file's columns that are read, 0 to 1, and by what the kind was told. */
    score: z.number(),
    signs: z.array(z.string()),
    questions: z.array(FileQuestion),
    accounts: z.array(FileAccount),
    read: z.int(),
    added: z.int(),
    updated: z.int(),
    unchanged: z.int(),
    /** The months of the review that the posts and days fall into, newest first. */
    months: z.array(MonthCount),
    postCount: z.int(),
    /** The first posts as they would be stored. */
    posts: z.array(FilePost),
    rejected: z.array(Reject),
    notes: z.array(Note),
    ignored: z.array(z.string()),
  }),
])
export type ImportPreview = z.infer<typeof ImportPreview>

/** What an import says while it works, counted in records, and at last what it did. Once it saves it is too late to stop it. */
export const ImportStep = z.discriminatedUnion('step', [
  z.object({ step: z.enum(['reading', 'saving']) }),
  z.object({ step: z.literal('writing'), done: z.int(), total: z.int() }),
  z.object({ step: z.literal('done'), summary: ImportSummary }),
])
export type ImportStep = z.infer<typeof ImportStep>
