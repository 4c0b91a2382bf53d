import {
  IconAlertTriangle,
  IconBeach,
  IconCopy,
  IconHandStop,
  IconHistory,
  IconMoon,
  type TablerIcon,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Clash, ClashKind } from '../../../shared/calendar/clashes.ts'
import { minutesFrom } from '../../../shared/calendar/slots.ts'
import type { Day, Time } from '../../../shared/day.ts'
import { useFormat } from '../../parts/format.ts'
import { useNetworkName } from '../../parts/network-mark.tsx'
import { useCalendar } from '../store.ts'
import classes from './clash-words.module.css'

const icons: Record<ClashKind, TablerIcon> = {
  past: IconHistory,
  hold: IconHandStop,
  near: IconAlertTriangle,
  sameText: IconCopy,
  quiet: IconMoon,
  holiday: IconBeach,
}

interface ClashLineProps {
  clash: Clash
  channelId: string | null
  /** Where the variant that clashes stands. */
  place: { day: Day; time: Time | null }
}

/** One clash in a sentence: what it is, with which post, and how near. */
export function ClashLine({ clash, channelId, place }: ClashLineProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const networkName = useNetworkName()
  const channel = useCalendar(({ choices }) => choices.channels.find(({ id }) => id === channelId))
  const Icon = icons[clash.kind]
  const { other, about } = clash
  const name = channel ? networkName(channel.network) : t('calendar.openChannel')
  const words = () => {
    if (clash.kind === 'near' && other?.time && place.time) {
      const count = Math.abs(
        minutesFrom({ day: place.day, time: place.time }, { day: other.day, time: other.time }),
      )
      const values = { name, title: other.title || t('calendar.untitled'), time: format.time(other.time) }
      return count === 0 ? t('clashes.atOnce', values) : t('clashes.near', { ...values, count })
    }
    if (clash.kind === 'sameText' && other) {
      const title = other.title || t('calendar.untitled')
      const time = other.time ? ` ${format.time(other.time)}` : ''
      return t('clashes.sameText', { title, place: `${format.day(other.day, 'weekday')}${time}` })
    }
    if (clash.kind === 'quiet') return about ? t('clashes.quietFor', { reason: about }) : t('clashes.quiet')
    if (clash.kind === 'holiday') return t('clashes.holiday', { name: about })
    return t(`clashes.short.${clash.kind}`)
  }
  return (
    <span className={classes.clash}>
      <Icon size={14} stroke={1.5} aria-hidden />
      <span dir="auto">{words()}</span>
    </span>
  )
}
