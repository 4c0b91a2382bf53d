import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { longestLine, longestProse } from '../../../shared/record.ts'
import classes from './inline-edit.module.css'
import { leaveField } from './leave-field.ts'
import { useReadOnly } from './read-only.ts'
import { ReadValue } from './read-value.tsx'
import { type DraftTextOptions, useDraftText } from './use-draft-text.ts'

interface InlineEditProps extends DraftTextOptions {
  /** Names the field for screen readers; show a `FieldRow` label beside it when sighted people need it too. */
  label: string
  id?: string
  placeholder?: string
  isMultiline?: boolean
  /** The most characters it holds: those of a line or of a long text, unless it says otherwise. */
  limit?: number
  size?: 'text' | 'title' | 'small'
  /** The id of words about what stands in it. */
  describedBy?: string | undefined
  /** False where those words only doubt what stands in it. */
  isInvalid?: boolean
  /** Takes the focus when it appears: the first thing to write in what was just made. */
  isFirst?: boolean
  /** Enter on a single line also tells the parent, for example to add the next row. */
  onEnter?: () => void
  /** The field was left, with this in it. */
  onLeave?: ((text: string) => void) | undefined
}

/** Text edited where it stands: looks like text, saves on blur, Enter and Escape; where nobody writes it is text. */
export function InlineEdit(props: InlineEditProps) {
  const { id, label, value, size, placeholder } = props
  if (!useReadOnly()) return <Edited {...props} />
  return (
    <ReadValue
      text={value}
      label={id ? undefined : label}
      size={size}
      empty={size === 'title' ? placeholder : undefined}
    />
  )
}

function Edited(props: InlineEditProps) {
  const {
    label,
    id,
    placeholder,
    isMultiline = false,
    limit = isMultiline ? longestProse : longestLine,
    size = 'text',
    onEnter,
    onLeave,
    isFirst,
    describedBy,
    isInvalid = describedBy !== undefined,
    ...draft
  } = props
  const { t } = useTranslation()
  const { text, state, type, save } = useDraftText(draft)
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const note = useId()

  const wantsFocus = useRef(isFirst)
  useEffect(() => {
    if (wantsFocus.current) field.current?.focus()
  }, [])

  function keys(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      if (text !== draft.value) leaveField(event)
    } else if (event.key === 'Enter' && (!isMultiline || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void save()
      onEnter?.()
    }
  }

  const shared = {
    ref: field,
    id,
    'aria-label': id ? undefined : label,
    'aria-invalid': state === 'failed' || isInvalid || undefined,
    'aria-describedby': state === 'failed' ? note : describedBy,
    className: classes.field,
    'data-size': size,
    // An empty field keeps the screen's direction, so that its placeholder stands where the words will.
    dir: text === '' ? undefined : 'auto',
    maxLength: limit,
    placeholder,
    value: text,
    onBlur: () => {
      void save()
      onLeave?.(text)
    },
    onKeyDown: keys,
  }

  return (
    <div className={classes.root}>
      {isMultiline ? (
        <textarea {...shared} rows={1} onChange={(event) => type(event.currentTarget.value)} />
      ) : (
        <input {...shared} type="text" onChange={(event) => type(event.currentTarget.value)} />
      )}
      {state === 'failed' ? (
        <p id={note} className={classes.failed} role="alert">
          {t('app.notSavedHere')}{' '}
          <button type="button" className={classes.again} onClick={() => void save()}>
            {t('app.tryAgain')}
          </button>
        </p>
      ) : null}
    </div>
  )
}
