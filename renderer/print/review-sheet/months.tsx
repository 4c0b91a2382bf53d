import { useTranslation } from 'react-i18next'
import { monthsIn, spanOf } from '../../../shared/review/period.ts'
import type { ReviewDocument } from '../../../shared/review/review-document.ts'
import type { TrendLine } from '../../../shared/review/trends.ts'
import { useFormat } from '../../parts/format.ts'
import { measureNameOf, tellValue } from '../../parts/trend-words.ts'

/** The whole brand's numbers, the months side by side. */
export function Months({ told: { charts } }: { told: ReviewDocument }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { trends, period, denominator, until } = charts
  const brand = trends.rows.at(-1)
  const months = monthsIn(period)
  if (!brand || brand.lines.length === 0) return null
  const isYear = spanOf(period) === 'year'
  const told = (line: TrendLine, value: number | null) =>
    isYear && line.counting !== 'rate' ? format.compact(value) : tellValue(line, value, format)
  return (
    <>
      <h2 className="divider" data-keep>
        {t('print.told.months')}
      </h2>
      <table className={`rows by-month ${isYear ? 'of-year' : ''}`}>
        <colgroup>
          <col className="by-month-name" />
          {months.map((month) => (
            <col key={month} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('charts.measure')}</th>
            {months.map((month) => (
              <th scope="col" className="figure" key={month}>
                {format.month(month, 'name')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {brand.lines.map((line) => (
            <tr key={line.measure}>
              <th scope="row">{measureNameOf(line, denominator, t)}</th>
              {months.map((month) => (
                <td className="figure" key={month}>
                  {month > until && line.values[trends.months.indexOf(month)] === null
                    ? ''
                    : told(line, line.values[trends.months.indexOf(month)] ?? null)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
