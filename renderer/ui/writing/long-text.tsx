import { type FocusEvent, type KeyboardEvent, useEffect, useId, useReducer, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longestProse } from '../../../shared/record.ts'
import { leaveField } from '../input/leave-field.ts'
import { useReadOnly } from '../input/read-only.ts'
import { ReadValue } from '../input/read-value.tsx'
import type { DraftTextOptions } from '../input/use-draft-text.ts'
import { useDraftText } from '../input/use-draft-text.ts'
import type { TextEditor } from './editor.tsx'
import { MarkedText } from './marked-text.tsx'
import classes from './writing.module.css'

interface LongTextProps extends DraftTextOptions {
  /** Names the field; show a label beside it when sighted people need it too. */
  label: string
  id?: string
  placeholder?: string
  /** The heading that comes next where the field stands. */
  heading?: 'h2' | 'h3'
  /** Ctrl+Enter also tells the parent. */
  onEnter?: () => void
}

let Loaded: typeof TextEditor | undefined

/** Fetches the editor from the app's own files, once; a screen that will show long texts asks for it early. */
export async function loadEditor(): Promise<void> {
  Loaded ??= (await import('./editor.tsx')).TextEditor
}

/** A long text edited where it stands, kept as Markdown: shown at once, and written in as soon as the editor is here. */
export function LongText(props: LongTextProps) {
  const { id, label, value, heading = 'h3' } = props
  if (!useReadOnly()) return <Edited {...props} />
  if (value === '') return <ReadValue text="" label={id ? undefined : label} />
  return (
    <div className={classes.root}>
      {id ? null : <span className="spoken">{label}: </span>}
      <div className={`${classes.text} ${classes.read}`}>
        <MarkedText text={value} heading={heading} />
      </div>
    </div>
  )
}

function Edited({ label, id, placeholder, heading = 'h3', onEnter, ...draft }: LongTextProps) {
  const { t, i18n } = useTranslation()
  const { text, state, type, save } = useDraftText(draft)
  const [, redraw] = useReducer((times: number) => times + 1, 0)
  const [isActive, setActive] = useState(false)
  const [isFull, setFull] = useState(false)
  const [isLess, setLess] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const note = useId()
  const Found = Loaded
  useEffect(() => {
    if (!Loaded) void loadEditor().then(redraw)
  }, [])

  function keys(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      if (text !== draft.value) leaveField(event)
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void save()
      onEnter?.()
    } else if (event.key === 'F10' && event.altKey) {
      event.preventDefault()
      root.current?.querySelector<HTMLElement>('[role="toolbar"] [data-current]')?.focus()
    }
  }

  function leave(event: FocusEvent) {
    if (root.current?.contains(event.relatedTarget)) return
    setActive(false)
    setFull(false)
    setLess(false)
    void save()
  }

  const isFailed = state === 'failed'
  const attributes = {
    role: 'textbox',
    'aria-multiline': 'true' as const,
    'aria-label': label,
    'aria-keyshortcuts': 'Alt+F10',

    ...(id && { id }),
    ...(placeholder && { 'aria-placeholder': placeholder }),
    ...((isFailed || isFull) && { 'aria-invalid': 'true' as const, 'aria-describedby': note }),
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field inside hears the keys first.
    <div ref={root} className={classes.root} onKeyDown={keys} onFocus={() => setActive(true)} onBlur={leave}>
      {text === '' ? (
        <span className={classes.placeholder} aria-hidden="true">
          {placeholder}
        </span>
      ) : null}
      {Found ? (
        <Found
          text={text}
          attributes={attributes}
          heading={heading}
          limit={longestProse}
          isActive={isActive}
          onType={(next) => {
            setFull(false)
            setLess(false)
            type(next)
          }}
          onFull={() => setFull(true)}
          onLess={() => setLess(true)}
        />
      ) : (
        // Until then it can be reached, and keeps the focus for the editor.
        <div
          {...attributes}
          {...{ tabIndex: 0, 'aria-readonly': true }}
          className={`${classes.field} ${classes.text}`}
        >
          {text === '' ? <p /> : <MarkedText text={text} heading={heading} />}
        </div>
      )}
      <p role="status" className={classes.less}>
        {isLess ? t('writing.less') : null}
      </p>
      {isFull ? (
        <p id={note} className={classes.wrong} role="alert">
          {t('writing.full', { limit: new Intl.NumberFormat(i18n.language).format(longestProse) })}
        </p>
      ) : isFailed ? (
        <p id={note} className={classes.wrong} role="alert">
          {t('app.notSavedHere')}{' '}
          <button type="button" className={classes.again} onClick={() => void save()}>
            {t('app.tryAgain')}
          </button>
        </p>
      ) : null}
    </div>
  )
}
