type Direction = 'ltr' | 'rtl'

const hebrew = /\p{Script=Hebrew}/u
const addresses = 'bdi[dir="ltr"]'

/** The direction of the first letter; undefined where there is none. */
export function directionOf(words: string): Direction | undefined {
  const [first] = words.match(/\p{L}/u) ?? []
  if (first === undefined) return undefined
  return /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(first) ? 'rtl' : 'ltr'
}

/**
 * A Hebrew line that begins with a Latin word (a network's name, a product) still reads from the right: its first letter,
 * by which browsers decide, says nothing of the sentence. In a Hebrew document any Hebrew makes a line one, in others
 * most of its words.
 */
export function readFromRight(paper: ParentNode, page: Direction): void {
  for (const line of paper.querySelectorAll<HTMLElement>('bdi:not([dir]), [dir="auto"]')) {
    const text = line.textContent ?? ''
    if (page === 'rtl' ? text.match(hebrew) : isMostlyHebrew(line, text)) line.dir = 'rtl'
  }
}

function isMostlyHebrew(line: HTMLElement, text: string): boolean {
  if (!text.match(hebrew)) return false
  const apart = [...line.querySelectorAll(addresses)].map((one) => one.textContent ?? '').join(' ')
  const wordsIn = (part: string) => part.match(/\p{L}+/gu) ?? []
  const words = wordsIn(text)
  return words.filter((word) => word.match(hebrew)).length * 2 > words.length - wordsIn(apart).length
}

/** About two lines: longer writing has a side of its own. */
const short = 160

const titles = ':is(span, h1, h2, h3, h4, h5, h6)[dir]:not(.prose), p.row-title[dir]'
const lines = ':is(p, ul, ol, .prose)[dir]:not(.row-title)'

/**
 * A title, or a short value in another language than the document's, stands beside its label, on the document's side;
 * its words keep their own direction. Longer writing and lists are set on their own side as a whole, no wider than they
 * are, so that they too begin beside their label.
 */
export function standBeside(paper: ParentNode, page: Direction): void {
  for (const title of paper.querySelectorAll<HTMLElement>(titles)) title.dataset.beside = ''
  for (const run of runsOf(paper.querySelectorAll<HTMLElement>(lines))) {
    const text = run.map((line) => line.textContent).join('')
    if (text.length <= short && !run.some((line) => line.matches('ul, ol'))) {
      for (const line of run) line.dataset.beside = ''
    } else if (run.some((line) => isForeign(line, page))) setApart(run)
  }
}

function isForeign(line: HTMLElement, page: Direction): boolean {
  const own = line.dir === 'auto' ? directionOf(line.textContent ?? '') : line.dir
  return own !== undefined && own !== page
}

/** Lines one after another in one place: a text with its headings and lists. */
function runsOf(all: Iterable<HTMLElement>): HTMLElement[][] {
  const runs: HTMLElement[][] = []
  for (const line of all) {
    const run = runs.at(-1)
    if (run && run.at(-1) === line.previousElementSibling) run.push(line)
    else runs.push([line])
  }
  return runs
}

/** A text of its own in a section is as wide as the page, and is broken line by line. */
function setApart([first, ...others]: HTMLElement[]): void {
  if (!first) return
  if (others.length === 0) {
    first.dataset.apart = ''
    return
  }
  if (first.parentElement?.matches('.section')) return
  const whole = document.createElement('div')
  whole.dataset.apart = ''
  first.before(whole)
  whole.append(first, ...others)
}
