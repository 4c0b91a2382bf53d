import { UnstyledButton } from '@mantine/core'
import {
  IconAddressBook,
  IconBulb,
  IconCalendar,
  IconChartHistogram,
  IconHeartHandshake,
  IconMessages,
  IconPhoto,
  IconSettings,
  IconSun,
  IconTargetArrow,
  type TablerIcon,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { go, type Screen, useScreen } from '../place.ts'
import { KeyHint } from '../ui/input/key-hint.tsx'
import { Chapters } from './chapters.tsx'
import classes from './rail.module.css'
import { WorkspaceSwitcher } from './workspace-switcher.tsx'

const upper: { screen: Screen; Icon: TablerIcon; keys: string }[] = [
  { screen: 'today', Icon: IconSun, keys: 'g t' },
  { screen: 'strategy', Icon: IconTargetArrow, keys: 'g s' },
  { screen: 'calendar', Icon: IconCalendar, keys: 'g c' },
  { screen: 'relationships', Icon: IconAddressBook, keys: 'g r' },
  { screen: 'review', Icon: IconChartHistogram, keys: 'g v' },
]
const lower: typeof upper = [
  { screen: 'replies', Icon: IconMessages, keys: 'g p' },
  { screen: 'media', Icon: IconPhoto, keys: 'g m' },
  { screen: 'library', Icon: IconBulb, keys: 'g i' },
  { screen: 'alliances', Icon: IconHeartHandshake, keys: 'g a' },
  { screen: 'settings', Icon: IconSettings, keys: 'Mod+,' },
]

/** The way between the screens, with the workspace on top. */
export function Rail() {
  const { t } = useTranslation()
  return (
    <nav className={classes.rail} aria-label={t('shell.places')}>
      <WorkspaceSwitcher />
      <ul className={classes.list}>
        {upper.map((item) => (
          <RailItem key={item.screen} {...item} />
        ))}
      </ul>
      <ul className={classes.list}>
        {lower.map((item) => (
          <RailItem key={item.screen} {...item} />
        ))}
      </ul>
    </nav>
  )
}

function RailItem({ screen, Icon, keys }: (typeof upper)[number]) {
  const { t } = useTranslation()
  const isHere = useScreen() === screen
  return (
    <li>
      <UnstyledButton
        className={classes.item}
        aria-current={isHere ? 'page' : undefined}
        onClick={() => go({ screen })}
      >
        <Icon size={20} stroke={1.5} aria-hidden />
        {t(`shell.${screen}`)}
        <span className={classes.keys} aria-hidden>
          <KeyHint keys={keys} />
        </span>
      </UnstyledButton>
      {isHere && screen === 'strategy' ? <Chapters /> : null}
    </li>
  )
}
