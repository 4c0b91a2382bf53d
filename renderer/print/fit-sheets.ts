/** The smallest type that can still be read on a wall, as a part of its size; and what a small tree may grow to. */
const least = 0.76
const larger = [1.4, 1.2]
const step = 0.02

/** How much smaller a sheet may be drawn so that it stands on one page. */
const leastOfPage = 0.8

/** Every size below its own down to the least, the largest first. */
function sizesTo(smallest: number): number[] {
  const count = Math.round((1 - smallest) / step)
  return Array.from({ length: count }, (_, at) => 1 - (at + 1) * step)
}

/** Draws it in the largest of these sizes that fits, in its smallest where none does: each try lays the page out, so few are made. */
function drawLargest(element: HTMLElement, sizes: readonly number[], fits: () => boolean): boolean {
  const draw = (at: number) => element.style.setProperty('zoom', (sizes[at] ?? 1).toFixed(2))
  let [from, to] = [0, sizes.length - 1]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    draw(middle)
    if (fits()) to = middle
    else from = middle + 1
  }
  draw(from)
  return fits()
}

/**
 * Takes the lines that may go from a page that is too full, the least wanted first, and says where they are: nothing is
 * cut off in silence. Heights are read before anything goes, for each reading after it lays the page out again.
 */
export function spareLines(galley: HTMLElement, room: number): void {
  for (const page of galley.querySelectorAll<HTMLElement>('[data-one-page]')) {
    const excess = () => heightOf(page) - room
    let over = excess()
    if (over <= 0) continue
    const lines = [...page.querySelectorAll<HTMLElement>('[data-spare]')]
      .map((line) => ({ line, height: heightOf(line), spare: Number(line.dataset.spare) }))
      .sort((one, other) => other.spare - one.spare)
    const heads = new Map([...page.querySelectorAll('tr[data-keep]')].map((head) => [head, heightOf(head)]))
    for (const { line, height } of lines) {
      if (over <= 0) over = excess()
      if (over <= 0) break
      const head = line.previousElementSibling
      line.remove()
      over -= height
      // A heading goes with the last of its lines.
      if (head?.matches('tr[data-keep]') && (head.nextElementSibling?.matches('[data-keep]') ?? true)) {
        head.remove()
        over -= heads.get(head) ?? 0
      }
      page.querySelector(`[data-more="${line.dataset.group}"]`)?.removeAttribute('hidden')
    }
  }
}

const heightOf = (element: Element) => element.getBoundingClientRect().height

/** What is a little too much for one page, days or a sheet for a client, is drawn smaller; what is far more takes pages at its own size. */
export function fitPages(galley: HTMLElement, room: number): void {
  for (const section of galley.querySelectorAll<HTMLElement>(
    '.section:has(> .day-grid), .section[data-one-page]',
  )) {
    const height = heightOf(section)
    if (height <= room || height > room / leastOfPage) continue
    if (!drawLargest(section, sizesTo(leastOfPage), () => heightOf(section) <= room)) section.style.zoom = ''
  }
}

/**
 * Enlarges what leaves much of its sheet empty; shrinks what stands on one sheet until it fits, and no further than it can be read. What is still too large is let
 * go: it takes as many pages as it needs.
 */
export function fitSheets(galley: HTMLElement): void {
  for (const sheet of galley.querySelectorAll<HTMLElement>('[data-fit]')) {
    const figure = sheet.lastElementChild as HTMLElement
    const fits = () => sheet.scrollHeight <= sheet.clientHeight + 1
    const grown = larger.find((size) => {
      figure.style.setProperty('zoom', String(size))
      return fits()
    })
    if (grown) continue
    figure.style.setProperty('zoom', '1')
    if (!fits() && !drawLargest(figure, sizesTo(least), fits)) sheet.dataset.fit = 'no'
  }
}
