import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Variant } from '../../../shared/calendar/calendar.ts'
import type { Time } from '../../../shared/day.ts'
import { api } from '../../api.ts'
import { useFormat } from '../../parts/format.ts'
import { useRead } from '../../use-read.ts'
import classes from './free-times.module.css'

interface FreeTimesProps {
  variant: Pick<Variant, 'id' | 'postId' | 'channelId' | 'day'>
  onTake: (time: Time) => void
}

/** The slots of the variant's day that are still free: one press takes one. */
export function FreeTimes({ variant: { id, postId, channelId, day }, onTake }: FreeTimesProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { value: standings } = useRead(
    `${postId} ${channelId} ${day}`,
    () => api.calendar.check({ id: postId, language: format.language }),
    ['variant', 'slot'],
  )
  const free = standings?.find(({ variantId }) => variantId === id)?.free ?? []
  if (free.length === 0) return null
  return (
    <div className={classes.free}>
      <span>{t('slots.freeToday')}</span>
      {free.map((time) => (
        <Button key={time} size="compact-xs" onClick={() => onTake(time)}>
          {format.time(time)}
        </Button>
      ))}
    </div>
  )
}
