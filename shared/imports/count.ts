import { largestNumber } from '../text/number-text.ts'
import { quote, type Why } from './why.ts'

const missing = new Set(['', '-', '--', '–', '—', 'nan', 'undefined', 'null', 'n/a', 'na', '< 1%', '<1%'])
const factors: Record<string, number> = { k: 1e3, m: 1e6, mio: 1e6, mln: 1e6 }

/** A count as the file gives it; `value` null means that the file does not say, which is not zero. */
export type Count = { ok: true; value: number | null; rounded?: true } | { ok: false; why: Why }

/**
 * Reads a whole number as exports write it: `1,234`, `1.234`, `1 234`, `1’234`, `34.0`, `1.2K`, `1,2 Mio`.
 * `column` only names the place in the reason.
 */
export function parseCount(text: string, column: string): Count {
  const cell = text
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/^'/, '')
    .trim()
  if (missing.has(cell.toLowerCase())) return { ok: true, value: null }
  if (/^\d+$/.test(cell)) return whole(cell, cell, column)
  if (/^\d{1,3}([.,'’\u00a0\u202f ])\d{3}(?:\1\d{3})*$/.test(cell))
    return whole(cell.replace(/\D/g, ''), cell, column)
  if (/^\d+[.,]0+$/.test(cell)) return whole(cell.replace(/[.,]0+$/, ''), cell, column)
  const short = /^(\d+(?:[.,]\d+)?)\s?(k|m|mio|mln)\.?$/i.exec(cell)
  if (short) {
    const factor = factors[short[2]?.toLowerCase() ?? ''] ?? 1
    return { ok: true, value: Math.round(Number(short[1]?.replace(',', '.')) * factor), rounded: true }
  }
  return { ok: false, why: whyNoNumber(text, column) }
}

/** Excel turns 3.4 into 3.Apr in a locale with decimal commas; the number is lost for good. */
function whyNoNumber(text: string, column: string): Why {
  const cell = text.trim()
  const looksLikeDate =
    /^\d{1,2}[.\-/ ]\s?\p{L}{3,}\.?$/u.test(cell) || /^\p{L}{3,}\.?[.\-/ ]\d{1,2}$/u.test(cell)
  return { code: looksLikeDate ? 'excelDate' : 'badNumber', params: { column, value: quote(text) } }
}

export type Decimal = 'point' | 'comma'

const grouped = {
  point: /^\d{1,3}(?:[,'’\u00a0\u202f ]\d{3})+(?:\.\d+)?$/,
  comma: /^\d{1,3}(?:[.'’\u00a0\u202f ]\d{3})+(?:,\d+)?$/,
}
const bare = { point: /^\d+(?:\.\d+)?$/, comma: /^\d+(?:,\d+)?$/ }

/**
 * Reads a number that may be negative, have decimals, a percent sign, or be shortened: `-1,234.5`, `74.3`, `12 %`,
 * `1.2K`. A percent sign divides by a hundred.
 */
export function readNumber(text: string, column: string, decimal: Decimal = 'point'): Count {
  const cell = text
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/^'/, '')
    .replace('−', '-')
    .trim()
  if (missing.has(cell.toLowerCase())) return { ok: true, value: null }
  const [, sign = '', amount = '', unit = '', percent = ''] =
    /^([-+]?)(.*?)(?:\s?(k|m|mio|mln)\.?)?\s?(%?)$/i.exec(cell) ?? []
  if (!grouped[decimal].test(amount) && !bare[decimal].test(amount))
    return { ok: false, why: whyNoNumber(text, column) }
  const mark = decimal === 'point' ? '.' : ','
  const plain = amount.replace(new RegExp(`[^\\d${mark}]`, 'g'), '').replace(mark, '.')
  const value = Number(plain) * (factors[unit.toLowerCase()] ?? 1) * (sign === '-' ? -1 : 1)
  if (!Number.isFinite(value) || Math.abs(value) > largestNumber)
    return { ok: false, why: { code: 'badNumber', params: { column, value: quote(text) } } }
  return { ok: true, value: percent ? value / 100 : value, ...(unit && { rounded: true as const }) }
}

/**
 * How a file's numbers mark their decimals, as far as they tell. `isOpen` where one such as `1,234` or `1.234` would be
 * read a thousand times larger under the other.
 */
export function findDecimal(cells: readonly string[]): { decimal: Decimal; isOpen: boolean } {
  let [point, comma, open] = [0, 0, 0]
  for (const text of cells) {
    const cell = text.trim().replace(/^[-+]|\s?%$/g, '')
    if (/^\d{1,3}(?:,\d{3})+\.\d+$|^0\.\d+$|^\d+\.(?:\d{1,2}|\d{4,})$|^\d{1,3}(?:,\d{3}){2,}$/.test(cell))
      point += 1
    else if (/^\d{1,3}(?:\.\d{3})+,\d+$|^0,\d+$|^\d+,(?:\d{1,2}|\d{4,})$|^\d{1,3}(?:\.\d{3}){2,}$/.test(cell))
      comma += 1
    else if (/^\d{1,3}[.,]\d{3}$/.test(cell)) open += 1
  }
  return { decimal: comma > point ? 'comma' : 'point', isOpen: point === comma && open > 0 }
}

function whole(digits: string, cell: string, column: string): Count {
  const value = Number(digits)
  if (Number.isSafeInteger(value)) return { ok: true, value }
  return { ok: false, why: { code: 'badNumber', params: { column, value: quote(cell) } } }
}
