import MarkdownIt, { type StateBlock } from 'markdown-it'

/** Words that look alike; a line break is `\n` in `text`. */
export type Piece = { text: string; isBold?: true; isItalic?: true; address?: string }

export type Paragraph = { kind: 'paragraph'; pieces: Piece[] }
export type Heading = { kind: 'heading'; level: number; pieces: Piece[] }
/** `mark` is the bullet, or what stands after each number; the numbers go on from `start`. */
export type List = { kind: 'list'; mark: '-' | '*' | '+' | '.' | ')'; start: number; items: Block[][] }
export type Block = Paragraph | Heading | List

/** True for the few addresses a text may lead to: never a script, a file or the app itself. */
export function isSafeAddress(address: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(address)
}

/** Deeper than this nobody nests; a line of a thousand dashes must not either. */
const deepest = 30

let reader: MarkdownIt | undefined

/** Headings, lists, bold, italics and links. All other marks of Markdown, and every tag, are words like any other. */
function makeReader(): MarkdownIt {
  const made = new MarkdownIt('zero')
  // Its own limit, which its types do not know, would drop the words beyond it.
  Object.assign(made.options, { maxNesting: 100 })
  made.enable(['heading', 'list', 'hr', 'newline', 'escape', 'emphasis', 'link'])
  made.validateLink = isSafeAddress
  made.normalizeLink = (address) => address
  const [, emphasis] = new MarkdownIt('zero').enable('emphasis').inline.ruler.getRules('')
  // Names, addresses and files are full of lines like _this_: only the star is a mark.
  if (emphasis)
    made.inline.ruler.at(
      'emphasis',
      (state, isSilent) => state.src[state.pos] === '*' && emphasis(state, isSilent),
    )
  const [list] = new MarkdownIt('zero').enable('list').block.ruler.getRules('')
  if (list)
    made.block.ruler.at('list', (state, ...place) => state.level < deepest && list(state, ...place), {
      alt: ['paragraph'],
    })
  const [rule] = new MarkdownIt('zero').enable('hr').block.ruler.getRules('')
  if (rule)
    made.block.ruler.at(
      'hr',
      (state, line, ...place) => {
        const isRule = rule(state, line, ...place)
        const token = state.tokens.at(-1)
        // Its own mark leaves out the spaces in between, which somebody typed.
        if (isRule && token?.type === 'hr') token.content = lineAt(state, line)
        return isRule
      },
      { alt: ['paragraph', 'list'] },
    )
  return made
}

function lineAt({ src, bMarks, tShift, eMarks }: StateBlock, line: number): string {
  return src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line])
}

type Token = ReturnType<MarkdownIt['parse']>[number]

/** Without one of these a text is paragraphs and nothing else. */
const anyMark = /[\\*[]|^[ \t]*[#\-+_\d]/m

/** The text of a field as blocks. Any text can be read, and no word of it is lost. */
export function readMarkdown(text: string): Block[] {
  // Most texts are plain, and the reader takes some milliseconds to be made.
  if (!anyMark.test(text)) return paragraphsOf(text)
  reader ??= makeReader()
  const tokens = reader.parse(text, {})
  return readBlocks(tokens, { at: 0 })
}

function paragraphsOf(text: string): Paragraph[] {
  const lines = text.replace(/\r\n?/g, '\n')
  return lines.split(/\n(?:[ \t]*\n)+/).flatMap((words): Paragraph[] => {
    const pieces = tidy([{ text: words }])
    return pieces.length > 0 ? [{ kind: 'paragraph', pieces }] : []
  })
}

/** Up to the end of the list item it stands in; `cursor` moves behind that. */
function readBlocks(tokens: readonly Token[], cursor: { at: number }): Block[] {
  const blocks: Block[] = []
  for (let token = tokens[cursor.at]; token; token = tokens[cursor.at]) {
    cursor.at += 1
    if (token.type === 'list_item_close') return blocks
    if (token.type === 'hr') blocks.push({ kind: 'paragraph', pieces: tidy([{ text: token.content }]) })
    else if (token.type === 'paragraph_open' || token.type === 'heading_open') {
      const pieces = tidy(readPieces(tokens[cursor.at]?.children ?? []))
      cursor.at += 2
      if (token.type === 'paragraph_open') {
        if (pieces.length > 0) blocks.push({ kind: 'paragraph', pieces })
      } else blocks.push({ kind: 'heading', level: Number(token.tag.slice(1)), pieces })
    } else if (token.type.endsWith('_list_open')) blocks.push(...readList(tokens, cursor))
  }
  return blocks
}

/** A number that does not go on from the one above it begins a list of its own, so that each stands as it was typed. */
function readList(tokens: readonly Token[], cursor: { at: number }): List[] {
  const lists: List[] = []
  for (let token = tokens[cursor.at]; token; token = tokens[cursor.at]) {
    cursor.at += 1
    if (token.type !== 'list_item_open') return lists
    const last = lists.at(-1)
    const number = token.info === '' ? 1 : Number(token.info)
    const items = [readBlocks(tokens, cursor)]
    if (last && (token.info === '' || number === last.start + last.items.length)) last.items.push(...items)
    else lists.push({ kind: 'list', mark: token.markup as List['mark'], start: number, items })
  }
  return lists
}

function readPieces(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = []
  let [bold, italic] = [0, 0]
  let address: string | undefined
  for (const token of tokens) {
    const { type, content } = token
    if (type === 'strong_open') bold += 1
    else if (type === 'strong_close') bold -= 1
    else if (type === 'em_open') italic += 1
    else if (type === 'em_close') italic -= 1
    else if (type === 'link_open') address = token.attrGet('href') ?? undefined
    else if (type === 'link_close') address = undefined
    else
      pieces.push({
        text: type === 'text' ? content : '\n',
        ...(bold > 0 && { isBold: true }),
        ...(italic > 0 && { isItalic: true }),
        ...(address !== undefined && { address }),
      })
  }
  return pieces
}

export function looksLike(one: Piece, other: Piece): boolean {
  return one.isBold === other.isBold && one.isItalic === other.isItalic && one.address === other.address
}

/** Neighbours that look alike as one, without the spaces that Markdown drops at both ends of a line. */
export function tidy(pieces: readonly Piece[]): Piece[] {
  const tidied: Piece[] = []
  for (const piece of pieces) {
    let text = piece.text
      .replace(/\r\n?/g, '\n')
      .replace(/\0/g, '\uFFFD')
      .replace(/\s*\n\s*/g, '\n')
    if (text.startsWith('\n')) trimEnd(tidied)
    const last = tidied.at(-1)
    if (!last || last.text.endsWith('\n')) text = text.trimStart()
    if (text === '') continue
    if (last && looksLike(last, piece)) last.text += text
    else tidied.push({ ...piece, text })
  }
  trimEnd(tidied)
  return tidied
}

function trimEnd(pieces: Piece[]): void {
  for (let last = pieces.at(-1); last; last = pieces.at(-1)) {
    last.text = last.text.trimEnd()
    if (last.text !== '') return
    pieces.pop()
  }
}
