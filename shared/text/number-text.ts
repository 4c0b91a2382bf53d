/** No number beyond it is kept, in either direction: up to it, thousandths are still exact. */
export const largestNumber = 1_000_000_000_000

/**
 * Reads a number as a person writes it in their language: `1,200.5` in English, `1.200,5` in Italian.
 * Null for an empty text, because missing is not zero; undefined when it is not a number in that language.
 */
export function parseNumber(text: string, locale: string): number | null | undefined {
  const bare = text.replace(/[\s\u00a0\u202f\u200e\u200f'’]/g, '')
  if (bare === '') return null
  const parts = new Intl.NumberFormat(locale, { useGrouping: 'always' }).formatToParts(-1234567.5)
  const group = parts.find(({ type }) => type === 'group')?.value ?? ','
  const decimal = parts.find(({ type }) => type === 'decimal')?.value ?? '.'
  const grouped = new RegExp(`^[-−]?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`)
  const plain = new RegExp(`^[-−]?\\d+(\\${decimal}\\d+)?$`)
  if (!plain.test(bare) && !(/\S/.test(group.trim()) && grouped.test(bare))) return undefined
  const value = Number(bare.replaceAll(group, '').replace(decimal, '.').replace('−', '-'))
  // Hundreds of digits are a number all the same, too large for anything.
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value))
}
