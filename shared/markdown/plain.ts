import { type Block, readMarkdown } from './read.ts'

/** A long text on one line, without its marks: for lists, tables and wherever a text is only named. */
export function plainText(text: string): string {
  return lineOf(readMarkdown(text)).replace(/\s+/g, ' ').trim()
}

function lineOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind !== 'list') return block.pieces.map(({ text }) => text).join('')
      const { mark, start } = block
      const isNumbered = mark === '.' || mark === ')'
      return block.items
        .map((item, place) => `${isNumbered ? `${start + place}${mark}` : '•'} ${lineOf(item)}`)
        .join(' ')
    })
    .join(' ')
}
