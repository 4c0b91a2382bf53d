import { useTranslation } from 'react-i18next'
import type { ReviewAnswer } from '../../shared/review-month.ts'
import { InlineEdit } from '../ui/input/inline-edit.tsx'
import classes from './account.module.css'
import { changeNote } from './store.ts'

/** The month in a few sentences, as the owner reads it first. */
export function MonthNote({ review }: { review: ReviewAnswer }) {
  const { t } = useTranslation()
  if (review.closedAt) {
    return review.note ? (
      <p dir="auto" className={classes.note}>
        {review.note}
      </p>
    ) : null
  }
  return (
    <div className={classes.note}>
      <InlineEdit
        key={review.month}
        label={t('review.note')}
        placeholder={t('review.notePlaceholder')}
        isMultiline
        value={review.note}
        onSave={(note) => changeNote(review.month, note)}
      />
    </div>
  )
}
