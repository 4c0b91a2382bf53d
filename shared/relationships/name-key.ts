import { fold } from '../text/fold.ts'
import type { Contact } from './relationships.ts'

type Kind = Contact['kind']

/** What people write before a name and does not belong to it, folded. */
const titles = new Set([
  ...['dr', 'prof', 'mr', 'mrs', 'ms', 'miss', 'sir'],
  ...['sig', 'sigra', 'signor', 'signora', 'dott', 'dottssa', 'ing', 'avv'],
  ...['bay', 'bayan', 'sayin', 'av', 'doc', 'uzm'],
  ...['κ', 'κος', 'κα', 'δρ', 'καθ', 'καθηγ'],
  ...['דר', 'פרופ', 'מר', 'גב', 'עוד'],
])

/** What stands behind the name of a firm and says only what kind it is, folded. */
const forms = new Set([
  ...['ltd', 'limited', 'llc', 'inc', 'plc', 'gmbh', 'co', 'corp', 'company'],
  ...['srl', 'srls', 'spa', 'snc', 'sas'],
  ...['as', 'ltdsti', 'sti', 'anonim', 'sirketi'],
  ...['αε', 'επε', 'ικε', 'οε', 'εε'],
  ...['בעמ'],
])

/** Within a word they part nothing: `O'Brien` is `OBrien`, `צה״ל` is `צהל`, `S.r.l.` is `srl`. */
const within = /(?<=[\p{L}\p{M}])['’‘`´׳״".](?=[\p{L}\p{M}])/gu
const word = /[\p{L}\p{N}]+/gu
const aside = /\([^()]*\)|\[[^\][]*\]/g

/** The folded words of a name without titles, what only says what kind of firm it is, and what stands in brackets. */
export function nameTokens(name: string, kind: Kind = 'person'): string[] {
  const bare = name.replace(aside, ' ')
  const words = fold((bare.trim() ? bare : name).normalize('NFC').replace(within, '')).match(word) ?? []
  const from = words.findIndex((one) => !titles.has(one))
  const proper = from < 0 ? words : words.slice(from)
  if (kind === 'person') return proper
  const to = proper.findLastIndex((one) => !forms.has(one))
  return to < 0 ? proper : proper.slice(0, to + 1)
}

/** A name by which it is known whatever its case, its accents, its order, and what stands around it. */
export function nameKey(name: string, kind: Kind = 'person'): string {
  return nameTokens(name, kind).sort().join(' ')
}

export type Script = 'latin' | 'greek' | 'hebrew' | 'other'

/** The letters a name is written in, by its first that is one. */
export function scriptOf(name: string): Script {
  for (const letter of name) {
    if (/\p{Script=Latin}/u.test(letter)) return 'latin'
    if (/\p{Script=Greek}/u.test(letter)) return 'greek'
    if (/\p{Script=Hebrew}/u.test(letter)) return 'hebrew'
  }
  return 'other'
}

/**
 * How a Greek name, and a Latin one that may be Greek, sound once every usual way to write the one in the other's
 * letters is made one. Names sound alike when they share a key; both must be asked.
 */
export function greekKey(name: string): string {
  // Libraries write eta so; folded it would be an epsilon.
  return nameTokens(name.normalize('NFC').replace(/[ēĒ]/g, 'i'))
    .map((token) => soundOfGreek(token))
    .sort()
    .join(' ')
}

const greekPairs: readonly (readonly [RegExp, string])[] = [
  [/ου/g, 'u'],
  [/αυ/g, 'av'],
  [/ευ/g, 'ev'],
  [/ηυ/g, 'iv'],
  [/γγ|γκ/g, 'g'],
]
const greekLetters: Record<string, string> = {
  ...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 't', ι: 'i', κ: 'k', λ: 'l', μ: 'm' },
  ...{ ν: 'n', ξ: 'ks', ο: 'o', π: 'p', ρ: 'r', σ: 's', τ: 't', υ: 'i', φ: 'f', χ: 'h', ψ: 'ps', ω: 'o' },
}

/** The ways in which Greek is written in Latin letters, each made the same. */
const latinWays: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/[ck]h/g, 'h'],
  [/ck|q|c/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou/g, 'u'],
  [/([ae])[uf](?=[^aeiou]|$)/g, '$1v'],
  [/([ae])u/g, '$1v'],
  [/ai|ae/g, 'e'],
  [/ei|oi|ee|y/g, 'i'],
  [/m[bp]/g, 'b'],
  [/n[dt]/g, 'd'],
  [/n?g[gk]|ng|nk/g, 'g'],
  [/b/g, 'v'],
  [/dj|dz|tz|j/g, 'z'],
  [/gi(?=[aeou])/g, 'i'],
  [/(.)\1+/g, '$1'],
]

function soundOfGreek(token: string): string {
  let text = token
  for (const [pair, sound] of greekPairs) text = text.replace(pair, sound)
  text = [...text].map((letter) => greekLetters[letter] ?? letter).join('')
  for (const [way, sound] of latinWays) text = text.replace(way, sound)
  return text
}

/** More ways to read one name than this are not followed. */
const mostReadings = 64

/**
 * How a Hebrew name may sound, without the vowels that it does not write: one key for each way to read it. A Latin name
 * has one.
 */
export function hebrewKeys(name: string): string[] {
  let keys: string[][] = [[]]
  for (const token of nameTokens(name)) {
    const sounds = scriptOf(token) === 'hebrew' ? readHebrew(token) : [soundOfHebrew(token)]
    keys = keys.flatMap((key) => sounds.map((sound) => [...key, sound])).slice(0, mostReadings)
  }
  return [...new Set(keys.map((key) => key.sort().join(' ')))]
}

/** What a Hebrew letter may be in Latin ones; those that only carry a vowel are none. Finals are folded before. */
const hebrewLetters: Record<string, readonly string[]> = {
  ...{
    א: [''],
    ב: ['V'],
    ג: ['G'],
    ד: ['D'],
    ה: [''],
    ו: ['', 'V'],
    ז: ['Z'],
    ח: ['K', ''],
    ט: ['T'],
    י: [''],
  },
  ...{ כ: ['K'], ל: ['L'], מ: ['M'], נ: ['N'], ס: ['S'], ע: [''], פ: ['P'], צ: ['Z'], ק: ['K'], ר: ['R'] },
  ...{ ש: ['S'], ת: ['T'] },
}
const first: Record<string, readonly string[]> = {
  ...{ א: ['A'], ע: ['A'], ה: ['H'], ח: ['K', 'H'], י: ['Y', 'A'], ו: ['V'] },
}
const last: Record<string, readonly string[]> = {
  ...{ א: ['a'], ה: ['a', 'o'], י: ['i'], ו: ['o', 'V'], ע: ['a', ''], ח: ['K', 'a', ''] },
}

function readHebrew(token: string): string[] {
  // A doubled vav is a consonant; what stands before alef at the end is its vowel.
  const letters = [...token.replaceAll('וו', 'ב').replace(/יא$/, 'י')]
  let readings = ['']
  for (const [at, letter] of letters.entries()) {
    const own = at === 0 ? first[letter] : at === letters.length - 1 ? last[letter] : undefined
    const sounds = own ?? hebrewLetters[letter] ?? [letter]
    readings = readings.flatMap((reading) => sounds.map((sound) => reading + sound)).slice(0, mostReadings)
  }
  return readings
}

const latinConsonants: readonly (readonly [RegExp, string])[] = [
  [/(.)\1+/g, '$1'],
  [/tch|tz|ts|z/g, 'Z'],
  [/sch|sh|s/g, 'S'],
  [/[ck]h|ck|q|k|c/g, 'K'],
  [/x/g, 'KS'],
  [/ph|f|p/g, 'P'],
  [/th|t/g, 'T'],
  [/[bvw]/g, 'V'],
  [/^[jy]/, 'Y'],
  [/dj|j|g/g, 'G'],
  [/d/g, 'D'],
  [/l/g, 'L'],
  [/m/g, 'M'],
  [/n/g, 'N'],
  [/r/g, 'R'],
  [/^h/, 'H'],
  [/(?<=[aeou])h$/, ''],
  [/(?:[aeo]?[iy]|ie|ee)$/, '1'],
  [/[ae]$/, '2'],
  [/[ou]$/, '3'],
  [/^[aeiou]/, '4'],
  [/[aeiouhy]/g, ''],
]
const marks: Record<string, string> = { 1: 'i', 2: 'a', 3: 'o', 4: 'A' }

function soundOfHebrew(token: string): string {
  let text = token
  for (const [way, sound] of latinConsonants) text = text.replace(way, sound)
  return text.replace(/[1-4]/g, (mark) => marks[mark] as string)
}

/** A number by its last digits, which all ways to write it share; empty where there are too few to tell. */
export function phoneKey(phone: string): string {
  const digits = phone.normalize('NFKC').replace(/\D/g, '')
  return digits.length < 7 ? '' : digits.slice(-9)
}

/** Whether two numbers of the same key are one: two that name their country must name the same. */
export function isSamePhone(one: string, other: string): boolean {
  const [a, b] = [international(one), international(other)]
  return phoneKey(one) === phoneKey(other) && (a === undefined || b === undefined || a === b)
}

function international(phone: string): string | undefined {
  const [, digits] = /^\s*(?:\+|00)(.*)$/.exec(phone.normalize('NFKC')) ?? []
  return digits?.replace(/\(0\)|\D/g, '')
}

export function mailKey(mail: string): string {
  return mail.trim().toLowerCase()
}
