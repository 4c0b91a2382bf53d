import { fold } from './fold.ts'
import type { PostAnswer } from './owner-answer.ts'
import type { Decision } from './workflow.ts'

/** What was read from a typed answer, by number; and what of it could not be. */
export type PaperReading = {
  posts: Pick<PostAnswer, 'number' | 'decision' | 'comment'>[]
  problems: PaperProblem[]
}

export type PaperProblem =
  /** Nobody knows what these words mean; where they follow numbers, those stay unanswered. */
  | { kind: 'words'; text: string }
  /** Numbers that the pack does not have. */
  | { kind: 'outside'; text: string }
  /** Numbers without a word that decides. */
  | { kind: 'noDecision'; text: string }
  /** A word that decides, without saying what about. */
  | { kind: 'noNumber'; text: string }
  /** Answered more than once: the last one counts. */
  | { kind: 'twice'; text: string }

/** What people write, and say, for each answer in the five languages; all of them are understood in each. */
const spoken: Record<Decision, string> = {
  approved: `ok, okay, yes, y, fine, good, great, approve, approved, agree, agreed, accept, accepted, go, go ahead, looks good,
    tamam, evet, olur, uygun, onay, onayla, onaylı, onaylandı, onaylıyorum, kabul, iyi, güzel,
    sì, si, va bene, bene, approva, approvo, approvato, approvata, approvati, d'accordo, accetto, perfetto,
    ναι, εντάξει, οκ, οκέι, καλό, εγκρίνω, εγκρίνεται, εγκρίνονται, έγκριση, σύμφωνοι, συμφωνώ, δεκτό,
    כן, בסדר, אוקי, אוקיי, טוב, מאושר, מאושרת, מאושרים, אישור, לאשר, מאשר, מאשרת, מסכים, מסכימה, ✓, ✔, 👍`,
  change: `change, changes, changed, edit, fix, modify, correct, adjust, revise,
    değişiklik, değiştir, değiştirin, değişsin, düzelt, düzeltin, düzeltme, düzenle,
    cambia, cambiare, cambi, cambiate, modifica, modificare, modifiche, correggi, correggere, da cambiare, da modificare,
    αλλαγή, αλλαγές, αλλάξτε, άλλαξε, αλλάξει, να αλλάξει, αλλάζει, διόρθωση, διορθώστε, διόρθωσε, τροποποίηση,
    שינוי, שינויים, לשנות, שנה, שנו, תיקון, תיקונים, לתקן, תקנו`,
  no: `no, n, nope, not, not ok, not okay, reject, rejected, refuse, refused, drop, don't,
    hayır, olmaz, yok, ret, red, reddet, reddedildi, istemiyorum, uygun değil, onaylanmadı,
    rifiuta, rifiuto, rifiutato, rifiutata, non va, non va bene, scarta,
    όχι, οχι, απορρίπτεται, απορρίπτω, απόρριψη, δεν εγκρίνω, δεν εγκρίνεται,
    לא, לא מאושר, לא בסדר, לדחות, נדחה, דחייה, פסול, ✗, ✘, 👎`,
}
const meanings = new Map(
  (Object.keys(spoken) as Decision[]).flatMap((decision) =>
    namesIn(spoken[decision]).map((word) => [word, decision] as const),
  ),
)

const everything = new Set(
  namesIn('all, everything, hepsi, tümü, tutti, tutte, tutto, όλα, όλες, ολα, הכל, הכול, כולם'),
)
const remainder = new Set(
  namesIn(
    'rest, the rest, all others, others, kalan, kalanlar, diğerleri, gerisi, altri, gli altri, le altre, il resto, resto, υπόλοιπα, τα υπόλοιπα, οι υπόλοιπες, τα άλλα, שאר, השאר, כל השאר, היתר',
  ),
)
/** Between the first and the last of a range. */
const until = new Set(namesIn('to, through, until, ile, a, al, έως, ως, μέχρι, עד'))
const and = new Set(namesIn('and, ve, e, ed, και, ו'))

function namesIn(list: string): string[] {
  return list.split(',').map(spell)
}

/** Words as they are compared: by their letters, whatever the accents, and signs as they are. */
function spell(text: string): string {
  return fold(text)
    .replace(/['’׳״"]|\ufe0f/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const longestPhrase = 3

/** The longest of some phrases that begins at a place, and where it ends. */
function phraseAt<Meaning>(
  text: string,
  place: number,
  meaningOf: (phrase: string) => Meaning | undefined,
): { meaning: Meaning; end: number } | undefined {
  const ends: number[] = []
  const word = /\s*(?:[\p{L}\p{M}'’׳״]+|[✓✔✗✘👍👎]\ufe0f?)/uy
  word.lastIndex = place
  while (ends.length < longestPhrase && word.test(text)) ends.push(word.lastIndex)
  for (const end of ends.toReversed()) {
    const meaning = meaningOf(spell(text.slice(place, end)))
    if (meaning !== undefined) return { meaning, end }
  }
  return undefined
}

const decisionAt = (text: string, place: number) => phraseAt(text, place, (phrase) => meanings.get(phrase))
const isOneOf = (phrases: ReadonlySet<string>) => (phrase: string) => (phrases.has(phrase) ? true : undefined)

type Range = { from: number; to: number }
/** Numbers as they are written; the rest is what nobody has named. */
type Named = { of: Range[] | 'all' | 'rest'; end: number; text: string }

/** Numbers, ranges and lists of them, all of them, or the rest. */
function numbersAt(text: string, place: number): Named | undefined {
  for (const [of, words] of [
    ['all', everything],
    ['rest', remainder],
  ] as const) {
    const named = phraseAt(text, place, isOneOf(words))
    if (named) return { of, end: named.end, text: text.slice(place, named.end).trim() }
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
  return ranges.length > 0 ? { of: ranges, end, text: text.slice(place, end).trim() } : undefined
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
  const next = skip(text, word ?? place, word === undefined ? /\s*[,&+/]?\s*/y : /\s*/y)
  return next > place && /\d|#/.test(text[next] ?? '') ? next : undefined
}

/** The place behind what a sticky pattern matches here. */
function skip(text: string, place: number, pattern: RegExp): number {
  pattern.lastIndex = place
  return pattern.test(text) ? pattern.lastIndex : place
}

type Entry = { named: Named; decision: Decision | null; end: number; hasRemark: boolean }

/** An answer that begins here: "1-9 ok", "10: change", "ok 1-9", or "10: a remark". */
function entryAt(text: string, place: number): Entry | undefined {
  const named = numbersAt(text, place)
  if (named) {
    const mark = skip(text, named.end, /\s*[:.)=-]*\s*/y)
    const word = decisionAt(text, mark)
    if (word) return { named, decision: word.meaning, end: word.end, hasRemark: false }
    const isRemark = /^\s*[:=]/.test(text.slice(named.end, mark))
    return isRemark ? { named, decision: null, end: named.end, hasRemark: true } : undefined
  }
  const word = decisionAt(text, place)
  if (!word) return undefined
  return reversedAt(text, skip(text, word.end, /\s*[:=-]*\s*/y), word.meaning)
}

/** "ok 1, 2 no": the last numbers of a list may begin the next answer. */
function reversedAt(text: string, place: number, decision: Decision): Entry | undefined {
  const whole = numbersAt(text, place)
  if (!whole) return undefined
  if (
    whole.of === 'all' ||
    whole.of === 'rest' ||
    !decisionAt(text, skip(text, whole.end, /\s*[:.)=-]*\s*/y))
  )
    return { named: whole, decision, end: whole.end, hasRemark: false }
  const ranges = whole.of.slice(0, -1)
  const last = whole.of.at(-1)
  if (ranges.length === 0 || !last) return undefined
  const end = text.lastIndexOf(String(last.from), whole.end - 1)
  const before = text.slice(place, end).replace(/[\s,&+/]+$/, '')
  return { named: { of: ranges, end, text: before }, decision, end: place + before.length, hasRemark: false }
}

/**
 * Reads what an owner wrote on paper or said on the telephone, such as "1-9 ok, 10 change: price"; `count` is how many
 * numbers the pack has. "The rest" is never about what the owner `answered` before.
 */
export function readPaper(
  typed: string,
  count: number,
  answered: ReadonlySet<number> = new Set(),
): PaperReading {
  const found = new Map<number, { decision: Decision | null; comment: string }>()
  const problems: PaperProblem[] = []
  const rest: { decision: Decision | null; comment: string }[] = []
  for (const line of tidy(typed).split(/[\n;]/)) readLine(line)
  for (const one of rest)
    for (let number = 1; number <= count; number += 1)
      if (!found.has(number) && !answered.has(number)) found.set(number, one)
  const posts = [...found].map(([number, said]) => ({ number, ...said }))
  return { posts: posts.sort((one, other) => one.number - other.number), problems }

  function readLine(line: string): void {
    let place = 0
    while (place < line.length) {
      place = skip(line, place, /[\s,.]+/y)
      if (place >= line.length) return
      const entry = entryAt(line, place)
      if (!entry) {
        const end = endOfWords(line, place)
        note(line.slice(place, end).trim())
        place = end
        continue
      }
      const comment = remarkAfter(line, entry)
      take(entry, comment.text)
      place = comment.end
    }
  }

  function note(text: string): void {
    const named = numbersAt(text, 0)
    if (named && text.slice(named.end).trim() === '') problems.push({ kind: 'noDecision', text })
    else if (decisionAt(text, 0)) problems.push({ kind: 'noNumber', text })
    else if (/[\p{L}\p{N}]/u.test(text)) problems.push({ kind: 'words', text })
  }

  function take({ named, decision }: Entry, comment: string): void {
    const said = { decision, comment }
    if (named.of === 'rest') return void rest.push(said)
    const ranges = named.of === 'all' ? [{ from: 1, to: count }] : named.of
    for (const { from, to } of ranges) {
      if (from < 1 || to > count)
        problems.push({ kind: 'outside', text: from === to ? `${from}` : `${from}-${to}` })
      for (let number = Math.max(1, from); number <= Math.min(count, to); number += 1) {
        const before = found.get(number)
        if (before && (before.decision !== decision || before.comment !== comment))
          problems.push({ kind: 'twice', text: `${number}` })
        found.set(number, said)
      }
    }
  }
}

/** A remark lasts to the end of the line, or to where the next answer begins. */
function remarkAfter(line: string, { end, hasRemark }: Entry): { text: string; end: number } {
  const start = skip(line, end, /\s*[:=-]?\s*/y)
  const isMarked = hasRemark || /[:=]/.test(line.slice(end, start))
  if (!isMarked && /[,.]/.test(line[start] ?? '')) return { text: '', end: start }
  // Words without a colon may be meant as a remark as well, but then numbers anywhere may begin the next answer.
  const next = isMarked ? /[,.]\s*/g : /[,.\s]\s*/g
  next.lastIndex = isMarked ? start : end
  let stop = line.length
  for (let at = next.exec(line); at && stop === line.length; at = next.exec(line))
    if (beginsAnswer(line, next.lastIndex)) stop = at.index
  const text = line.slice(start, Math.max(start, stop)).trim()
  return { text: text.replace(/[,.]$/, ''), end: Math.max(start, stop) }
}

/** A remark may hold a word that also decides; only numbers begin another answer inside one. */
function beginsAnswer(line: string, place: number): boolean {
  return numbersAt(line, place) !== undefined && entryAt(line, place) !== undefined
}

function endOfWords(line: string, place: number): number {
  const next = /[,.\s]\s*/g
  next.lastIndex = place
  for (let at = next.exec(line); at; at = next.exec(line)) {
    if (at[0].trim() !== '' && !/^\s*\d/.test(line.slice(next.lastIndex))) return at.index
    if (beginsAnswer(line, next.lastIndex)) return at.index
  }
  return line.length
}

/** Numbers as one would write them: 1–3, 7. */
export function rangesOf(numbers: readonly number[]): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = []
  for (const number of numbers.toSorted((one, other) => one - other)) {
    const last = ranges.at(-1)
    if (last && number <= last.to + 1) last.to = number
    else ranges.push({ from: number, to: number })
  }
  return ranges
}

/** One kind of dash and of space, and none of the marks that only turn the direction of writing. */
function tidy(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u2010-\u2015\u2212\u05be]/g, '-')
    .replace(/：/g, ':')
    .replace(/[，、]/g, ',')
    .replace(/[^\S\n]/g, ' ')
}
