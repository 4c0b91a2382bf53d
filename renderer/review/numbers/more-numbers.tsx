import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isWritten } from '../../../shared/review/measure-text.ts'
import type { MoreNumber, ReviewAnswer } from '../../../shared/review/review-month.ts'
import { useFormat } from '../../parts/format.ts'
import { unitOf, useMoreNumber } from '../../parts/more-number.ts'
import { NetworkMark } from '../../parts/network-mark.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { announce } from '../../ui/notice/announce.tsx'
import { showToast } from '../../ui/notice/toast.tsx'
import { Section } from '../../ui/page/section.tsx'
import { typeReadings } from '../store.ts'
import { AddNumber } from './add-number.tsx'
import { moreCell, moreSource, placeWord } from './more-words.ts'
import { NumberCell } from './number-cell.tsx'
import { formOf } from './number-form.ts'
import classes from './numbers.module.css'
import { readPastedTable } from './pasted.ts'

const keyOf = ({ channelId, campaignId, campaignName, measureId }: MoreNumber) =>
  `${channelId}/${campaignId ?? campaignName}/${measureId}`

/** What people and files told of the month beside the six metrics, and what is computed: a line a measure and channel or campaign. */
export function MoreNumbers({ review }: { review: ReviewAnswer }) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const [isAdding, setAdding] = useState(false)
  const { more, closedAt } = review
  const isLocked = closedAt !== null || isReadOnly
  if (more.length === 0 && isLocked) return null
  return (
    <Section
      title={t('review.more.title')}
      actions={
        isLocked || isAdding ? undefined : (
          <Button
            size="xs"
            leftSection={<IconPlus size={14} stroke={1.5} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {t('review.more.add')}
          </Button>
        )
      }
    >
      {isAdding && !isLocked ? <AddNumber review={review} onClose={() => setAdding(false)} /> : null}
      {more.length === 0 ? <p className={classes.origin}>{t('review.more.none')}</p> : null}
      {more.length > 0 ? (
        <table className={classes.more}>
          <thead>
            <tr>
              <th scope="col">{t('review.more.of')}</th>
              <th scope="col">{t('glossary.measure')}</th>
              <th scope="col" className={classes.number}>
                {t('review.more.value')}
              </th>
              <th scope="col" className={classes.number}>
                {t('review.more.before')}
              </th>
              <th scope="col">{t('review.more.source')}</th>
            </tr>
          </thead>
          <tbody>
            {more.map((number, at) => (
              <Line
                key={`${review.month}/${keyOf(number)}`}
                number={number}
                isLocked={isLocked}
                below={more.slice(at)}
              />
            ))}
          </tbody>
        </table>
      ) : null}
    </Section>
  )
}

interface LineProps {
  number: MoreNumber
  isLocked: boolean
  /** This line and those under it: where a pasted column goes. */
  below: readonly MoreNumber[]
}

function Line({ number, isLocked, below }: LineProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { network, value, previous, ownUnit } = number
  const { name: measure, unit, isVanity, write } = useMoreNumber(number)
  const place = placeWord(number, t)
  const source = moreSource(number, t, format)

  async function paste(text: string) {
    const lines = below.filter(({ madeOf }) => madeOf !== 'formula')
    const keys = lines.map(keyOf)
    const pasted = readPastedTable(text, {
      ...{ channels: keys, measures: ['value'], locale: format.locale },
      reads: lines.map((line) => formOf(line.measureId, unitOf(line), format).read),
    })
    const readings = pasted.readings.flatMap(({ channelId: key, value: typed }) => {
      const line = lines[keys.indexOf(key ?? '')]
      return line ? [readingOf(line, typed)] : []
    })
    if (readings.length > 0) await typeReadings(readings)
    const said = [t('review.pasted', { count: readings.length })]
    if (pasted.refused > 0) said.push(t('review.pasteRefused', { count: pasted.refused }))
    announce(said.join(' '))
    showToast({ text: said.join(' ') })
  }

  return (
    <tr>
      <th scope="row">
        <span className={classes.channel}>
          {network ? <NetworkMark network={network} /> : null}
          <span dir="auto" className={classes.handle}>
            {place}
          </span>
        </span>
      </th>
      <td>
        <bdi>{measure}</bdi>
        {ownUnit && ownUnit !== measure ? <span className={classes.part}>{ownUnit}</span> : null}
        {isVanity ? <span className={classes.part}>{t('review.more.vanity')}</span> : null}
      </td>
      {number.madeOf !== 'formula' && !isLocked && number.measureId ? (
        <NumberCell
          label={t('review.cell.label', { measure, channel: place })}
          cell={moreCell(number)}
          isLocked={false}
          meaning={null}
          source={source}
          onLook={() => {}}
          onDraft={() => {}}
          onSave={(typed) => typeReadings([readingOf(number, typed)])}
          form={isWritten(unit) ? formOf(number.measureId, unit, format) : undefined}
          onPasteTable={(text) => void paste(text).catch(() => undefined)}
        />
      ) : (
        <td className={classes.number}>{write(value)}</td>
      )}
      <td className={classes.number}>{write(previous)}</td>
      <td dir="auto">{source}</td>
    </tr>
  )
}

function readingOf({ measureId, channelId, campaignId }: MoreNumber, value: number | null) {
  return { measureId, channelId, campaignId, value }
}
