import { type Block, type List, looksLike, type Piece, readMarkdown, tidy } from './read.ts'

/**
 * Blocks as Markdown text: what is read back from it has the same words and looks, and is written the same again.
 * Marks that mean nothing where they stand stay as they are; only those that would be read as more get a backslash.
 */
export function writeMarkdown(blocks: readonly Block[]): string {
  return writeBlocks(blocks, false)
}

function writeBlocks(blocks: readonly Block[], isInList: boolean): string {
  let written = ''
  let before: Block | undefined
  for (const block of blocks) {
    const next = block.kind === 'list' ? writeList(block) : writeLine(block, isInList)
    // What says nothing is not kept, but an item without words is one all the same.
    if (next === '') continue
    if (before) written += isCloseTo(before, block, next, isInList) ? '\n' : '\n\n'
    written += next
    before = block
  }
  return written
}

/** Two lists of one kind would be read as one with an empty line between them too. */
function isCloseTo(before: Block, block: Block, written: string, isInList: boolean): boolean {
  if (block.kind !== 'list') return false
  if (before.kind === 'list') return before.mark === block.mark
  // Only such a list is seen right under a line of words.
  return isInList && block.start === 1 && /^\S+ /.test(written)
}

function writeList({ mark, start, items }: List): string {
  return items
    .map((item, place) => {
      const lead = mark === '.' || mark === ')' ? `${start + place}${mark}` : mark
      const indent = `\n${' '.repeat(lead.length + 1)}`
      const inner = writeBlocks(item, true).replace(/\n(?=[^\n])/g, indent)
      if (inner === '') return lead
      // Marks in a row on one line could be read as a rule.
      const isNested =
        item.find((block) => block.kind === 'list' || tidy(block.pieces).length > 0)?.kind === 'list'
      return lead + (isNested ? indent : ' ') + inner
    })
    .join('\n')
}

type Line = Exclude<Block, List>

const known = new WeakMap<Line, string>()

/** A text is written at every key, and all but one of its lines are the same as before. */
function writeLine(line: Line, isInList: boolean): string {
  const old = isInList ? undefined : known.get(line)
  const written = old ?? findWriting(line, isInList)
  if (!isInList) known.set(line, written)
  return written
}

function findWriting(line: Line, isInList: boolean): string {
  const tidied = tidy(line.pieces)
  const pieces = line.kind === 'heading' ? onOneLine(tidied) : tidied
  if (pieces.length === 0) return ''
  const lead = line.kind === 'heading' ? `${'#'.repeat(line.level)} ` : ''
  const [first] = pieces
  if (first && pieces.length === 1 && isPlain(first)) return lead + first.text
  // After the mark of its item it would be read as a rule or as items of its own.
  const isRuled = isInList && /^[-*_+\s]+$/m.test(pieces.map(({ text }) => text).join(''))
  const write = (shaped: readonly Piece[], isEscaped: boolean) =>
    lead + writePieces(shaped, isEscaped, line.kind)
  for (const shape of shapes) {
    const shaped = tidy(shape(pieces))
    for (const isEscaped of isRuled ? [true] : [false, true]) {
      const written = write(shaped, isEscaped)
      if (isReadAs(written, line.kind, shaped)) return written
    }
  }
  return write(tidy(withoutLooks(pieces)), true)
}

/** Nothing in it could be read as a mark. */
function isPlain({ text, isBold, isItalic, address }: Piece): boolean {
  return !(isBold || isItalic || address !== undefined || /[\\*[\]#]|^[-+\d]|^_[_ \t]*$/m.test(text))
}

function isReadAs(written: string, kind: Line['kind'], pieces: readonly Piece[]): boolean {
  const [block, ...others] = readMarkdown(written)
  if (others.length > 0 || block?.kind !== kind) return false
  const found = block.pieces
  return (
    found.length === pieces.length &&
    found.every(({ text }, place) => {
      const [one, other] = [found[place], pieces[place]]
      return one && other && looksLike(one, other) && text === other.text
    })
  )
}

/** From what was made to what can be said in Markdown: a mark between a full stop and a letter is none. */
const shapes: readonly ((pieces: readonly Piece[]) => readonly Piece[])[] = [
  (pieces) => pieces,
  (pieces) => withBareEnds(pieces, /^\s*|\s*$/g),
  (pieces) => withBareEnds(pieces, /^[\s\p{P}\p{S}]*|[\s\p{P}\p{S}]*$/gu),
  withoutLooks,
]

/** Bold and italics begin and end with the word, not with what stands around it. */
function withBareEnds(pieces: readonly Piece[], ends: RegExp): Piece[] {
  return pieces.flatMap((piece) => {
    if (!piece.isBold && !piece.isItalic) return [piece]
    const [start = '', end = ''] = piece.text.match(ends) ?? []
    if (start.length === piece.text.length) return withoutLooks([piece])
    const core = piece.text.slice(start.length, piece.text.length - end.length)
    const [bare] = withoutLooks([piece])
    return [
      { ...bare, text: start },
      { ...piece, text: core },
      { ...bare, text: end },
    ]
  })
}

function withoutLooks(pieces: readonly Piece[]): Piece[] {
  return pieces.map(({ text, address }) => ({ text, ...(address !== undefined && { address }) }))
}

function onOneLine(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) => ({ ...piece, text: piece.text.replaceAll('\n', ' ') }))
}

function writePieces(pieces: readonly Piece[], isEscaped: boolean, kind: Line['kind']): string {
  const words = (text: string) => (isEscaped ? text.replace(/[\\*[\]]/g, '\\$&') : text)
  const italics = (run: readonly Piece[]) =>
    inRuns(
      run,
      ({ isItalic }) => isItalic,
      '*',
      (same) => same.map(({ text }) => words(text)).join(''),
    )
  const bolds = (run: readonly Piece[]) => inRuns(run, ({ isBold }) => isBold, '**', italics)
  let written = ''
  for (const run of runsOf(pieces, ({ address }) => address)) {
    const address = run[0]?.address
    written += address === undefined ? bolds(run) : `[${bolds(run)}](${writeAddress(address)})`
  }
  return isEscaped ? escapeStarts(written, kind) : written
}

function inRuns(
  pieces: readonly Piece[],
  by: (piece: Piece) => unknown,
  mark: string,
  write: (run: readonly Piece[]) => string,
): string {
  return runsOf(pieces, by)
    .map((run) => (run[0] && by(run[0]) ? `${mark}${write(run)}${mark}` : write(run)))
    .join('')
}

function runsOf(pieces: readonly Piece[], by: (piece: Piece) => unknown): Piece[][] {
  const runs: Piece[][] = []
  for (const piece of pieces) {
    const run = runs.at(-1)
    if (run?.[0] && by(run[0]) === by(piece)) run.push(piece)
    else runs.push([piece])
  }
  return runs
}

/** What would begin a heading or a list, be a rule, or close a heading. */
function escapeStarts(text: string, kind: Line['kind']): string {
  if (kind === 'heading') return text.replace(/#(?=#*$)/g, '\\#')
  return text
    .replace(/^(#{1,6})(?=\s|$)/gm, '\\$1')
    .replace(/^([-+])(?=\s|$|-)/gm, '\\$1')
    .replace(/^_(?=[_ \t]*$)/gm, '\\_')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2')
}

/** In round brackets: what would close them early, or be read as something else, gets a backslash. */
function writeAddress(address: string): string {
  return address.replace(/[\\()<>&]/g, '\\$&')
}
