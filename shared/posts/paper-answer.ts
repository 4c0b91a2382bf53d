import type { PostAnswer } from './owner-answer.ts'
import { type LeftOut, leftOutAt, type Named, numbersAt, type Range, skip } from './paper-numbers.ts'
import { decisionAt, except, isOneOf, not, phraseAt, tidy } from './paper-words.ts'
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
  /** A yes with a doubt behind it; it is not taken for one. */
  | { kind: 'unsure'; text: string }

type Entry = { named: Named; decision: Decision | null; end: number; hasRemark: boolean }

/** An answer that begins here: "1-9 ok", "10: change", "ok 1-9", or "10: a remark". */
function entryAt(text: string, place: number): Entry | undefined {
  const named = numbersAt(text, place)
  if (named) {
    const mark = skip(text, named.end, /\s*[:.)=-]*\s*/y)
    const word = decisionAt(text, mark)
    if (word) {
      const left = leftOutBehind(text, word.end)
      const without = [...named.without, ...(left?.of ?? [])]
      const end = left?.end ?? word.end
      return { named: { ...named, without }, decision: word.meaning, end, hasRemark: false }
    }
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
    whole.without.length > 0 ||
    !decisionAt(text, skip(text, whole.end, /\s*[:.)=-]*\s*/y))
  )
    return { named: whole, decision, end: whole.end, hasRemark: false }
  const list = butLast(text, { of: whole.of, start: place, end: whole.end })
  if (!list) return undefined
  const named = { ...list, without: [], text: text.slice(place, list.end) }
  return { named, decision, end: list.end, hasRemark: false }
}

/** A list without its last numbers, which begin the next answer; undefined where nothing is left. */
function butLast(
  text: string,
  { of, start, end }: { of: readonly Range[]; start: number; end: number },
): LeftOut | undefined {
  const last = of.at(-1)
  if (of.length < 2 || !last) return undefined
  const before = text.slice(start, text.lastIndexOf(String(last.from), end - 1)).replace(/[\s,&+/]+$/, '')
  return { of: of.slice(0, -1), end: start + before.length }
}

/** What is left out behind an answer; where words go on about those numbers, somebody must look. */
function leftOutBehind(text: string, place: number): LeftOut | undefined {
  const left = leftOutAt(text, place)
  if (!left) return undefined
  const isAnswer = decisionAt(text, skip(text, left.end, /\s*[:.)=-]*\s*/y)) !== undefined
  const list = isAnswer ? butLast(text, { ...left, start: place }) : left
  return list && /^\s*(?:[,.]|$)/.test(text.slice(list.end)) ? list : undefined
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
  const rest: { named: Named; said: { decision: Decision | null; comment: string } }[] = []
  const doubted = new Set<number>()
  for (const line of tidy(typed).split(/[\n;]/)) readLine(line)
  for (const { named, said } of rest)
    for (let number = 1; number <= count; number += 1)
      if (![found, answered, doubted].some((known) => known.has(number)) && !isLeftOut(named, number))
        found.set(number, said)
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
      if (entry.decision === 'approved' && !comment.isMarked && isDoubtful(comment.text)) {
        place = doubt(line, place, { entry, end: comment.end })
        continue
      }
      take(entry, comment.text)
      place = comment.end
    }
  }

  /** Where reading goes on: numbers that stand in the middle of a doubt are part of it. */
  function doubt(line: string, place: number, { entry, end }: { entry: Entry; end: number }): number {
    const stop = /^\s*[,.]/.test(line.slice(end)) ? end : line.length
    const text = line.slice(place, stop).trim()
    problems.push({ kind: 'unsure', text })
    for (const number of [...numbersOf(entry.named), ...(text.match(/\d{1,9}/g) ?? []).map(Number)])
      doubted.add(number)
    return stop
  }

  function note(text: string): void {
    const named = numbersAt(text, 0)
    if (named && text.slice(named.end).trim() === '') problems.push({ kind: 'noDecision', text })
    else if (decisionAt(text, 0)) problems.push({ kind: 'noNumber', text })
    else if (/[\p{L}\p{N}]/u.test(text)) problems.push({ kind: 'words', text })
  }

  function take({ named, decision }: Entry, comment: string): void {
    const said = { decision, comment }
    if (named.of === 'rest') return void rest.push({ named, said })
    for (const { from, to } of named.of === 'all' ? [] : named.of)
      if (from < 1 || to > count)
        problems.push({ kind: 'outside', text: from === to ? `${from}` : `${from}-${to}` })
    for (const number of numbersOf(named)) {
      const before = found.get(number)
      if (before && (before.decision !== decision || before.comment !== comment))
        problems.push({ kind: 'twice', text: `${number}` })
      found.set(number, said)
    }
  }

  /** Those of the pack that are meant; the rest is known in the end only. */
  function numbersOf(named: Named): number[] {
    const ranges = named.of === 'all' ? [{ from: 1, to: count }] : named.of === 'rest' ? [] : named.of
    return ranges.flatMap(({ from, to }) => {
      const first = Math.max(1, from)
      const numbers = Array.from(
        { length: Math.max(0, Math.min(count, to) - first + 1) },
        (_, at) => first + at,
      )
      return numbers.filter((number) => !isLeftOut(named, number))
    })
  }
}

const isLeftOut = ({ without }: Named, number: number) =>
  without.some(({ from, to }) => from <= number && number <= to)

/** Words behind a yes that take it back, or might: "ok but not 4", "ok? not sure", "tamam değil". */
function isDoubtful(remark: string): boolean {
  if (remark.includes('?')) return true
  return [...remark.matchAll(/[\p{L}\p{M}'’׳״]+|[✗✘❌👎]/gu)].some(({ index }) => {
    const decides = decisionAt(remark, index)?.meaning
    if (decides === 'change' || decides === 'no' || phraseAt(remark, index, isOneOf(not))) return true
    const exception = phraseAt(remark, index, isOneOf(except))
    return exception !== undefined && /^\s*-?\s*\d/.test(remark.slice(exception.end))
  })
}

/** A remark lasts to the end of the line, or to where the next answer begins. */
function remarkAfter(
  line: string,
  { end, hasRemark }: Entry,
): { text: string; end: number; isMarked: boolean } {
  const start = skip(line, end, /\s*[:=-]?\s*/y)
  const isMarked = hasRemark || /[:=]/.test(line.slice(end, start))
  if (!isMarked && /[,.]/.test(line[start] ?? '')) return { text: '', end: start, isMarked }
  // Words without a colon may be meant as a remark as well, but then numbers anywhere may begin the next answer.
  const next = isMarked ? /[,.]\s*/g : /[,.\s]\s*/g
  next.lastIndex = isMarked ? start : end
  let stop = line.length
  for (let at = next.exec(line); at && stop === line.length; at = next.exec(line))
    if (beginsAnswer(line, next.lastIndex)) stop = at.index
  const text = line.slice(start, Math.max(start, stop)).trim()
  return { text: text.replace(/[,.]$/, ''), end: Math.max(start, stop), isMarked }
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
