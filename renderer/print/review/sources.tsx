import { useTranslation } from 'react-i18next'
import { type BuiltInMeasure, measures } from '../../../shared/review/review.ts'
import type { PlanReview } from '../../../shared/review/review-document.ts'
import type { Cell, ChannelMonth } from '../../../shared/review/review-month.ts'
import { useFormat } from '../../parts/format.ts'
import { Account, Words } from '../pieces.tsx'

/** The team's own: which figures came from where, by whom and when. */
export function Sources({ review }: { review: PlanReview }) {
  const { t } = useTranslation()
  const format = useFormat()
  const sources = review.channels.flatMap(sourcesOf)
  if (sources.length === 0) return null
  return (
    <>
      <h2 className="divider" data-keep>
        {t('print.team.sources')}
      </h2>
      <table className="rows sources">
        <colgroup>
          <col className="channel-column" />
          <col />
          <col className="touch" />
          <col className="touch" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('glossary.channel')}</th>
            <th scope="col">{t('print.team.figures')}</th>
            <th scope="col">{t('print.team.source')}</th>
            <th scope="col">{t('print.team.enteredBy')}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map(({ channel, measures, cell }) => (
            <tr key={`${channel.channelId} ${measures[0]}`}>
              <td>{channel.network && <Account network={channel.network} handle={channel.handle} />}</td>
              <td>{format.list(measures.map((measure) => t(`glossary.measureName.${measure}`)))}</td>
              <td>
                <p>{t(`print.team.sourceOf.${cell.source ?? 'typed'}`)}</p>
                {cell.sourceNote && (
                  <p className="because">
                    <Words>{cell.sourceNote}</Words>
                  </p>
                )}
              </td>
              <td>
                {cell.person && (
                  <p>
                    <bdi>{cell.person}</bdi>
                  </p>
                )}
                {cell.at && <p className="because">{format.moment(cell.at)}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** The figures of a channel, those with one origin together. */
function sourcesOf(channel: ChannelMonth) {
  const origins = new Map<string, { channel: ChannelMonth; measures: BuiltInMeasure[]; cell: Cell }>()
  for (const measure of measures) {
    const cell = channel.cells[measure]
    if (cell.value === null || !cell.source) continue
    const key = JSON.stringify([cell.source, cell.sourceNote, cell.person, cell.at?.slice(0, 10)])
    const origin = origins.get(key) ?? { channel, measures: [], cell }
    origin.measures.push(measure)
    origins.set(key, origin)
  }
  return [...origins.values()]
}
