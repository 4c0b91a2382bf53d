/** One thing that stays whole: a block, a table's head or one of its rows. */
type Piece = {
  top: number
  bottom: number
  /** What is repeated above it when it begins a page: the height of its table's head. */
  head: number
  /** Never the last on its page: a heading, a table's head. */
  isKept: boolean
  place: (body: HTMLElement) => void
}

type PageOf = (place: { number: number; count: number }) => string

/**
 * Breaks the galley into pages by measuring it: pages of our own know their numbers, repeat the heads of tables and
 * carry their running lines in the shipped font, which the printer's own margins cannot.
 * @returns how many pages there are
 */
export function layOut(galley: HTMLElement, pageOf: PageOf): number {
  const sections = [...galley.children] as HTMLElement[]
  // All measuring before any moving: each read after a move would lay out the whole plan again.
  const measured = sections.map((section) => ({ section, pieces: piecesOf(section) }))
  const book = document.createElement('div')
  for (const { section, pieces } of measured) {
    if (section.dataset.page === 'whole') section.classList.add('page')
    else {
      fillPages(section, pieces)
      continue
    }
    book.append(section)
  }
  function fillPages(section: HTMLElement, pieces: Piece[]): void {
    const height =
      Number.parseFloat(getComputedStyle(galley).getPropertyValue('--body-height')) * pixelsPerMillimetre
    const article = section.cloneNode(false) as HTMLElement
    for (const run of breakPages(pieces, height)) {
      const { page, body } = makePage(section)
      // What is taller than a page breaks wherever the printer can: losing its end would be worse.
      if (run.length === 1 && run[0] && run[0].bottom - run[0].top > height) page.classList.add('tall')
      for (const piece of run) piece.place(body)
      article.append(page)
    }
    book.append(article)
  }
  galley.replaceChildren(...book.children)
  return numberPages(galley, pageOf)
}

const pixelsPerMillimetre = 96 / 25.4

function piecesOf(section: HTMLElement): Piece[] {
  if (section.dataset.page === 'whole') return []
  return ([...section.children] as HTMLElement[]).flatMap((block) =>
    block instanceof HTMLTableElement ? piecesOfTable(block) : [pieceOf(block)],
  )
}

function pieceOf(block: HTMLElement): Piece {
  const { top, bottom } = block.getBoundingClientRect()
  return {
    top,
    bottom,
    head: 0,
    isKept: block.dataset.keep !== undefined,
    place: (body) => body.append(block),
  }
}

function piecesOfTable(table: HTMLTableElement): Piece[] {
  const start = table.getBoundingClientRect().top
  const head = table.tHead?.getBoundingClientRect().height ?? 0
  const shells = new Map<HTMLElement, HTMLElement>()
  const rowsIn = (body: HTMLElement) => {
    const known = shells.get(body)
    if (known) return known
    const shell = table.cloneNode(false) as HTMLTableElement
    for (const part of table.children) if (part.tagName !== 'TBODY') shell.append(part.cloneNode(true))
    const rows = shell.createTBody()
    body.append(shell)
    shells.set(body, rows)
    return rows
  }
  return [...(table.tBodies[0]?.rows ?? [])].map((row, place): Piece => {
    const { top, bottom } = row.getBoundingClientRect()
    return {
      // The first row brings the head that stands above it.
      top: place === 0 ? start : top,
      bottom,
      head: place === 0 ? 0 : head,
      isKept: row.dataset.keep !== undefined,
      place: (body) => rowsIn(body).append(row),
    }
  })
}

/** Fills each page as far as it goes, then takes back what must not end one. */
export function breakPages<P extends Pick<Piece, 'top' | 'bottom' | 'head' | 'isKept'>>(
  pieces: readonly P[],
  height: number,
): P[][] {
  const pages: P[][] = []
  for (let first = 0; first < pieces.length; ) {
    const start = pieces[first] as P
    let next = first + 1
    while (next < pieces.length && (pieces[next] as P).bottom - start.top + start.head <= height) next += 1
    if (next < pieces.length) {
      let kept = next
      while (kept > first + 1 && (pieces[kept - 1] as P).isKept) kept -= 1
      // A run of nothing but headings is taller than a page: then they may part.
      if (!(pieces[kept - 1] as P).isKept) next = kept
    }
    pages.push(pieces.slice(first, next))
    first = next
  }
  return pages
}

function makePage(section: HTMLElement): { page: HTMLElement; body: HTMLElement } {
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
  return { page, body }
}

/** Writes the foot of each page and the numbers in the contents. */
function numberPages(galley: HTMLElement, pageOf: PageOf): number {
  const pages = [...galley.querySelectorAll<HTMLElement>('.page')]
  const count = pages.length
  pages.forEach((page, index) => {
    const number = index + 1
    if (index > 0) {
      const foot = document.createElement('div')
      foot.className = 'foot'
      foot.ariaHidden = 'true'
      foot.textContent = pageOf({ number, count })
      page.append(foot)
    }
    for (const heading of page.querySelectorAll('h1[id]')) {
      const entry = galley.querySelector(`[data-page-of="${heading.id}"]`)
      if (entry) entry.textContent = String(number)
    }
  })
  return count
}
