import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MonthCount } from '../../shared/imports/months.ts'
import { useFormat } from '../parts/format.ts'
import { goToMonth } from './figures-import.ts'
import classes from './import.module.css'
import { Closed } from './month-picker.tsx'
import { useReview } from './store.ts'

/** The months that the posts of a file fall into, newest first; once they are here, each leads to its review. */
export function ImportMonths({ months, areHere }: { months: readonly MonthCount[]; areHere: boolean }) {
  const { t } = useTranslation()
  const hasClosed = useReview((state) =>
    state.months.some((known) => known.closedAt && months.some(({ month }) => month === known.month)),
  )
  if (months.length === 0) return null
  const title = t(areHere ? 'imports.seeMonth' : 'imports.months', { count: months.length })
  return (
    <section aria-label={title}>
      <h3 className={classes.monthsTitle}>{title}</h3>
      <ul className={classes.months}>
        {months.map((one) => (
          <li key={one.month}>
            {areHere ? (
              <Button size="compact-sm" variant="light" onClick={() => goToMonth(one.month)}>
                <Words {...one} />
              </Button>
            ) : (
              <Words {...one} />
            )}
          </li>
        ))}
      </ul>
      {hasClosed ? <p className={classes.small}>{t('imports.closedMonth')}</p> : null}
    </section>
  )
}

function Words({ month, count }: MonthCount) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <span className={classes.month}>
      {format.month(month)} · {t('review.postCount', { count })} <Closed month={month} />
    </span>
  )
}
