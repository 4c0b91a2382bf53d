/** How much of a text is shown where it is only told of, in characters. */
const longest = 120

/** A text before and after a change, each cut to where it begins to differ, with the words that lead there. */
export function cutToChange(before: string, after: string): [before: string, after: string] {
  let same = 0
  while (same < before.length && before[same] === after[same]) same++
  const isLong = Math.max(before.length, after.length) > longest
  const start = isLong && same > longest / 2 ? before.lastIndexOf(' ', same - longest / 4) + 1 : 0
  const cut = (text: string) => {
    const shown = text.slice(start, start + longest)
    return `${start > 0 ? '…' : ''}${shown}${start + longest < text.length ? '…' : ''}`
  }
  return [cut(before), cut(after)]
}
