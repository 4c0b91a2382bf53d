import type { ReactNode } from 'react'
import classes from './read-value.module.css'

interface ReadValueProps {
  text: string
  /** Said by screen readers before the value, where no label stands beside it. */
  label?: string | undefined
  /** Stands there while there is nothing; a dash unless given. */
  empty?: string | undefined
  size?: 'text' | 'title' | 'small' | undefined
  mark?: ReactNode
  className?: string | undefined
}

/** What a field holds, where nobody writes: words, in no field. */
export function ReadValue({ text, label, empty = '–', size, mark, className }: ReadValueProps) {
  const isEmpty = text === ''
  return (
    <div className={`${classes.value} ${className ?? ''}`} data-size={size}>
      {mark}
      {label ? <span className="spoken">{label}: </span> : null}
      <span className={classes.text} dir="auto" data-empty={isEmpty || undefined}>
        {isEmpty ? empty : text}
      </span>
    </div>
  )
}
