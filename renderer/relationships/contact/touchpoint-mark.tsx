import {
  IconAt,
  IconCalendarEvent,
  IconCornerUpLeft,
  IconGift,
  IconHeartHandshake,
  IconMail,
  IconMessage,
  IconMessageCircle,
  IconPhone,
  IconUserPlus,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react'
import type { Touchpoint } from '../../../shared/relationships/relationships.ts'
import classes from './panel.module.css'

const marks: Record<Touchpoint['kind'], TablerIcon> = {
  follow: IconUserPlus,
  comment: IconMessageCircle,
  reply: IconCornerUpLeft,
  message: IconMessage,
  call: IconPhone,
  meeting: IconUsers,
  event: IconCalendarEvent,
  mail: IconMail,
  gift: IconGift,
  mention: IconAt,
  coCreated: IconHeartHandshake,
}

/** The mark of a kind of touchpoint; its word always stands beside it. */
export function TouchpointMark({ kind }: { kind: Touchpoint['kind'] }) {
  const Icon = marks[kind]
  return (
    <span className={classes.momentMark}>
      <Icon size={16} stroke={1.5} aria-hidden />
    </span>
  )
}
