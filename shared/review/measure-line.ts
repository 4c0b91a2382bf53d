import { z } from 'zod'
import { Month } from '../day.ts'
import { Id, Line } from '../record.ts'
import { longestFormula } from './formula.ts'
import { Measure, MeasureNote } from './review.ts'
import { MoreNumber } from './review-month.ts'

/** A measure as the catalogue lists it: what the team says of it, and where it is used. */
export const MeasureLine = z.object({
  measureId: z.string(),
  /** Null for a built-in one. */
  own: Measure.nullable(),
  purpose: MeasureNote.shape.purpose,
  vanity: MeasureNote.shape.vanity,
  vanityReason: MeasureNote.shape.vanityReason,
  objectives: z.array(z.object({ id: Id, title: Line })),
  /** Measures of the team's own whose formula names it. */
  usedIn: z.array(z.object({ id: Id, name: Line })),
  /** The newest month of which anybody told it. */
  lastMonth: Month.nullable(),
  /** Where a file told that number: of how many of its days where that matters, and between which lines. */
  fromFiles: z
    .object({
      days: z.object({ known: z.int(), of: z.int() }).nullable(),
      files: z.array(z.object({ name: Line, from: z.int(), to: z.int() })),
    })
    .nullable(),
})
export type MeasureLine = z.infer<typeof MeasureLine>

export const MeasureNotePatch = MeasureNote.omit({ id: true, measureId: true }).partial()
export type MeasureNotePatch = z.infer<typeof MeasureNotePatch>

/** A formula that is still being written, with the own measure it is for. */
export const FormulaTrial = z.object({
  measureId: Id,
  formula: z.string().max(longestFormula),
  month: Month,
})
export type FormulaTrial = z.infer<typeof FormulaTrial>

/** What a formula says of a month, or why it says nothing. */
export const FormulaResult = z.object({
  isLoop: z.boolean(),
  value: z.number().nullable(),
  parts: MoreNumber.shape.parts,
  /** Those of its parts that nobody told. */
  missing: z.array(z.object({ measureId: z.string(), measureName: Line })),
  channels: MoreNumber.shape.channels,
})
export type FormulaResult = z.infer<typeof FormulaResult>
