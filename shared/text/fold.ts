/**
 * What search and sorting compare instead of the text a person typed, so that `isTanbul` finds İstanbul,
 * `παπαδοπουλος` finds Παπαδόπουλος and `שלום` finds שָׁלוֹם. SQLite's own folding misses the dotless ı and the Greek tonos.
 */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase()
  let folded = ''
  for (const character of text) folded += foldCharacter(character)
  return folded
}

/** Changes whenever `fold`, `wordsOf` or `soundsOf` answers differently: an index made by another version is rebuilt. */
export const foldVersion = 2

const folds = new Map<string, string>()

// A letter folds the same wherever it stands (both sigmas become σ), so one character at a time loses nothing
// and tells `wordsOf` where in the original each word lies.
function foldCharacter(character: string): string {
  let folded = folds.get(character)
  if (folded === undefined) {
    folded = [
      ...character
        .normalize('NFKD')
        .replace(/[\p{M}\p{Cf}]/gu, '')
        .toLowerCase(),
    ]
      .map((letter) => letters[letter] ?? letter)
      .join('')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
    folds.set(character, folded)
  }
  return folded
}

/** Letters that no decomposition brings together: Turkish ı, the final forms of Greek and Hebrew, Latin ligatures. */
const letters: Record<string, string> = {
  ı: 'i',
  ς: 'σ',
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
}

/** A folded word and where it stands in the text it came from. */
export type Word = { folded: string; start: number; end: number }

/** Letters and digits; a quote between two Hebrew letters belongs to an abbreviation, as in צה״ל. */
const wordPattern = /(?:[\p{L}\p{N}\p{M}\p{Cf}]|(?<=[א-ת])["'׳״](?=[א-ת]))+/gu
const hebrewQuote = /["'׳״]/g

export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(wordPattern)) {
    const folded = fold(match[0]).replace(hebrewQuote, '')
    if (folded) words.push({ folded, start: match.index, end: match.index + match[0].length })
  }
  return words
}

/** The folded words of a text with one space between: what the search index holds. */
export function foldWords(text: string): string {
  if (isPlain(text))
    return (
      text
        .toLowerCase()
        .match(/[a-z0-9]+/g)
        ?.join(' ') ?? ''
    )
  return wordsOf(text)
    .map((word) => word.folded)
    .join(' ')
}

/** In Turkish these follow the letter they look like; `~` sorts behind every letter, so ç stands between c and d. */
const turkishOrder: Record<string, string> = { ç: 'c~', ğ: 'g~', ı: 'h~', ö: 'o~', ş: 's~', ü: 'u~' }

/** Text whose plain order is the order a reader of `language` expects. */
export function sortKey(text: string, language: string): string {
  if (language !== 'tr') return fold(text)
  // Of the plain letters only I is another one in Turkish.
  if (isPlain(text)) return text.replaceAll('I', turkishOrder.ı as string).toLowerCase()
  const lower = text.normalize('NFC').toLocaleLowerCase('tr')
  return fold(lower.replace(/[çğıöşü]/g, (letter) => turkishOrder[letter] as string))
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false
  return true
}
