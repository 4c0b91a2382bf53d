import type { Part } from '../prepare.ts'
import type { Entity, TableName } from '../tables.ts'
import type { Writer } from '../writer.ts'

/** So many records that a line of their own no longer costs anything, so few that one line is soon read. */
export const recordsTogether = 200

/** Adds what came together; a line of the history tells of some hundred of them. Calls back after each record. */
export function addTogether<T extends TableName>(
  writer: Writer,
  table: T,
  { records, note }: { records: Iterable<Entity<T>>; note: () => void },
): void {
  let some: Entity<T>[] = []
  const write = () => {
    const [first, ...others] = some
    some = []
    if (!first) return
    writer.add(
      table,
      first,
      others.map((values) => ({ table, values }) as unknown as Part),
    )
    for (let count = 0; count <= others.length; count += 1) note()
  }
  for (const record of records) if (some.push(record) === recordsTogether) write()
  write()
}
