import { heightOf, type Place, placeSection } from './break-pages.ts'
import { type Divisible, findCuts, prepareCuts } from './divide.ts'

/** What stands in a section side by side with others, or a row of a table. */
type Block = {
  element: HTMLElement
  divisible: Divisible | undefined
  put: (section: HTMLElement, part: HTMLElement) => void
}

type Piece = Place & { block: Block }

type PageOf = (place: { number: number; count: number }) => string

/**
 * Breaks the galley into pages by measuring it: pages of our own know their numbers, repeat the heads of tables and
 * carry their running lines in the shipped font, which the printer's own margins cannot.
 * @returns how many pages there are
 */
export function layOut(galley: HTMLElement, pageOf: PageOf): number {
  const sections = [...galley.children] as HTMLElement[]
  // All measuring before any moving: each read after a move would lay out the whole plan again.
  const [height, gap] = [lengthOf('--body-height'), lengthOf('--between')]
  let room = 0
  const placed = sections.map((section) => {
    const isOwn = section.dataset.page === 'own'
    const runs = placeSection(piecesOf(section, height), height, isOwn ? 0 : room - gap)
    const last = heightOf(runs.at(-1) ?? [])
    room = runs.length === 1 ? room - gap - last : height - last
    if (section.dataset.page === 'whole') room = 0
    return { section, runs }
  })
  const partsOf = divide(placed.flatMap(({ runs }) => runs))
  const pages: HTMLElement[] = []
  const put = (section: HTMLElement, run: readonly Piece[]) => {
    const part = section.cloneNode(false) as HTMLElement
    for (const block of new Set(run.map((piece) => piece.block))) block.put(part, partsOf(block))
    // A picture taller than a page is drawn smaller: losing its end would be worse.
    if (heightOf(run) > height) part.style.zoom = String(height / heightOf(run))
    pages.at(-1)?.querySelector('.body')?.append(part)
  }
  for (const { section, runs } of placed) {
    if (section.dataset.page === 'whole') {
      section.classList.add('page')
      pages.push(section)
      continue
    }
    const [following = [], ...others] = runs
    if (following.length > 0) put(section, following)
    for (const run of others) {
      pages.push(makePage(section))
      put(section, run)
    }
  }
  galley.replaceChildren(...pages)
  return numberPages(pages, pageOf)
}

/**
 * Cuts each block that stands on several pages, once it is known where for all of them.
 * @returns the next part of a block
 */
function divide(runs: readonly (readonly Piece[])[]): (block: Block) => HTMLElement {
  const cuts = new Map<Block, number[]>()
  for (const [at, run] of runs.entries()) {
    const [last, next] = [run.at(-1), runs[at + 1]?.[0]]
    if (last && last.block === next?.block)
      cuts.set(last.block, [...(cuts.get(last.block) ?? []), last.bottom])
  }
  const prepared = [...cuts].map(
    ([block, ends]) => [block, prepareCuts(block.divisible as Divisible, ends)] as const,
  )
  const parts = new Map(prepared.map(([block, cut]) => [block, cut()]))
  return (block) => parts.get(block)?.shift() ?? block.element
}

/** A length of the style sheet that is written in millimetres, in pixels. */
export function lengthOf(name: string): number {
  const style = getComputedStyle(document.documentElement)
  return (Number.parseFloat(style.getPropertyValue(name)) * 96) / 25.4
}

function piecesOf(section: HTMLElement, height: number): Piece[] {
  if (section.dataset.page === 'whole') return []
  return ([...section.children] as HTMLElement[]).flatMap((block) =>
    block instanceof HTMLTableElement ? piecesOfTable(block, height) : piecesOfBlock(block, height),
  )
}

/** What takes less of a page than this stays whole. */
const whole = { block: 0.3, row: 0.5 }

function piecesOfBlock(element: HTMLElement, pageHeight: number): Piece[] {
  const { top, bottom } = element.getBoundingClientRect()
  const isHeading = element.dataset.keep !== undefined
  const divisible = bottom - top > pageHeight * whole.block ? findCuts(element) : undefined
  const block = { element, divisible, put: (section: HTMLElement, part: HTMLElement) => section.append(part) }
  return (divisible?.cuts ?? [{ top, bottom }]).map((place, at) => ({
    ...place,
    head: 0,
    isHeading: isHeading && at === 0,
    // What is long enough to be cut is no heading: its last lines need not go along with what follows.
    isKept: isHeading && !divisible,
    block,
  }))
}

/** A table that takes less of a page than this is not divided. */
const small = 0.4

function piecesOfTable(table: HTMLTableElement, pageHeight: number): Piece[] {
  const { top: start, height } = table.getBoundingClientRect()
  const isSmall = height <= pageHeight * small
  const head = table.tHead?.getBoundingClientRect().height ?? 0
  const hasNote = table.nextElementSibling instanceof HTMLParagraphElement
  const shells = new Map<HTMLElement, HTMLElement>()
  const rowsIn = (part: HTMLElement) => {
    const known = shells.get(part)
    if (known) return known
    const shell = table.cloneNode(false) as HTMLTableElement
    for (const child of table.children) if (child.tagName !== 'TBODY') shell.append(child.cloneNode(true))
    const rows = shell.createTBody()
    part.append(shell)
    shells.set(part, rows)
    return rows
  }
  // No row stands alone, under its head at the foot of a page or at the top of the next; no note without a row.
  return [...(table.tBodies[0]?.rows ?? [])].flatMap((row, place, { length }): Piece[] => {
    const { top, bottom } = row.getBoundingClientRect()
    const divisible = bottom - top > pageHeight * whole.row ? findCuts(row) : undefined
    const block: Block = { element: row, divisible, put: (section, part) => rowsIn(section).append(part) }
    const isLast = place === length - 1
    const isHead = row.dataset.keep !== undefined
    const isKept = isLast ? hasNote : isSmall || isHead || place === 0 || place === length - 2
    return (divisible?.cuts ?? [{ top, bottom }]).map((cut, at, cuts) => ({
      ...cut,
      // The first row brings the head that stands above it.
      top: place === 0 && at === 0 ? start : cut.top,
      head: place === 0 && at === 0 ? 0 : head,
      isHeading: isHead,
      isKept: divisible ? isLast && hasNote && at === cuts.length - 1 : isKept,
      block,
    }))
  })
}

function makePage(section: HTMLElement): HTMLElement {
  const page = document.createElement('div')
  page.className = 'page'
  const running = document.createElement('div')
  running.className = 'running'
  running.ariaHidden = 'true'
  for (const text of [section.dataset.brand, section.dataset.title]) {
    const part = document.createElement('bdi')
    part.textContent = text ?? ''
    running.append(part)
  }
  const body = document.createElement('div')
  body.className = 'body'
  page.append(running, body)
  return page
}

/** Writes the foot of each page and the numbers in the contents. */
function numberPages(pages: readonly HTMLElement[], pageOf: PageOf): number {
  const count = pages.length
  pages.forEach((page, index) => {
    const number = index + 1
    if (index > 0 || page.dataset.page !== 'whole') {
      const foot = document.createElement('div')
      foot.className = 'foot'
      foot.ariaHidden = 'true'
      foot.textContent = pageOf({ number, count })
      page.append(foot)
    }
    for (const heading of page.querySelectorAll('h1[id]'))
      for (const entry of document.querySelectorAll<HTMLElement>(`[data-page-of="${heading.id}"]`))
        entry.textContent = (entry.dataset.words ?? '#').replace('#', String(number))
  })
  return count
}
