import { useTranslation } from 'react-i18next'
import type { ReviewAnswer } from '../../../shared/review/review-month.ts'
import { InlineEdit } from '../../ui/input/inline-edit.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import classes from '../account/account.module.css'
import { anchorOf } from '../steps.tsx'
import { changeNote } from '../store.ts'
import { keepText } from './left-text.ts'

/** The month in a few sentences, as the owner reads it first. */
export function MonthNote({ review }: { review: ReviewAnswer }) {
  const { t } = useTranslation()
  const draft = keepText(review.month, 'note')
  const isReadOnly = useReadOnly()
  if (review.closedAt || isReadOnly) {
    return review.note ? (
      <p dir="auto" className={classes.note}>
        {review.note}
      </p>
    ) : null
  }
  return (
    <div id={anchorOf('note')} tabIndex={-1} className={classes.note}>
      <InlineEdit
        key={review.month}
        label={t('review.note')}
        placeholder={t('review.notePlaceholder')}
        isMultiline
        value={review.note}
        onDraft={draft.onDraft}
        onSave={(note) => draft.saved(() => changeNote(review.month, note))}
      />
    </div>
  )
}
