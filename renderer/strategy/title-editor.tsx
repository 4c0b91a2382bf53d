import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useDraftText } from '../ui/input/use-draft-text.ts'
import classes from './tree/tree.module.css'

interface TitleEditorProps {
  label: string
  value: string
  placeholder: string
  /** Writes the title for good. */
  onSave: (title: string) => Promise<void>
  /** Keeps what is typed so far. */
  onDraft?: (title: string | undefined) => void
  /** The field was left: by a click elsewhere or by Escape. */
  onEnd: (title: string) => void
  onEnter: (title: string) => void
  onTab: (way: 'in' | 'out', title: string) => void
  onMove?: (step: -1 | 1) => void
  /** Backspace in an empty title. */
  onErase: () => void
}

/** The title of a line while it is typed: Enter goes on to the next line, Tab changes the level, Escape ends. */
export function TitleEditor(props: TitleEditorProps) {
  const { label, value, placeholder, onSave, onDraft, onEnd, onEnter, onTab, onMove, onErase } = props
  const { text, state, type, save } = useDraftText({ value, onSave, onDraft })
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => {
    field.current?.focus()
    field.current?.scrollIntoView({ block: 'nearest' })
  }, [])

  function keys(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    event.stopPropagation()
    const act = actionOf(event)
    if (!act) return
    event.preventDefault()
    act()
  }

  function actionOf(event: KeyboardEvent): (() => void) | undefined {
    const isMove = event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')
    if (isMove && onMove) return () => onMove(event.key === 'ArrowUp' ? -1 : 1)
    if (event.key === 'Backspace' && text === '') return onErase
    if (event.key === 'Escape') return () => void save().then(() => onEnd(text))
    if (event.key === 'Enter') return () => void save().then(() => onEnter(text))
    if (event.key === 'Tab') return () => void save().then(() => onTab(event.shiftKey ? 'out' : 'in', text))
    return undefined
  }

  return (
    <input
      ref={field}
      className={classes.editor}
      aria-label={label}
      aria-invalid={state === 'failed' || undefined}
      dir="auto"
      placeholder={placeholder}
      maxLength={500}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={keys}
      onBlur={() => void save().then(() => onEnd(text))}
      onClick={(event) => event.stopPropagation()}
    />
  )
}
