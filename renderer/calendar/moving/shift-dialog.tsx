import { Button, Modal, NumberInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlaceRow } from '../../../shared/calendar/calendar-many.ts'
import { addDays } from '../../../shared/day.ts'
import { useFormat } from '../../parts/format.ts'
import { Segments } from '../../ui/input/segments.tsx'
import classes from '../dialog.module.css'
import { postsOf } from './chosen.ts'
import { inWords, shift } from './many-moves.ts'

const farthest = 730

/** Moves what is chosen by some days or weeks, and says beforehand where the first of it goes. */
export function ShiftDialog({ places, onClose }: { places: readonly PlaceRow[]; onClose: () => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [way, setWay] = useState<'later' | 'earlier'>('later')
  const [unit, setUnit] = useState<'days' | 'weeks'>('days')
  const [number, setNumber] = useState(1)
  const days = number * (unit === 'weeks' ? 7 : 1) * (way === 'later' ? 1 : -1)
  const first = places.map(({ day }) => day).toSorted()[0] ?? ''
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('calendar.many.shiftTitle', { posts: inWords(postsOf(places).length) })}
      size={440}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          onClose()
          void shift(places, days).catch(() => {})
        }}
      >
        <div className={classes.row}>
          <NumberInput
            data-autofocus
            className={classes.number}
            label={t('calendar.many.howFar')}
            min={1}
            max={farthest}
            allowDecimal={false}
            value={number}
            onChange={(value) => setNumber(Math.min(farthest, Math.max(0, Number(value) || 0)))}
          />
          <Segments
            label={t('calendar.many.unit')}
            value={unit}
            options={[
              { value: 'days', label: t('calendar.many.days', { count: number }) },
              { value: 'weeks', label: t('calendar.many.weeks', { count: number }) },
            ]}
            onChange={setUnit}
          />
          <Segments
            label={t('calendar.many.way')}
            value={way}
            options={[
              { value: 'later', label: t('calendar.later') },
              { value: 'earlier', label: t('calendar.earlier') },
            ]}
            onChange={setWay}
          />
        </div>
        <p className={classes.says}>
          {first
            ? t('calendar.many.firstGoes', {
                from: format.day(first, 'weekday'),
                to: format.day(addDays(first, days), 'weekday'),
              })
            : null}
        </p>
        <div className={classes.buttons}>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={days === 0}>
            {t('calendar.many.shiftDo')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
