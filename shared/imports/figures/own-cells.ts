import { isWallClock, isYearLess, readPublished, readSpan } from './own-days.ts'

/** Lines above the names of columns that titles and notes may take. */
export const preamble = 12

export const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length
export const isLink = (cell: string) => /^https?:\/\//i.test(cell)
export const isDayCell = (cell: string) =>
  !/^\d{8}$/.test(cell) &&
  (isYearLess(cell) || (readSpan(cell, 'dayFirst') ?? readSpan(cell, 'monthFirst')) !== undefined)
export const isPlaced = (cell: string) => isLink(cell.trim()) || isDayCell(cell.trim())
export const isNumber = (cell: string) => /^[-+]?\d[\d.,\s]*%?$/.test(cell.trim())

/** Of those that say anything, all but a total, or nearly all. */
export function isMostly(cells: readonly string[], is: (cell: string) => boolean): boolean {
  const known = cells
    .slice(0, 200)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
  const some = known.filter(is).length
  return some > 0 && some >= Math.min(known.length * 0.8, Math.max(2, known.length - 1))
}

const isMoment = (cell: string) =>
  isWallClock(cell) && readPublished(cell, { order: 'dayFirst', timeZone: 'UTC' }).publishedAt !== null
export const areDays = (cells: readonly string[]) =>
  isMostly(cells, (cell) => isDayCell(cell) || isMoment(cell))
export const arePlaces = (cells: readonly string[]) =>
  isMostly(cells, (cell) => isLink(cell) || isDayCell(cell) || isMoment(cell))
export const areLinks = (cells: readonly string[]) => isMostly(cells, isLink)
