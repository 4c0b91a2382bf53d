import { type ReactNode, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { longestProse } from '../../../shared/record.ts'
import { useFormat } from '../../parts/format.ts'
import { leaveField } from '../../ui/input/leave-field.ts'
import { useDraftText } from '../../ui/input/use-draft-text.ts'
import { AvoidedWords } from './avoided-words.tsx'
import { InsertMenu } from './insert-menu.tsx'
import extras from './post-extras.module.css'
import classes from './post-panel.module.css'
import { longText } from './resting-text.ts'
import { TextNotes } from './text-notes.tsx'

interface TextEditorProps {
  label: string
  /** What stands above it for the eye, where that is shorter than its name. */
  title?: string
  actions?: ReactNode
  value: string
  placeholder?: string
  /** What can be put into it beside sets of hashtags. */
  offers: { hasLink: boolean; code: string }
  /** Letters a reader sees before "more", at worst. */
  visible: number | null
  isFirst?: boolean
  /** Every key, for what counts along. */
  onType?: (text: string) => void
  onDraft?: (text: string | undefined) => void
  onSave: (text: string) => Promise<unknown>
}

/** The text of a post: a draft while it is typed, one history entry when it is left. */
export function TextEditor({
  label,
  title,
  actions,
  value,
  placeholder,
  offers,
  visible,
  isFirst = false,
  onType,
  onDraft,
  onSave,
}: TextEditorProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { text, state, type, save } = useDraftText({ value, onSave, ...(onDraft && { onDraft }) })
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const cursor = useRef<number>(null)
  const write = (next: string) => {
    type(next)
    onType?.(next)
  }
  const insert = (next: string, end: number) => {
    write(next)
    cursor.current = end
    // The menu gives the focus back to nobody, and the field has its new text by then.
    requestAnimationFrame(() => {
      field.current?.focus()
      field.current?.setSelectionRange(end, end)
    })
  }
  return (
    <div className={classes.editor}>
      <div className={extras.head}>
        {title ? <span aria-hidden>{title}</span> : <label htmlFor={id}>{label}</label>}
        {actions}
        <InsertMenu {...offers} name={label} text={text} cursor={() => cursor.current} onInsert={insert} />
      </div>
      <textarea
        ref={field}
        id={id}
        // biome-ignore lint/a11y/noAutofocus: somebody has just asked for this field.
        autoFocus={isFirst}
        className={classes.text}
        data-long={text.length > longText || undefined}
        dir="auto"
        maxLength={longestProse}
        aria-label={title ? label : undefined}
        aria-invalid={state === 'failed' || undefined}
        placeholder={placeholder}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
        onSelect={(event) => {
          cursor.current = event.currentTarget.selectionEnd
        }}
        onBlur={() => void save()}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.nativeEvent.isComposing && text !== value) leaveField(event)
        }}
      />
      <AvoidedWords text={text} />
      <TextNotes text={text} visible={visible} onWrite={write} />
      {text.length >= longestProse ? (
        <p className={classes.failed} role="status">
          {t('editor.note.full', { limit: format.number(longestProse) })}
        </p>
      ) : null}
      {state === 'failed' ? (
        <p className={classes.failed} role="alert">
          {t('app.notSavedHere')}{' '}
          <button type="button" className={classes.again} onClick={() => void save()}>
            {t('app.tryAgain')}
          </button>
        </p>
      ) : null}
    </div>
  )
}
