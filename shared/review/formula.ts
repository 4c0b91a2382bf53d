import { fold } from '../text/fold.ts'
import { parseNumber } from '../text/number-text.ts'

/*
 * A small language of our own and not a library: names have spaces, numbers the reader's comma, and a part that is
 * missing must stay missing.
 */

export const signs = ['+', '-', '*', '/'] as const
export type Sign = (typeof signs)[number]

/** A number, a measure by its key or id, or two formulas with a sign between. */
export type Formula =
  | { number: number }
  | { measureId: string }
  | { sign: Sign; left: Formula; right: Formula }

export const formulaFaults = [
  'empty',
  'unknownName',
  'noNumber',
  'noSign',
  'noPart',
  'notClosed',
  'notOpened',
  'tooDeep',
] as const
export type FormulaFault = (typeof formulaFaults)[number]

/** `word` is what was read where it went wrong. */
export type ReadFormula =
  | { ok: true; formula: Formula }
  | { ok: false; fault: FormulaFault; at: number; word: string }

/** What a formula may name, and the language its numbers are in. */
export type Vocabulary = { names: ReadonlyMap<string, string>; locale: string }

export const longestFormula = 2_000
const deepest = 40
const spokenSigns: Record<string, Sign> = { '×': '*', '·': '*', '÷': '/', '−': '-', '–': '-' }
const outside = '-+*/×·÷−–()"{}'
const token = new RegExp(
  `\\s*(?:(?<mark>[-+*/×·÷−–()])|\\{(?<id>[^{}]+)\\}|"(?<quoted>[^"]*)"|(?<number>\\d[\\d.,]*)|(?<name>\\p{L}[^${outside.replace('-', '\\-').replace('/', '\\/')}]*))\\s*`,
  'uy',
)

class Fault extends Error {
  readonly fault: FormulaFault
  readonly at: number
  readonly word: string
  constructor(fault: FormulaFault, at: number, word = '') {
    super(fault)
    this.fault = fault
    this.at = at
    this.word = word
  }
}

type Token = { at: number; mark?: string; part?: Formula }

/** Reads a formula as a person types it, or as it is stored, with ids in braces. */
export function readFormula(text: string, vocabulary: Vocabulary): ReadFormula {
  try {
    const tokens = cut(text.slice(0, longestFormula), vocabulary)
    if (tokens.length === 0) throw new Fault('empty', 0)
    const rest = { tokens, next: 0, end: text.length }
    const formula = readSum(rest, 0)
    const left = tokens[rest.next]
    if (left) throw new Fault(left.mark === ')' ? 'notOpened' : 'noSign', left.at)
    return { ok: true, formula }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const { fault, at, word } = error
    return { ok: false, fault, at, word }
  }
}

/** The formula of a stored text; undefined where it says nothing that can be computed. */
export function storedFormula(text: string): Formula | undefined {
  const read = readFormula(text, { names: new Map(), locale: 'en' })
  return read.ok ? read.formula : undefined
}

export function storeFormula(formula: Formula): string {
  return writeFormula(formula, (id) => `{${id}}`, 'en')
}

/** A formula in words: `nameOf` says what a measure is called. Reading it again gives the same formula. */
export function writeFormula(
  formula: Formula,
  nameOf: (measureId: string) => string,
  locale: string,
): string {
  if ('number' in formula)
    return new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 12 }).format(
      formula.number,
    )
  if ('measureId' in formula) return nameOf(formula.measureId)
  const { sign, left, right } = formula
  const write = (part: Formula, isWrapped: boolean) => {
    const text = writeFormula(part, nameOf, locale)
    return isWrapped ? `(${text})` : text
  }
  const rank = rankOf(formula)
  return `${write(left, rankOf(left) < rank)} ${sign} ${write(right, rankOf(right) <= rank)}`
}

/** What each measure is written as in a formula, no two alike: in quotes where the bare name would be read otherwise. */
export function formulaNames(measures: readonly { id: string; name: string }[]): Map<string, string> {
  const taken = new Set<string>()
  return new Map(
    measures.map(({ id, name }) => {
      const bare = name.replace(/["{}]/g, '’').replace(/\s+/g, ' ').trim() || '…'
      let label = bare
      for (let count = 2; taken.has(fold(label)); count += 1) label = `${bare} (${count})`
      taken.add(fold(label))
      return [id, isBare(label) ? label : `"${label}"`]
    }),
  )
}

/** The names of `formulaNames` the other way round, as `readFormula` looks them up. */
export function lookUpNames(names: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...names].map(([id, label]) => [keyOf(label.replaceAll('"', '')), id]))
}

export function measuresIn(formula: Formula): string[] {
  if ('number' in formula) return []
  if ('measureId' in formula) return [formula.measureId]
  return [...new Set([...measuresIn(formula.left), ...measuresIn(formula.right)])]
}

/** Null where a part is missing or something is divided by nothing: neither is zero. */
export function evaluate(formula: Formula, valueIn: (measureId: string) => number | null): number | null {
  if ('number' in formula) return formula.number
  if ('measureId' in formula) return valueIn(formula.measureId)
  const [left, right] = [evaluate(formula.left, valueIn), evaluate(formula.right, valueIn)]
  if (left === null || right === null) return null
  const value = { '+': left + right, '-': left - right, '*': left * right, '/': left / right }[formula.sign]
  return Number.isFinite(value) ? value : null
}

const mostParts = 500

/** With the formulas of other measures written out; undefined where one leads back to itself, or it grows past all use. */
export function expandFormula(
  formula: Formula,
  formulaOf: (measureId: string) => Formula | undefined,
): Formula | undefined {
  let parts = 0
  const expand = (part: Formula, above: readonly string[]): Formula | undefined => {
    parts += 1
    if (parts > mostParts) return undefined
    if ('number' in part) return part
    if ('measureId' in part) {
      if (above.includes(part.measureId)) return undefined
      const own = formulaOf(part.measureId)
      return own ? expand(own, [...above, part.measureId]) : part
    }
    const left = expand(part.left, above)
    const right = left && expand(part.right, above)
    return left && right && { sign: part.sign, left, right }
  }
  return expand(formula, [])
}

function rankOf(formula: Formula): number {
  if (!('sign' in formula)) return 3
  return formula.sign === '+' || formula.sign === '-' ? 1 : 2
}

const keyOf = (name: string) => fold(name.replace(/\s+/g, ' ').trim())

function isBare(label: string): boolean {
  return /^\p{L}/u.test(label) && ![...outside].some((one) => label.includes(one))
}

function cut(text: string, { names, locale }: Vocabulary): Token[] {
  const bare = text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
  const tokens: Token[] = []
  token.lastIndex = 0
  while (token.lastIndex < bare.trimEnd().length) {
    const at = token.lastIndex
    const groups = token.exec(bare)?.groups
    if (!groups) throw new Fault('noPart', at, bare.slice(at).trim()[0] ?? '')
    const { mark, id, quoted, number, name } = groups
    if (mark) tokens.push({ at, mark: spokenSigns[mark] ?? mark })
    else if (id !== undefined) tokens.push({ at, part: { measureId: id } })
    else if (number !== undefined) {
      const value = parseNumber(number, locale)
      if (typeof value !== 'number') throw new Fault('noNumber', at, number)
      tokens.push({ at, part: { number: value } })
    } else {
      const word = (quoted ?? name ?? '').trim()
      const measureId = names.get(keyOf(word))
      if (measureId === undefined) throw new Fault('unknownName', at, word)
      tokens.push({ at, part: { measureId } })
    }
  }
  return tokens
}

type Rest = { tokens: readonly Token[]; next: number; end: number }

function readSum(rest: Rest, depth: number): Formula {
  return readChain(rest, ['+', '-'], () => readChain(rest, ['*', '/'], () => readPart(rest, depth)))
}

function readChain(rest: Rest, taken: readonly Sign[], readNext: () => Formula): Formula {
  let formula = readNext()
  for (;;) {
    const sign = taken.find((one) => one === rest.tokens[rest.next]?.mark)
    if (!sign) return formula
    rest.next += 1
    formula = { sign, left: formula, right: readNext() }
  }
}

function readPart(rest: Rest, depth: number): Formula {
  const found = rest.tokens[rest.next]
  if (depth > deepest) throw new Fault('tooDeep', found?.at ?? rest.end)
  if (found?.part) {
    rest.next += 1
    return found.part
  }
  if (found?.mark !== '(') throw new Fault('noPart', found?.at ?? rest.end, found?.mark)
  rest.next += 1
  const formula = readSum(rest, depth + 1)
  const close = rest.tokens[rest.next]
  if (close?.mark !== ')') throw new Fault(close ? 'noSign' : 'notClosed', close?.at ?? rest.end)
  rest.next += 1
  return formula
}
