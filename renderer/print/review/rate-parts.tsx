import type { Rate } from '../../../shared/review/review-month.ts'
import { useFormat } from '../../parts/format.ts'

/** What a rate divides, under it: none stands without. */
export function RateParts({ rate }: { rate: Rate | null }) {
  const format = useFormat()
  if (!rate) return null
  return (
    <span className="trend">
      <bdi dir="ltr">
        {format.number(rate.engagements)} / {format.number(rate.denominator)}
      </bdi>
    </span>
  )
}
