import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconChevronDown, IconChevronLeft, IconChevronRight, IconLock } from '@tabler/icons-react'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { addMonths, type Month } from '../../shared/day.ts'
import { addPeriods, type Period, periodOf, type Span, spans } from '../../shared/review/period.ts'
import { useFormat } from '../parts/format.ts'
import { periodNameOf } from '../parts/trend-words.ts'
import { Segments } from '../ui/input/segments.tsx'
import classes from './review.module.css'
import { lastMonth, showPeriod, stepBy, useReview } from './store.ts'

const monthsToOffer = 12
const periodsToOffer: Record<Exclude<Span, 'month'>, number> = { quarter: 5, year: 3 }

/** Steps from month to month, or jumps to one, to a quarter or a year; a closed month says so. */
export function MonthPicker({ month, span }: { month: Month; span: Span }) {
  const { t } = useTranslation()
  const format = useFormat()
  const known = useReview((state) => state.months)
  const icon = { size: 16, stroke: 1.5, 'aria-hidden': true } as const
  return (
    <div className={classes.picker}>
      <ActionIcon aria-label={t(`charts.previous.${span}`)} onClick={() => stepBy(-1)}>
        <IconChevronLeft {...icon} className="points" />
      </ActionIcon>
      <ActionIcon aria-label={t(`charts.next.${span}`)} onClick={() => stepBy(1)}>
        <IconChevronRight {...icon} className="points" />
      </ActionIcon>
      <Menu>
        <Menu.Target>
          <Button variant="subtle" color="gray" rightSection={<IconChevronDown {...icon} size={14} />}>
            <span className={classes.month}>
              {format.heading(periodNameOf(periodOf(month, span), t, format))}
            </span>
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={classes.periods}>
          <Menu.Label>{t('charts.months')}</Menu.Label>
          {listOffers(known.map((one) => one.month)).map((offer) => (
            <Menu.Item key={offer} onClick={() => showPeriod(offer)} rightSection={<Closed month={offer} />}>
              {format.month(offer)}
            </Menu.Item>
          ))}
          {(['quarter', 'year'] as const).map((length) => (
            <Fragment key={length}>
              <Menu.Label>{t(`charts.${length}s`)}</Menu.Label>
              {newest(length).map((offer) => (
                <Menu.Item key={offer} onClick={() => showPeriod(offer)}>
                  {periodNameOf(offer, t, format)}
                </Menu.Item>
              ))}
            </Fragment>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}

/** How long the time is that the trends are of; a longer one keeps the month within it. */
export function SpanPicker({ month, span }: { month: Month; span: Span }) {
  const { t } = useTranslation()
  return (
    <Segments
      label={t('charts.span')}
      value={span}
      options={spans.map((one) => ({ value: one, label: t(`charts.${one}s`) }))}
      onChange={(to) => showPeriod(periodOf(month, to))}
    />
  )
}

/** Says that a month is closed; nothing when it is open. */
export function Closed({ month }: { month: Month }) {
  const { t } = useTranslation()
  const isClosed = useReview((state) => state.months.some((one) => one.month === month && one.closedAt))
  if (!isClosed) return null
  return (
    <span className={classes.closed}>
      <IconLock size={12} stroke={1.5} aria-hidden />
      {t('review.closed')}
    </span>
  )
}

/** Those that have begun, the newest first. */
function newest(span: keyof typeof periodsToOffer): Period[] {
  const current = periodOf(addMonths(lastMonth(), 1), span)
  return Array.from({ length: periodsToOffer[span] }, (_, back) => addPeriods(current, -back))
}

/** This month and the eleven before it, and every older month that has something; newest first. */
function listOffers(known: readonly Month[]): Month[] {
  const newest = addMonths(lastMonth(), 1)
  const recent = Array.from({ length: monthsToOffer }, (_, back) => addMonths(newest, -back))
  return [...new Set([...recent, ...known])].sort().reverse()
}
