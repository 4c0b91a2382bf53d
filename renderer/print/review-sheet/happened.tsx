import { useTranslation } from 'react-i18next'
import { comparedOf, placesOf, sayAllCompared } from '../../../shared/compared.ts'
import { cellKey, marksOf } from '../../../shared/number-notes.ts'
import type { BuiltInMeasure } from '../../../shared/review.ts'
import type { ReviewDocument } from '../../../shared/review-document.ts'
import { gather, lineOf, rateKey, type TrendLine } from '../../../shared/trends.ts'
import { useFormat } from '../../parts/format.ts'
import { partialPlaces } from '../../parts/trend-chart.tsx'
import { measureNameOf, tellGaps, tellValue, tongueOf } from '../../parts/trend-words.ts'
import { Spark } from '../../ui/charts/spark.tsx'
import { Account } from '../pieces.tsx'
import { Marks } from '../review/marks.tsx'
import { Question } from './question.tsx'

/** The same every month, so that a reader learns to read them. */
const told = ['followers', rateKey, 'reach', 'impressions', 'engagements', 'clicks', 'conversions'] as const

/** The whole brand's numbers, each with its last year as a line and what it means beside earlier ones. */
export function Happened({ told: document }: { told: ReviewDocument }) {
  const { t } = useTranslation()
  return (
    <>
      <Question number={2} title={t('print.told.happened')} />
      <table className="rows happened">
        <colgroup>
          <col className="happened-name" />
          <col className="happened-value" />
          <col className="happened-line" />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('charts.measure')}</th>
            <th scope="col" className="figure" />
            <th scope="col">{t('print.told.lastYear')}</th>
            <th scope="col">{t('print.told.compared')}</th>
          </tr>
        </thead>
        <tbody>
          {told.map((measure) => (
            <NumberRow key={measure} told={document} measure={measure} />
          ))}
        </tbody>
      </table>
    </>
  )
}

interface NumberRowProps {
  told: ReviewDocument
  measure: (typeof told)[number]
}

function NumberRow({ told: { charts, notes }, measure }: NumberRowProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { trends, period, denominator } = charts
  const row = trends.rows.at(-1)
  const line = lineOf(row, measure)
  const places = placesOf(period, trends.months)
  const found = line && gather(line, places)
  const value = found?.value ?? found?.perMonth ?? null
  const asCell: BuiltInMeasure = measure === rateKey ? 'engagements' : measure
  return (
    <tr>
      <th scope="row">{measureNameOf({ measure, name: '' }, denominator, t)}</th>
      <td className="figure happened-figure">
        <bdi>
          {line ? tellValue(line, value === null ? null : roundOf(line, value), format) : format.number(null)}
        </bdi>
        <Marks marks={marksOf(notes, cellKey(null, asCell))} />
      </td>
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

const roundOf = ({ counting }: TrendLine, value: number) => (counting === 'rate' ? value : Math.round(value))
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
