import { ActionIcon, Button } from '@mantine/core'
import {
  IconArrowsMove,
  IconBulb,
  IconCalendarPlus,
  IconCopy,
  IconSend,
  IconTrash,
  IconX,
} from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions.ts'
import { useRoomUnderNotices } from '../../ui/notice/room-under-notices.ts'
import { useCalendar } from '../store.ts'
import { ChangeMany } from './change-many.tsx'
import { choose, chosenInWords } from './chosen.ts'
import { changeMany, copy } from './many-moves.ts'
import classes from './selection-bar.module.css'

/** What can be done with all that is chosen; each is one step to undo. */
export function SelectionBar() {
  const { t } = useTranslation()
  const chosen = useCalendar((state) => state.chosen)
  const bar = useRef<HTMLElement>(null)
  useRoomUnderNotices(bar)
  const places = [...chosen.values()]
  const icon = { size: 16, stroke: 1.5, 'aria-hidden': true }
  return (
    <section ref={bar} className={classes.bar} aria-label={t('calendar.many.bar')}>
      <strong className={classes.count}>{chosenInWords(places)}</strong>
      <div className={classes.deeds}>
        <Button
          size="xs"
          leftSection={<IconArrowsMove {...icon} />}
          onClick={() => runAction('calendar.move')}
        >
          {t('calendar.many.move')}
        </Button>
        <Button
          size="xs"
          leftSection={<IconCalendarPlus {...icon} />}
          onClick={() => useCalendar.setState({ dialog: 'shift' })}
        >
          {t('calendar.many.shift')}
        </Button>
        <Button size="xs" leftSection={<IconCopy {...icon} />} onClick={() => copy(places)}>
          {t('calendar.many.copy')}
        </Button>
        <ChangeMany places={places} />
        <Button
          size="xs"
          leftSection={<IconSend {...icon} />}
          onClick={() => useCalendar.setState({ dialog: 'send' })}
        >
          {t('reviewPack.send.action')}
        </Button>
        <Button
          size="xs"
          leftSection={<IconBulb {...icon} />}
          onClick={() => void changeMany(places, { to: 'state', state: 'idea' }).catch(() => {})}
        >
          {t('calendar.many.toIdeas')}
        </Button>
        <Button
          size="xs"
          leftSection={<IconTrash {...icon} />}
          onClick={() => void changeMany(places, { to: 'removed' }).catch(() => {})}
        >
          {t('calendar.many.remove')}
        </Button>
      </div>
      <ActionIcon aria-label={t('calendar.many.clear')} onClick={() => choose([])}>
        <IconX {...icon} />
      </ActionIcon>
    </section>
  )
}
