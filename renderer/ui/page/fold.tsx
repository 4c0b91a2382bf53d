import { IconAlertTriangle, IconChevronRight } from '@tabler/icons-react'
import { type ReactNode, type Ref, useId, useState } from 'react'
import classes from './fold.module.css'

interface FoldLook {
  title: string
  /** What is inside, in a few words, so that one need not look. */
  summary?: ReactNode
  /** What in it is not as it should be, in a few words. */
  warning?: string | undefined
  children: ReactNode
}

interface ToldFoldProps extends FoldLook {
  isOpen: boolean
  onToggle: (isOpen: boolean) => void
  headRef?: Ref<HTMLElement>
}

interface FoldProps extends FoldLook {
  /** Whether it is open when it appears; afterwards it stays as it is left. */
  isOpen?: boolean
}

/** A part of a panel that opens under its heading. */
export function Fold({ isOpen: isFirstOpen = false, ...look }: FoldProps) {
  const [isOpen, setOpen] = useState(isFirstOpen)
  return <ToldFold {...look} isOpen={isOpen} onToggle={setOpen} />
}

/** One that somebody else remembers the state of. */
export function ToldFold({ title, summary, warning, isOpen, onToggle, headRef, children }: ToldFoldProps) {
  const id = useId()
  return (
    <details className={classes.fold} open={isOpen} aria-labelledby={id}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is the button of its details. */}
      <summary
        ref={headRef}
        className={classes.head}
        onClick={(event) => {
          event.preventDefault()
          onToggle(!isOpen)
        }}
      >
        <IconChevronRight className={`points ${classes.arrow}`} size={14} stroke={1.5} aria-hidden />
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        {summary || warning ? (
          <span className={classes.summary}>
            {summary ? <span className={classes.inside}>{summary}</span> : null}
            {warning ? (
              <span className={classes.warning}>
                <IconAlertTriangle size={14} stroke={1.5} aria-hidden />
                {warning}
              </span>
            ) : null}
          </span>
        ) : null}
      </summary>
      <div className={classes.body}>{children}</div>
    </details>
  )
}
