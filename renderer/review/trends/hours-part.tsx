import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Hours, hourMapOf } from '../../../shared/review/hours.ts'
import type { Trends } from '../../../shared/review/trends.ts'
import { useFormat } from '../../parts/format.ts'
import { useHourWords } from '../../parts/hour-words.ts'
import { rowNameOf } from '../../parts/trend-words.ts'
import { setView, usePlace } from '../../place.ts'
import { ChartFigure } from '../../ui/charts/chart-figure.tsx'
import { HeatMap, HeatScale } from '../../ui/charts/heat-map.tsx'
import { Section } from '../../ui/page/section.tsx'
import { useWeek } from '../../workspace.ts'
import classes from './trends.module.css'

/** When own posts did best and least, by day and hour of the workspace. */
export function HoursPart({ hours, trends }: { hours: Hours; trends: Trends }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { view } = usePlace()
  const { firstDay } = useWeek()
  const [looked, setLooked] = useState<number>()
  const posted = trends.rows.filter(
    ({ channelId }) => channelId !== null && hours.cells.some((cell) => cell.channelId === channelId),
  )
  const chosen = posted.find(({ channelId }) => channelId === view?.hours)?.channelId ?? undefined
  const map = hourMapOf(hours, chosen)
  const words = useHourWords(map, firstDay)
  const title = t('charts.hours.title')
  return (
    <Section
      title={title}
      aside={`${format.month(hours.from, 'short')} – ${format.month(hours.to, 'short')} · ${t('review.postCount', { count: map.posts })}`}
      actions={
        posted.length > 1 ? (
          <Select
            aria-label={t('charts.hours.channel')}
            size="xs"
            allowDeselect={false}
            value={chosen ?? ''}
            data={[
              { value: '', label: t('charts.hours.allChannels') },
              ...posted.map((row) => ({ value: row.channelId ?? '', label: rowNameOf(row, t) })),
            ]}
            onChange={(channelId) => setView({ hours: channelId || undefined })}
          />
        ) : undefined
      }
    >
      {map.posts === 0 ? (
        <p className={classes.note}>{t('charts.hours.noPosts')}</p>
      ) : (
        <ChartFigure
          title={
            looked === undefined
              ? t('charts.hours.what')
              : (words.cells[looked]?.spoken ?? words.emptySpoken(Math.floor(looked / 24), looked % 24))
          }
          name={title}
          table={words.table}
          words={
            <>
              {words.said.map((line) => (
                <p key={line} className={classes.named}>
                  {line}
                </p>
              ))}
              <p className={classes.scaleNote}>
                <HeatScale least={t('charts.hours.less')} most={t('charts.hours.more')} />
                <span>
                  {words.tooFewNote} {t('charts.hours.set')}
                </span>
              </p>
            </>
          }
        >
          <HeatMap
            label={title}
            rows={words.rows}
            columns={words.columns}
            cells={words.cells}
            emptySpoken={words.emptySpoken}
            onLook={setLooked}
          />
        </ChartFigure>
      )}
    </Section>
  )
}
