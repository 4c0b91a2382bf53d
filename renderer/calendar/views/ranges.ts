import type { ShownRange } from '../../../shared/calendar/calendar-board.ts'
import { type Api, api } from '../../api.ts'
import { afterDrawn } from '../../ui/after-drawn.ts'
import { whenIdle } from '../../ui/when-idle.ts'
import { forgetMarks, readMarks } from './marks.ts'

/** Days, and how many tiles each may show; with `perColumn` the same days as a board. */
export type Request = Parameters<Api['calendar']['listTiles']>[0] & { perColumn?: number }

const kept = new Map<string, ShownRange>()
let turn = 0

/** The tiles of these days, if they were read ahead and nothing has changed since. */
export function keptRange(request: Request): ShownRange | undefined {
  return kept.get(JSON.stringify(request))
}

export async function readRange(request: Request): Promise<ShownRange> {
  const mine = turn
  const { perDay, perColumn, ...days } = request
  const range: ShownRange = perColumn
    ? { ...(await api.calendar.listBoard({ ...days, perColumn })), days: [] }
    : await api.calendar.listTiles({ ...days, perDay })
  if (mine === turn) kept.set(JSON.stringify(request), range)
  return range
}

/** What is read ahead is shown with its marks, which else come a moment after the tiles. */
async function readWithMarks(request: Request): Promise<void> {
  const { tiles } = await readRange(request)
  await readMarks(tiles)
}

/** Something has changed, or is about to: what is kept or on its way may no longer be true. */
export function forgetRanges(): void {
  turn += 1
  kept.clear()
  forgetMarks()
}

/** Reads what a person may turn to next once the page has nothing else to do, and keeps no more than that. */
export function readAhead(here: Request, ahead: readonly Request[]): void {
  const wanted = new Set([here, ...ahead].map((request) => JSON.stringify(request)))
  for (const key of kept.keys()) if (!wanted.has(key)) kept.delete(key)
  const mine = turn
  afterDrawn(async () => {
    await whenIdle()
    if (mine !== turn) return
    for (const request of ahead) {
      // A failure here is none: the days are asked for again when somebody turns to them.
      if (!keptRange(request)) void readWithMarks(request).catch(() => {})
    }
  })
}
