import { useCallback } from 'react'
import type { Period } from '../../shared/review/period.ts'
import { PrintSheet } from '../parts/print-sheet.tsx'
import { printReview } from '../sheet-wanted.ts'

/** The month, the quarter or the year that is looked at, as a document of its own. */
export function PrintReview({ period }: { period: Period }) {
  const print = useCallback(() => printReview(period), [period])
  return <PrintSheet kind="review" id={null} onPrint={print} />
}
