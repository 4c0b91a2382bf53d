import { Parser } from 'htmlparser2'
import { isSafeAddress } from '../../../shared/markdown/read.ts'

type Attributes = Record<string, string>

const hidden = new Set([
  'script',
  'style',
  'head',
  'title',
  'meta',
  'link',
  'noscript',
  'template',
  'iframe',
  'object',
  'embed',
  'applet',
  'svg',
  'math',
  'canvas',
  'audio',
  'video',
  'img',
  'map',
  'input',
  'textarea',
  'select',
  'frameset',
  'noframes',
])
const kept = new Set(['p', 'ul', 'ol', 'li', 'br', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const blocks = new Set([
  'div',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'aside',
  'nav',
  'address',
  'blockquote',
  'pre',
  'form',
  'figure',
  'figcaption',
  'fieldset',
  'table',
  'caption',
  'dl',
  'dt',
  'dd',
  'center',
  'hr',
])
const deepest = 60
/** What people see in a page and do not find in the text; what only dresses the words is no loss. */
const missed = new Set([
  ...['script', 'style', 'iframe', 'object', 'embed', 'applet', 'svg', 'math', 'canvas', 'audio', 'video'],
  ...['img', 'map', 'input', 'textarea', 'select', 'table'],
])

interface Cleaned {
  root: HTMLElement
  /** More was copied than words with the looks we know. */
  isLess: boolean
}

/**
 * The words of foreign HTML with the few looks we know, built of elements of our own. What was copied is only read:
 * it never stands in a page, so nothing in it can run, load or bring its styles along. A row of a table is a line.
 */
export function cleanHtml(html: string): Cleaned {
  const root = document.createElement('div')
  const open: { node: Node; isRow: boolean; isHeading: boolean }[] = [
    { node: root, isRow: false, isHeading: false },
  ]
  let unseen = 0
  let isLess = false
  let marks: string | undefined
  const parser = new Parser({
    onopentag(name, attributes) {
      const here = open.at(-1)
      if (unseen === 0 && missed.has(name)) isLess = true
      if (!here || unseen > 0 || hidden.has(name) || isWordMark(attributes)) {
        if (unseen === 0 && isWordMark(attributes)) marks = ''
        unseen += 1
        return
      }
      const isBlock = kept.has(name) || blocks.has(name)
      if (here.isRow && (isBlock || name === 'td' || name === 'th')) {
        const isCell = name === 'td' || name === 'th'
        if (here.node.textContent) here.node.appendChild(document.createTextNode(isCell ? ' | ' : ' '))
        open.push(here)
        return
      }
      const made = open.length > deepest ? [] : elementsOf(name, attributes, here)
      let node = here.node
      // An item of Word's already stands in its list.
      for (const element of made) node = element.parentNode ? element : node.appendChild(element)
      open.push({ node, isRow: name === 'tr', isHeading: here.isHeading || /^h\d$/.test(name) })
    },
    ontext(text) {
      if (unseen === 0) open.at(-1)?.node.appendChild(document.createTextNode(text))
      else if (marks !== undefined) marks += text
    },
    onclosetag() {
      if (unseen === 0) {
        open.pop()
        return
      }
      unseen -= 1
      if (unseen > 0 || marks === undefined) return
      // Word writes the number of an item as words of its own.
      const start = /^\s*(\d+)[.)]/.exec(marks)?.[1]
      const list = (open.findLast(({ node }) => node.nodeName === 'LI')?.node as Element | undefined)
        ?.parentElement
      if (start && list && list.children.length === 1) list.dataset.start = start
      marks = undefined
    },
  })
  parser.end(html)
  for (const list of root.querySelectorAll<HTMLElement>('ul[data-start]')) {
    const numbered = document.createElement('ol')
    numbered.setAttribute('start', list.dataset.start ?? '1')
    numbered.append(...list.childNodes)
    list.replaceWith(numbered)
  }
  return { root, isLess }
}

/** The elements that stand for one, the outer first; none where only its words count. */
function elementsOf(
  name: string,
  attributes: Attributes,
  here: { node: Node; isHeading: boolean },
): HTMLElement[] {
  const style = attributes.style ?? ''
  const make = (tag: string) => document.createElement(tag)
  const level = /mso-list:[^;]*level(\d)/i.exec(style)?.[1]
  if (level && name !== 'span') return [makeWordItem(here.node, Number(level))]
  if (name === 'ol') {
    const list = make('ol')
    if (/^\d{1,6}$/.test(attributes.start ?? '')) list.setAttribute('start', attributes.start ?? '')
    return [list]
  }
  if (name === 'tr') return [make('p')]
  if (kept.has(name)) return [make(name)]
  if (blocks.has(name)) return [make('div')]
  if (name === 'a') {
    const address = (attributes.href ?? '').trim()
    if (!isSafeAddress(address)) return []
    const link = make('a')
    link.setAttribute('href', address)
    return [link]
  }
  const isPlain = /font-weight:\s*(?:normal|[1-4]00)/i.test(style) || here.isHeading
  const isBold =
    !isPlain && (name === 'b' || name === 'strong' || /font-weight:\s*(?:bold|[6-9]00)/i.test(style))
  const isUpright = /font-style:\s*normal/i.test(style)
  const isItalic = !isUpright && (name === 'i' || name === 'em' || /font-style:\s*italic/i.test(style))
  return [...(isBold ? [make('strong')] : []), ...(isItalic ? [make('em')] : [])]
}

/** Word has no lists, only paragraphs that say how deep they stand. */
function makeWordItem(parent: Node, level: number): HTMLElement {
  let node = parent
  for (let depth = 1; depth <= Math.min(level, 9); depth++) {
    const last = lastElementOf(node)
    const list = last?.dataset.word ? last : node.appendChild(document.createElement('ul'))
    list.dataset.word = 'list'
    if (depth === level) return list.appendChild(document.createElement('li'))
    node = lastElementOf(list) ?? list.appendChild(document.createElement('li'))
  }
  return document.createElement('li')
}

function lastElementOf(node: Node): HTMLElement | undefined {
  const last = [...node.childNodes].findLast((child) => child.nodeType === 1 || child.textContent?.trim())
  return last instanceof HTMLElement ? last : undefined
}

function isWordMark({ style = '' }: Attributes): boolean {
  return /mso-list:\s*ignore/i.test(style)
}
