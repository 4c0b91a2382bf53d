import { heightOf, type Place, placeSection } from './break-pages.ts'

type Piece = Place & { place: (part: HTMLElement) => void }

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
  const measured = sections.map((section) => ({ section, pieces: piecesOf(section, height) }))
  const pages: HTMLElement[] = []
  let room = 0
  for (const { section, pieces } of measured) {
    if (section.dataset.page === 'whole') {
      section.classList.add('page')
      pages.push(section)
      room = 0
      continue
    }
    const isOwn = section.dataset.page === 'own'
    const [following, ...runs] = placeSection(pieces, height, isOwn ? 0 : room - gap)
    if (following?.length) {
      fill(pages.at(-1) as HTMLElement, section, following)
      room -= gap + heightOf(following)
    }
    for (const run of runs) {
      const page = makePage(section)
      // What is taller than a page breaks wherever the printer can: losing its end would be worse.
      if (heightOf(run) > height) page.classList.add('tall')
      fill(page, section, run)
      pages.push(page)
      room = height - heightOf(run)
    }
  }
  galley.replaceChildren(...pages)
  return numberPages(pages, pageOf)
}

/** A length of the style sheet that is written in millimetres, in pixels. */
function lengthOf(name: string): number {
  const style = getComputedStyle(document.documentElement)
  return (Number.parseFloat(style.getPropertyValue(name)) * 96) / 25.4
}

function fill(page: HTMLElement, section: HTMLElement, run: readonly Piece[]): void {
  const part = section.cloneNode(false) as HTMLElement
  for (const piece of run) piece.place(part)
  page.querySelector('.body')?.append(part)
}

function piecesOf(section: HTMLElement, height: number): Piece[] {
  if (section.dataset.page === 'whole') return []
  return ([...section.children] as HTMLElement[]).flatMap((block) =>
    block instanceof HTMLTableElement ? piecesOfTable(block, height) : [pieceOf(block)],
  )
}

function pieceOf(block: HTMLElement): Piece {
  const { top, bottom } = block.getBoundingClientRect()
  return {
    top,
    bottom,
    head: 0,
    isHeading: block.dataset.keep !== undefined,
    isKept: block.dataset.keep !== undefined,
    place: (part) => part.append(block),
  }
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
  return [...(table.tBodies[0]?.rows ?? [])].map((row, place, { length }): Piece => {
    const { top, bottom } = row.getBoundingClientRect()
    return {
      // The first row brings the head that stands above it.
      top: place === 0 ? start : top,
      bottom,
      head: place === 0 ? 0 : head,
      isHeading: false,
      isKept: place === length - 1 ? hasNote : isSmall || place === 0 || place === length - 2,
      place: (part) => rowsIn(part).append(row),
    }
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
    for (const heading of page.querySelectorAll('h1[id]')) {
      const entry = document.querySelector(`[data-page-of="${heading.id}"]`)
      if (entry) entry.textContent = String(number)
    }
  })
  return count
}
