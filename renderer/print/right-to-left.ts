/**
 * In a document that runs right to left, a line of its language that begins with a Latin word (a network's name, a
 * product) still reads from the right: its first letter, by which browsers decide, says nothing of the sentence.
 */
export function readFromRight(paper: ParentNode): void {
  for (const line of paper.querySelectorAll<HTMLElement>('bdi:not([dir]), [dir="auto"]'))
    if (/\p{Script=Hebrew}/u.test(line.textContent ?? '')) line.dir = 'rtl'
}
