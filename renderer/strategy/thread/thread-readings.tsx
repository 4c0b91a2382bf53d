import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { handleOf } from '../../../shared/strategy/networks.ts'
import type { Channel, Objective } from '../../../shared/strategy/strategy.ts'
import type { GoalThread } from '../../../shared/strategy/thread.ts'
import { useFormat } from '../../parts/format.ts'
import { useNetworkName } from '../../parts/network-mark.tsx'
import { go } from '../../place.ts'
import { useMeasureName, useMeasureUnit } from '../tree/measure-name.ts'
import classes from './thread.module.css'

interface ThreadReadingsProps {
  objective: Objective
  thread: GoalThread | undefined
  channels: readonly Channel[]
}

type Row = GoalThread['readings'][number]['rows'][number]

/** The newest reading of an objective's measure, and all of them when asked for; each leads to where it is read. */
export function ThreadReadings({ objective, thread, channels }: ThreadReadingsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [isOpen, setOpen] = useState(false)
  const measureName = useMeasureName()
  const tell = useTelling(objective, channels)
  const { id, measureId } = objective
  if (!measureId) return <p className={classes.readings}>{t('strategy.thread.noMeasure')}</p>
  if (!thread) return null
  const rows = thread.readings.find(({ objectiveId }) => objectiveId === id)?.rows ?? []
  const [newest] = rows
  return (
    <div className={classes.readings}>
      <bdi>{measureName(measureId)}</bdi>
      {newest ? (
        <>
          <span>{tell(newest)}</span>
          <button
            type="button"
            className={classes.fact}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <span className="spoken">{measureName(measureId)}: </span>
            {t('strategy.thread.readings', { count: rows.length, number: format.number(rows.length) })}
          </button>
        </>
      ) : (
        <button type="button" className={classes.fact} onClick={() => go({ screen: 'review' })}>
          {t('strategy.thread.noReading')}
        </button>
      )}
      {isOpen ? (
        <ul className={classes.readingList} aria-label={measureName(measureId)}>
          {rows.map((row) => (
            <li key={row.id}>
              <button
                type="button"
                className={classes.fact}
                onClick={() => go({ screen: 'review', view: { month: row.month } })}
              >
                {tell(row)}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

/** A reading in words: the number with its unit, its month, and its channel where the objective is about all of them. */
function useTelling({ measureId, channelId }: Objective, channels: readonly Channel[]): (row: Row) => string {
  const format = useFormat()
  const networkName = useNetworkName()
  const unit = useMeasureUnit()(measureId)
  return (row) => {
    const channel = channelId ? undefined : channels.find(({ id }) => id === row.channelId)
    const value = [format.number(row.value, 2), unit].filter(Boolean).join(' ')
    const account = channel && `\u2068${`${networkName(channel.network)} ${handleOf(channel)}`.trim()}\u2069`
    return [`\u2068${value}\u2069`, format.month(row.month, 'short'), account].filter(Boolean).join(' · ')
  }
}
