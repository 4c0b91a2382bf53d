import { directionOf } from './right-to-left.ts'
import { type Column, cutsOf, type Stretch, stack, stretchesOf } from './stretches.ts'

/** A part of a block as it was measured: an element, or a run of words and marks in one. */
type Box = {
  nodes: readonly ChildNode[]
  element?: HTMLElement
  top: number
  bottom: number
  width: number
  stretches: Stretch[]
  /** Side by side in rows; none in what is never cut inside. */
  rows: Box[][]
  /** The words of a run. */
  texts: Text[]
  isFromRight: boolean
}

/** A block that may stand on two pages or more. */
export type Divisible = { box: Box; cuts: { top: number; bottom: number }[] }

/** Where it can be cut; undefined when it is all of one piece. Only measures. */
export function findCuts(block: HTMLElement): Divisible | undefined {
  const box = measure(block)
  const cuts = cutsOf(box.stretches)
  const last = cuts.at(-1)
  if (cuts.length < 2 || !last) return undefined
  last.bottom = box.bottom
  return { box, cuts }
}

const pictures = 'img, table, figure, [role="img"], [data-fit="yes"]'
const headings = 'h1, h2, h3, h4, h5, h6, dt, .eyebrow, .row-title, [data-keep]'

function measure(element: Element): Box {
  const { top, bottom, width } = element.getBoundingClientRect()
  const base = { nodes: [element], top, bottom, width, rows: [], texts: [], isFromRight: false }
  const whole = { ...base, stretches: [{ top, bottom, end: bottom }] }
  if (!(element instanceof HTMLElement) || element.matches(pictures)) return whole
  const parts = runsOf(element).map((nodes) =>
    nodes[0] instanceof Element && isBlock(nodes[0]) ? measure(nodes[0]) : measureRun(nodes),
  )
  const boxes = parts.filter((part) => part.bottom > part.top && part.stretches.length > 0)
  if (boxes.length === 0) return whole
  const rows = rowsOf(boxes)
  const isFromRight = element.dir === 'auto' && element.matches(':dir(rtl)')
  return { ...base, element, isFromRight, rows, stretches: stack(rows.map((row) => row.map(columnOf))) }
}

function columnOf({ top, bottom, stretches, element }: Box): Column {
  return { top, bottom, stretches, isKept: element?.matches(headings) ?? false }
}

/** The blocks of an element, and the words between them. */
function runsOf(element: HTMLElement): ChildNode[][] {
  const runs: ChildNode[][] = []
  let isOpen = false
  for (const node of element.childNodes) {
    const isRun = !isBlock(node)
    if (isRun && isOpen) runs.at(-1)?.push(node)
    else runs.push([node])
    isOpen = isRun
  }
  return runs
}

function isBlock(node: ChildNode): boolean {
  return node instanceof Element && !/^(?:inline|contents|none)/.test(getComputedStyle(node).display)
}

function measureRun(nodes: readonly ChildNode[]): Box {
  const range = document.createRange()
  range.setStartBefore(nodes[0] as ChildNode)
  range.setEndAfter(nodes.at(-1) as ChildNode)
  const { top, bottom, width } = range.getBoundingClientRect()
  const texts = nodes.flatMap((node) => [...textsIn(node)])
  const lines = linesOf(texts)
  const stretches = lines.length > 0 ? stretchesOf(lines) : [{ top, bottom, end: bottom }]
  return { nodes, top, bottom, width, stretches, rows: [], texts, isFromRight: false }
}

function* textsIn(node: Node): Generator<Text> {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
  if (node instanceof Text) yield node
  while (walker.nextNode()) yield walker.currentNode as Text
}

const middleOf = ({ top, bottom }: { top: number; bottom: number }) => (top + bottom) / 2

/** One line ends where the next begins: half way between their letters. */
function linesOf(texts: readonly Text[]): { top: number; bottom: number }[] {
  const lines: { top: number; bottom: number }[] = []
  const range = document.createRange()
  for (const text of texts) {
    range.selectNodeContents(text)
    for (const { top, bottom } of range.getClientRects()) {
      const last = lines.at(-1)
      if (last && middleOf({ top, bottom }) < last.bottom) {
        last.top = Math.min(last.top, top)
        last.bottom = Math.max(last.bottom, bottom)
      } else lines.push({ top, bottom })
    }
  }
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]
    if (next) line.bottom = next.top = (line.bottom + next.top) / 2
  }
  return lines
}

/** What begins below the others stands in a row of its own. */
function rowsOf(boxes: readonly Box[]): Box[][] {
  const rows: Box[][] = []
  let bottom = Number.NEGATIVE_INFINITY
  for (const box of boxes) {
    if (box.top >= bottom - 0.5) rows.push([])
    rows.at(-1)?.push(box)
    bottom = Math.max(bottom, box.bottom)
  }
  return rows
}

type Letter = { text: Text; offset: number }

/** Where each run that a cut goes through is cut. */
type Place = Map<Box, Letter>

/**
 * Finds the letters at which a block is cut, which only measures.
 * @returns what cuts it: the block itself, and what of it goes on each page after its own
 */
export function prepareCuts({ box }: Divisible, cuts: readonly number[]): () => HTMLElement[] {
  const places = cuts.map((cut) => [cut, findPlace(box, cut)] as const)
  return () => {
    const rests = places.toReversed().map(([cut, place]) => takeRest(box, cut, place))
    return [box.element as HTMLElement, ...rests.toReversed()]
  }
}

function findPlace(box: Box, cut: number): Place {
  const found: Place = new Map()
  const look = (one: Box): void => {
    if (sideOf(one, cut) !== 'both') return
    const first = one.stretches.find(({ end }) => end > cut)
    const place = first && one.texts.length > 0 ? findLetter(one.texts, first.top) : undefined
    if (place) found.set(one, place)
    for (const inner of one.rows.flat()) look(inner)
  }
  look(box)
  return found
}

/** The first letter that stands below `top`. */
function findLetter(texts: readonly Text[], top: number): Letter | undefined {
  const range = document.createRange()
  const isBelow = (text: Text, from: number, to: number) => {
    range.setStart(text, from)
    range.setEnd(text, to)
    const last = [...range.getClientRects()].at(-1)
    return last !== undefined && middleOf(last) > top
  }
  const text = texts.find((one) => isBelow(one, 0, one.length))
  if (!text) return undefined
  let [from, to] = [0, text.length]
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2)
    if (isBelow(text, from, middle)) to = middle
    else from = middle
  }
  const isHalf = /[\uDC00-\uDFFF]/.test(text.data[from] ?? '')
  return { text, offset: isHalf ? from - 1 : from }
}

function sideOf({ stretches }: Box, cut: number): 'before' | 'after' | 'both' {
  if (stretches.every(({ end }) => end <= cut)) return 'before'
  return stretches.every(({ end }) => end > cut) ? 'after' : 'both'
}

/** No edge and no room where it was cut, and no second mark before an item that goes on. */
const noEnd = { marginBlockEnd: '0', borderBlockEnd: '0', paddingBlockEnd: '0' }
const noStart = { marginBlockStart: '0', borderBlockStart: '0', paddingBlockStart: '0', listStyle: 'none' }

/** Takes what stands beyond a cut into a copy for the next page, the last cut first. */
function takeRest(box: Box, cut: number, place: Place): HTMLElement {
  const element = box.element as HTMLElement
  const rest = element.cloneNode(false) as HTMLElement
  rest.removeAttribute('id')
  Object.assign(element.style, noEnd)
  Object.assign(rest.style, rest instanceof HTMLTableCellElement ? {} : noStart)
  if (box.isFromRight && box.rows[0]?.[0]?.element) rest.dir = 'rtl'
  if (rest instanceof HTMLOListElement) {
    const items = [...element.children]
    const first = box.rows.flat().find((one) => sideOf(one, cut) !== 'before')
    rest.start += items.indexOf(first?.nodes[0] as Element)
  }
  for (const row of box.rows) {
    const isCut = row.some((one) => sideOf(one, cut) !== 'before')
    for (const one of row) {
      const side = sideOf(one, cut)
      // What a later cut has taken already is no longer here.
      const nodes = one.nodes.filter((node) => node.parentNode === element)
      if (side === 'before' && isCut) rest.append(emptyPlace(one))
      if (side === 'before' || nodes.length === 0) continue
      if (side === 'after') rest.append(...nodes)
      else rest.append(one.element ? takeRest(one, cut, place) : takeWords(nodes, place.get(one)))
    }
  }
  if (rest.firstElementChild instanceof HTMLElement) rest.firstElementChild.style.marginBlockStart = '0'
  return rest
}

/** What ended on the page before keeps its column on the next. */
function emptyPlace({ element, width }: Box): HTMLElement {
  if (element instanceof HTMLTableCellElement) return document.createElement('td')
  const place = document.createElement('span')
  Object.assign(place.style, { flex: 'none', inlineSize: `${width}px` })
  return place
}

function takeWords(nodes: readonly ChildNode[], place: Letter | undefined): Node {
  const range = document.createRange()
  range.setStartBefore(nodes[0] as ChildNode)
  range.setEndAfter(nodes.at(-1) as ChildNode)
  if (place) {
    const { text, offset } = place
    text.insertData(offset, directionMark(text, offset))
    range.setStart(text, offset)
  }
  return range.extractContents()
}

/** A text that takes its direction from its first letter must not turn round where its line happens to break. */
function directionMark(text: Text, offset: number): string {
  const holder = text.parentElement?.closest('bdi:not([dir]), [dir="auto"]')
  if (!holder) return ''
  const range = document.createRange()
  range.setStart(holder, 0)
  range.setEnd(text, offset)
  const before = range.cloneContents()
  for (const apart of before.querySelectorAll('bdi')) apart.remove()
  const lastBreak = [...before.querySelectorAll('br')].at(-1)
  if (lastBreak) {
    range.selectNodeContents(before)
    range.setEndAfter(lastBreak)
    range.deleteContents()
  }
  const direction = directionOf(before.textContent ?? '')
  if (direction === undefined || direction === directionOf(text.data.slice(offset))) return ''
  return direction === 'rtl' ? '\u200F' : '\u200E'
}
