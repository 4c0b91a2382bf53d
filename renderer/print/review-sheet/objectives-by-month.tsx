import { useTranslation } from 'react-i18next'
import type { ToldMonth } from '../../../shared/review/review-document.ts'
import { useFormat } from '../../parts/format.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { shorten, Words } from '../pieces.tsx'

/** How each objective stood at the end of each month. */
export function ObjectivesByMonth({ months }: { months: readonly ToldMonth[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const all = months.flatMap(({ standings }) => standings)
  const objectives = [...new Map(all.map((one) => [one.objectiveId, one])).values()]
  if (objectives.length === 0) return null
  const isWide = months.length > 4
  return (
    <>
      <h2 className="divider" data-keep>
        {t('print.told.byMonth')}
      </h2>
      <table className={`rows by-month ${isWide ? 'of-year' : ''}`}>
        <colgroup>
          <col className="by-month-objective" />
          {months.map(({ month }) => (
            <col key={month} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('glossary.objective')}</th>
            {months.map(({ month }) => (
              <th scope="col" className="figure" key={month}>
                {format.month(month, 'name')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {objectives.map(({ objectiveId, title, question }) => (
            <tr key={objectiveId}>
              <td>
                <Words>{shorten(title || question, 70)}</Words>
              </td>
              {months.map(({ month, standings }) => {
                const standing = standings.find((one) => one.objectiveId === objectiveId)
                const verdict = standing?.verdict
                return (
                  <td className="figure" key={month}>
                    {verdict && verdict !== 'exploring' && (
                      <StatusMark kind="pace" status={verdict} size={11} />
                    )}{' '}
                    {standing && (isWide ? format.compact(standing.value) : format.number(standing.value, 1))}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
