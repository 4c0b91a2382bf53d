import type { Element, ElementContent, RootContent, Text } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toMdast } from 'hast-util-to-mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown as write } from 'mdast-util-to-markdown'

/** The rendered paper as Markdown: its headings, lists and tables, and each figure as the text that stands for it. */
export function toMarkdown(html: string): string {
  const root = fromHtml(html, { fragment: true })
  root.children = root.children.flatMap((child) => simplify(child) as RootContent[])
  return write(toMdast(root), {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
    rule: '-',
  })
}

const text = (value: string): Text => ({ type: 'text', value })
const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
})

/** A line of contents without pages, room for a pen and marks without words say nothing in a text. */
const paperOnly = ['contents', 'answer', 'signature', 'cover-foot', 'cover-mark', 'sheet-mark', 'tree-legend']

function simplify(node: RootContent | ElementContent): ElementContent[] {
  if (node.type === 'text') return [node]
  if (node.type !== 'element' || isSilent(node)) return []
  const { tagName, properties } = node
  if (tagName === 'img') return properties.alt ? [text(String(properties.alt))] : []
  const name = properties.ariaLabel
  if (properties.role === 'img' && typeof name === 'string') return [nameOf(node, name)]
  if (tagName === 'svg' || tagName === 'wbr') return []
  const children = spaced(node.children.flatMap((child) => simplify(child)))
  if (isNumber(node)) return [element('p', [element('strong', children)])]
  if (tagName === 'dl') return [element('ul', children)]
  if (tagName === 'dt') return [element('strong', [...children, text(':')])]
  if (tagName === 'td' || tagName === 'th') return [{ ...node, children: onOneLine(children) }]
  if (tagName === 'div' && isPair(node)) return [element('li', onOneLine(children))]
  return [{ ...node, children }]
}

function isSilent({ tagName, properties }: Element): boolean {
  return (
    properties.ariaHidden === 'true' ||
    tagName === 'colgroup' ||
    classesOf({ properties }).some((name) => paperOnly.includes(name))
  )
}

/** A number in the margin, by which others name a goal or a question. */
function isNumber(node: Element): boolean {
  return classesOf(node).some((name) => name === 'goal-number' || name === 'need-number')
}

function classesOf({ properties }: Pick<Element, 'properties'>): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : []
}

/** A box to tick stays one; a figure is a line of its own. */
function nameOf({ tagName, properties }: Element, name: string): ElementContent {
  if (classesOf({ properties }).includes('box')) return text('☐')
  return tagName === 'svg' && properties.height && Number(properties.height) > 40
    ? element('p', [text(name)])
    : text(` ${name} `)
}

function isPair({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && child.tagName === 'dt')
}

const blocks = new Set(['p', 'div', 'ul', 'ol', 'li', 'dl', 'dd', 'h1', 'h2', 'h3', 'h4'])

/** What stands apart on paper by its place alone is kept apart by a dot. */
function spaced(children: ElementContent[]): ElementContent[] {
  return children.flatMap((child, place) => {
    const before = children[place - 1]
    const isInline = (one: ElementContent | undefined) =>
      one?.type === 'element' && !blocks.has(one.tagName) && !isPartOfTable(one)
    return isInline(before) && isInline(child) ? [text(' · '), child] : [child]
  })
}

function isPartOfTable({ tagName }: Element): boolean {
  return /^(table|thead|tbody|tr|td|th|article|section)$/.test(tagName)
}

/** A cell and a line of a list hold one line: their blocks follow each other. */
function onOneLine(children: ElementContent[]): ElementContent[] {
  const isBlock = (child: ElementContent) => child.type === 'element' && blocks.has(child.tagName)
  const parts = children
    .filter((child) => child.type !== 'text' || child.value.trim() !== '' || !children.some(isBlock))
    .map((child) => ({
      isBlock: isBlock(child),
      content: child.type === 'element' && isBlock(child) ? onOneLine(child.children) : [child],
    }))
    .filter(({ content }) => content.length > 0)
  return parts.flatMap(({ content, ...part }, place) => {
    const before = parts[place - 1]
    if (!before) return content
    if (isName(before.content)) return [text(' '), ...content]
    return [text(part.isBlock || before.isBlock ? ' · ' : ''), ...content]
  })
}

/** A name is followed by what it names. */
function isName([only, ...more]: ElementContent[]): boolean {
  return more.length === 0 && only?.type === 'element' && only.tagName === 'strong' && isColoned(only)
}

function isColoned({ children }: Element): boolean {
  const last = children.at(-1)
  return last?.type === 'text' && last.value === ':'
}
