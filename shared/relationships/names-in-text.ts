import { fold, wordsOf } from '../text/fold.ts'

/** What a person is found by in other people's texts. */
export type Names = {
  /** Folded words in a row, and the character the first of them must follow, if any. */
  phrases: readonly Phrase[]
  /** Telephone numbers, by their last digits. */
  numbers: readonly string[]
}
type Phrase = { words: readonly string[]; after: RegExp | null; isCapital: boolean }

/** Country codes and leading zeros come and go; so many digits at the end are always written. */
const digitsCompared = 8

export type NamedBy = {
  name: string
  /** Names it had before: one word alone may well be somebody else. */
  formerNames: readonly string[]
  handles: readonly { handle: string; url: string }[]
  addresses: readonly { kind: string; value: string }[]
}

export function namesOf({ name, formerNames, handles, addresses }: NamedBy): Names {
  const phrase = (text: string, after: RegExp | null = null): Phrase[] => {
    const words = wordsOf(text).map(({ folded }) => folded)
    // One short word is in many texts that mean nobody.
    const isCapital = words.length === 1 && after === null && /^\p{Lu}/u.test(text.trim())
    return words.length > 1 || (words[0]?.length ?? 0) > 1 ? [{ words, after, isCapital }] : []
  }
  const address = (url: string) => phrase(url.replace(/^[a-z]+:\/\/(www\.)?/i, ''))
  const isLong = (text: string) => wordsOf(text).length > 1
  return {
    phrases: [
      ...phrase(name),
      ...formerNames.filter(isLong).flatMap((one) => phrase(one)),
      ...handles.flatMap(({ handle, url }) => [...phrase(handle, /[@/]/), ...address(url).filter(isSeveral)]),
      ...addresses.flatMap(({ kind, value }) =>
        kind === 'phone' ? [] : (kind === 'site' ? address(value) : phrase(value)).filter(isSeveral),
      ),
    ],
    numbers: addresses
      .filter(({ kind }) => kind === 'phone')
      .map(({ value }) => value.replace(/\D/g, '').slice(-digitsCompared))
      .filter(({ length }) => length === digitsCompared),
  }
}

const isSeveral = ({ words }: Phrase) => words.length > 1

type Span = { start: number; end: number }

const telephone = /\+?\d[\d\s()./-]{5,}\d/g

/** Where a text names the person, from left to right. */
export function findNames(text: string, { phrases, numbers }: Names): Span[] {
  const spans: Span[] = []
  const folded = fold(text)
  const likely = phrases.filter(({ words }) => words.every((word) => folded.includes(word)))
  const words = likely.length > 0 ? wordsOf(text) : []
  for (const { words: wanted, after, isCapital } of likely) {
    for (const [at, { start }] of words.entries()) {
      if (!wanted.every((word, index) => words[at + index]?.folded === word)) continue
      if (after && !after.test(text[start - 1] ?? '')) continue
      if (isCapital && !/^\p{Lu}/u.test(text.slice(start))) continue
      const isMarked = after !== null && text[start - 1] === '@'
      spans.push({ start: isMarked ? start - 1 : start, end: words[at + wanted.length - 1]?.end ?? start })
    }
  }
  if (numbers.length > 0)
    for (const { 0: found, index } of text.matchAll(telephone)) {
      const digits = found.replace(/\D/g, '')
      if (numbers.some((number) => digits.endsWith(number)))
        spans.push({ start: index, end: index + found.length })
    }
  return joined(spans)
}

/** Spans that touch become one: a name within an address is said once. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    const last = result.at(-1)
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end)
    else result.push({ ...span })
  }
  return result
}

/** The text with `instead` in place of each naming. */
export function withoutNames(text: string, names: Names, instead: string): string {
  let result = ''
  let at = 0
  for (const { start, end } of findNames(text, names)) {
    result += text.slice(at, start) + instead
    at = end
  }
  return result + text.slice(at)
}

/** The same in every string of a value that may be JSON; undefined where nobody is named. */
export function valueWithoutNames(value: string, names: Names, instead: string): string | undefined {
  const json = /^\s*[[{"]/.test(value) ? parsed(value) : undefined
  const result =
    json === undefined
      ? withoutNames(value, names, instead)
      : JSON.stringify(mapStrings(json, (text) => withoutNames(text, names, instead)))
  return result === (json === undefined ? value : JSON.stringify(json)) ? undefined : result
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function mapStrings(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value)
  if (Array.isArray(value)) return value.map((one) => mapStrings(one, map))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapStrings(one, map)]))
}
