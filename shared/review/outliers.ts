import { median } from './quantile.ts'

/** Fewer values than this have no middle worth straying from. */
const enough = 10
/** How many usual distances from the middle are too far (Iglewicz and Hoaglin), and the factor that makes them deviations. */
const tooFar = 3.5
const factor = 0.6745

/**
 * Those that lie so far from the middle that they would carry an average away, measured by the middle distance and not
 * by one that the outliers themselves stretch. None among fewer than ten, nor where most are alike.
 */
export function outliersOf<Row>(
  rows: readonly Row[],
  measure: (row: Row) => number,
): Map<Row, 'up' | 'down'> {
  const middle = median(rows.map(measure))
  if (middle === null || rows.length < enough) return new Map()
  const usual = median(rows.map((row) => Math.abs(measure(row) - middle))) ?? 0
  if (usual === 0) return new Map()
  const far = rows.filter((row) => (factor * Math.abs(measure(row) - middle)) / usual > tooFar)
  return new Map(far.map((row) => [row, measure(row) > middle ? 'up' : 'down']))
}
