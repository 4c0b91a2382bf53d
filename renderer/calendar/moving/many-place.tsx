import { useState } from 'react'
import type { CalendarView } from '../../../shared/calendar/calendar-tiles.ts'
import type { Day } from '../../../shared/day.ts'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { PackDialogs } from '../packs-place.tsx'
import { useCalendar } from '../store.ts'
import { targets } from './chosen.ts'
import { CopyDialog } from './copy-dialog.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { ShiftDialog } from './shift-dialog.tsx'

/** What stands ready for many posts at once: the bar of what is chosen, and the dialogs that one asked for. */
export function ManyPlace({ day, view }: { day: Day; view: CalendarView }) {
  const hasChosen = useCalendar((state) => state.chosen.size > 0)
  const isMoving = useCalendar((state) => state.moving !== undefined)
  const dialog = useCalendar((state) => state.dialog)
  const isReadOnly = useReadOnly()
  const close = () => useCalendar.setState({ dialog: undefined })
  if (isReadOnly) return null
  return (
    <>
      {hasChosen && !isMoving ? <SelectionBar /> : null}
      {dialog === 'shift' ? <Shift onClose={close} /> : null}
      {dialog && dialog !== 'shift' && dialog !== 'copy' ? (
        <PackDialogs dialog={dialog} day={day} onClose={close} />
      ) : null}
      {dialog === 'copy' ? (
        <CopyDialog day={day} of={view === 'week' || view === 'day' ? 'week' : 'month'} onClose={close} />
      ) : null}
    </>
  )
}

/** What was meant is what had the focus before the dialog took it. */
function Shift({ onClose }: { onClose: () => void }) {
  const [places] = useState(targets)
  return <ShiftDialog places={places} onClose={onClose} />
}
