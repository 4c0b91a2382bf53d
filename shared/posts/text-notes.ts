import { type Stretch, stretchesOf } from '../strategy/networks.ts'

/** What makes a text harder to read, each with what its sentence needs. */
export type TextNote =
  | { code: 'longStart'; count: number }
  | { code: 'wall'; count: number }
  | { code: 'tagsInside'; count: number }
  | { code: 'shouting'; words: string }
  | { code: 'emojiRun'; count: number }
  | { code: 'turned'; count: number }

/** More letters than this in one piece are a wall on a telephone: about a dozen lines. */
export const longestParagraph = 500
const tagsToNote = 2
const wordsToNote = 3
const emojiToNote = 4

/** The end of a sentence before a blank; `;` is one in Greek only. */
const sentenceEnd = /(?:[.!?…]|(?<=\p{Script=Greek})[;\u037e])["'”’»)\]]*(?=\s|$)/u
/** Turn or part the direction of reading, and cannot be seen; the plain marks that Hebrew needs are none of them. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g
const anyEmoji = /\p{RGI_Emoji}/gv
const cased = /[\p{L}\p{M}'’]+/gu

/**
 * A few things that a reader on a telephone stumbles over, in the order of the text. They judge no style.
 * @param visible letters a reader sees before "more"; null where all of it is shown
 */
export function textNotes(text: string, visible: number | null): TextNote[] {
  const notes: TextNote[] = []
  if (visible !== null && isStartCut(text, visible)) notes.push({ code: 'longStart', count: visible })
  const lengths = text.split('\n').map((part) => [...part.trim()].length)
  const longest = lengths.reduce((most, one) => Math.max(most, one), 0)
  if (longest > longestParagraph) notes.push({ code: 'wall', count: longest })
  const stretches = stretchesOf(text)
  const words = findShouting(stretches)
  if (words !== undefined) notes.push({ code: 'shouting', words })
  const tags = countTagsInside(stretches)
  if (tags >= tagsToNote) notes.push({ code: 'tagsInside', count: tags })
  const run = findEmojiRun(text)
  if (run >= emojiToNote) notes.push({ code: 'emojiRun', count: run })
  const turned = text.match(turns)?.length ?? 0
  if (turned > 0) notes.push({ code: 'turned', count: turned })
  return notes
}

/** The text as it looks: without what turns the direction of reading. */
export function withoutTurns(text: string): string {
  return text.replace(turns, '')
}

/** How many emoji stand in the first long row, with nothing but blanks between; fewer than are noted where there is none. */
function findEmojiRun(text: string): number {
  let count = 0
  let end = 0
  for (const { 0: emoji, index } of text.matchAll(anyEmoji)) {
    if (index > end && text.slice(end, index).trim() !== '') {
      if (count >= emojiToNote) return count
      count = 0
    }
    count += 1
    end = index + emoji.length
  }
  return count
}

/** Whether "more" comes before the first line or the first sentence has ended. */
function isStartCut(text: string, visible: number): boolean {
  const letters = [...text.trimStart()]
  if (letters.length <= visible) return false
  const seen = letters.slice(0, visible).join('')
  return !seen.includes('\n') && !sentenceEnd.test(seen)
}

/** Hashtags with words of the text behind them: those at the end are where readers look for them, or look past. */
function countTagsInside(stretches: readonly Stretch[]): number {
  const last = stretches.findLastIndex(({ kind, text: words }) => kind === 'plain' && /\p{L}/u.test(words))
  return stretches.slice(0, Math.max(0, last)).filter(({ kind }) => kind === 'hashtag').length
}

/** The first run of words in capitals; one alone is a name or an abbreviation. Scripts without capitals never shout. */
function findShouting(stretches: readonly Stretch[]): string | undefined {
  const plain = stretches.map(({ kind, text: words }) => (kind === 'plain' ? words : ' . '))
  let run: string[] = []
  for (const piece of plain.join('').split(/[.!?\n]+/u)) {
    run = []
    for (const [word] of piece.matchAll(cased)) {
      const isLoud = [...word].length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
      if (isLoud) run.push(word)
      else if (run.length >= wordsToNote) break
      else run = []
    }
    if (run.length >= wordsToNote) return run.join(' ')
  }
  return undefined
}
