/** The smallest type that can still be read on a wall, as a part of its size; and what a small tree may grow to. */
const least = 0.76
const larger = [1.4, 1.2]
const step = 0.02

/** How much smaller a sheet may be drawn so that it stands on one page. */
const leastOfPage = 0.8

/**
 * Takes the lines that may go from a page that is too full, the least wanted first, and says where they are: nothing is
 * cut off in silence.
 */
export function spareLines(galley: HTMLElement, room: number): void {
  for (const page of galley.querySelectorAll<HTMLElement>('[data-one-page]')) {
    const lines = [...page.querySelectorAll<HTMLElement>('[data-spare]')].sort(
      (one, other) => Number(other.dataset.spare) - Number(one.dataset.spare),
    )
    for (const line of lines) {
      if (page.getBoundingClientRect().height <= room) break
      const head = line.previousElementSibling
      line.remove()
      // A heading goes with the last of its lines.
      if (head?.matches('tr[data-keep]') && (head.nextElementSibling?.matches('[data-keep]') ?? true))
        head.remove()
      page.querySelector(`[data-more="${line.dataset.group}"]`)?.removeAttribute('hidden')
    }
  }
}

/** What is a little too much for one page, days or a sheet for a client, is drawn smaller; what is far more takes pages at its own size. */
export function fitPages(galley: HTMLElement, room: number): void {
  for (const section of galley.querySelectorAll<HTMLElement>(
    '.section:has(> .day-grid), .section[data-one-page]',
  )) {
    const isTooLarge = () => section.getBoundingClientRect().height > room
    if (section.getBoundingClientRect().height > room / leastOfPage) continue
    for (let zoom = 1 - step; isTooLarge() && zoom >= leastOfPage; zoom -= step)
      section.style.zoom = zoom.toFixed(2)
    if (isTooLarge()) section.style.zoom = ''
  }
}

/**
 * Enlarges what leaves much of its sheet empty; shrinks what stands on one sheet until it fits, and no further than it can be read. What is still too large is let
 * go: it takes as many pages as it needs.
 */
export function fitSheets(galley: HTMLElement): void {
  for (const sheet of galley.querySelectorAll<HTMLElement>('[data-fit]')) {
    const figure = sheet.lastElementChild as HTMLElement
    const isTooLarge = () => sheet.scrollHeight > sheet.clientHeight + 1
    const grown = larger.find((size) => {
      figure.style.setProperty('zoom', String(size))
      return !isTooLarge()
    })
    if (grown) continue
    figure.style.setProperty('zoom', '1')
    let zoom = 1
    while (isTooLarge() && zoom - step >= least) {
      zoom -= step
      figure.style.setProperty('zoom', zoom.toFixed(2))
    }
    if (isTooLarge()) sheet.dataset.fit = 'no'
  }
}
