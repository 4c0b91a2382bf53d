import { z } from 'zod'
import { Id } from '../record.ts'
import { FileMonth } from './months.ts'

/** Why a whole file was refused; each has a sentence at `imports.why.<code>` in every language. */
export const fileCodes = [
  'empty',
  'tooLarge',
  'isPicture',
  'isPdf',
  'isSpreadsheet',
  'isZip',
  'isWorkspace',
  'sameFile',
  'tooManyFiles',
  'zipTooLarge',
  'brokenZip',
  'brokenWorkbook',
  'isBinary',
  'notReadable',
  'tooManyColumns',
  'tooManyRows',
  'noTable',
  'notRecognised',
  'missingColumns',
  'noRows',
] as const

/** Why one row was left out. */
export const rowCodes = [
  'unclosedQuote',
  'tooFewCells',
  'tooManyCells',
  'missingId',
  'damagedId',
  'badTime',
  'notLifetime',
  'badNumber',
  'excelDate',
  'foreignLink',
  'notKept',
  'notOneMonth',
  'noPeriod',
  'noCampaign',
  'repeated',
  'repeatedDay',
  'repeatedAd',
  'damagedAd',
  'brokenDown',
  'crossesMonths',
  'periodsOverlap',
  'weekCrosses',
  'weekOfPeople',
  'periodAsked',
  'badDay',
  'dayToCome',
  'weekToCome',
  'badClock',
  'noWords',
  'titleTooLong',
  'noName',
  'cardNotClosed',
  'isGroup',
] as const

/** What was mended or guessed on the way, said in the preview at `imports.note.<code>`. */
export const noteCodes = [
  'guessedEncoding',
  'unwrappedLines',
  'idsFromPermalink',
  'timesFromShortcode',
  'timesFromIds',
  'guessedYears',
  'postDaysLeft',
  'videoDaysLeft',
  'screenPeriod',
  'sheetsLeft',
  'roundedCounts',
  'typedKept',
  'otherCurrency',
  'currencyTaken',
  'idleAds',
  'macrosLeft',
  'cutEnd',
  'asBefore',
  'daysAcross',
  'measureGone',
  'photosTaken',
  'photosLeft',
  'photosElsewhere',
  'jobsTaken',
  'noNameColumn',
  'brokenLetters',
  'unseenSigns',
  'cutLines',
] as const

const Params = z.record(z.string(), z.union([z.string(), z.number()]))

/** A reason as a code with the values its sentence needs; never a sentence, never a person's text beyond one cell. */
export const Why = z.object({ code: z.enum(fileCodes).or(z.enum(rowCodes)), params: Params.optional() })
export type Why = z.infer<typeof Why>

export const Note = z.object({ code: z.enum(noteCodes), params: Params.optional() })
export type Note = z.infer<typeof Note>

/** A row left out; `line` is the line of the file on which the row starts, as a text editor counts. */
export const Reject = z.object({
  line: z.int().positive(),
  /** Where a file has several. */
  sheet: z.string().optional(),
  why: Why,
})
export type Reject = z.infer<typeof Reject>

/** On how many rows of one file something was left out: a row may be so for several of its figures. */
export function countRows(rejected: readonly Reject[]): number {
  return new Set(rejected.map(({ line, sheet = '' }) => `${line} ${sheet}`)).size
}

/** What the import of one file did. */
export const FileSummary = z.object({
  kind: z.string(),
  fileName: z.string(),
  read: z.int().nonnegative(),
  added: z.int().nonnegative(),
  updated: z.int().nonnegative(),
  unchanged: z.int().nonnegative(),
  rejected: z.array(Reject),
})
export type FileSummary = z.infer<typeof FileSummary>

/** What a round of files did, for the screen, the command line and the history alike. */
export const ImportSummary = FileSummary.pick({
  read: true,
  added: true,
  updated: true,
  unchanged: true,
  rejected: true,
}).extend({
  files: z.array(FileSummary),
  /** The months of the review that it changed, newest first. */
  months: z.array(FileMonth),
  /** The imports it made, and how many of their posts no plan knew. */
  importIds: z.array(Id),
  outside: z.int().nonnegative(),
})
export type ImportSummary = z.infer<typeof ImportSummary>

const quoted = 60

/** A cell's text short enough to stand in a sentence. */
export function quote(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  return flat.length > quoted ? `${flat.slice(0, quoted - 1)}…` : flat
}
