import { and, everything, except, excepted, isOneOf, phraseAt, remainder, until } from './paper-words.ts'

export type Range = { from: number; to: number }
/** Numbers as they are written; the rest is what nobody has named. */
export type Named = { of: Range[] | 'all' | 'rest'; without: Range[]; end: number; text: string }

/** Numbers, and those that are left out of them, before or behind: "3 hariç hepsi", "all but 3". */
export function numbersAt(text: string, place: number): Named | undefined {
  const before = exceptedAt(text, place)
  const named = listAt(text, before?.end ?? place)
  if (!named) return undefined
  const behind = leftOutAt(text, named.end)
  return { ...named, without: [...(before?.of ?? []), ...(behind?.of ?? [])], end: behind?.end ?? named.end }
}

export type LeftOut = { of: Range[]; end: number }

/** Numbers that are left out, whether the word for it stands before or behind them. */
export function leftOutAt(text: string, place: number): LeftOut | undefined {
  const start = skip(text, place, /[\s,]*/y)
  const word = phraseAt(text, start, isOneOf(except))
  if (!word) return exceptedAt(text, start)
  const list = listAt(text, skip(text, word.end, /\s*-?\s*/y))
  return list && list.of !== 'all' && list.of !== 'rest' ? { of: list.of, end: list.end } : undefined
}

function exceptedAt(text: string, place: number): LeftOut | undefined {
  const list = listAt(text, place)
  const word = list && phraseAt(text, list.end, isOneOf(excepted))
  return word && list.of !== 'all' && list.of !== 'rest' ? { of: list.of, end: word.end } : undefined
}

/** Numbers, ranges and lists of them, all of them, or the rest. */
function listAt(text: string, place: number): Named | undefined {
  for (const [of, words] of [
    ['all', everything],
    ['rest', remainder],
  ] as const) {
    const named = phraseAt(text, place, isOneOf(words))
    if (named) return { of, without: [], end: named.end, text: text.slice(place, named.end).trim() }
  }
  const ranges: Range[] = []
  let end = place
  let next: number | undefined = skip(text, place, /\s*/y)
  while (next !== undefined) {
    const range = rangeAt(text, next)
    if (!range) break
    ranges.push(range)
    end = range.end
    next = linkAt(text, end)
  }
  return ranges.length > 0 ? { of: ranges, without: [], end, text: text.slice(place, end).trim() } : undefined
}

function rangeAt(text: string, place: number): (Range & { end: number }) | undefined {
  const one = numberAt(text, place)
  if (!one) return undefined
  const dash = skip(text, one.end, /\s*-+\s*/y)
  const link = dash === one.end ? phraseAt(text, one.end, isOneOf(until))?.end : dash
  const other = link === undefined ? undefined : numberAt(text, skip(text, link, /\s*/y))
  const [from, to] = [one.value, (other ?? one).value]
  return { from: Math.min(from, to), to: Math.max(from, to), end: (other ?? one).end }
}

function numberAt(text: string, place: number): { value: number; end: number } | undefined {
  const number = /#?(\d{1,9})(?!\d)/y
  number.lastIndex = place
  const found = number.exec(text)
  return found ? { value: Number(found[1]), end: number.lastIndex } : undefined
}

/** Where the next number of a list would begin; a comma may also end an answer, so a number must follow it. */
function linkAt(text: string, place: number): number | undefined {
  const word = phraseAt(text, place, isOneOf(and))?.end
  const next = skip(text, word ?? place, word === undefined ? /\s*[,&+/]?\s*/y : /\s*-?\s*/y)
  return next > place && /\d|#/.test(text[next] ?? '') ? next : undefined
}

/** The place behind what a sticky pattern matches here. */
export function skip(text: string, place: number, pattern: RegExp): number {
  pattern.lastIndex = place
  return pattern.test(text) ? pattern.lastIndex : place
}
