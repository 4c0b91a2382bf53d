import { UnstyledButton } from '@mantine/core'
import { IconFolderOpen, IconLayoutDashboard, IconPencil, type TablerIcon } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Loading } from '../ui/notice/loading.tsx'
import classes from './start-ways.module.css'

interface StartWaysProps {
  isWorking: boolean
  /** False while something else on the page comes first. */
  hasMain: boolean
  onEmpty: () => void
  onSample: () => void
  onOpen: () => void
}

/** The three ways in. */
export function StartWays({ isWorking, hasMain, onEmpty, onSample, onOpen }: StartWaysProps) {
  const { t } = useTranslation()
  if (isWorking) return <Loading label={t('start.working')} />
  return (
    <ul className={classes.ways}>
      <Way
        Icon={IconPencil}
        title={t('start.empty')}
        why={t('start.emptyWhy')}
        onClick={onEmpty}
        isMain={hasMain}
      />
      <Way
        Icon={IconLayoutDashboard}
        title={t('start.sample')}
        why={t('start.sampleWhy')}
        onClick={onSample}
      />
      <Way Icon={IconFolderOpen} title={t('start.open')} why={t('start.openWhy')} onClick={onOpen} />
    </ul>
  )
}

interface WayProps {
  Icon: TablerIcon
  title: string
  why: string
  isMain?: boolean
  onClick: () => void
}

function Way({ Icon, title, why, isMain = false, onClick }: WayProps) {
  return (
    <li>
      <UnstyledButton className={classes.way} data-main={isMain || undefined} onClick={onClick}>
        <Icon className={classes.icon} size={24} stroke={1.5} aria-hidden />
        <span className={classes.title}>{title}</span>
        <span className={classes.why}>{why}</span>
      </UnstyledButton>
    </li>
  )
}
