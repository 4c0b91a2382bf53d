import { useTranslation } from 'react-i18next'
import type { Standing } from '../../../shared/review/review-month.ts'
import { useFormat } from '../../parts/format.ts'
import { useStandingMeasure } from '../../parts/standing-words.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { shorten, Words } from '../pieces.tsx'

export function Standings({ standings }: { standings: Standing[] }) {
  const { t } = useTranslation()
  if (standings.length === 0) return null
  return (
    <>
      <h2 className="divider" data-keep>
        {t('print.review.objectives')}
      </h2>
      <table className="rows standings">
        <colgroup>
          <col />
          <col className="touch" />
          <col className="why" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('glossary.objective')}</th>
            <th scope="col">{t('print.review.stands')}</th>
            <th scope="col">{t('print.review.why')}</th>
          </tr>
        </thead>
        <tbody>
          {standings.map((standing) => (
            <StandingRow key={standing.objectiveId} standing={standing} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function StandingRow({ standing }: { standing: Standing }) {
  const { t } = useTranslation()
  const format = useFormat()
  const measureOf = useStandingMeasure()
  const { title, verdict, value, valueMonth, target, reason } = standing
  return (
    <tr>
      <td>
        <Words>{title}</Words>
      </td>
      <td>
        <p className="row-state">
          {verdict === 'exploring' ? (
            t('print.kind.exploring')
          ) : (
            <StatusMark kind="pace" status={verdict} withLabel size={11} />
          )}
        </p>
        {verdict !== 'exploring' && (value !== null || target !== null) && (
          <p>
            {t('print.review.valueOf', { value: format.number(value, 2), target: format.number(target, 2) })}
            {standing.measureId !== null && (
              <span className="aside">
                {' '}
                <bdi>{measureOf(standing)}</bdi>
              </span>
            )}
            {valueMonth && (
              <span className="aside"> {t('review.valueAsOf', { month: format.month(valueMonth) })}</span>
            )}
          </p>
        )}
      </td>
      <td>{reason ? <Words>{shorten(reason, 400)}</Words> : format.number(null)}</td>
    </tr>
  )
}
