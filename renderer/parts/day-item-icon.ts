import {
  IconBeach,
  IconBell,
  IconBuildingStore,
  IconCalendarOff,
  IconConfetti,
  IconFileDollar,
  IconFlag,
  IconMapPin,
  IconNote,
  IconPresentation,
  IconSpeakerphone,
  IconSquareCheck,
  IconStar,
  IconTools,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react'

const icons: Record<string, TablerIcon> = {
  general: IconNote,
  deadline: IconFlag,
  reminder: IconBell,
  absence: IconCalendarOff,
  meetUp: IconUsers,
  fair: IconBuildingStore,
  workshop: IconTools,
  talk: IconPresentation,
  celebration: IconConfetti,
  otherEvent: IconMapPin,
  campaign: IconSpeakerphone,
  bid: IconFileDollar,
  task: IconSquareCheck,
  own: IconStar,
}

/** The mark of what stands on a day beside posts; a holiday's kind is its country. */
export function dayItemIcon(kind: string): TablerIcon {
  return icons[kind] ?? IconBeach
}
