import { use } from 'react'
import { useFormat } from '../../parts/format.ts'
import { AsText } from '../as-text.ts'

/** Small numbers that lead to what must be known of a figure. */
export function Marks({ marks }: { marks: readonly number[] }) {
  const format = useFormat()
  const isText = use(AsText)
  if (marks.length === 0) return null
  const written = marks.map((mark) => format.number(mark)).join(' ')
  return isText ? ` [${written}]` : <sup className="marks">{written}</sup>
}
