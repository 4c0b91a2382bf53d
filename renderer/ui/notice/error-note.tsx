import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './error-note.module.css'

interface ErrorNoteProps {
  /** What happened, in a marketer's words. */
  what: string
  /** What is safe. */
  safe?: string
  /** What to do now. */
  todo?: string
  /** Buttons that do it. */
  actions?: ReactNode
  tone?: 'bad' | 'warn'
}

/** The one form of an error: what happened, what is safe, what to do. */
export function ErrorNote({ what, safe, todo, actions, tone = 'bad' }: ErrorNoteProps) {
  return (
    <div className={classes.note} data-tone={tone} role="alert">
      <IconAlertTriangle className={classes.icon} size={20} stroke={1.5} aria-hidden />
      <div className={classes.text}>
        <p className={classes.what}>{what}</p>
        {safe ? <p className={classes.more}>{safe}</p> : null}
        {todo ? <p className={classes.more}>{todo}</p> : null}
        {actions ? <div className={classes.actions}>{actions}</div> : null}
      </div>
    </div>
  )
}
