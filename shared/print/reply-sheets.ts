import type { Id } from '../record.ts'
import { linesOf, type ReplyLine, type ReplyNode, type ReplyTree } from '../replies/reply-tree.ts'

/** One sheet of paper: the lines on it, from a box down. What was too much for it stands on a sheet of its own. */
export type ReplySheet = { start: ReplyNode | null; lines: ReplyLine[]; moved: ReadonlyMap<Id, number> }

/** In points of type as the paper sets them: a line of the title, of the note, and the space round a box. */
const measure = {
  title: 11.5,
  note: 10,
  box: 13,
  titleLetters: 58,
  noteLetters: 72,
  lettersADepth: 6,
} as const
/** What one sheet holds at the smallest size that can still be read. */
export const sheetHolds = { points: 740, depth: 8 } as const

/** About how high a line is on paper. */
function heightOf({ node, points, depth, answer }: ReplyLine): number {
  const narrower = Math.min(depth, sheetHolds.depth) * measure.lettersADepth
  const rows = (text: string, letters: number) => Math.ceil(text.length / Math.max(12, letters - narrower))
  const answered = Math.max(0, rows(answer?.title ?? '', measure.titleLetters) - 1) * measure.title
  if (!node || points !== 'whole') return measure.box + measure.title + answered
  const facts = node.responsible || node.hours !== null ? 1 : 0
  return (
    measure.box +
    Math.max(1, rows(node.title, measure.titleLetters)) * measure.title +
    (rows(node.note, measure.noteLetters) + facts) * measure.note +
    answered
  )
}

/**
 * The tree on as few sheets as it needs: one, unless it is too large to be read at that size. Then whole branches move
 * to sheets of their own, the largest that fit first. Loose parts are not printed: nobody comes to them.
 */
export function sheetsOf(
  tree: ReplyTree,
  holds: { points: number; depth: number } = sheetHolds,
): ReplySheet[] {
  const lines = linesOf(tree).filter(({ isLoose }) => !isLoose)
  const waiting = [{ from: 0, end: lines.length }]
  const moved = new Map<Id, number>()
  const sheets: ReplySheet[] = []
  const ends = endsOf(lines)
  const endOf = (at: number) => ends[at] ?? lines.length
  for (const { from, end } of waiting) {
    const top = lines[from]?.depth ?? 0
    let cuts: { from: number; end: number }[] = []
    const isCut = (at: number) => cuts.some((cut) => at > cut.from && at < cut.end)
    const shown = () =>
      lines.map((line, at) => ({ line, at })).filter(({ at }) => at >= from && at < end && !isCut(at))
    const weigh = (some: { line: ReplyLine }[]) => some.reduce((sum, { line }) => sum + heightOf(line), 0)
    for (;;) {
      const here = shown()
      const isDeep = here.some(({ line }) => line.depth - top > holds.depth)
      if (weigh(here) <= holds.points && !isDeep) break
      const branches = here
        .filter(({ at, line }) => at > from && line.points === 'whole' && endOf(at) > at + 1)
        .filter(({ at }) => !cuts.some((cut) => cut.from === at))
        .map(({ at, line }) => ({ at, end: endOf(at), depth: line.depth - top }))
      const deep = branches.filter(({ depth }) => depth === holds.depth)
      const fits = branches.filter((branch) => weigh(shownIn(lines, branch)) <= holds.points)
      const best = (isDeep && deep.length > 0 ? deep : fits.length > 0 ? fits : branches).toSorted(
        (a, b) => b.end - b.at - (a.end - a.at),
      )[0]
      if (!best) break
      cuts = [
        ...cuts.filter((cut) => cut.from < best.at || cut.from >= best.end),
        { from: best.at, end: best.end },
      ]
    }
    for (const cut of cuts.toSorted((a, b) => a.from - b.from)) {
      const id = lines[cut.from]?.node?.id
      if (id) moved.set(id, waiting.length + 1)
      waiting.push(cut)
    }
    sheets.push({
      start: lines[from]?.node ?? null,
      lines: shown().map(({ line }) => ({ ...line, depth: line.depth - top })),
      moved,
    })
  }
  return sheets
}

/** For each line, where the branch that begins with it is over. */
function endsOf(lines: readonly ReplyLine[]): number[] {
  const ends = lines.map(() => lines.length)
  const open: number[] = []
  lines.forEach(({ depth }, at) => {
    while (open.length > 0 && (lines[open.at(-1) as number]?.depth ?? 0) >= depth)
      ends[open.pop() as number] = at
    open.push(at)
  })
  return ends
}

function shownIn(lines: readonly ReplyLine[], { at, end }: { at: number; end: number }) {
  return lines.slice(at, end).map((line) => ({ line }))
}
