import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { placesOf } from '../../../shared/review/compared.ts'
import { spanOf } from '../../../shared/review/period.ts'
import type { ReviewCharts } from '../../../shared/review/review-charts.ts'
import {
  gather,
  isMain,
  lineOf,
  measuresOf,
  type TrendLine,
  type TrendRow,
} from '../../../shared/review/trends.ts'
import { useCopyTable } from '../../copy-table.ts'
import { useFormat } from '../../parts/format.ts'
import { NetworkMark } from '../../parts/network-mark.tsx'
import { measureNameOf, rowNameOf, tellGaps, tellValue } from '../../parts/trend-words.ts'
import { Section } from '../../ui/page/section.tsx'
import numbers from '../numbers/numbers.module.css'
import classes from './trends.module.css'

/** The measures of a quarter or a year: events summed, of stocks the newest, people of several months never added up. */
export function PeriodNumbers({ charts }: { charts: ReviewCharts }) {
  const { t } = useTranslation()
  const { period, denominator } = charts
  const { rows, lines } = tableOf(charts)
  const read = useCallback(() => {
    const { rows, lines, places } = tableOf(charts)
    const told = (row: TrendRow, { measure }: TrendLine) => {
      const line = lineOf(row, measure)
      const found = line && gather(line, places)
      return found?.value ?? found?.perMonth ?? null
    }
    return [
      [t('glossary.channel'), ...lines.map((line) => measureNameOf(line, charts.denominator, t))],
      ...rows.map((row) => [rowNameOf(row, t), ...lines.map((line) => told(row, line))]),
    ]
  }, [t, charts])
  useCopyTable(t('review.title'), read)
  if (lines.length === 0) return null
  return (
    <Section title={t('review.numbers')}>
      <table className={numbers.table}>
        <thead>
          <tr>
            <th scope="col">{t('glossary.channel')}</th>
            {lines.map((line) => (
              <th key={line.measure} scope="col" className={numbers.number}>
                {measureNameOf(line, denominator, t)}
                <span className={numbers.part}>
                  {t(`charts.counting.${line.counting}.${spanOf(period)}`)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.channelId} className={row.channelId === null ? numbers.total : undefined}>
              <th scope="row">
                <span className={numbers.channel}>
                  {row.network ? <NetworkMark network={row.network} /> : null}
                  <span dir="auto" className={numbers.handle}>
                    {rowNameOf(row, t)}
                  </span>
                </span>
              </th>
              {lines.map(({ measure }) => (
                <PeriodCell key={measure} charts={charts} row={row} line={lineOf(row, measure)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

/** A row for each channel, and for the whole brand where there are several; a column for each measure that any of them has. */
function tableOf({ period, trends: { rows, months } }: ReviewCharts) {
  return {
    rows: rows.length === 2 ? rows.slice(0, 1) : rows,
    lines: measuresOf(rows).filter(isMain),
    places: placesOf(period, months),
  }
}

/** A value, and by name what it is without. */
function PeriodCell({
  charts,
  row,
  line,
}: {
  charts: ReviewCharts
  row: TrendRow
  line: TrendLine | undefined
}) {
  const { t } = useTranslation()
  const format = useFormat()
  if (!line) return <td className={classes.cell}>{format.number(null)}</td>
  const { value, perMonth } = gather(line, placesOf(charts.period, charts.trends.months))
  const told = value ?? (perMonth === null ? null : Math.round(perMonth))
  return (
    <td className={classes.cell}>
      {tellValue(line, told, format)}
      {told === null
        ? null
        : tellGaps(charts, row, line, t, format).map((words) => (
            <span key={words} className={numbers.part}>
              {words}
            </span>
          ))}
    </td>
  )
}
