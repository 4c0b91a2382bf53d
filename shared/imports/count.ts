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
  // Excel turns 3.4 into 3.Apr in a locale with decimal commas; the number is lost for good.
  const looksLikeDate =
    /^\d{1,2}[.\-/ ]\s?\p{L}{3,}\.?$/u.test(cell) || /^\p{L}{3,}\.?[.\-/ ]\d{1,2}$/u.test(cell)
  return {
    ok: false,
    why: { code: looksLikeDate ? 'excelDate' : 'badNumber', params: { column, value: quote(text) } },
  }
}

function whole(digits: string, cell: string, column: string): Count {
  const value = Number(digits)
  if (Number.isSafeInteger(value)) return { ok: true, value }
  return { ok: false, why: { code: 'badNumber', params: { column, value: quote(cell) } } }
}
