import { type ReactNode, useId } from 'react'
import classes from './section.module.css'

interface SectionProps {
  title: string
  /** A count or a short remark beside the heading. */
  aside?: ReactNode
  actions?: ReactNode
  /** What other parts of the page lead here by. */
  anchor?: string | undefined
  children: ReactNode
}

/** A part of a page under a hairline and a small heading; space does the rest. */
export function Section({ title, aside, actions, anchor, children }: SectionProps) {
  const id = useId()
  return (
    <section id={anchor} className={classes.section} aria-labelledby={id} tabIndex={anchor ? -1 : undefined}>
      <div className={classes.head}>
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        {aside ? <span className={classes.aside}>{aside}</span> : null}
        {actions ? <div className={classes.actions}>{actions}</div> : null}
      </div>
      {children}
    </section>
  )
}
