import { useTranslation } from 'react-i18next'
import type { ObjectiveChanges, ReviewAnswer } from '../../../shared/review/review-month.ts'
import { needsCause } from '../../../shared/review/review-steps.ts'
import { ChangeTitle, FieldChanges } from '../../parts/strategy-changes.tsx'
import { InlineEdit } from '../../ui/input/inline-edit.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { Section } from '../../ui/page/section.tsx'
import classes from '../account/account.module.css'
import { anchorOf } from '../steps.tsx'
import { explainChange } from '../store.ts'
import { keepText } from './left-text.ts'

/** Objectives that are no longer what the last version of the strategy says, and why; closing keeps a new version. */
export function ObjectiveChangesPart({ review }: { review: ReviewAnswer }) {
  const { t } = useTranslation()
  const { objectiveChanges } = review
  if (!objectiveChanges || objectiveChanges.changes.length === 0) return null
  return (
    <Section
      title={t('review.changes.title')}
      aside={t('review.changes.since', { name: objectiveChanges.since })}
      anchor={anchorOf('changes')}
    >
      <ul className={classes.items} aria-label={t('review.changes.title')}>
        {objectiveChanges.changes.map((change) => (
          <Change key={`${change.id} ${change.act}`} {...{ change, review }} names={objectiveChanges.names} />
        ))}
      </ul>
      {review.closedAt ? null : <p className={classes.quiet}>{t('review.changes.hint')}</p>}
    </Section>
  )
}

interface ChangeProps {
  change: ObjectiveChanges['changes'][number]
  names: ObjectiveChanges['names']
  review: ReviewAnswer
}

function Change({ change, names, review: { month, closedAt } }: ChangeProps) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const draft = keepText(month, `change/${change.id}`)
  return (
    <li className={classes.change}>
      <p>
        <ChangeTitle difference={change} />
      </p>
      <FieldChanges difference={change} names={names} />
      {closedAt || isReadOnly ? (
        <p dir="auto" className={classes.reason}>
          {change.reason}
        </p>
      ) : (
        <div className={classes.reason} data-wanted={needsCause(change) || undefined}>
          <InlineEdit
            label={t('review.changes.reasonFor', { title: change.title })}
            placeholder={t(needsCause(change) ? 'review.changes.reasonWanted' : 'review.changes.reason')}
            isMultiline
            value={change.reason}
            onDraft={draft.onDraft}
            onSave={(reason) => draft.saved(() => explainChange(month, change.id, reason))}
          />
        </div>
      )}
    </li>
  )
}
