import { useTranslation } from 'react-i18next'
import { plainText } from '../../../shared/markdown/plain.ts'
import type { PlanReview } from '../../../shared/review/review-document.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { shorten, Words } from '../pieces.tsx'

/** What was tried, and what it taught. */
export function Ledger({ lessons }: { lessons: PlanReview['lessons'] }) {
  const { t } = useTranslation()
  if (lessons.length === 0) return null
  return (
    <>
      <h2 className="divider" data-keep>
        {t('print.review.ledger')}
      </h2>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{t('lessons.field.tried')}</th>
            <th scope="col">{t('lessons.field.came')}</th>
            <th scope="col">{t('lessons.field.learnt')}</th>
          </tr>
        </thead>
        <tbody>
          {lessons.map(({ id, outcome, tried, came, learnt }) => (
            <tr key={id}>
              <td>
                <Words>{shorten(plainText(tried), 300)}</Words>
                {outcome && (
                  <p className="row-state">
                    <StatusMark kind="lessonOutcome" status={outcome} withLabel size={11} />
                  </p>
                )}
              </td>
              <td>
                <Words>{shorten(plainText(came), 400)}</Words>
              </td>
              <td>
                <Words>{shorten(plainText(learnt), 400)}</Words>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
