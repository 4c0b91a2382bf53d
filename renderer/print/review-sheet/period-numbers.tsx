import { useTranslation } from 'react-i18next'
import { placesOf } from '../../../shared/review/compared.ts'
import { cellKey, marksOf } from '../../../shared/review/number-notes.ts'
import { type Span, spanOf } from '../../../shared/review/period.ts'
import { measures } from '../../../shared/review/review.ts'
import type { ReviewDocument } from '../../../shared/review/review-document.ts'
import { gather, lineOf, measuresOf, rateKey, type TrendRow } from '../../../shared/review/trends.ts'
import { useFormat } from '../../parts/format.ts'
import { measureNameOf, tellGaps, tellValue } from '../../parts/trend-words.ts'
import { Account } from '../pieces.tsx'
import { Marks } from '../review/marks.tsx'

const mostColumns = 7

/** The measures of a quarter or a year by channel: events summed, of stocks the newest, people of several months never added up. */
export function PeriodNumbers({ told: { charts, notes } }: { told: ReviewDocument }) {
  const { t } = useTranslation()
  const { period, denominator, trends } = charts
  const rows = trends.rows.length === 2 ? trends.rows.slice(0, 1) : trends.rows
  const lines = measuresOf(rows).slice(0, mostColumns)
  if (lines.length === 0) return null
  const span = spanOf(period) as Exclude<Span, 'month'>
  return (
    <>
      <h2 className="divider" data-keep>
        {t('print.review.numbers')}
      </h2>
      <table className="rows numbers of-period">
        <colgroup>
          <col className="channel-column" />
          {lines.map(({ measure }) => (
            <col key={measure} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('glossary.channel')}</th>
            {lines.map((line) => (
              <th scope="col" key={line.measure}>
                {measureNameOf(line, denominator, t)}
                <span className="counting">{t(`charts.counting.${line.counting}.${span}`)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.channelId} className={row.channelId === null ? 'total' : ''}>
              <th scope="row">
                {row.network ? (
                  <Account network={row.network} handle={row.handle} />
                ) : (
                  t('print.review.total')
                )}
              </th>
              {lines.map(({ measure }) => (
                <PeriodFigure key={measure} {...{ charts, notes, row, measure }} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

interface FigureProps extends Pick<ReviewDocument, 'charts' | 'notes'> {
  row: TrendRow
  measure: string
}

function PeriodFigure({ charts, notes, row, measure }: FigureProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const line = lineOf(row, measure)
  const cell = measures.find((one) => one === (measure === rateKey ? 'engagements' : measure))
  const marks = cell && <Marks marks={marksOf(notes, cellKey(row.channelId, cell))} />
  if (!line)
    return (
      <td>
        {format.number(null)}
        {marks}
      </td>
    )
  const { value, perMonth } = gather(line, placesOf(charts.period, charts.trends.months))
  const told = value ?? (perMonth === null ? null : Math.round(perMonth))
  return (
    <td>
      {tellValue(line, told, format)}
      {marks}
      {told !== null &&
        tellGaps(charts, row, line, t, format).map((words) => (
          <span key={words} className="counting">
            {words}
          </span>
        ))}
    </td>
  )
}
