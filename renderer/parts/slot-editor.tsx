import { Button, Popover } from '@mantine/core'
import { IconPlus, IconWand } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isInWindow } from '../../shared/calendar/quiet.ts'
import { type Slot, type SlotPlace, suggestSlots } from '../../shared/calendar/slots.ts'
import { addDays, startOfWeek, type Time } from '../../shared/day.ts'
import { api } from '../api.ts'
import { save } from '../saving.ts'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { useReadOnly } from '../ui/input/read-only.ts'
import { announce } from '../ui/notice/announce.tsx'
import { showUndoable } from '../undo-offer.ts'
import { useRead } from '../use-read.ts'
import { todayHere, useWeek } from '../workspace.ts'
import { useFormat } from './format.ts'
import classes from './slot-editor.module.css'
import { TimeInput } from './time-input.tsx'

interface SlotEditorProps {
  channelId: string
  name: string
  postsPerWeek: number | null
  /** Those of this channel. */
  slots: readonly Slot[]
}

/** When a channel posts: a week of seven columns, each with its times and a way to add one. */
export function SlotEditor({ channelId, name, postsPerWeek, slots }: SlotEditorProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const week = useWeek()
  const isReadOnly = useReadOnly()
  const start = startOfWeek(todayHere(), week.firstDay)
  const { value: rhythm } = useRead('rhythm', () => api.rhythm.read(), ['quietWindow'])
  const isQuiet = (place: SlotPlace) =>
    rhythm?.windows.some((one) => (one.channelId ?? channelId) === channelId && isInWindow(one, place)) ??
    false
  const weekdays = Array.from({ length: 7 }, (_, index) => ((week.firstDay + index - 1) % 7) + 1)
  const wanted = suggestSlots({ postsPerWeek: postsPerWeek ?? 0, week, there: slots, isQuiet })

  async function add(places: SlotPlace[]) {
    await save(() => api.slots.add({ channelId, places }))
    announce(t('slots.added', { count: places.length, name }))
  }

  return (
    <div className={classes.slots}>
      <ul className={classes.week} aria-label={t('slots.of', { name })}>
        {weekdays.map((weekday, index) => {
          const day = addDays(start, index)
          return (
            <li key={weekday} className={classes.day} data-off={week.weekend.includes(weekday) || undefined}>
              <span className={classes.name}>{format.weekday(day)}</span>
              {slots
                .filter((slot) => slot.weekday === weekday)
                .map((slot) => (
                  <SlotTime
                    key={slot.id}
                    slot={slot}
                    dayName={format.weekday(day, 'long')}
                    isQuiet={isQuiet(slot)}
                  />
                ))}
              <ForWriters>
                <AddTime dayName={format.weekday(day, 'long')} onAdd={(time) => add([{ weekday, time }])} />
              </ForWriters>
            </li>
          )
        })}
      </ul>
      {wanted.length > 0 && !isReadOnly ? (
        <Button
          size="xs"
          leftSection={<IconWand size={14} stroke={1.5} aria-hidden />}
          onClick={() => void add(wanted).catch(() => {})}
        >
          {t('slots.suggest', { count: wanted.length })}
        </Button>
      ) : null}
      {slots.length === 0 && wanted.length === 0 ? (
        <p className={classes.hint}>{t('slots.noCadence')}</p>
      ) : null}
    </div>
  )
}

/** One slot: its time to change or take away. */
function SlotTime({ slot, dayName, isQuiet }: { slot: Slot; dayName: string; isQuiet: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [isOpen, setOpen] = useState(false)
  const time = format.time(slot.time)
  const quiet = { className: classes.time, 'data-quiet': isQuiet || undefined }
  if (useReadOnly()) return <span {...quiet}>{time}</span>
  async function remove() {
    setOpen(false)
    await save(() => api.slots.remove(slot.id))
    await showUndoable(t('slots.removed', { day: dayName, time }))
  }
  return (
    <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus position="bottom-start">
      <Popover.Target>
        <button
          type="button"
          {...quiet}
          aria-label={t(isQuiet ? 'slots.quietSlot' : 'slots.slot', { day: dayName, time })}
          onClick={() => setOpen(!isOpen)}
        >
          {time}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.form}>
        <TimeInput
          label={t('slots.time', { day: dayName })}
          value={slot.time}
          onChange={(next) =>
            next && void save(() => api.slots.change({ id: slot.id, time: next })).catch(() => {})
          }
        />
        <Button size="xs" variant="subtle" color="red" onClick={() => void remove().catch(() => {})}>
          {t('slots.remove')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  )
}

function AddTime({ dayName, onAdd }: { dayName: string; onAdd: (time: Time) => Promise<void> }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const [time, setTime] = useState<Time | null>('10:00')
  const id = useId()
  return (
    <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus position="bottom-start">
      <Popover.Target>
        <button
          type="button"
          className={classes.add}
          aria-label={t('slots.addOn', { day: dayName })}
          onClick={() => setOpen(!isOpen)}
        >
          <IconPlus size={14} stroke={1.5} aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          id={id}
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault()
            if (!time) return
            setOpen(false)
            void onAdd(time).catch(() => {})
          }}
        >
          <TimeInput label={t('slots.time', { day: dayName })} value={time} onChange={setTime} />
          <Button type="submit" size="xs" variant="filled" disabled={time === null}>
            {t('slots.add')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
