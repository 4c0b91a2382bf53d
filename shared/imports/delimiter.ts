import { isStop, readRecords } from './csv.ts'

const candidates = [',', ';', '\t', '|'] as const
const rowsToTry = 20
const charactersToTry = 256_000

/**
 * The delimiter under which the first rows agree best on their number of columns; undefined when none
 * gives a table. A comma wins a tie.
 */
export function findDelimiter(text: string): string | undefined {
  const sample = text.slice(0, charactersToTry)
  let best: { delimiter: string; score: number } | undefined
  for (const delimiter of candidates) {
    const score = scoreDelimiter(sample, delimiter)
    if (score > (best?.score ?? 0)) best = { delimiter, score }
  }
  return best?.delimiter
}

function scoreDelimiter(sample: string, delimiter: string): number {
  const widths = new Map<number, number>()
  let rows = 0
  for (const step of readRecords(sample, delimiter)) {
    if (isStop(step)) {
      // Too many columns means that this is the delimiter, of a file that is refused later with a reason.
      if (step.why.code === 'tooManyColumns') return Number.MAX_SAFE_INTEGER
      break
    }
    widths.set(step.cells.length, (widths.get(step.cells.length) ?? 0) + 1)
    rows += 1
    if (rows === rowsToTry) break
  }
  let score = 0
  for (const [width, count] of widths) score = Math.max(score, (width - 1) * count)
  return score
}
