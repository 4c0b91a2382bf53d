import { z } from 'zod'
import { cautiousTypes, PostType } from '../calendar/calendar.ts'
import { Id, Line, Position, Prose } from '../record.ts'
import { fold, wordsOf } from '../text/fold.ts'
import { Purpose } from './strategy.ts'

/** How the brand speaks and what it stands for. */
export const Voice = z.object({ id: Id, sound: Prose, principles: Prose })
export type Voice = z.infer<typeof Voice>

export const termKinds = ['avoided', 'approved'] as const

export const Term = z.object({
  id: Id,
  /** A word or a phrase; forms parted by a comma are one term, and a star stands for any ending. */
  title: Line,
  kind: z.enum(termKinds),
  /** What to say in the place of an avoided one. */
  instead: Line,
  why: Prose,
  position: Position,
})
export type Term = z.infer<typeof Term>

export const stances = ['use', 'caution', 'notForUs'] as const
export type Stance = (typeof stances)[number]

/** What the team decided about one type of content; null is not decided yet. */
export const ContentType = z.object({
  id: Id,
  type: PostType,
  stance: z.enum(stances).nullable(),
  purpose: Purpose.nullable(),
  /** How much of all posts it should be, in percent; the other types share the rest. */
  share: z.number().min(0).max(100).nullable(),
  note: Prose,
})
export type ContentType = z.infer<typeof ContentType>

/** What counts for a type: the team's decision, else the caution that the source document asks for. */
export function stanceOf({ type, stance }: Pick<ContentType, 'type' | 'stance'>): Stance | null {
  return stance ?? (cautiousTypes.includes(type) ? 'caution' : null)
}

/** Words to begin from: promises nobody can keep, pressure, and what says nothing. */
export const termStarters = ['best', 'cheap', 'revolutionary', 'hurry', 'clickHere', 'solutions'] as const

/** One place in a text that holds an avoided term, as it was written there. */
export type Avoided = { term: Term; found: string; start: number; end: number }

/** An address is not something the brand says: what stands in one is let be. */
const addresses = /(?:https?:\/\/|www\.)\S+|[@#]?[\w-]+(?:\.[\w-]+)+\/\S*|@[\w.-]+/giu

/**
 * Where a text holds avoided terms, in the order of the text. Capitals and accents make no difference, as in search.
 * Whole words only: "ban" is not in "bank". Three things widen that, because languages do:
 * - a star stands for any ending, so that `econom*` finds economico, economica and economici;
 * - a Hebrew word may wear the letters that are written onto it (ו, ה, ב, ל, מ, ש, כ and what they form together);
 * - a Turkish word may wear its endings, with the softened letter before them, when `language` is Turkish.
 * Hebrew is told by its letters. Turkish shares its letters with others, so the brand's language has to say it.
 */
export function findAvoided(text: string, terms: readonly Term[], language: string): Avoided[] {
  const avoided = terms.filter(({ kind }) => kind === 'avoided')
  if (text === '' || avoided.length === 0) return []
  const words = wordsOf(text)
  // A long text has many words and few different ones.
  const places = Map.groupBy(words.keys(), (at) => words[at]?.folded ?? '')
  const blocked = [...text.matchAll(addresses)].map(({ 0: address, index }) => [
    index,
    index + address.length,
  ])
  const isBlocked = (at: number) => blocked.some(([from = 0, to = 0]) => at >= from && at < to)
  const found: Avoided[] = []
  for (const term of avoided) {
    for (const form of formsOf(term.title)) {
      for (const [start, end] of placesOf(form, { text, words, places, language })) {
        if (!isBlocked(start)) found.push({ term, found: text.slice(start, end), start, end })
      }
    }
  }
  return withoutOverlaps(found)
}

/** One way to write a term: its folded words, or the signs themselves where it has no words. */
type Form = { words: string[]; isOpen: boolean; literal: string }

const forms = new Map<string, Form[]>()

function formsOf(title: string): Form[] {
  let known = forms.get(title)
  if (!known) {
    known = title.split(/[,;]/).flatMap((part) => {
      const literal = part.trim()
      if (literal === '') return []
      return [{ words: wordsOf(literal).map(({ folded }) => folded), isOpen: literal.endsWith('*'), literal }]
    })
    if (forms.size > 2_000) forms.clear()
    forms.set(title, known)
  }
  return known
}

type Reading = {
  text: string
  words: ReturnType<typeof wordsOf>
  /** Where each different word stands. */
  places: ReadonlyMap<string, readonly number[]>
  language: string
}

function placesOf({ words: wanted, isOpen, literal }: Form, { text, words, places, language }: Reading) {
  const found: [number, number][] = []
  const last = wanted.length - 1
  if (last < 0) {
    for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + literal.length))
      found.push([at, at + literal.length])
    return found
  }
  const isWorn = (read: string, step: number) =>
    wears(wanted[step] ?? '', read, {
      ...{ isFirst: step === 0, isLast: step === last, isOpen: isOpen && step === last, language },
    })
  const starts = [...places].flatMap(([read, at]) => (isWorn(read, 0) ? at : []))
  for (const at of starts) {
    const isThere = wanted.every((_, step) => {
      const read = words[at + step]
      if (step === 0) return true
      return read && isOneStep(text, words[at + step - 1]?.end ?? 0, read.start) && isWorn(read.folded, step)
    })
    const [first, end] = [words[at], words[at + last]]
    if (isThere && first && end) found.push([first.start, end.end])
  }
  return found
}

/** Words of one phrase have at most spaces and hyphens between them. */
function isOneStep(text: string, end: number, start: number): boolean {
  return /^[\s\p{Pd}]*$/u.test(text.slice(end, start))
}

type Wear = { isFirst: boolean; isLast: boolean; isOpen: boolean; language: string }

function wears(word: string, read: string, { isFirst, isLast, isOpen, language }: Wear): boolean {
  const bare = isFirst ? withoutHebrewPrefix(word, read) : read
  if (bare === word) return true
  if (isOpen) return bare.startsWith(word)
  return isLast && language === 'tr' && wearsTurkishEnding(word, bare)
}

/** "And that from the house" is one Hebrew word: conjunction, relative, preposition and article stand before it. */
const hebrewPrefix = /^ו?(?:כש|מש|לכש|ש)?[בכלמ]?ה?$/

function withoutHebrewPrefix(word: string, read: string): string {
  const at = read.indexOf(word)
  if (at <= 0 || word.length < 2 || !/^[א-ת]/.test(word)) return read
  return hebrewPrefix.test(read.slice(0, at)) ? read.slice(at) : read
}

/** Folded endings of Turkish nouns and adjectives, in the order in which they are put on: number, owner, case, copula. */
const turkishEnding = new RegExp(
  [
    '^(?:l[ae]r)?',
    '(?:[iu]m(?:[iu]z)?|[iu]n(?:[iu]z)?|m(?:[iu]z)?|n(?:[iu]z)?|s?[iu])?',
    '(?:[yn]?[iuae]|n?[dt][ae](?:n|ki(?:l[ae]r)?)?|n?[iu]n(?:ki)?|y?l[ae]|c[ae])?',
    '(?:[dt][iu]r(?:l[ae]r)?|y?[dt][iu]|ym[iu]s|s[ae])?$',
  ].join(''),
)
/** A stem's last letter before a vowel: kitap, kitabı; çocuk, çocuğu. */
const softened: Readonly<Record<string, string>> = { k: 'g', p: 'b', t: 'd' }

function wearsTurkishEnding(word: string, read: string): boolean {
  if (word.length < 3) return false
  const soft = softened[word.at(-1) ?? '']
  const softStem = soft && word.slice(0, -1) + soft
  if (read.startsWith(word)) return turkishEnding.test(read.slice(word.length))
  if (!softStem || !read.startsWith(softStem)) return false
  const rest = read.slice(softStem.length)
  return /^[iuae]/.test(rest) && turkishEnding.test(rest)
}

/** The longer one wins: who avoids "cheap" and "dirt cheap" is told of the second once. */
function withoutOverlaps(found: Avoided[]): Avoided[] {
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return sorted.filter((one) => {
    if (one.start < end) return false
    end = one.end
    return true
  })
}

/** What of a text to warn of: each avoided term once, with every way it was written. */
export function warningsOf(found: readonly Avoided[]): { term: Term; written: string[] }[] {
  return [...Map.groupBy(found, ({ term }) => term.id).values()].flatMap((some) => {
    const [first] = some
    const written = [...new Map(some.map(({ found: as }) => [fold(as), as])).values()]
    return first ? [{ term: first.term, written }] : []
  })
}
