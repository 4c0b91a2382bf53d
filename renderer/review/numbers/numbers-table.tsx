import type { TFunction } from 'i18next'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../shared/record.ts'
import { type BuiltInMeasure, type Denominator, denominators } from '../../../shared/review/review.ts'
import type { ChannelMonth, ReviewAnswer } from '../../../shared/review/review-month.ts'
import { useCopyTable } from '../../copy-table.ts'
import { useFormat } from '../../parts/format.ts'
import { NetworkMark } from '../../parts/network-mark.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { Segments } from '../../ui/input/segments.tsx'
import { announce } from '../../ui/notice/announce.tsx'
import { showToast } from '../../ui/notice/toast.tsx'
import { Section } from '../../ui/page/section.tsx'
import { keepText } from '../month/left-text.ts'
import { anchorOf } from '../steps.tsx'
import { chooseDenominator, typeReadings, useReview } from '../store.ts'
import { Meaning, sourceOf } from './meaning.tsx'
import { NumberCell } from './number-cell.tsx'
import classes from './numbers.module.css'
import { readPastedTable } from './pasted.ts'

/** The six metrics in the order in which they are asked, each by the measure a person types for it. */
const columns: readonly BuiltInMeasure[] = [
  'followers',
  'engagements',
  'impressions',
  'reach',
  'clicks',
  'conversions',
]

/** The six metrics of every channel, typed in place or taken from posts; a dash where nobody knows. */
export function NumbersTable({ review }: { review: ReviewAnswer }) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const lookedAtBy = useReview((state) => state.lookedAtBy)
  const by = lookedAtBy ?? review.denominator
  const rows = rowsOf(review)
  const read = useCallback(() => {
    const heads = [t('glossary.channel'), ...columns.map((measure) => t(`glossary.measureName.${measure}`))]
    const valuesOf = ({ cells }: ChannelMonth) => columns.map((measure) => cells[measure].value)
    return [heads, ...rowsOf(review).map((row) => [channelName(row, t), ...valuesOf(row)])]
  }, [t, review])
  useCopyTable(t('review.title'), read)
  const [looked, setLooked] = useState<Looked>()
  if (review.channels.length === 0) return null
  return (
    <Section
      anchor={anchorOf('numbers')}
      title={t('review.numbers')}
      aside={review.closedAt || isReadOnly ? undefined : t('review.pasteHint')}
      actions={<DenominatorSwitch by={by} />}
    >
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('glossary.channel')}</th>
            {columns.map((measure) => (
              <th key={measure} scope="col" className={classes.number}>
                {t([`glossary.metricName.${measure}`, `glossary.measureName.${measure}`])}
                {measure === 'engagements' ? (
                  <span className={classes.part}>{t(`review.of.${by}`)}</span>
                ) : null}
                <span className={classes.part}>{t(`review.part.${measure}`)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <Row
              key={row.channelId ?? 'total'}
              row={row}
              by={by}
              review={review}
              rowsFrom={rows.slice(at)}
              onLook={(measure) => setLooked({ channelId: row.channelId, measure })}
            />
          ))}
        </tbody>
      </table>
      <Origin row={rows.find(({ channelId }) => channelId === looked?.channelId)} looked={looked} />
    </Section>
  )
}

/** The channels, and their sum where there are several. */
function rowsOf({ channels, total }: ReviewAnswer): readonly ChannelMonth[] {
  return channels.length === 1 ? channels : [...channels, total]
}

function channelName({ channelId, handle, network }: ChannelMonth, t: TFunction): string {
  return channelId === null ? t('review.wholeBrand') : handle || t(`glossary.networkName.${network}`)
}

type Looked = { channelId: Id | null; measure: BuiltInMeasure }

/** Where the number comes from that the pointer or the focus is on: file or person, and day. */
function Origin({ row, looked }: { row: ChannelMonth | undefined; looked: Looked | undefined }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (!row || !looked) return <p className={classes.origin}>{t('review.cell.originHint')}</p>
  const label = t('review.cell.label', {
    measure: t(`glossary.measureName.${looked.measure}`),
    channel: channelName(row, t),
  })
  return (
    <p className={classes.origin}>
      <strong>{label}</strong> {sourceOf(row, looked.measure, t, format) || t('review.cell.nobodyKnows')}
    </p>
  )
}

function DenominatorSwitch({ by }: { by: Denominator }) {
  const { t } = useTranslation()
  const options = denominators.map((value) => ({ value, label: t(`glossary.measureName.${value}`) }))
  return (
    <div className={classes.switch}>
      <span>{t('review.rateOf')}</span>
      <Segments
        label={t('review.rateOf')}
        value={by}
        options={options}
        onChange={(value) => void chooseDenominator(value)}
      />
    </div>
  )
}

interface RowProps {
  row: ChannelMonth
  by: Denominator
  review: ReviewAnswer
  /** This row and those under it: where a pasted table goes. */
  rowsFrom: readonly ChannelMonth[]
  onLook: (measure: BuiltInMeasure) => void
}

function Row({ row, by, review, rowsFrom, onLook }: RowProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const name = channelName(row, t)
  const isReadOnly = useReadOnly()

  async function paste(measure: BuiltInMeasure, text: string) {
    const measures = columns.slice(columns.indexOf(measure))
    const channels = rowsFrom.map(({ channelId }) => channelId)
    const { readings, refused } = readPastedTable(text, { channels, measures, locale: format.locale })
    if (readings.length > 0) await typeReadings(readings)
    const said = [t('review.pasted', { count: readings.length })]
    if (refused > 0) said.push(t('review.pasteRefused', { count: refused }))
    announce(said.join(' '))
    showToast({ text: said.join(' ') })
  }

  return (
    <tr className={row.channelId === null ? classes.total : undefined}>
      <th scope="row">
        <span className={classes.channel}>
          {row.network ? <NetworkMark network={row.network} /> : null}
          <span dir="auto" className={classes.handle}>
            {name}
          </span>
        </span>
      </th>
      {columns.map((measure) => (
        <NumberCell
          key={`${review.month}/${measure}`}
          label={t('review.cell.label', { measure: t(`glossary.measureName.${measure}`), channel: name })}
          cell={row.cells[measure]}
          isLocked={review.closedAt !== null || isReadOnly}
          meaning={<Meaning row={row} measure={measure} by={by} />}
          source={sourceOf(row, measure, t, format)}
          onLook={() => onLook(measure)}
          onSave={(value) => typeReadings([{ measureId: measure, channelId: row.channelId, value }])}
          onDraft={keepText(review.month, `number/${measure}/${row.channelId ?? ''}`).onDraft}
          onPasteTable={(text) => void paste(measure, text).catch(() => undefined)}
        />
      ))}
    </tr>
  )
}
