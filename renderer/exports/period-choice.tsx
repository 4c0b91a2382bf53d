import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Day, monthOf } from '../../shared/day.ts'
import { addPeriods, type Period, periodOf } from '../../shared/review/period.ts'
import { useFormat } from '../parts/format.ts'
import { periodNameOf } from '../parts/trend-words.ts'
import classes from './export-dialog.module.css'
import { changeWish } from './store.ts'

const offered = { month: 24, quarter: 8, year: 3 } as const

/** Of which month, quarter or year the review is. */
export function PeriodChoice({ period, today }: { period: Period; today: Day }) {
  const { t } = useTranslation()
  const format = useFormat()
  const groups = (['month', 'quarter', 'year'] as const).map((span) => {
    const newest = periodOf(monthOf(today), span)
    const known = Array.from({ length: offered[span] }, (_, back) => addPeriods(newest, -back))
    return {
      group: t(`charts.${span}s`),
      items: known.map((one) => ({ value: one, label: format.heading(periodNameOf(one, t, format)) })),
    }
  })
  const isOffered = groups.some(({ items }) => items.some(({ value }) => value === period))
  const own = { value: period, label: format.heading(periodNameOf(period, t, format)) }
  return (
    <NativeSelect
      className={classes.month}
      label={t('exports.period')}
      data={isOffered ? groups : [own, ...groups]}
      value={period}
      onChange={(event) => changeWish({ period: event.currentTarget.value })}
    />
  )
}
