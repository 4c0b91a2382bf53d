import { useTranslation } from 'react-i18next'
import type { ReviewMonth } from '../../../shared/review/review-month.ts'
import { ChangeTitle, FieldChanges } from '../../parts/strategy-changes.tsx'
import { Words } from '../pieces.tsx'

/** Objectives that are no longer what was agreed, each with the reason for it. */
export function ObjectiveChanges({ changes: known }: { changes: ReviewMonth['objectiveChanges'] }) {
  const { t } = useTranslation()
  if (!known || known.changes.length === 0) return null
  return (
    <>
      <h2 className="divider" data-keep>
        {t('review.changes.title')}
      </h2>
      {known.changes.map((change) => (
        <div className="objective-change" key={`${change.id} ${change.act}`}>
          <p>
            <ChangeTitle difference={change} />
          </p>
          <FieldChanges difference={change} names={known.names} />
          {change.reason && (
            <p className="because">
              <Words>{change.reason}</Words>
            </p>
          )}
        </div>
      ))}
    </>
  )
}
