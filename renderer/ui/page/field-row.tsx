import type { ReactNode } from 'react'
import classes from './field-row.module.css'

interface FieldRowProps {
  label: string
  /** The id of the control, so that the label belongs to it; without one the row is plain text. */
  htmlFor?: string
  /** A sentence under the control. */
  hint?: ReactNode
  /** The label stands above: what is written gets the whole width. */
  isTall?: boolean | undefined
  children: ReactNode
}

/** Label at the start, or above, and the control: the one way a detail panel and the settings list their fields. */
export function FieldRow({ label, htmlFor, hint, isTall, children }: FieldRowProps) {
  return (
    <div className={classes.row} data-tall={isTall || undefined}>
      {htmlFor ? (
        // biome-ignore lint/a11y/useKeyWithClickEvents: a key reaches the field by itself.
        <label
          className={classes.label}
          htmlFor={htmlFor}
          // The browser does so for its own fields only.
          onClick={() => document.getElementById(htmlFor)?.focus()}
        >
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
