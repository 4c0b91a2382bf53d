import { type ReactNode, useRef } from 'react'
import { useReadingStop } from '../input/read-only.ts'
import { useKeptScroll } from './kept-scroll.ts'
import { useLostFocus } from './lost-focus.ts'
import classes from './page.module.css'

interface PageProps {
  title: string
  /** One quiet line beside the title: a count, a month, a state. */
  aside?: ReactNode
  /** Buttons at the end of the header line; the main one last. */
  actions?: ReactNode
  /** A second line under the title for filters and view switches. */
  toolbar?: ReactNode
  /** A `SidePanel`, which narrows the body and never covers it. */
  panel?: ReactNode
  /** `reading` keeps lines short and centred, `full` uses every pixel. */
  width?: 'reading' | 'wide' | 'full'
  children: ReactNode
}

/** The frame of every screen: header line, scrolling body, and the panel beside it. */
export function Page({ title, aside, actions, toolbar, panel, width = 'wide', children }: PageProps) {
  const body = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useKeptScroll(body, 'page')
  useLostFocus(heading, title)
  return (
    <div className={classes.page}>
      <div className={classes.column}>
        <header className={classes.header}>
          <div className={classes.line}>
            <h1 ref={heading} className={classes.title} tabIndex={-1}>
              {title}
            </h1>
            {aside ? <div className={classes.aside}>{aside}</div> : null}
            {actions ? <div className={classes.actions}>{actions}</div> : null}
          </div>
          {toolbar ? <div className={classes.toolbar}>{toolbar}</div> : null}
        </header>
        <div ref={body} className={classes.body} data-width={width} data-scroller {...useReadingStop()}>
          <div className={classes.inner}>{children}</div>
        </div>
      </div>
      {panel}
    </div>
  )
}
