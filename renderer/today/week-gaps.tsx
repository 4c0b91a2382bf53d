import { useTranslation } from 'react-i18next'
import type { TodayView } from '../../shared/today.ts'
import { useFormat } from '../parts/format.ts'
import { NetworkMark } from '../parts/network-mark.tsx'
import { Section } from '../ui/page/section.tsx'
import classes from './today.module.css'

/** Channels that are short of their rhythm this week, and the days they have left. */
export function WeekGaps({ gaps, rhythms }: Pick<TodayView, 'gaps' | 'rhythms'>) {
  const { t } = useTranslation()
  const format = useFormat()
  // The short Hebrew form repeats the word "day" seven times.
  const form = format.language === 'he' ? 'narrow' : 'short'
  return (
    <Section title={t('today.gaps.title')}>
      {gaps.length === 0 ? (
        <p className={classes.none}>{t(rhythms > 0 ? 'today.gaps.none' : 'today.gaps.noRhythm')}</p>
      ) : null}
      <ul className={classes.list}>
        {gaps.map(({ channelId, network, handle, planned, wanted, freeDays, slots }) => (
          <li key={channelId} className={classes.gap}>
            <div className={classes.gapHead}>
              <NetworkMark network={network} />
              <bdi className={classes.title}>{handle}</bdi>
              <span className={classes.quiet}>
                {slots
                  ? t('slots.filled', { filled: format.number(slots.filled), all: format.number(slots.all) })
                  : t('today.gaps.planned', {
                      planned: format.number(planned),
                      wanted: format.number(wanted, 1),
                    })}
              </span>
            </div>
            <div className={classes.gapDays}>
              {slots?.free.length
                ? t('today.gaps.free', {
                    days: slots.free
                      .map(({ day, time }) => `${format.weekday(day, form)} ${format.time(time)}`)
                      .join(', '),
                  })
                : freeDays.length > 0
                  ? t('today.gaps.free', {
                      days: freeDays.map((day) => format.weekday(day, form)).join(', '),
                    })
                  : t('today.gaps.noDayLeft')}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
