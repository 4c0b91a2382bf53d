import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconChevronDown, IconChevronLeft, IconChevronRight, IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { addMonths, type Month } from '../../shared/day.ts'
import { useFormat } from '../parts/format.ts'
import classes from './review.module.css'
import { lastMonth, showMonth, useReview } from './store.ts'

const monthsToOffer = 12

/** Steps from month to month, or jumps to one; a closed month says so. */
export function MonthPicker({ month }: { month: Month }) {
  const { t } = useTranslation()
  const format = useFormat()
  const known = useReview((state) => state.months)
  const icon = { size: 16, stroke: 1.5, 'aria-hidden': true } as const
  return (
    <div className={classes.picker}>
      <ActionIcon aria-label={t('review.previousMonth')} onClick={() => showMonth(addMonths(month, -1))}>
        <IconChevronLeft {...icon} className="points" />
      </ActionIcon>
      <ActionIcon aria-label={t('review.nextMonth')} onClick={() => showMonth(addMonths(month, 1))}>
        <IconChevronRight {...icon} className="points" />
      </ActionIcon>
      <Menu>
        <Menu.Target>
          <Button variant="subtle" color="gray" rightSection={<IconChevronDown {...icon} size={14} />}>
            <span className={classes.month}>{format.heading(format.month(month))}</span>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {listOffers(known.map((one) => one.month)).map((offer) => (
            <Menu.Item key={offer} onClick={() => showMonth(offer)} rightSection={<Closed month={offer} />}>
              {format.month(offer)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
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

/** This month and the eleven before it, and every older month that has something; newest first. */
function listOffers(known: readonly Month[]): Month[] {
  const newest = addMonths(lastMonth(), 1)
  const recent = Array.from({ length: monthsToOffer }, (_, back) => addMonths(newest, -back))
  return [...new Set([...recent, ...known])].sort().reverse()
}
