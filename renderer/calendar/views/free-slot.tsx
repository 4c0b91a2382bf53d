import { memo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DaySlot } from '../../../shared/calendar/slots.ts'
import { useFormat } from '../../parts/format.ts'
import { NetworkMark, useNetworkName } from '../../parts/network-mark.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { useSpot } from '../moving/held.ts'
import { nameOf, placeName, tileOf } from '../moving/moves.ts'
import { fillSlot } from '../moving/slot-moves.ts'
import { useCalendar } from '../store.ts'
import classes from './free-slot.module.css'

/** A slot that nothing stands in yet: a click writes a post for it, or puts the open idea there. */
export const FreeSlot = memo(function FreeSlot({
  slot,
  isTall = false,
}: {
  slot: DaySlot
  isTall?: boolean
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const networkName = useNetworkName()
  const channel = useCalendar(({ choices }) => choices.channels.find(({ id }) => id === slot.channelId))
  const idea = useCalendar(({ detail }) => (detail?.post.state === 'idea' ? detail.post : undefined))
  const isReadOnly = useReadOnly()
  const button = useRef<HTMLButtonElement>(null)
  const over = useSpot(button, () => ({ day: slot.day, time: slot.time, slot }))
  if (!channel || isReadOnly) return null
  const values = { name: channel.handle || networkName(channel.network), place: placeName(slot) }
  const label = idea
    ? t('slots.fillWith', { ...values, title: nameOf(tileOf(idea)) })
    : t('slots.fill', values)
  return (
    <button
      ref={button}
      type="button"
      className={classes.slot}
      data-free-slot={`${slot.day} ${slot.time}`}
      data-tall={isTall || undefined}
      data-target={over !== undefined || undefined}
      aria-label={label}
      title={label}
      onClick={() => void fillSlot(slot, idea).catch(() => {})}
    >
      <time className={classes.time}>{format.time(slot.time)}</time>
      <NetworkMark network={channel.network} size={14} isSilent />
    </button>
  )
})
