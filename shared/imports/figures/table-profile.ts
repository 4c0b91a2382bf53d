import { z } from 'zod'
import { Instant } from '../../day.ts'
import { Id, Line } from '../../record.ts'
import { Network } from '../../strategy/strategy.ts'
import { dateOrders } from '../wall-time.ts'
import { quote } from '../why.ts'
import { isKnownColumn } from './own-measures.ts'
import { rowSpans } from './own-weeks.ts'
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
  /** What a row is of; null where its days say so themselves, or an older Rapport kept it. */
  rowSpan: z.enum(rowSpans).nullable(),
  /** What each column is read as, parted by commas; nothing where it is not read. */
  mapping: z.string(),
  /** The names of its columns as the file writes them, parted by tabs; nothing where an older Rapport kept it. */
  header: z.string(),
  /** Where its figures went: a channel, or the whole brand. */
  channel: Id.or(z.literal('brand')).nullable(),
  /** The file of which it was said, by whom and when. */
  fileName: Line,
  person: Line,
  at: Instant.nullable(),
})
export type TableProfile = z.infer<typeof TableProfile>

/** What was said of a table, without who said it. */
export type SaidOfTable = Omit<TableProfile, 'id' | 'channel' | 'person' | 'at'>

/** What an import of such a table leaves to be kept. */
export function profileOf(
  {
    signature,
    columns,
    fileName,
  }: { signature: string; columns: readonly { name: string }[]; fileName: string },
  answers: FileAnswers,
): SaidOfTable {
  const { network, timeZone, order, decimal, mapping, rowSpan } = answers
  return {
    ...{ signature: signature.slice(0, 2000), network, timeZone, dateOrder: order, decimal, rowSpan },
    mapping: mapping.map((column) => column ?? '').join(','),
    header: columns.map(({ name }) => quote(name)).join('\t'),
    fileName: fileName.slice(0, 500),
  }
}

/** A table that is known, for a person to look at and to take back. */
export const KnownTable = z.object({
  id: Id,
  fileName: Line,
  network: Network.nullable(),
  /** Null where its figures go where the network points to. */
  channel: z.object({ handle: Line }).or(z.literal('brand')).nullable(),
  /** What is read of it; the name is empty where an older Rapport kept none. */
  columns: z.array(z.object({ name: z.string(), readAs: TableColumn, measureName: Line })),
  /** How many columns are not read. */
  unread: z.int(),
  /** True where a column was read as a measure of the team's own that is gone. */
  hasGone: z.boolean(),
  person: Line,
  at: Instant.nullable(),
})
export type KnownTable = z.infer<typeof KnownTable>

/** The columns of a kept table, each with what it is read as; null is not read. */
export function columnsKept({ header, mapping }: Pick<TableProfile, 'header' | 'mapping'>) {
  const names = header.split('\t')
  return mapping.split(',').map((one, at) => ({
    name: names[at] ?? '',
    readAs: TableColumn.safeParse(one).data ?? null,
  }))
}

/** What a file leaves open, what its columns are taken for, and the team's own measures that there are now. */
type Open = { asked: readonly Question[]; guessed: FileAnswers['mapping']; own: readonly OwnMeasure[] }

/**
 * The kept answers to what a file leaves open; undefined where it has other columns. What a file says itself stands.
 * `gone` are the places of columns that were read as a measure which is no more; they are what they are taken for again.
 */
export function answersKept(
  { mapping, dateOrder: order, network, timeZone, decimal, rowSpan }: TableProfile,
  { asked, guessed, own }: Open,
): { answers: Partial<FileAnswers>; gone: number[] } | undefined {
  const places = columnsKept({ header: '', mapping }).map(({ readAs }) => readAs)
  if (places.length !== guessed.length) return undefined
  const gone = places.flatMap((column, at) => (isKnownColumn(column, own) ? [] : [at]))
  const free = (column: TableColumn | null) => (places.includes(column) ? null : column)
  const answers = {
    mapping: places.map((column, at) => (gone.includes(at) ? free(guessed[at] ?? null) : column)),
    ...(asked.includes('network') && { network }),
    ...(asked.includes('timeZone') && { timeZone }),
    ...(asked.includes('order') && { order }),
    ...(asked.includes('decimal') && { decimal }),
    ...(asked.includes('rowSpan') && { rowSpan }),
  }
  return { answers, gone }
}
