import { type KeyboardEvent, useEffect, useRef } from 'react'
import { leaveField } from '../ui/input/leave-field.ts'
import { type DraftTextOptions, useDraftText } from '../ui/input/use-draft-text.ts'
import classes from './panel.module.css'

interface TitleFieldProps extends DraftTextOptions {
  label: string
  placeholder: string
  /** Whether it takes the keyboard when it appears: what has no name yet is named first. */
  isFirst?: boolean | undefined
}

/** The title of a panel: one line of text that may wrap to be read whole; Enter, Escape and leaving save it. */
export function TitleField({ label, placeholder, isFirst, ...draft }: TitleFieldProps) {
  const { text, state, type, save } = useDraftText(draft)

  const field = useRef<HTMLTextAreaElement>(null)
  const isNew = useRef(isFirst ?? draft.value === '')

  useEffect(() => {
    if (isNew.current) field.current?.focus()
  }, [])

  function keys(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      void save()
    } else if (event.key === 'Escape' && text !== draft.value) leaveField(event)
  }

  return (
    <textarea
      ref={field}
      className={classes.titleField}
      aria-label={label}
      aria-invalid={state === 'failed' || undefined}
      dir="auto"
      rows={1}
      maxLength={500}
      placeholder={placeholder}
      value={text}
      onChange={(event) => type(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
      onBlur={() => void save()}
      onKeyDown={keys}
    />
  )
}
