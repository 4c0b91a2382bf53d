import { IconLock } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReviewAnswer } from '../../shared/review/review-month.ts'
import { useFormat } from '../parts/format.ts'
import classes from './account/account.module.css'
import { useReview } from './store.ts'

/** Says that the month is closed, by whom, and every earlier closing and re-opening. */
export function ClosedLine({ review }: { review: ReviewAnswer }) {
  const { t } = useTranslation()
  const format = useFormat()
  const line = useRef<HTMLDivElement>(null)
  const isNew = useReview((state) => state.justClosed === review.month)
  // The button that closed the month is gone, and the page may be scrolled far below this line.
  useEffect(() => {
    if (!isNew) return
    line.current?.focus()
    useReview.setState({ justClosed: undefined })
  }, [isNew])
  const earlier = review.turns.slice(1)
  const by = review.closedBy || t('review.somebody')
  return (
    <div ref={line} className={classes.closed} tabIndex={-1}>
      <IconLock size={16} stroke={1.5} aria-hidden />
      <div>
        <p>{t('review.closedBy', { at: format.moment(review.closedAt), person: by })}</p>
        {earlier.length > 0 ? (
          <details>
            <summary>{t('review.turns', { count: earlier.length })}</summary>
            <ul className={classes.turns}>
              {earlier.map(({ act, person, at }) => (
                <li key={`${act}${at}`}>
                  {t(`review.turn.${act}`, { at: format.moment(at), person: person || t('review.somebody') })}
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
    </div>
  )
}
