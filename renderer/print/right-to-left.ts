/**
 * In a document that runs right to left, a line of its language that begins with a Latin word (a network's name, a
 * product) still reads from the right: its first letter, by which browsers decide, says nothing of the sentence.
 */
export function readFromRight(paper: ParentNode): void {
  for (const line of paper.querySelectorAll<HTMLElement>('bdi:not([dir]), [dir="auto"]'))
    if (/\p{Script=Hebrew}/u.test(line.textContent ?? '')) line.dir = 'rtl'
}

/** About two lines: longer writing has a side of its own. */
const short = 160

/**
 * A title, or a short value in another language than the document's, stands beside its label, on the document's side;
 * its words keep their own direction.
 */
export function standBeside(paper: ParentNode): void {
  for (const line of paper.querySelectorAll<HTMLElement>(':is(p, span, h1, h2, h3, h4, h5, h6)[dir]')) {
    const value = line.matches('p:not(.row-title)') ? line.parentElement : undefined
    if ((value?.textContent ?? '').length <= short) line.dataset.beside = ''
  }
}
