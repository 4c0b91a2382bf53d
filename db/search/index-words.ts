import { statement } from '../query.ts'
import type { Connection } from './text.ts'

/** So many letters have an index of their own, which is read as slowly as it is asked. */
const lettersIndexed = 3
const mostNamed = 8

/** What lists the words of the index; a connection makes it for itself, once, and the file knows nothing of it. */
export const wordList =
  "create virtual table temp.searchWord using fts5vocab('main', 'searchIndex', 'instance')"

/**
 * What the index is asked for words that begin so. The beginning of a word is gathered whole before the first hit is
 * told, half a million of them too; words that are named are read hit by hit. So few words are named, many are not.
 */
export function beginsWith(db: Connection, start: string): string {
  const words = [...start].length > lettersIndexed ? listWords(db, start) : []
  return words.length === 0 || words.length > mostNamed
    ? `"${start}" *`
    : `(${words.map((word) => `"${word}"`).join(' OR ')})`
}

/** The words of the index that begin so, and one more than are ever named at the most. */
function listWords(db: Connection, start: string): string[] {
  const next = statement(db.sqlite, 'select term from temp.searchWord where term >= ? limit 1').pluck()
  const words: string[] = []
  for (let from = start; words.length <= mostNamed; ) {
    const word = next.get(from) as string | undefined
    if (!word?.startsWith(start)) break
    words.push(word)
    // Words are of letters and digits, and nothing among these comes before a nought.
    from = `${word}0`
  }
  return words
}
