import type { ReactNode } from 'react'
import { useReadOnly } from '../input/read-only.ts'
import classes from './empty-state.module.css'
import { ReadOnlyNote } from './read-only-note.tsx'

interface EmptyStateProps {
  /** A short heading. */
  title: string
  /** One sentence: why there is nothing here and what will be. */
  why: string
  /** One button that fills it; readers are told who can. */
  action?: ReactNode
  /** A button that only leads elsewhere, for readers too. */
  way?: ReactNode
  /** One example that can be taken in, drawn as it will look. */
  example?: ReactNode
  exampleLabel?: string
}

/** An empty place that teaches: why, one button, one example. */
export function EmptyState({ title, why, action, way, example, exampleLabel }: EmptyStateProps) {
  const isReadOnly = useReadOnly()
  const shown = isReadOnly ? way : (action ?? way)
  return (
    <div className={classes.empty}>
      <div className={classes.text}>
        <h2 className={classes.title}>{title}</h2>
        <p className={classes.why}>{why}</p>
        {action || example ? <ReadOnlyNote /> : null}
        {shown ? <div className={classes.action}>{shown}</div> : null}
      </div>
      {example && !isReadOnly ? (
        <figure className={classes.example}>
          {exampleLabel ? <figcaption className={classes.caption}>{exampleLabel}</figcaption> : null}
          {example}
        </figure>
      ) : null}
    </div>
  )
}
