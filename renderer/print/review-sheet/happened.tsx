import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { comparedOf, placesOf, sayAllCompared } from '../../../shared/review/compared.ts'
import type { PaperNumber } from '../../../shared/review/first-page.ts'
import { isMeasureKey } from '../../../shared/review/measures.ts'
import { cellKey, marksOf } from '../../../shared/review/number-notes.ts'
import type { ReviewDocument } from '../../../shared/review/review-document.ts'
import { gather, lineOf, rateKey, type TrendLine } from '../../../shared/review/trends.ts'
import { useFormat } from '../../parts/format.ts'
import { partialPlaces } from '../../parts/trend-chart.tsx'
import { measureNameOf, tellGaps, tellValue, tongueOf } from '../../parts/trend-words.ts'
import { Spark } from '../../ui/charts/spark.tsx'
import { AsText } from '../as-text.ts'
import { Account } from '../pieces.tsx'
import { Marks } from '../review/marks.tsx'
import { Question } from './question.tsx'

/** The whole brand's numbers, each with its last year as a line and what it means beside earlier ones. */
export function Happened({ told: document }: { told: ReviewDocument }) {
  const { t } = useTranslation()
  const isText = use(AsText)
  return (
    <>
      <Question number={2} title={t('print.told.happened')} />
      <table className="rows happened">
        <colgroup>
          <col className="happened-name" />
          <col className="happened-value" />
          {!isText && <col className="happened-line" />}
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('charts.measure')}</th>
            <th scope="col" className="figure" />
            {!isText && <th scope="col">{t('print.told.lastYear')}</th>}
            <th scope="col">{t('print.told.compared')}</th>
          </tr>
        </thead>
        <tbody>
          {document.numbers.map((number) => (
            <NumberRow key={number.measure} told={document} number={number} />
          ))}
        </tbody>
      </table>
    </>
  )
}

interface NumberRowProps {
  told: ReviewDocument
  number: PaperNumber
}

function NumberRow({ told: { charts, notes }, number }: NumberRowProps) {
  const { t } = useTranslation()
  const isText = use(AsText)
  const format = useFormat()
  const { measure } = number
  const { trends, period, denominator } = charts
  const row = trends.rows.at(-1)
  const line = lineOf(row, measure)
  const places = placesOf(period, trends.months)
  const found = line && gather(line, places)
  const value = found?.value ?? found?.perMonth ?? null
  const asCell = measure === rateKey ? 'engagements' : measure
  return (
    <tr>
      <th scope="row">
        <bdi>{measureNameOf(number, denominator, t) || '…'}</bdi>
      </th>
      <td className="figure happened-figure">
        <bdi>
          {line ? tellValue(line, value === null ? null : roundOf(line, value), format) : format.number(null)}
        </bdi>
        <Marks marks={marksOf(notes, cellKey(null, asCell))} />
      </td>
      {!isText && (
        <td>
          {row && line && (
            <Spark
              values={line.values.slice(-drawn)}
              partial={partialPlaces({ charts, row, line }).map((at) => at - (line.values.length - drawn))}
              isRtl={isFromRight(format.language)}
              width={118}
              height={26}
            />
          )}
        </td>
      )}
      <td className="happened-words">
        {row && line && value !== null ? (
          <>
            {sayAllCompared(comparedOf(charts, row, line) ?? [], tongueOf(t, format))}
            {tellGaps(charts, row, line, t, format).map((gap) => `; ${gap}`)}
          </>
        ) : (
          <ByChannel charts={charts} measure={measure} />
        )}
      </td>
    </tr>
  )
}

/** A year, and the month a year ago that it ends with. */
const drawn = 13

/** People and events come whole, also where a mean of months is told; parts of one and what a formula gives do not. */
const roundOf = (line: TrendLine, value: number) =>
  isMeasureKey(line.measure) && (line.unit ?? 'count') === 'count' ? Math.round(value) : value
const isFromRight = (language: string) => language === 'he'

/** Of what is never added up, what each channel says by itself. */
function ByChannel({
  charts: { trends, period },
  measure,
}: {
  charts: ReviewDocument['charts']
  measure: string
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const places = placesOf(period, trends.months)
  const said = trends.rows.flatMap(({ channelId, network, handle, lines }) => {
    const line = channelId === null ? undefined : lines.find((one) => one.measure === measure)
    const found = line && gather(line, places)
    const value = found?.value ?? found?.perMonth ?? null
    return network && line && value !== null
      ? [{ network, handle, channelId, told: tellValue(line, roundOf(line, value), format) }]
      : []
  })
  if (said.length === 0) return t('review.cell.nobodyKnows')
  return said.map(({ channelId, network, told: value }) => (
    <span className="happened-channel" key={channelId}>
      <Account network={network} handle="" /> <bdi>{value}</bdi>
    </span>
  ))
}
