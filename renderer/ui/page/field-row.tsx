import type { ReactNode } from 'react'
import classes from './field-row.module.css'

interface FieldRowProps {
  label: string
  /** The id of the control, so that the label belongs to it; without one the row is plain text. */
  htmlFor?: string
  /** A sentence under the control. */
  hint?: ReactNode
  children: ReactNode
}

/** Label at the start, control at the end: the one way a detail panel and the settings list their fields. */
export function FieldRow({ label, htmlFor, hint, children }: FieldRowProps) {
  return (
    <div className={classes.row}>
      {htmlFor ? (
        <label className={classes.label} htmlFor={htmlFor}>
          {label}
        </label>
      ) : (
        <span className={classes.label}>{label}</span>
      )}
      <div className={classes.control}>
        {children}
        {hint ? <p className={classes.hint}>{hint}</p> : null}
      </div>
    </div>
  )
}
