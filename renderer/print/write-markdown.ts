import type { Block, Heading, List, Piece } from '../../shared/markdown/read.ts'
import { readMarkdown, tidy } from '../../shared/markdown/read.ts'
import { writeMarkdown } from '../../shared/markdown/write.ts'

type Table = { kind: 'table'; head: string[]; rows: string[][] }
/** What stands over a heading on paper, or beside it. */
type Aside = { kind: 'number' | 'eyebrow'; pieces: Piece[] }
type Part = Block | Table | Aside

/** The rendered paper as Markdown: its headings, lists and tables, and each text of a person as it was written. */
export function writePaper(paper: ParentNode): string {
  const parts = withoutAsides(partsOf([...paper.childNodes]))
  const written: string[] = []
  let blocks: Block[] = []
  const flush = () => {
    if (blocks.length > 0) written.push(guard(withBreaks(writeMarkdown(apart(blocks)))))
    blocks = []
  }
  for (const part of parts) {
    if (part.kind === 'table') {
      flush()
      written.push(guard(writeTable(part)))
    } else blocks.push(part)
  }
  flush()
  return `${written.filter(Boolean).join('\n\n')}\n`
}

/** A line of contents without pages, room for a pen, figures told by what follows, and marks without words. */
const paperOnly =
  '[aria-hidden="true"], .contents, .answer, .signature, .cover-foot, .cover-mark, .sheet-mark, .tree-legend, .goal-tree, .month-grid, .timeline-legend, colgroup, .more, wbr'
const inline = /^(?:a|abbr|b|bdi|br|del|em|i|img|ins|small|span|strong|svg|time)$/i
const numbers = '.goal-number, .need-number, .question-number, .part-number, .tree-number'
const eyebrows = '.eyebrow, .cover-kicker, .block-kind'

function partsOf(nodes: readonly Node[]): Part[] {
  const parts: Part[] = []
  let run: Node[] = []
  const flush = () => {
    const pieces = lineOf(run)
    if (pieces.length > 0) parts.push({ kind: 'paragraph', pieces })
    run = []
  }
  for (const node of nodes) {
    if (!(node instanceof Element)) run.push(node)
    else if (node.matches(paperOnly)) continue
    else if (node.matches(numbers)) {
      flush()
      parts.push({ kind: 'number', pieces: lineOf([...node.childNodes]) })
    } else if (inline.test(node.tagName)) run.push(node)
    else {
      flush()
      parts.push(...partsOfBlock(node))
    }
  }
  flush()
  return parts
}

function partsOfBlock(element: Element): Part[] {
  const children = [...element.childNodes]
  if (element instanceof HTMLTableElement) return [tableOf(element)]
  const name = element.getAttribute('aria-label')
  if (element.getAttribute('role') === 'img' && name !== null)
    return [{ kind: 'paragraph', pieces: [{ text: name }] }]
  if (element.matches('.source')) return sourceOf(element)
  if (element.matches('ul, ol')) return listOf(element)
  if (element.matches('dl'))
    return [{ kind: 'list', mark: '-', start: 1, items: [...element.children].map(factOf) }]
  if (element.matches(eyebrows)) return eyebrowOf(element)
  const level = /^h([1-6])$/i.exec(element.tagName)?.[1]
  if (level) return [{ kind: 'heading', level: Number(level), pieces: lineOf(children) }]
  return partsOf(children)
}

/** What a person wrote, with its headings below the one it stands under. */
function sourceOf(element: Element): Block[] {
  const under = Number((element as HTMLElement).dataset.under)
  return lower(readMarkdown(element.textContent ?? ''), under)
}

/** Headings one after another below a level, none left out between them. */
function lower(blocks: Block[], under: number): Block[] {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))
  const steps = [...new Set(levels)].sort()
  return blocks.map((block) =>
    block.kind === 'heading'
      ? { ...block, level: Math.min(6, under + 1 + steps.indexOf(block.level)) }
      : block,
  )
}

function eyebrowOf(element: Element): Part[] {
  const parts = partsOf([...element.childNodes])
  const pieces = oneLine(parts.filter(({ kind }) => kind !== 'number'))
  return [
    ...parts.filter(({ kind }) => kind === 'number'),
    ...(pieces.length > 0 ? [{ kind: 'eyebrow', pieces } as const] : []),
  ]
}

function listOf(element: Element): Part[] {
  const items = [...element.children].filter((child) => !child.matches(paperOnly)).map(itemOf)
  if (items.length === 0) return []
  const isNumbered = element instanceof HTMLOListElement && !element.closest('.tree-figure')
  return [{ kind: 'list', mark: isNumbered ? '.' : '-', start: 1, items }]
}

/** One line, and the lists in it. */
function itemOf(item: Element): Block[] {
  const parts = partsOf([...item.childNodes])
  const lists = parts.filter((part): part is List => part.kind === 'list')
  const pieces = oneLine(parts.filter(({ kind }) => kind !== 'list'))
  return [...(pieces.length > 0 ? [{ kind: 'paragraph', pieces } as const] : []), ...lists]
}

/** A name with its value; a value of several paragraphs goes on below it. */
function factOf(pair: Element): Block[] {
  const [name, value] = [pair.querySelector('dt'), pair.querySelector('dd')]
  const title: Piece[] = name
    ? [{ text: `${textOf(lineOf([...name.childNodes]))}:`, isBold: true }, { text: ' ' }]
    : []
  const [first, ...others] = asBlocks(value ? partsOf([...value.childNodes]) : [])
  if (first?.kind !== 'paragraph')
    return [{ kind: 'paragraph', pieces: title }, ...asBlocks(first ? [first, ...others] : [])]
  return [{ kind: 'paragraph', pieces: [...title, ...first.pieces] }, ...others]
}

/** In a list a heading is a line in bold. */
function asBlocks(parts: readonly Part[]): Block[] {
  return parts.flatMap((part): Block[] => {
    if (part.kind === 'paragraph' || part.kind === 'list') return [part]
    if (part.kind === 'table') return []
    return [{ kind: 'paragraph', pieces: part.kind === 'heading' ? bold(part.pieces) : part.pieces }]
  })
}

/** What stands apart on paper by its place alone is kept apart by a dot. */
const dot: Piece = { text: ' · ' }

function oneLine(parts: readonly Part[]): Piece[] {
  const line: Piece[] = []
  let isNamed = false
  for (const part of parts) {
    const pieces = piecesOfPart(part)
    if (pieces.length === 0) continue
    if (line.length > 0) line.push(isNamed ? { text: ' ' } : dot)
    line.push(...pieces)
    // A name or a number is followed by what it names.
    isNamed = part.kind === 'number' || textOf(pieces).endsWith(':')
  }
  return line
}

function piecesOfPart(part: Part): Piece[] {
  if (part.kind === 'table') return []
  if (part.kind === 'list')
    return part.items.flatMap((item, at) => (at > 0 ? [dot, ...oneLine(item)] : oneLine(item)))
  const pieces = part.kind === 'heading' ? bold(part.pieces) : part.pieces
  return pieces.map((piece) => ({ ...piece, text: piece.text.replace(/\s*\n\s*/g, ' ') }))
}

function tableOf(table: HTMLTableElement): Table {
  const cells = (row: HTMLTableRowElement) =>
    [...row.cells].flatMap((cell) => {
      const pieces = oneLine(partsOf([...cell.childNodes]))
      const isSpanning = cell.colSpan > 1
      const written = writeMarkdown([{ kind: 'paragraph', pieces: isSpanning ? bold(pieces) : pieces }])
      return [
        written.replace(/\n/g, ' ').replace(/\|/g, '\\|'),
        ...Array.from({ length: cell.colSpan - 1 }, () => ''),
      ]
    })
  const head = table.tHead?.rows[0]
  return {
    kind: 'table',
    head: head ? cells(head) : [],
    rows: [...table.tBodies].flatMap((body) => [...body.rows].map(cells)),
  }
}

const bold = (pieces: readonly Piece[]) => pieces.map((piece) => ({ ...piece, isBold: true as const }))

function writeTable({ head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`.replace(/ {2,}\|/g, ' |')
  // A table without a head has an empty one: without any it would be no table.
  const heads = Array.from({ length: Math.max(head.length, rows[0]?.length ?? 0) }, (_, at) => head[at] ?? '')
  return [line(heads), line(heads.map(() => '-')), ...rows.map(line)].join('\n')
}

/** A number comes before its heading or line; what stood over a heading goes below it. */
function withoutAsides(parts: readonly Part[]): (Block | Table)[] {
  const found: (Block | Table)[] = []
  let waiting: Aside[] = []
  const placed = (aside: Aside): Block => ({
    kind: 'paragraph',
    pieces: aside.pieces.map((piece) => ({ ...piece, isItalic: true as const })),
  })
  const take = (kind: Aside['kind']) => {
    const [one, others] = [
      waiting.find((aside) => aside.kind === kind),
      waiting.filter((aside) => aside.kind !== kind),
    ]
    waiting = others
    return one
  }
  for (const part of parts) {
    if (part.kind === 'number' || part.kind === 'eyebrow') {
      waiting.push(part)
      continue
    }
    if (part.kind === 'heading' || part.kind === 'paragraph') {
      const isHeading = part.kind === 'heading'
      if (!isHeading) found.push(...waiting.filter(({ kind }) => kind === 'eyebrow').map(placed))
      const number = take('number')
      const pieces: Piece[] = number
        ? [{ text: `${textOf(number.pieces)} `, ...(!isHeading && { isBold: true }) }, ...part.pieces]
        : part.pieces
      found.push({ ...(part as Heading), pieces })
      const eyebrow = take('eyebrow')
      if (isHeading && eyebrow) found.push(placed(eyebrow))
    } else found.push(...waiting.map(placed), part as List | Table)
    waiting = []
  }
  return [...found, ...waiting.map(placed)]
}

/** Two lists in a row would be read as one. */
function apart(blocks: readonly Block[]): Block[] {
  let before: Block | undefined
  return blocks.map((block) => {
    const isSame = block.kind === 'list' && before?.kind === 'list' && before.mark === block.mark
    const other = { '-': '*', '*': '-', '+': '-', '.': ')', ')': '.' } as const
    before = isSame ? { ...block, mark: other[block.mark] } : block
    return before
  })
}

function lineOf(nodes: readonly Node[]): Piece[] {
  const pieces = piecesOf(nodes, {})
  const closed = pieces.map((piece, at) =>
    pieces[at - 1]?.text.endsWith(' ') ? { ...piece, text: piece.text.replace(/^ /, '') } : piece,
  )
  return tidy(closed)
}

const textOf = (pieces: readonly Piece[]) =>
  pieces
    .map(({ text }) => text)
    .join('')
    .replace(/\s*·\s*$/, '')

type Look = Omit<Piece, 'text'>

function piecesOf(nodes: readonly Node[], look: Look, isInWords = false): Piece[] {
  const pieces: Piece[] = []
  let isAfterElement = false
  for (const node of nodes) {
    if (!(node instanceof Element)) {
      const text = (node.textContent ?? '').replace(/\s+/g, ' ').replace(/[\u2066-\u2069]/g, '')
      if (text !== '') {
        pieces.push({ ...look, text })
        isAfterElement = false
      }
      continue
    }
    const some = piecesOfElement(node, look)
    if (some.length === 0) continue
    if (isAfterElement && !isInWords && node.tagName !== 'BR') pieces.push({ ...look, text: betweenOf(node) })
    pieces.push(...some)
    isAfterElement = node.tagName !== 'BR'
  }
  return pieces
}

/** Marks of networks follow each other like words of a list. */
function betweenOf(element: Element): string {
  const isMark = (one: Element | null) => one?.getAttribute('role') === 'img'
  if (!isMark(element.previousElementSibling)) return dot.text
  return isMark(element) ? ', ' : ' '
}

function piecesOfElement(element: Element, look: Look): Piece[] {
  if (element.matches(paperOnly)) return []
  if (element.tagName === 'BR') return [{ ...look, text: '\n' }]
  if (element instanceof HTMLImageElement) return element.alt ? [{ ...look, text: element.alt }] : []
  const name = element.getAttribute('aria-label')
  if (element.getAttribute('role') === 'img' && name !== null)
    return [{ ...look, text: element.matches('.box') ? '☐' : name }]
  if (element.tagName.toLowerCase() === 'svg') return []
  const inner = { ...look }
  if (element.matches('strong, b, .tree-answer')) inner.isBold = true
  if (element.matches('em')) inner.isItalic = true
  const pieces = piecesOf([...element.childNodes], inner, element.matches('bdi'))
  const address = element.matches('a') ? element.getAttribute('href') : null
  if (address && !address.startsWith('#') && textOf(pieces) !== address)
    return pieces.map((piece) => ({ ...piece, address }))
  return around(element, pieces, look)
}

/** What paper says by how it looks. */
const signs = [
  ['del', '~~', '~~'],
  ['.assumed', '(', ')'],
  ['.trend, .denominator', ' (', ')'],
  ['.tree-answer', '', ':'],
  ['.marks', '', ' ·'],
] as const

function around(element: Element, pieces: Piece[], look: Look): Piece[] {
  const sign = signs.find(([selector]) => element.matches(selector))
  if (!sign || pieces.length === 0) return pieces
  const inside = element.matches('.tree-answer') ? ({ ...look, isBold: true } as const) : look
  return [{ ...inside, text: sign[1] }, ...pieces, { ...inside, text: sign[2] }].filter(
    ({ text }) => text !== '',
  )
}

/** Our reader breaks a line where the text does; others only after two spaces. What begins an item breaks by itself. */
function withBreaks(text: string): string {
  return text.replace(/(?<=\S)\n(?=[ \t]*\S)(?![ \t]*(?:[-*+]|\d+[.)])(?:[ \t]|$))/gm, '  \n')
}

/** Tags, fences, quotes and underlined headings mean nothing to our reader, and would swallow what follows in others. */
function guard(text: string): string {
  return text
    .replace(/(?<!\\)<(?=[a-z!/?])/gi, '\\<')
    .replace(/^([ \t]*(?:[-*+]|\d+[.)])?[ \t]*)(?=```|~~~|>)/gm, '$1\\')
    .replace(/(?<=\S\n[ \t]*)(?==+[ \t]*$|--+[ \t]*$)/gm, '\\')
}
