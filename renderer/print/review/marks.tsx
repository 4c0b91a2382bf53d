import { use } from 'react'
import { useFormat } from '../../parts/format.ts'
import { AsText } from '../as-text.ts'

/** Small numbers that lead to what must be known of a figure. */
export function Marks({ marks }: { marks: readonly number[] }) {
  const format = useFormat()
  const isText = use(AsText)
  if (marks.length === 0) return null
  const written = marks.map((mark) => format.number(mark)).join(' ')
  if (isText) return ` [${written}]`
  // By itself, or right-to-left writing takes several of them apart, to either side of the figure.
  return (
    <sup className="marks" dir="ltr">
      {written}
    </sup>
  )
}
