import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { listHolidayCountries } from '../db/calendar/day-items.ts'
import { readPlanDocument } from '../db/exports.ts'
import type { Db } from '../db/open.ts'
import { asTargetProblem } from '../db/problem.ts'
import { firstDayOf, lastDayOf } from '../shared/day.ts'
import type { PlanDocument, PlanRequest } from '../shared/exports.ts'
import { listHolidays } from './holidays.ts'

export type PrintPlan = (document: PlanDocument, signal?: AbortSignal) => Promise<Uint8Array>

/** The same paper as Markdown. */
export type RenderPlan = (document: PlanDocument, signal?: AbortSignal) => Promise<string>

type Hands = { printPlan: PrintPlan; renderPlan: RenderPlan }

type PlanFile = { db: Db; request: PlanRequest; path: string; hands: Hands; signal?: AbortSignal }

/**
 * Writes the plan or one sheet, as a PDF or as Markdown: the window's export and the command line's are this one function. Yields what it does next.
 * @throws {WorkspaceProblem} CANNOT_WRITE_THERE or DISK_FULL
 * @returns the size in bytes
 */
export async function* writePlanFile({
  db,
  request,
  path,
  hands,
  signal,
}: PlanFile): AsyncGenerator<'reading' | 'printing' | 'saving', number> {
  yield 'reading'
  const { month, language } = request
  const countries = listHolidayCountries(db)
  const days = { from: firstDayOf(month), to: lastDayOf(month) }
  const holidays = await listHolidays({ ...days, countries, language })
  const document = readPlanDocument(db, request, holidays)
  yield 'printing'
  const content =
    request.format === 'markdown'
      ? new TextEncoder().encode(await hands.renderPlan(document, signal))
      : await hands.printPlan(document, signal)
  signal?.throwIfAborted()
  yield 'saving'
  await replaceFile(path, content)
  return content.byteLength
}

/** A file that was there is replaced only by a whole one. */
export async function replaceFile(path: string, content: Uint8Array): Promise<void> {
  const half = `${path}.${randomBytes(4).toString('hex')}.part`
  try {
    const file = await open(half, 'wx')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(half, path)
  } catch (error) {
    await rm(half, { force: true })
    throw asTargetProblem(error, path)
  }
}
