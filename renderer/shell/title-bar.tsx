import { ActionIcon, Button, Tooltip, UnstyledButton } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconChevronLeft,
  IconChevronRight,
  IconEye,
  IconFileExport,
  IconLock,
  IconSearch,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { runAction, useOfferedOf } from '../actions.ts'
import { useFormat } from '../parts/format.ts'
import { goBack, goForward, useWays } from '../place.ts'
import { useSaving } from '../saving.ts'
import { KeyHint } from '../ui/input/key-hint.tsx'
import { SaveState } from '../ui/notice/save-state.tsx'
import { useKnown, useSeat } from '../workspace.ts'
import classes from './title-bar.module.css'

interface TitleBarProps {
  undoName: string | undefined
  redoName: string | undefined
}

/** One line over every screen: the way back, search, undo by name, whether all is saved, and the plan. */
export function TitleBar({ undoName, redoName }: TitleBarProps) {
  const { t } = useTranslation()
  const { canGoBack, canGoForward } = useWays()
  const canExport = useOfferedOf('exportPlan').length > 0
  return (
    <section className={classes.bar} aria-label={t('shell.bar')}>
      <div className={classes.side}>
        <BarButton label={t('shell.back')} keys="Alt+ArrowLeft" isDisabled={!canGoBack} onClick={goBack}>
          <IconChevronLeft className="points" size={20} stroke={1.5} />
        </BarButton>
        <BarButton
          label={t('shell.forward')}
          keys="Alt+ArrowRight"
          isDisabled={!canGoForward}
          onClick={goForward}
        >
          <IconChevronRight className="points" size={20} stroke={1.5} />
        </BarButton>
      </div>
      <UnstyledButton className={classes.search} onClick={() => runAction('search')}>
        <IconSearch size={16} stroke={1.5} aria-hidden />
        <span className={classes.hint}>{t('shell.searchHint')}</span>
        <KeyHint keys="Mod+K" />
      </UnstyledButton>
      <div className={classes.side} data-end>
        <Saved />
        <BarButton
          label={undoName ? t('shell.undoWhat', { what: undoName }) : t('shell.nothingToUndo')}
          keys="Mod+Z"
          isDisabled={!undoName}
          onClick={() => runAction('undo')}
        >
          <IconArrowBackUp className="points" size={20} stroke={1.5} />
        </BarButton>
        <BarButton
          label={redoName ? t('shell.redoWhat', { what: redoName }) : t('shell.nothingToRedo')}
          keys="Mod+Shift+Z"
          isDisabled={!redoName}
          onClick={() => runAction('redo')}
        >
          <IconArrowForwardUp className="points" size={20} stroke={1.5} />
        </BarButton>
        {canExport ? (
          <Button
            leftSection={<IconFileExport size={16} stroke={1.5} aria-hidden />}
            onClick={() => runAction('exportPlan')}
          >
            {t('shell.export')}
          </Button>
        ) : null}
      </div>
    </section>
  )
}

interface BarButtonProps {
  label: string
  keys: string
  isDisabled: boolean
  onClick: () => void
  children: React.ReactNode
}

function BarButton({ label, keys, isDisabled, onClick, children }: BarButtonProps) {
  const hint = (
    <span className={classes.tip}>
      {label} <KeyHint keys={keys} />
    </span>
  )
  return (
    <Tooltip label={hint}>
      {/* Stays focusable while there is nothing to do, so that the keyboard does not lose its place. */}
      <ActionIcon
        className={classes.button}
        size={32}
        aria-label={label}
        aria-disabled={isDisabled || undefined}
        onClick={isDisabled ? undefined : onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  )
}

function Saved() {
  const { t } = useTranslation()
  const format = useFormat()
  const { running, hasFailed, savedAt } = useSaving()
  const { mayWrite } = useSeat()
  const isReadOnly = useKnown((known) => known.workspace?.isReadOnly)
  if (isReadOnly) {
    return (
      <Tooltip label={t('shell.readOnlyWhy')} multiline w={280}>
        <span className={classes.readOnly}>
          <IconLock size={14} stroke={1.5} aria-hidden />
          {t('shell.readOnly')}
        </span>
      </Tooltip>
    )
  }
  if (!mayWrite) {
    return (
      <Tooltip label={t('team.viewerWhy')} multiline w={280}>
        <span className={classes.readOnly}>
          <IconEye size={14} stroke={1.5} aria-hidden />
          {t('team.role.viewer')}
        </span>
      </Tooltip>
    )
  }
  const state = hasFailed ? 'failed' : running > 0 ? 'saving' : savedAt ? 'saved' : 'idle'
  return (
    <div className={classes.saved}>
      <SaveState state={state} at={savedAt ? format.clock(savedAt) : undefined} />
    </div>
  )
}
