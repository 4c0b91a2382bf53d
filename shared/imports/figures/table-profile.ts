import { z } from 'zod'
import { Id, Line } from '../../record.ts'
import { Network } from '../../strategy/strategy.ts'
import { dateOrders } from '../wall-time.ts'
import { isKnownColumn } from './own-measures.ts'
import { type FileAnswers, type OwnMeasure, type Question, TableColumn } from './reader.ts'

/** What a person said of a table of its own form, kept in the workspace for the next file with the same columns. */
export const TableProfile = z.object({
  id: Id,
  /** By its header; long ones are told apart by how they begin and by how many columns there are. */
  signature: z.string().min(1).max(2000),
  network: Network.nullable(),
  timeZone: Line.min(1),
  dateOrder: z.enum(dateOrders),
  decimal: z.enum(['point', 'comma']),
  /** What each column is read as, parted by commas; nothing where it is not read. */
  mapping: z.string(),
})
export type TableProfile = z.infer<typeof TableProfile>

/** What an import of such a table leaves to be kept. */
export function profileOf(signature: string, answers: FileAnswers): Omit<TableProfile, 'id'> {
  const { network, timeZone, order, decimal, mapping } = answers
  return {
    ...{ signature: signature.slice(0, 2000), network, timeZone, dateOrder: order, decimal },
    mapping: mapping.map((column) => column ?? '').join(','),
  }
}

/** What a file leaves open, what its columns are taken for, and the team's own measures that there are now. */
type Open = { asked: readonly Question[]; guessed: FileAnswers['mapping']; own: readonly OwnMeasure[] }

/**
 * The kept answers to what a file leaves open; undefined where it has other columns. What a file says itself stands.
 * `gone` are the places of columns that were read as a measure which is no more; they are what they are taken for again.
 */
export function answersKept(
  { mapping, dateOrder: order, network, timeZone, decimal }: TableProfile,
  { asked, guessed, own }: Open,
): { answers: Partial<FileAnswers>; gone: number[] } | undefined {
  const places = mapping.split(',').map((one) => TableColumn.safeParse(one).data ?? null)
  if (places.length !== guessed.length) return undefined
  const gone = places.flatMap((column, at) => (isKnownColumn(column, own) ? [] : [at]))
  const free = (column: TableColumn | null) => (places.includes(column) ? null : column)
  const answers = {
    mapping: places.map((column, at) => (gone.includes(at) ? free(guessed[at] ?? null) : column)),
    ...(asked.includes('network') && { network }),
    ...(asked.includes('timeZone') && { timeZone }),
    ...(asked.includes('order') && { order }),
    ...(asked.includes('decimal') && { decimal }),
  }
  return { answers, gone }
}
