import type { ReactNode } from 'react'
import classes from './empty-state.module.css'

interface EmptyStateProps {
  /** A short heading. */
  title: string
  /** One sentence: why there is nothing here and what will be. */
  why: string
  /** One button. */
  action?: ReactNode
  /** One example that can be taken in, drawn as it will look. */
  example?: ReactNode
  exampleLabel?: string
}

/** An empty place that teaches: why, one button, one example. */
export function EmptyState({ title, why, action, example, exampleLabel }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <div className={classes.text}>
        <h2 className={classes.title}>{title}</h2>
        <p className={classes.why}>{why}</p>
        {action ? <div className={classes.action}>{action}</div> : null}
      </div>
      {example ? (
        <figure className={classes.example}>
          {exampleLabel ? <figcaption className={classes.caption}>{exampleLabel}</figcaption> : null}
          {example}
        </figure>
      ) : null}
    </div>
  )
}
