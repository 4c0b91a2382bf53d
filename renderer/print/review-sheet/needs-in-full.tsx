import { useTranslation } from 'react-i18next'
import type { ReviewItem } from '../../../shared/review/review.ts'
import { useFormat } from '../../parts/format.ts'
import { Lines } from '../pieces.tsx'

/** What the owner is asked, by the numbers that the boxes have. */
export function NeedsInFull({ items }: { items: readonly ReviewItem[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const needs = items.filter(({ kind }) => kind === 'need')
  if (needs.length === 0) return null
  return (
    <>
      <h2 className="divider" data-keep>
        {t('print.needs.title')}
      </h2>
      {needs.map((need, at) => (
        <div className="need-in-full" key={need.id}>
          <span className="need-number">{format.number(at + 1)}</span>
          <div>
            <Lines text={need.text} />
          </div>
        </div>
      ))}
    </>
  )
}
