import { z } from 'zod'
import { Id, Line, Position } from '../record.ts'
import { hashtagsIn } from '../strategy/networks.ts'
import { fold } from '../text/fold.ts'

/** Hashtags that are used together, under a name. */
export const HashtagSet = z.object({
  id: Id,
  title: Line,
  /** As somebody wrote them: with or without the sign, parted by blanks, commas or lines. */
  tags: Line,
  position: Position,
})
export type HashtagSet = z.infer<typeof HashtagSet>

/** The tags of a set, each once, with the sign; what cannot be a hashtag is left out. */
export function tagsOf({ tags }: Pick<HashtagSet, 'tags'>): string[] {
  const words = tags.split(/[\s,;]+/u).map((word) => word.replace(/^[#＃]+/u, ''))
  const whole = words.map((word) => `#${word}`).filter((tag) => hashtagsIn(tag).join('') === tag)
  return [...new Map(whole.map((tag) => [fold(tag), tag])).values()]
}

/**
 * Puts hashtags into a text at a place in it, or with null at its end: on a line of their own, beside those that stand
 * there already. What the text has is not said twice. `end` is where the cursor goes on.
 */
export function insertHashtags(
  text: string,
  tags: readonly string[],
  at: number | null,
): { text: string; end: number; added: number } {
  const there = new Set(hashtagsIn(text).map(fold))
  const missing = tags.filter((tag) => !there.has(fold(tag)))
  const place = at ?? text.trimEnd().length
  if (missing.length === 0) return { text, end: place, added: 0 }
  return { ...insertWords(text, missing.join(' '), at), added: missing.length }
}

/** Puts words into a text with the blanks they need; at the end they begin a paragraph, unless hashtags end it. */
export function insertWords(text: string, words: string, at: number | null): { text: string; end: number } {
  const place = at ?? text.trimEnd().length
  const [before, after] = [text.slice(0, place), text.slice(place)]
  const gap = before === '' ? '' : at === null ? gapAtEnd(before, words) : /\s$/u.test(before) ? '' : ' '
  const rest = at === null ? '' : after
  const tail = rest !== '' && !/^[\s.,;:!?)]/u.test(rest) ? ' ' : ''
  const head = before + gap + words
  return { text: head + tail + rest, end: head.length }
}

function gapAtEnd(before: string, words: string): string {
  const last = before.slice(before.lastIndexOf('\n') + 1)
  const isTagLine = /^#/u.test(words) && last.split(/\s+/u).every((word) => /^[#＃]/u.test(word))
  return isTagLine ? ' ' : '\n\n'
}
