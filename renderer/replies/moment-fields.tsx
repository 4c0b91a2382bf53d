import { dayOf, type Instant, instantOf, timeOf } from '../../shared/day.ts'
import { DayEdit } from '../parts/date-edit.tsx'
import { useFormat } from '../parts/format.ts'
import { TimeInput } from '../parts/time-input.tsx'
import { useKnown } from '../workspace.ts'
import classes from './panel.module.css'

interface MomentFieldsProps {
  dayLabel: string
  timeLabel: string
  at: Instant
  onChange: (at: Instant) => void
}

/** A day and a time of the brand's clock, as one moment. */
export function MomentFields({ dayLabel, timeLabel, at, onChange }: MomentFieldsProps) {
  const format = useFormat()
  const zone = useKnown((known) => known.workspace?.timeZone) ?? 'UTC'
  const [day, time] = [dayOf(at, zone), timeOf(at, zone)]
  return (
    <div className={classes.moment}>
      <DayEdit
        className={classes.day}
        aria-label={dayLabel}
        write={(one) => format.day(one, 'numeric')}
        value={day}
        onSave={(next) => next && onChange(instantOf({ day: next, time }, zone))}
      />
      <TimeInput
        label={timeLabel}
        value={time}
        onChange={(next) => next && onChange(instantOf({ day, time: next }, zone))}
      />
    </div>
  )
}
