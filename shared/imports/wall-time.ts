import { Temporal } from 'temporal-polyfill'

/** The zone of `Publish time` in every Meta content export, whatever the account's country. */
export const metaZone = 'America/Los_Angeles'

/** Which part of a numeric date comes first. Meta writes month first; a file saved again by Excel may not. */
export const dateOrders = ['monthFirst', 'dayFirst'] as const
export type DateOrder = (typeof dateOrders)[number]

const numeric =
  /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2}),?\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*([ap]m)?$/i
const iso = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?$/

/**
 * A wall-clock time as exports write it, without a zone; undefined when it is none or that day does not exist.
 */
export function parseWallTime(text: string, order: DateOrder): Temporal.PlainDateTime | undefined {
  const cell = text.trim()
  const long = iso.exec(cell)
  if (long) return plain(long[1], long[2], long[3], [long[4], long[5], long[6]])
  const short = numeric.exec(cell)
  if (!short) return undefined
  const [, first, , second, year, hour, minute, seconds, half] = short
  const fullYear = year?.length === 2 ? `20${year}` : year
  const time = [half ? to24(hour, half) : hour, minute, seconds]
  return order === 'monthFirst' ? plain(fullYear, first, second, time) : plain(fullYear, second, first, time)
}

/** A time cell with what the row's own id says about it (milliseconds since 1970). */
export type TimeEvidence = { cell: string; idTime: number | undefined }

/** An id's time is believed only this near to the file's own. */
export const idTimeTrust = 36 * 3_600_000

/**
 * The order that reads the most rows; between equals the one that the ids' own times confirm, then Meta's
 * month first. Only dots throughout mean day first: Excel keeps the order of the parts when it swaps slashes.
 */
export function findDateOrder(rows: readonly TimeEvidence[], zone: string): DateOrder {
  const dotted = rows.every(({ cell }) => !/^\s*\d{1,2}[/-]/.test(cell))
  const orders: DateOrder[] = dotted ? ['dayFirst', 'monthFirst'] : ['monthFirst', 'dayFirst']
  const scores = orders.map((order) => {
    let readable = 0
    let confirmed = 0
    for (const { cell, idTime } of rows) {
      const time = parseWallTime(cell, order)
      if (!time) continue
      readable += 1
      if (idTime !== undefined && Math.abs(toEpoch(time, zone) - idTime) <= idTimeTrust) confirmed += 1
    }
    return { order, readable, confirmed }
  })
  scores.sort((a, b) => b.readable - a.readable || b.confirmed - a.confirmed)
  return scores[0]?.order ?? 'monthFirst'
}

/** Milliseconds since 1970 of a wall-clock time in a zone; in the repeated autumn hour the earlier one. */
export function toEpoch(time: Temporal.PlainDateTime, zone: string): number {
  return time.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds
}

function to24(hour: string | undefined, half: string): string {
  const value = Number(hour)
  if (value < 1 || value > 12) return '99'
  return String((value % 12) + (half.toLowerCase() === 'pm' ? 12 : 0))
}

function plain(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  time: readonly (string | undefined)[],
): Temporal.PlainDateTime | undefined {
  try {
    const [hour, minute, second] = time.map((part) => Number(part ?? 0))
    const parts = { year: Number(year), month: Number(month), day: Number(day), hour, minute, second }
    return Temporal.PlainDateTime.from(parts, { overflow: 'reject' })
  } catch {
    return undefined
  }
}
