import { z } from 'zod'
import { Day, type Instant } from '../../day.ts'
import { Id, Line } from '../../record.ts'
import { AnyMeasure } from '../../review/measures.ts'
import type { Measure } from '../../review/review.ts'
import { Network } from '../../strategy/strategy.ts'
import { dateOrders } from '../wall-time.ts'
import { type FigureKind, figureKinds, tablePlaces } from './kinds.ts'
import { rowSpans } from './own-weeks.ts'
import type { Row } from './row.ts'
import type { Sheet } from './sheet.ts'

/**
 * Where an account's figures belong: one of the channels, a new one with the account's own name, the whole brand
 * (what a website counts), or nowhere.
 */
export const ImportChannel = z.union([Id, z.enum(['new', 'brand', 'none'])])
export type ImportChannel = z.infer<typeof ImportChannel>

/** What a column of a table of its own form is read as. */
export const TableColumn = z.enum(tablePlaces).or(AnyMeasure)
export type TableColumn = z.infer<typeof TableColumn>

/** What a file may leave open, and a person's answers. What the file says itself stands here already. */
export const FileAnswers = z.object({
  kind: z.enum(figureKinds),
  /** Null while nobody said, where the file does not. */
  network: Network.nullable(),
  /** The zone of the file's wall-clock times. */
  timeZone: Line.min(1),
  /** The day on which the file was made: lifetime figures are as of it, and dates without a year end by it. */
  day: Day,
  order: z.enum(dateOrders),
  decimal: z.enum(['point', 'comma']),
  /** What a row of a table by day is of; null while nobody said, where it may be either. */
  rowSpan: z.enum(rowSpans).nullable(),
  /** From when to when a report without days is; null while neither the file nor a person said. */
  from: Day.nullable(),
  to: Day.nullable(),
  /** Of its amounts, as three letters; empty for the workspace's own. */
  currency: z.string().regex(/^(?:[A-Z]{3})?$/),
  /** What the numbers of a file with one unnamed column are, or which column of a report of ads counts as its result. */
  measure: AnyMeasure.nullable(),
  /** What each column of a table of its own form is read as; null is not read. */
  mapping: z.array(TableColumn.nullable()).max(512),
})
export type FileAnswers = z.infer<typeof FileAnswers>
export type Question = Exclude<keyof FileAnswers, 'mapping'>

/** A question with the answers there are; none given means any. */
export type Asked = { question: Question; options?: readonly string[] }

/** One of the team's own measures that is told, not computed. */
export type OwnMeasure = Pick<Measure, 'id' | 'name' | 'isStock'>

/** What is known of a file besides its sheets. */
export type About = {
  fileName: string
  /** The day on which it was last written. */
  day: Day
  /** Where the brand is. */
  timeZone: string
  now: Instant
  /** What its columns may be read as besides the built-in measures. */
  own: readonly OwnMeasure[]
}

/** Whether a file is of a reader's kind. `missing` names the columns without which it cannot be read. */
export type Found = {
  kind: FigureKind
  /** 0 to 1: the share of the file's columns that the reader knows, so that the closest reader wins. */
  score: number
  /** By what it was recognised: names of columns, a title. */
  signs: readonly string[]
  missing?: readonly string[]
}

/** Reads one family of files. It states what is in them; who asks, matches and writes is the same for all. */
export type Reader = {
  kinds: readonly FigureKind[]
  detect: (sheets: readonly Sheet[], about: About) => Found | undefined
  /** What the file itself answers, and the questions that only a person can answer, by what was said of it so far. */
  ask: (
    sheets: readonly Sheet[],
    about: About,
    said: Partial<FileAnswers>,
  ) => { answers: Partial<FileAnswers>; asked: readonly Asked[] }
  read: (sheets: readonly Sheet[], answers: FileAnswers) => Generator<Row, void>
}
