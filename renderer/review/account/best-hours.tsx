import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Month } from '../../../shared/day.ts'
import { type Hours, hourMapOf } from '../../../shared/review/hours.ts'
import { api } from '../../api.ts'
import { useFormat } from '../../parts/format.ts'
import { useHourWords } from '../../parts/hour-words.ts'
import { showView } from '../../place.ts'
import { Section } from '../../ui/page/section.tsx'
import { useRead } from '../../use-read.ts'
import { useWeek } from '../../workspace.ts'
import classes from './account.module.css'

const tables = ['postResult', 'review', 'workspace'] as const

/** The best and the quiet hours of the year that ends with a month; nothing while no post tells anything. */
export function BestHours({ month }: { month: Month }) {
  const { value } = useRead(`hours ${month}`, () => api.review.charts({ period: month }), tables)
  return value && value.hours.cells.length > 0 ? <Named hours={value.hours} /> : null
}

function Named({ hours }: { hours: Hours }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { firstDay } = useWeek()
  const { said } = useHourWords(hourMapOf(hours), firstDay)
  return (
    <Section
      title={t('charts.hours.title')}
      aside={`${format.month(hours.from, 'short')} – ${format.month(hours.to, 'short')}`}
      actions={
        <Button size="xs" variant="subtle" onClick={() => showView({ part: 'trends' })}>
          {t('charts.trends')}
        </Button>
      }
    >
      {said.map((line) => (
        <p key={line} className={classes.note}>
          {line}
        </p>
      ))}
    </Section>
  )
}
