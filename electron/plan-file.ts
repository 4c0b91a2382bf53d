import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { listHolidayCountries } from '../db/calendar/day-items.ts'
import { daysOnPaper, listFilesOnPaper } from '../db/calendar/plan-posts.ts'
import { readPlanDocument } from '../db/exports.ts'
import type { Db } from '../db/open.ts'
import { asTargetProblem } from '../db/problem.ts'
import { isCalendarSheet, type PlanDocument, type PlanRequest } from '../shared/print/exports.ts'
import type { Id } from '../shared/record.ts'
import { reviewTable } from '../shared/review/review-table.ts'
import { csvText, guards } from '../shared/text/csv-text.ts'
import { listHolidays } from './holidays.ts'
import { type DrawMedia, findThumb, type ThumbSize } from './thumbs.ts'
import { wordsForFigures } from './words.ts'

export type PrintPlan = (document: PlanDocument, signal?: AbortSignal) => Promise<Uint8Array>

/** The same paper as Markdown. */
export type RenderPlan = (document: PlanDocument, signal?: AbortSignal) => Promise<string>

type Hands = { printPlan: PrintPlan; renderPlan: RenderPlan; drawMedia: DrawMedia }

type PlanFile = { db: Db; request: PlanRequest; path: string; hands: Hands; signal?: AbortSignal }

/**
 * Writes the plan or one sheet, as a PDF or as Markdown, and the figures of a review as a table too: the window's export and the command line's are this one function. Yields what it does next.
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
  const { language, sheet, format } = request
  const countries = listHolidayCountries(db)
  const holidays = await listHolidays({ ...daysOnPaper(db, request), countries, language })
  const isPictured = isCalendarSheet(sheet?.kind) && format !== 'markdown'
  const files = isPictured ? listFilesOnPaper(db, request) : []
  const size = sheet?.kind === 'posts' ? 'card' : 'tile'
  const sources = await drawPictures(db, hands.drawMedia, { files, size, signal })
  const document = readPlanDocument(db, request, holidays, sources)
  yield 'printing'
  const content = await contentOf(document, { format, hands, signal })
  signal?.throwIfAborted()
  yield 'saving'
  await replaceFile(path, content)
  return content.byteLength
}

async function contentOf(
  document: PlanDocument,
  { format, hands, signal }: Pick<PlanFile, 'hands' | 'signal'> & Pick<PlanRequest, 'format'>,
): Promise<Uint8Array> {
  const encode = (text: string) => new TextEncoder().encode(text)
  if (format === 'markdown') return encode(await hands.renderPlan(document, signal))
  if (format === 'csv') return encode(await figuresOf(document))
  return hands.printPlan(document, signal)
}

/** The figures of a review for a spreadsheet, which runs no cell of it. */
async function figuresOf({ language, edition, told, brand }: PlanDocument): Promise<string> {
  if (!told) return ''
  const words = await wordsForFigures(language, told.charts.denominator, brand.currency)
  return csvText(reviewTable(told, edition, words), { guard: guards.seen, hasMark: true })
}

type Pictures = {
  files: readonly { id: Id; hash: string }[]
  size: ThumbSize
  signal: AbortSignal | undefined
}

/** Small pictures as addresses that hold them, by the id of their file; a file that cannot be drawn has none. */
export async function drawPictures(
  db: Db,
  draw: DrawMedia,
  { files, size, signal }: Pictures,
): Promise<Map<Id, string>> {
  const sources = new Map<Id, string>()
  for (const { id, hash } of files) {
    signal?.throwIfAborted()
    const picture = await findThumb(db, draw, { hash, size })
    if (picture) sources.set(id, `data:image/webp;base64,${Buffer.from(picture).toString('base64')}`)
  }
  return sources
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
