import type { CsvRecord } from '../csv.ts'
import { foldHeader } from '../header.ts'
import { filled, isNumber, isPlaced, preamble } from './own-cells.ts'
import { spreadNames } from './own-long.ts'
import { type OwnBlocks, turnDays } from './own-turned.ts'
import type { Sheet } from './sheet.ts'

/**
 * The table of a file whose form nobody knows: its columns by name, and what stands below. Some programs write a block a
 * measure under one another, each with its own days; they are set side by side under the first.
 */
export function openBlocks(sheets: readonly Sheet[]): OwnBlocks | undefined {
  for (const { records } of sheets) {
    const turned = turnDays(records)
    if (turned) return turned
    const at = headAt(records)
    const header = records[at]?.cells
    if (header && filled(header) >= 2 && records.length > at + 1)
      return spreadNames(header, records.slice(at + 1)) ?? sideBySide(header, records.slice(at + 1))
  }
  return undefined
}

/** Names stand right above a day or link, the widest such line; where there is none, they are the widest line. */
function headAt(records: readonly CsvRecord[]): number {
  const widthOf = (at: number) => filled(records[at]?.cells ?? [])
  const first = records.slice(0, preamble).map((_, at) => at)
  const above = first.filter((at) => {
    const [cells, next] = [records[at]?.cells ?? [], records[at + 1]?.cells ?? []]
    return widthOf(at) >= 2 && !cells.some(isPlaced) && !cells.some(isNumber) && next.some(isPlaced)
  })
  // Beneath a title with a period stands no second line of days.
  const lasting = above.filter((at) => records.length <= at + 2 || records[at + 2]?.cells.some(isPlaced))
  const likely = [lasting, above, first].find((some) => some.length > 0) ?? []
  const widest = Math.max(0, ...likely.map(widthOf))
  return likely.find((at) => widthOf(at) === widest) ?? 0
}

function sideBySide(first: readonly string[], records: readonly CsvRecord[]): OwnBlocks {
  const key = foldHeader(first[0] ?? '')
  // The names of another block begin as those of the first do, and hold no number.
  const isHead = ({ cells }: CsvRecord) =>
    key !== '' && filled(cells) >= 2 && foldHeader(cells[0] ?? '') === key && !cells.some(isNumber)
  if (!records.some(isHead)) return { header: first, records }
  const header = [...first]
  const joined: CsvRecord[] = []
  let offset = 1
  for (const record of records) {
    if (isHead(record)) {
      offset = header.length
      header.push(...record.cells.slice(1))
    } else if (filled(record.cells) > 1) {
      const [place = '', ...values] = record.cells
      joined.push({ ...record, cells: [place, ...Array(offset - 1).fill(''), ...values] })
    }
  }
  // Every line is as wide as all the blocks are.
  const wide = joined.map(({ cells, ...record }) => ({
    ...record,
    cells: [...cells, ...Array(Math.max(0, header.length - cells.length)).fill('')],
  }))
  return { header, records: wide }
}
