import { IconCalendarExclamation } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/day.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { findCrowdedStart } from '../../../shared/strategy/timeline.ts'
import { useFormat } from '../../parts/format.ts'
import { setView } from '../../place.ts'
import classes from './timeline.module.css'
import { focusBar } from './timeline-edits.ts'

interface CrowdedNoteProps {
  view: StrategyView
  today: Day
  onDetails: (id: string) => void
}

/** How many that could wait are named before a number stands for the rest. */
const first = 3

/** Says kindly, with numbers, that everything starts at once, and what could wait; it moves nothing itself. */
export function CrowdedNote({ view, today, onDetails }: CrowdedNoteProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const found = useMemo(() => findCrowdedStart(view, today), [view, today])
  if (!found) return null
  const { some, all, from, to, canWait } = found
  const more = canWait.length - first
  return (
    <div className={classes.note} role="note">
      <IconCalendarExclamation className={classes.noteIcon} size={16} stroke={1.5} aria-hidden />
      <p>
        {t('strategy.timeline.crowded', { some, all, days: format.days(from, to, 'short') })}{' '}
        {t('strategy.timeline.canWait')}{' '}
        {canWait.slice(0, first).map(({ id, title, startDay }, at) => (
          <span key={id}>
            {at > 0 ? ' · ' : ''}
            <button
              type="button"
              className={classes.jump}
              dir="auto"
              onClick={() => {
                if (startDay) setView({ from: startDay.slice(0, 7) })
                onDetails(id)
                focusBar(id)
              }}
            >
              {title || t('strategy.list.unnamed')}
            </button>
          </span>
        ))}
        {more > 0 ? ` ${t('strategy.timeline.andMore', { count: more })}` : ''}
      </p>
    </div>
  )
}
