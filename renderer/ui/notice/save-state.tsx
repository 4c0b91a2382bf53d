import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './save-state.module.css'

interface SaveStateProps {
  state: 'idle' | 'saving' | 'saved' | 'failed'
  /** The time of day of the last save, already in the reader's form. */
  at?: string
}

/** The quiet word at the end of the title bar: "Saved 14:02"; a failure is the only thing here that raises its voice. */
export function SaveState({ state, at }: SaveStateProps) {
  const { t } = useTranslation()
  if (state === 'failed') {
    return (
      <span className={classes.failed} role="status">
        <IconAlertTriangle size={16} stroke={1.5} aria-hidden />
        {t('app.notSaved')}
      </span>
    )
  }
  if (state === 'saving') return <span className={classes.quiet}>{t('app.saving')}</span>
  if (state === 'idle' || !at) return null
  return (
    <span className={classes.quiet}>
      <IconCheck size={14} stroke={1.5} aria-hidden />
      {t('app.savedAt', { time: at })}
    </span>
  )
}
