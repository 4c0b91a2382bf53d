import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FileMonth } from '../../../shared/imports/months.ts'
import { useFormat } from '../../parts/format.ts'
import { Closed } from '../month-picker.tsx'
import { useReview } from '../store.ts'
import { goToMonth } from './figures-import.ts'
import classes from './import.module.css'

/** The months that a file tells of, newest first; once they are here, each leads to its review. */
export function ImportMonths({ months, areHere }: { months: readonly FileMonth[]; areHere: boolean }) {
  const { t } = useTranslation()
  const hasClosed = useReview((state) =>
    state.months.some((known) => known.closedAt && months.some(({ month }) => month === known.month)),
  )
  if (months.length === 0) return null
  const title = t(areHere ? 'imports.seeMonth' : 'imports.months', { count: months.length })
  return (
    <div>
      <h3 className={classes.monthsTitle}>{title}</h3>
      <ul aria-label={title} className={classes.months}>
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
    </div>
  )
}

function Words({ month, posts, values }: FileMonth) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <span className={classes.month}>
      {[
        format.month(month),
        posts > 0 ? t('review.postCount', { count: posts }) : '',
        values > 0 ? t('imports.valueCount', { count: values }) : '',
      ]
        .filter(Boolean)
        .join(' · ')}{' '}
      <Closed month={month} />
    </span>
  )
}
