import type { TFunction } from 'i18next'
import { isolate } from './label.ts'

type Run = { from: number; to: number }

const runsShown = 4
/** Two lines that follow each other read as well by themselves. */
const leastOfRange = 3

/** Lines of a file, those that follow each other as one range: `2, 4–7 and 16 more`. */
export function tellLines(lines: readonly number[], t: TFunction): string {
  const runs = runsOf(lines)
  const shown = runs.slice(0, runsShown)
  const left = runs.slice(runsShown).reduce((sum, run) => sum + lengthOf(run), 0)
  const told = shown.map(tellRange).join(', ')
  return left > 0 ? `${told} ${t('imports.andMore', { count: left })}` : told
}

/** From one line to another; a number of a line is no amount, and is told without marks between its figures. */
export function tellRange({ from, to }: Run): string {
  return from === to ? String(from) : isolate(`${from}–${to}`)
}

const lengthOf = ({ from, to }: Run) => to - from + 1

function runsOf(lines: readonly number[]): Run[] {
  const runs: Run[] = []
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && last.to === line - 1) last.to = line
    else runs.push({ from: line, to: line })
  }
  return runs.flatMap((run) =>
    lengthOf(run) < leastOfRange
      ? [...new Set([run.from, run.to])].map((line) => ({ from: line, to: line }))
      : [run],
  )
}
