import type { CsvRecord } from '../csv.ts'
import { areDays, isMostly, isNumber, isPlaced } from './own-cells.ts'
import type { OwnBlocks, OwnRecord } from './own-turned.ts'

/** Only such columns name measures, or hold the numbers of several: others are of networks, or of posts. */
const called =
  /^(?:metrics?|measures?|indicators?|kpi|kennzahl|metrik|metrica|indicatore|métrica|métrique|ölçüt|gösterge|metrik adı|δείκτης|מדד)(?: names?)?$/iu
const counted = /^(?:values?|wert|anzahl|valore|valor|valeur|değer|τιμή|ערך)$/iu

/** More names than this are no measures. */
const mostNames = 40

/**
 * A table that names its measure in a column, a row a day and measure, set out as the table by day that it is; undefined
 * for any other. Every number keeps its own line.
 */
export function spreadNames(header: readonly string[], records: readonly CsvRecord[]): OwnBlocks | undefined {
  if (header.length !== 3) return undefined
  const cellsAt = (at: number) => records.map(({ cells }) => cells[at] ?? '')
  const places = [0, 1, 2]
  const day = places.find((at) => areDays(cellsAt(at)))
  const value = places.find((at) => at !== day && isMostly(cellsAt(at), isNumber))
  const name = places.find((at) => at !== day && at !== value)
  if (day === undefined || value === undefined || name === undefined) return undefined
  if (!called.test((header[name] ?? '').trim()) && !counted.test((header[value] ?? '').trim()))
    return undefined
  const names = [...new Set(cellsAt(name).map((cell) => cell.trim()))].filter(Boolean)
  const isName = (cell: string) => !isNumber(cell) && !isPlaced(cell)
  // A measure is told on many days; texts of posts are all different.
  if (!names.every(isName) || names.length > Math.min(mostNames, records.length / 2)) return undefined
  const rows: (OwnRecord & { lines: number[] })[] = []
  const newest = new Map<string, OwnRecord & { lines: number[] }>()
  for (const { line, cells } of records) {
    const key = cells[day] ?? ''
    const at = names.indexOf((cells[name] ?? '').trim()) + 1
    let row = newest.get(key)
    // The second of one day and name stands in a row of its own, and is told to be the second.
    if (!row || (at > 0 && row.cells[at] !== '')) {
      row = { line, cells: [key, ...names.map(() => '')], lines: [line] }
      newest.set(key, row)
      rows.push(row)
    }
    if (at === 0) continue
    row.cells[at] = cells[value] ?? ''
    row.lines[at] = line
  }
  return { header: [header[day] ?? '', ...names], records: rows }
}
