import { IconChevronRight } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import classes from './fold.module.css'

interface FoldProps {
  title: string
  /** What is inside, in a few words, so that one need not look. */
  summary?: ReactNode
  /** Whether it is open when it appears; afterwards it stays as it is left. */
  isOpen?: boolean
  children: ReactNode
}

/** A part of a panel that opens under its heading. */
export function Fold({ title, summary, isOpen: isFirstOpen = false, children }: FoldProps) {
  const [isOpen, setOpen] = useState(isFirstOpen)
  return (
    <details className={classes.fold} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={classes.head}>
        <IconChevronRight className={`points ${classes.arrow}`} size={14} stroke={1.5} aria-hidden />
        <span className={classes.title}>{title}</span>
        {summary ? <span className={classes.summary}>{summary}</span> : null}
      </summary>
      <div className={classes.body}>{children}</div>
    </details>
  )
}
