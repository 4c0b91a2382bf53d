import { z } from 'zod'
import { Day } from '../day.ts'
import { Id, Line } from '../record.ts'
import { PaidChoice } from '../review/ad-result.ts'
import { AnyMeasure } from '../review/measures.ts'
import { FileAnswers, ImportChannel } from './figures/reader.ts'
import { Account, AudienceShare, FilePost } from './figures/row.ts'
import { FileMonth } from './months.ts'
import { ImportSummary, Note, Reject, Why } from './why.ts'

/** A person's answers to what a file cannot say by itself. */
export const ImportAnswers = FileAnswers.extend({
  /** Names the file that is waiting; main keeps its bytes. */
  id: Id,
  /** Account -> where its figures belong; those that are not named go where the file points to. */
  channels: z.record(z.string(), ImportChannel),
  /** Posts that read like ours and are, by their id on the network. */
  ours: z.array(z.string()),
  /** Campaign of ads -> the paid effort it belongs to; those that are not named go where their names point to. */
  efforts: z.record(z.string(), PaidChoice),
})
export type ImportAnswers = z.infer<typeof ImportAnswers>

/** An account that a file tells of, and where its figures may go. */
export const FileAccount = Account.extend({
  key: z.string(),
  channel: ImportChannel,
  choices: z.array(z.object({ id: Id, handle: Line })),
})
export type FileAccount = z.infer<typeof FileAccount>

/** A measure's days or periods in a file, told short. */
export const FileSeries = z.object({
  account: z.string(),
  measure: AnyMeasure,
  /** The code of the campaign that brought it; empty where the file does not say. */
  campaign: z.string(),
  values: z.int(),
  from: Day,
  to: Day,
  /** The sum of a flow, the last of a stock; null for what does not add up. */
  value: z.number().nullable(),
})
export type FileSeries = z.infer<typeof FileSeries>

/** What a campaign of ads in a file spent and brought, and where it goes. */
export const FileCampaign = z.object({
  key: z.string(),
  name: z.string(),
  from: Day,
  to: Day,
  choice: PaidChoice,
  /** Apart by what counts as a result and by currency, empty where that is the workspace's. */
  sums: z.array(
    z.object({
      resultName: z.string(),
      currency: z.string(),
      spend: z.number().nullable(),
      results: z.number().nullable(),
      count: z.int(),
    }),
  ),
})
export type FileCampaign = z.infer<typeof FileCampaign>

/** A question with its answers, null where any will do. It is open while a file cannot be read without it. */
export const FileQuestion = z.object({
  question: FileAnswers.omit({ mapping: true }).keyof(),
  options: z.array(z.string()).nullable(),
})
export type FileQuestion = z.infer<typeof FileQuestion>

/** A post of the file that reads like one of ours of about that day. */
export const Lookalike = z.object({
  networkPostId: z.string(),
  text: z.string(),
  /** Of our post, and its day. */
  title: z.string(),
  day: Day,
})
export type Lookalike = z.infer<typeof Lookalike>

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
    /** The columns of a table of its own form, and by what the same form is known again; none of any other file. */
    columns: z.array(z.object({ name: z.string(), sample: z.string() })),
    signature: z.string(),
    /** The team's own measures that a column may be read as. */
    ownMeasures: z.array(z.object({ id: Id, name: Line })),
    accounts: z.array(FileAccount),
    read: z.int(),
    added: z.int(),
    updated: z.int(),
    unchanged: z.int(),
    /** The months of the review that the posts and days fall into, newest first. */
    months: z.array(FileMonth),
    postCount: z.int(),
    /** How many of them are ours. */
    oursCount: z.int(),
    lookalikes: z.array(Lookalike),
    /** The first posts as they would be stored. */
    posts: z.array(FilePost),
    series: z.array(FileSeries),
    campaigns: z.array(FileCampaign),
    /** The paid efforts there are. */
    effortChoices: z.array(z.object({ id: Id, name: Line })),
    audienceCount: z.int(),
    /** The largest shares. */
    audience: z.array(AudienceShare),
    rejected: z.array(Reject),
    notes: z.array(Note),
    ignored: z.array(z.string()),
  }),
])
export type ImportPreview = z.infer<typeof ImportPreview>

/** More files at once are chosen by mistake. */
export const mostFiles = 100

/** Files that were chosen together; each stands by itself, and all are written as one step. */
export const ImportRound = z.object({
  ok: z.literal(true),
  id: Id,
  /** The names of its files, as far as a line holds them. */
  fileName: z.string(),
  files: z.array(ImportPreview),
  /** How many files of a folder were imported before. */
  known: z.int(),
  /** How many were too many at once. */
  left: z.int(),
})
export type ImportRound = z.infer<typeof ImportRound>

/** What an import says while it works, counted in records, and at last what it did. Once it saves it is too late to stop it. */
export const ImportStep = z.discriminatedUnion('step', [
  z.object({ step: z.enum(['reading', 'saving']) }),
  z.object({ step: z.literal('writing'), done: z.int(), total: z.int() }),
  z.object({ step: z.literal('done'), summary: ImportSummary }),
])
export type ImportStep = z.infer<typeof ImportStep>
