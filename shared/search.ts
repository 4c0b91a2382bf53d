import { z } from 'zod'
import { Id } from './record.ts'
import { soundsLike } from './relationships/sound.ts'
import { wordsOf } from './text/fold.ts'

/** What a search opens; a hit in a handle, a tag or a touchpoint opens its contact, one in a variant or a comment its post, one in evidence its audience. */
export const searchSubjects = [
  'contact',
  'post',
  'goal',
  'objective',
  'tactic',
  'campaign',
  'audience',
  'pillar',
  'channel',
  'gateAnswer',
  'objection',
  'businessBlock',
  'budgetLine',
  'paidEffort',
  'term',
  'hashtagSet',
  'competitor',
  'keyword',
  'messagePoint',
  'replyNode',
  'person',
  'policy',
  'audit',
  'crisisCall',
  'voice',
  'replyPlan',
  'crisis',
  'dayNote',
  'offlineEvent',
  'layerDay',
  'media',
  'template',
  'place',
  'alliance',
  'bid',
  'lesson',
  'measure',
  'experiment',
  'mention',
] as const
/** What is told to have changed when search has caught up. */
export const searchDueTable = 'searchDue'

export const SearchSubject = z.enum(searchSubjects)
export type SearchSubject = z.infer<typeof SearchSubject>

/** A stretch of text and the places in it that answer the search, as [start, end) in UTF-16 units. */
export const Excerpt = z.object({ text: z.string(), hits: z.array(z.tuple([z.number(), z.number()])) })
export type Excerpt = z.infer<typeof Excerpt>

/** Where words stand: a field of a record, which may be a part of the one that is found. */
export const HitPlace = z.object({ table: z.string(), id: Id, field: z.string() })
export type HitPlace = z.infer<typeof HitPlace>

export const SearchHit = z.object({
  table: SearchSubject,
  id: Id,
  title: Excerpt,
  /** The words found where the title does not hold them all, and where that is. */
  snippet: Excerpt.extend({ at: HitPlace }).nullable(),
  /** An idea is a post without a day. */
  isIdea: z.boolean(),
})
export type SearchHit = z.infer<typeof SearchHit>

/** The words of a search; the last one may be unfinished, so each stands for every word that begins with it. */
export function termsOf(search: string): string[] {
  return [...new Set(wordsOf(search).map((word) => word.folded))].slice(0, 12)
}

/** The whole text with every word that begins with a term, or sounds like one in another script. */
export function markHits(text: string, terms: string[]): Excerpt {
  const hits = wordsOf(text)
    .filter(({ folded }) => terms.some((term) => folded.startsWith(term) || soundsLike(folded, term)))
    .map((word): [number, number] => [word.start, word.end])
  return { text, hits }
}

/** A place as one word of an address. */
export function hitPlaceText({ table, id, field }: HitPlace): string {
  return `${table}.${id}.${field}`
}

const before = 40
const length = 140

/** About a line of the text around its first hit, cut between words; undefined when no term is in it. */
export function excerptOf(text: string, terms: string[]): Excerpt | undefined {
  const words = wordsOf(text)
  const firstHit = words.find((word) => terms.some((term) => word.folded.startsWith(term)))
  if (!firstHit) return undefined
  const start = words.find((word) => word.start >= firstHit.start - before)?.start ?? 0
  const from = start <= before ? 0 : start
  const last = words.findLast((word) => word.end <= Math.max(firstHit.end, from + length))
  const end = text.length <= from + length ? text.length : (last ?? firstHit).end
  // A "word" may be a pasted key of a thousand letters.
  const to = Math.min(end, firstHit.start + 2 * length)
  const lead = from > 0 ? '…' : ''
  const { hits } = markHits(text.slice(from, to), terms)
  return {
    text: `${lead}${text.slice(from, to).replace(/\s/g, ' ')}${to < text.length ? '…' : ''}`,
    hits: hits.map(([hitStart, hitEnd]) => [hitStart + lead.length, hitEnd + lead.length]),
  }
}
