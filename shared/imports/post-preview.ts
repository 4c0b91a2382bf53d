import { z } from 'zod'
import { Day, Time } from '../day.ts'
import { Id, Line } from '../record.ts'
import { Network } from '../strategy/strategy.ts'
import { Note, Reject, Why } from './why.ts'

/** More than anybody plans ahead: beyond it a file is not one of planned posts. */
export const mostPosts = 20_000

/** What a column of a table may say of a post. */
export const importColumns = [
  'day',
  'time',
  'network',
  'channel',
  'title',
  'text',
  'comment',
  'link',
  'type',
  'pillar',
  'campaign',
  'audience',
  'responsible',
] as const
export const ImportColumn = z.enum(importColumns)
export type ImportColumn = z.infer<typeof ImportColumn>

/** What each column of the file is read as; null is not read. */
export const PostMapping = z.array(ImportColumn.nullable()).max(512)
export type PostMapping = z.infer<typeof PostMapping>

/** A person's answers to what a table cannot say by itself. */
export const PostImportAnswers = z.object({
  /** Names the file that is waiting; main keeps its text. */
  id: Id,
  mapping: PostMapping,
  order: z.enum(['dayFirst', 'monthFirst']),
  /** The channel of rows that name none; null leaves it open. */
  channelId: Id.nullable(),
})
export type PostImportAnswers = z.infer<typeof PostImportAnswers>

/** A name that the workspace does not know, and how many rows say it. */
const UnknownName = z.object({ name: z.string(), count: z.int() })

export const PostImportPreview = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(false), fileName: z.string(), why: Why }),
  PostImportAnswers.extend({
    ok: z.literal(true),
    fileName: z.string(),
    /** Known again by this: what was chosen for such a file once is offered for the next. */
    signature: z.string(),
    columns: z.array(z.object({ name: z.string(), sample: z.string() })),
    /** Whether the order of day and month has to be asked. */
    isOrderOpen: z.boolean(),
    /** Rows below the header, good and rejected. */
    read: z.int(),
    added: z.int(),
    /** Posts that are there and get a further channel. */
    updated: z.int(),
    unchanged: z.int(),
    /** How many of those added have no day. */
    ideas: z.int(),
    posts: z.array(
      z.object({
        line: z.int(),
        title: Line,
        text: z.string(),
        day: Day.nullable(),
        time: Time.nullable(),
        networks: z.array(Network),
      }),
    ),
    rejected: z.array(Reject),
    notes: z.array(Note),
    unknown: z.object({
      channels: z.array(UnknownName),
      pillars: z.array(UnknownName),
      campaigns: z.array(UnknownName),
      audiences: z.array(UnknownName),
      types: z.array(UnknownName),
    }),
  }),
])
export type PostImportPreview = z.infer<typeof PostImportPreview>

export const PostImportSummary = z.object({
  read: z.int(),
  added: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  rejected: z.array(Reject),
  /** The first day on which an imported post stands; null where all are ideas. */
  firstDay: Day.nullable(),
})
export type PostImportSummary = z.infer<typeof PostImportSummary>

export const PostImportStep = z.discriminatedUnion('step', [
  z.object({ step: z.enum(['reading', 'saving']) }),
  z.object({ step: z.literal('writing'), done: z.int(), total: z.int() }),
  z.object({ step: z.literal('done'), summary: PostImportSummary }),
])
export type PostImportStep = z.infer<typeof PostImportStep>
