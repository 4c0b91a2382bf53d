import type { JSONContent } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { Block, List, Piece } from '../../../shared/markdown/read.ts'

/** Blocks as the editor holds them. */
export function documentOf(blocks: readonly Block[]): JSONContent {
  const content = blocks.map(nodeOf)
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }
}

function nodeOf(block: Block): JSONContent {
  if (block.kind === 'paragraph') return { type: 'paragraph', content: block.pieces.flatMap(textsOf) }
  if (block.kind === 'heading')
    return { type: 'heading', attrs: { level: block.level }, content: block.pieces.flatMap(textsOf) }
  const { mark, start, items } = block
  const isNumbered = mark === '.' || mark === ')'
  return {
    type: isNumbered ? 'orderedList' : 'bulletList',
    attrs: { mark, ...(isNumbered && { start }) },
    content: items.map((item) => {
      const content = item.map(nodeOf)
      // An item of the editor begins with words, if only with none.
      if (item[0]?.kind !== 'paragraph') content.unshift({ type: 'paragraph' })
      return { type: 'listItem', content }
    }),
  }
}

function textsOf({ text, isBold, isItalic, address }: Piece): JSONContent[] {
  const marks = [
    ...(address === undefined ? [] : [{ type: 'link', attrs: { href: address } }]),
    ...(isBold ? [{ type: 'bold' }] : []),
    ...(isItalic ? [{ type: 'italic' }] : []),
  ]
  return text
    .split(/(\n)/)
    .filter((part) => part !== '')
    .map((part) => (part === '\n' ? { type: 'hardBreak', marks } : { type: 'text', text: part, marks }))
}

/** A node never changes, so what was made of it stays true. */
const known = new WeakMap<Node, Block>()

/** What the editor holds as blocks; a line nobody touched is the very block it was. */
export function blocksOf(parent: Node): Block[] {
  return parent.children.map((node) => {
    const block = known.get(node) ?? blockOf(node)
    known.set(node, block)
    return block
  })
}

function blockOf(node: Node): Block {
  const { name } = node.type
  if (name === 'bulletList' || name === 'orderedList') {
    const isNumbered = name === 'orderedList'
    const mark = (node.attrs.mark ?? (isNumbered ? '.' : '-')) as List['mark']
    return {
      kind: 'list',
      mark,
      start: isNumbered ? node.attrs.start : 1,
      items: node.children.map(blocksOf),
    }
  }
  const pieces = node.children.map(pieceOf)
  return name === 'heading'
    ? { kind: 'heading', level: node.attrs.level, pieces }
    : { kind: 'paragraph', pieces }
}

function pieceOf(node: Node): Piece {
  const find = (name: string) => node.marks.find((mark) => mark.type.name === name)
  const address = find('link')?.attrs.href as string | undefined
  return {
    text: node.text ?? '\n',
    ...(find('bold') && { isBold: true }),
    ...(find('italic') && { isItalic: true }),
    ...(address !== undefined && { address }),
  }
}
