import { z } from 'zod'
import { Id, Line, Position } from '../record.ts'
import { isMeasureKey } from './measures.ts'
import type { Measure } from './review.ts'
import { rateKey } from './trends.ts'

/** A number that the team chose for the first page of the owner's paper; without any, the usual ones stand there. */
export const FirstPageNumber = z.object({
  id: Id,
  /** A measure, built-in or the team's own, or the engagement rate. */
  measureId: z.string(),
  position: Position,
})
export type FirstPageNumber = z.infer<typeof FirstPageNumber>

/** What stands there while nobody chose anything: the same every month, so that a reader learns to read them. */
export const usualNumbers = [
  'followers',
  rateKey,
  'reach',
  'impressions',
  'engagements',
  'clicks',
  'conversions',
] as const

/** More would push what was tried off the page. */
export const mostOnFirstPage = 10

/** A number as paper needs it: an own measure by what it is called, for it may have said nothing yet. */
export const PaperNumber = z.object({ measure: z.string(), name: Line })
export type PaperNumber = z.infer<typeof PaperNumber>

export const usualPaperNumbers: readonly PaperNumber[] = usualNumbers.map((measure) => ({
  measure,
  name: '',
}))

export const FirstPageChoice = z.array(z.string()).max(mostOnFirstPage)

export const FirstPage = z.object({
  measureIds: FirstPageChoice,
  /** False while the usual ones stand there because nobody chose. */
  isChosen: z.boolean(),
})
export type FirstPage = z.infer<typeof FirstPage>

/** What of a choice can stand there: each once, and only what there is. */
export function fitForFirstPage(wanted: readonly string[], own: readonly Pick<Measure, 'id'>[]): string[] {
  const isKnown = (id: string) => id === rateKey || isMeasureKey(id) || own.some((one) => one.id === id)
  return [...new Set(wanted)].filter(isKnown)
}

/** Nothing chosen, and exactly what is usual, are the same. */
export function isUsual(measureIds: readonly string[]): boolean {
  return measureIds.length === 0 || measureIds.join(' ') === usualNumbers.join(' ')
}
