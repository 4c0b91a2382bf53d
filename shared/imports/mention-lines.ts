import type { Instant } from '../day.ts'
import { longestLine } from '../record.ts'
import { momentIn, type Reader, readMoment } from './moment.ts'

/** What a line says by its shape alone; where no time stands, it is of now. */
export type ReadLine = { author: string; text: string; at: Instant; isDated: boolean }

/**
 * Lines as they were copied from anywhere, one mention each. A chat's own copy (`[date] name: words`) carries words
 * over several lines; copied comments stand in blocks with a name above, and a time above or below.
 */
export function readMentionLines(text: string, reader: Reader): ReadLine[] {
  const clean = text.replace(/\r\n?/g, '\n').replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
  const lines = clean.split('\n').map((line) => line.trim())
  if (lines.some((line) => readChat(line, reader))) return joinChat(lines, reader)
  const blocks = clean
    .trim()
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').map((line) => line.trim()))
  const isBlocks =
    blocks.length > 1 ? blocks.some((block) => block.length > 1) : hasHead(blocks[0] ?? [], reader)
  if (isBlocks) return blocks.flatMap((block) => readBlock(block, reader) ?? [])
  return lines.flatMap((line) => (line === '' ? [] : readLine(line, reader)))
}

/** `[12.11.2026, 14:03] Anna: words`, and `12/11/2026, 14:03 - Anna: words`. */
function readChat(line: string, reader: Reader): ReadLine | undefined {
  const [, inside, plain, author = '', text = ''] =
    /^(?:\[([^\]]{6,40})\]|(.{6,30}?)\s+[-–])\s*([^:]{1,80}):\s*(.*)$/u.exec(line) ?? []
  const moment = readMoment(inside ?? plain ?? '', reader)
  if (!moment) return undefined
  return { author: author.trim(), text, at: moment, isDated: true }
}

/** What follows a line of a chat without a time and a name belongs to it. */
function joinChat(lines: readonly string[], reader: Reader): ReadLine[] {
  const read: ReadLine[] = []
  for (const line of lines) {
    const begun = readChat(line, reader)
    const last = read.at(-1)
    if (begun) read.push(begun)
    else if (last && line) last.text = `${last.text}\n${line}`.trim()
    else if (line) read.push(...readLine(line, reader))
  }
  return read.filter(({ text }) => text !== '')
}

/** A name in the first line, perhaps with the time beside it, then the words; a line that is a time is the time. */
function readBlock(block: readonly string[], reader: Reader): ReadLine | undefined {
  const lines = block.filter((line) => line !== '')
  const [first = '', ...rest] = lines
  if (rest.length === 0) return first === '' ? undefined : readLine(first, reader)[0]
  const head = momentIn(first, reader)
  const author = head ? head.before : first
  if (!isName(author)) return { ...now(reader), author: '', text: lines.join('\n') }
  let at = head?.at
  const words = rest.filter((line) => {
    const moment = isShort(line) ? (readMoment(line, reader) ?? firstMoment(line, reader)) : undefined
    at ??= moment
    return moment === undefined
  })
  if (words.length === 0) return undefined
  return { author, text: words.join('\n'), at: at ?? reader.now, isDated: at !== undefined }
}

const isShort = (line: string) => line.length <= 40

/** `2 h  3 likes  Reply`: what stands under a copied comment. */
function firstMoment(line: string, reader: Reader): Instant | undefined {
  const [first = ''] = line.split(/\s{2,}|\s?·\s?|\t/)
  return first === line ? undefined : readMoment(first, reader)
}

/** Whether the only block is one copied comment: a name, then words, with a time among them. */
function hasHead(block: readonly string[], reader: Reader): boolean {
  const [first = '', ...rest] = block
  if (rest.length === 0 || rest.length > 6) return false
  if (momentIn(first, reader) && isName(momentIn(first, reader)?.before ?? '')) return true
  return isName(first) && rest.some((line) => isShort(line) && firstOrWhole(line, reader) !== undefined)
}

const firstOrWhole = (line: string, reader: Reader) => readMoment(line, reader) ?? firstMoment(line, reader)

function readLine(line: string, reader: Reader): ReadLine[] {
  const cells = line.split('\t').map((cell) => cell.trim())
  if (cells.length > 1) return [readCells(cells, reader)]
  const [, head, said] = /^(.{1,80}?)\s*:\s+(.+)$/su.exec(line) ?? []
  if (head !== undefined && said !== undefined) {
    const moment = momentIn(head, reader)
    const author = moment ? moment.before : head
    if (isName(author))
      return [{ author, text: said, at: moment?.at ?? reader.now, isDated: Boolean(moment) }]
  }
  const [, handle, rest] = /^(@[\p{L}\p{N}._-]{1,80})\s+(.+)$/su.exec(line) ?? []
  if (handle && rest) return [{ ...now(reader), author: handle, text: rest }]
  return [{ ...now(reader), author: '', text: line }]
}

/** Cells as a table has them: one is a time, the longest of the others holds the words, the first other one the name. */
function readCells(cells: readonly string[], reader: Reader): ReadLine {
  const moments = cells.map((cell) => readMoment(cell, reader))
  const place = moments.findIndex((moment) => moment !== undefined)
  const others = cells.filter((cell, at) => at !== place && cell !== '')
  const text = others.toSorted((one, other) => other.length - one.length)[0] ?? ''
  const author = others.find((cell) => cell !== text) ?? ''
  const at = moments[place]
  return { author: author.slice(0, longestLine), text, at: at ?? reader.now, isDated: at !== undefined }
}

const now = (reader: Reader) => ({ at: reader.now, isDated: false })

/** Short, of few words, and no sentence. */
function isName(words: string): boolean {
  const name = words.trim()
  return (
    name !== '' &&
    name.length <= 60 &&
    name.split(/\s+/).length <= 4 &&
    !/[.!?;,…:]$/u.test(name) &&
    !/^https?$/i.test(name) &&
    /\p{L}|\p{N}/u.test(name)
  )
}
