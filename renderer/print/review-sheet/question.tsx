import type { ReactNode } from 'react'
import type { ReviewDocument } from '../../../shared/review/review-document.ts'

/** One of the five, by its number. */
export function Question({ number, title }: { number: number; title: ReactNode }) {
  return (
    <h2 className="told-question" data-keep>
      <span className="question-number">{number}</span> {title}
    </h2>
  )
}

/** The last month of which anything is known: how things stand at the end. */
export function lastOf({ months }: ReviewDocument): ReviewDocument['months'][number] {
  const last = months.at(-1)
  if (!last) throw new Error('A review is of one month at least')
  return last
}
