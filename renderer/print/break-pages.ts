/** One thing that stays whole, where it stands in the galley; in pixels. */
export type Place = {
  top: number
  bottom: number
  /** What is repeated above it when it begins a page: the height of its table's head. */
  head: number
  /** Begins a part of its section, so that a page may well begin with it. */
  isHeading: boolean
  /** Never the last on its page: a heading, or a row that would leave another one alone. */
  isKept: boolean
}

/** A page, or what of a section stands on it, that is less full than this is hardly worth turning to. */
const least = 0.3

export function heightOf(run: readonly Place[]): number {
  const [first, last] = [run[0], run.at(-1)]
  return first && last ? last.bottom - first.top + first.head : 0
}

/**
 * Where a section stands: it follows on the page before it when that saves a sheet, else it begins a page of its own.
 * @param room what is left of the page before it
 * @returns what goes on each page; the first is the page before, and stays empty when the section begins anew
 */
export function placeSection<P extends Place>(pieces: readonly P[], height: number, room: number): P[][] {
  const anew = balanceEnd(breakPages(pieces, height), height)
  const following = balanceEnd(breakPages(pieces, height, room), height)
  const start = heightOf(following[0] ?? [])
  const isWhole = following.length === 1 && start > 0
  const isBegun = start >= height * least && following.length <= anew.length
  return isWhole || isBegun ? following : [[], ...anew]
}

/**
 * Fills each page as far as it goes, then takes back what must not end one.
 * @param room the height of the first page, which stays empty when nothing may end on it
 */
export function breakPages<P extends Place>(pieces: readonly P[], height: number, room = height): P[][] {
  const pages: P[][] = []
  for (let first = 0; first < pieces.length; ) {
    const space = pages.length === 0 ? room : height
    const fit = fitting(pieces, first, space)
    let end = fit
    if (fit < pieces.length) while (end > first && pieces[end - 1]?.isKept) end -= 1
    // What is taller than a page stands alone; a run of headings that is may part.
    if (end === first && space >= height) end = Math.max(fit, first + 1)
    pages.push(pieces.slice(first, end))
    first = end
  }
  return pages
}

/** The end of what fits in this space. */
function fitting(pieces: readonly Place[], first: number, space: number): number {
  let end = first
  while (end < pieces.length && heightOf([pieces[first] as Place, pieces[end] as Place]) <= space) end += 1
  return end
}

/** A last page with little on it takes over the part before it, or else enough to be worth turning to. */
export function balanceEnd<P extends Place>(pages: P[][], height: number): P[][] {
  const [before = [], last = []] = pages.slice(-2)
  if (pages.length < 2 || heightOf(last) >= height * least) return pages
  const pieces = [...before, ...last]
  const cuts = before
    .map((_, place) => place)
    .filter((cut) => {
      const [kept, moved] = [heightOf(pieces.slice(0, cut)), heightOf(pieces.slice(cut))]
      return !pieces[cut - 1]?.isKept && kept >= height * least && moved >= height * least && moved <= height
    })
  const cut = cuts.findLast((place) => pieces[place]?.isHeading) ?? cuts.at(-1)
  return cut === undefined ? pages : [...pages.slice(0, -2), pieces.slice(0, cut), pieces.slice(cut)]
}
