import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReadingStop } from '../input/read-only.ts'
import { isListOpen } from '../is-list-open.ts'
import { useLostFocus } from './lost-focus.ts'
import classes from './side-panel.module.css'

interface SidePanelProps {
  /** Names the panel for screen readers and shows as its heading, unless `heading` is given. */
  title: string
  /** Replaces the plain heading, for example with a title that is edited in place. */
  heading?: ReactNode
  /** A quiet line over the heading: kind, state, date. */
  overline?: ReactNode
  actions?: ReactNode
  footer?: ReactNode
  /** In pixels, or as CSS has it. */
  width?: number | string
  onClose: () => void
  children: ReactNode
}

/** Detail beside the list: the list stays in view, Escape closes, and focus returns to where it came from. */
export function SidePanel(props: SidePanelProps) {
  const { title, heading, overline, actions, footer, width = 400, onClose, children } = props
  const { t } = useTranslation()
  const id = useId()
  const panel = useRef<HTMLElement>(null)

  // Before anything in the panel takes the focus.
  const [before] = useState(() => document.activeElement)

  useEffect(() => {
    const node = panel.current
    if (node && !node.contains(document.activeElement)) node.focus({ preventScroll: true })
    return () => {
      const isLost = document.activeElement === document.body || node?.contains(document.activeElement)
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [before])

  useLostFocus(panel, title)

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    // A list, a menu or a month that stands open takes the key first.
    const target = event.target as Element
    if (isListOpen(target) || !panel.current?.contains(target)) return
    event.stopPropagation()
    onClose()
  }

  return (
    <aside
      ref={panel}
      className={classes.panel}
      style={{ inlineSize: width }}
      tabIndex={-1}
      aria-labelledby={id}
      onKeyDown={closeOnEscape}
    >
      <header className={classes.header}>
        <div className={classes.top}>
          <div className={classes.overline}>{overline}</div>
          {actions}
          <ActionIcon aria-label={t('app.close')} onClick={onClose}>
            <IconX size={16} stroke={1.5} />
          </ActionIcon>
        </div>
        {heading ? (
          <>
            <h2 id={id} className="spoken">
              {title}
            </h2>
            {heading}
          </>
        ) : (
          <h2 id={id} className={classes.title} dir="auto">
            {title}
          </h2>
        )}
      </header>
      <div className={classes.body} {...useReadingStop()}>
        {children}
      </div>
      {footer ? <footer className={classes.footer}>{footer}</footer> : null}
    </aside>
  )
}
