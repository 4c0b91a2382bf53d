import { useTranslation } from 'react-i18next'
import { isShort, mixOf, runwaysOf } from '../../../shared/calendar/balance.ts'
import { monthOf } from '../../../shared/day.ts'
import { api } from '../../api.ts'
import { useFormat } from '../../parts/format.ts'
import { go } from '../../place.ts'
import { useRead } from '../../use-read.ts'
import { today, useCalendar } from '../store.ts'
import classes from './balance.module.css'
import { balanceTables, weeksOf } from './balance.tsx'

/** Beside the days, quietly: what the month is mostly made of, and how long the ideas last. */
export function BalanceLine() {
  const { t } = useTranslation()
  const format = useFormat()
  const month = monthOf(useCalendar((state) => state.asked?.day) ?? today())
  const { pillars, channels, contentTypes } = useCalendar((state) => state.choices)
  const { value } = useRead(month, () => api.library.readBalance({ month }), balanceTables)
  if (!value) return null
  const mix = mixOf(value.posts, 'type', { pillars, contentTypes })
  const most = mix.parts.find(({ key }) => key !== null)
  const { whole } = runwaysOf(value, channels, pillars)
  const words = [
    mix.isEnough && most?.key
      ? t('library.line.mix', {
          some: format.number(most.count),
          all: format.number(mix.all),
          type: t(`calendar.types.${most.key}`),
        })
      : undefined,
    whole.weeks === null
      ? undefined
      : whole.ideas === 0
        ? t('library.line.dry')
        : t('library.line.runway', weeksOf(whole.weeks, format)),
  ].filter((one) => one !== undefined)
  if (words.length === 0) return null
  return (
    <button
      type="button"
      className={classes.line}
      onClick={() => go({ screen: 'library', view: { shelf: 'balance', month } })}
    >
      {words.map((one, at) => (
        <span key={one} className={at === words.length - 1 && isShort(whole) ? classes.off : undefined}>
          {one}
        </span>
      ))}
    </button>
  )
}
