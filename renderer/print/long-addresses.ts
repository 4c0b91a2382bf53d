/**
 * An address that is longer than its line breaks as words do: as a block of its own it would push the comma after it to
 * the next line.
 */
export function breakLongAddresses(paper: ParentNode): void {
  const long = [...paper.querySelectorAll<HTMLElement>('.whole')].filter(
    (one) => one.offsetHeight > 1.5 * Number.parseFloat(getComputedStyle(one).lineHeight),
  )
  for (const one of long) one.classList.add('broken')
}
