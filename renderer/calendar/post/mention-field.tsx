import { Textarea } from '@mantine/core'
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { typedMention } from '../../../shared/posts/comment.ts'
import type { Member } from '../../../shared/team.ts'
import { wordsOf } from '../../../shared/text/fold.ts'
import { announce } from '../../ui/notice/announce.tsx'
import classes from './comments.module.css'

interface MentionFieldProps {
  label: string
  placeholder?: string
  members: readonly Member[]
  value: string
  onChange: (text: string) => void
  /** Ctrl or Cmd and Enter. */
  onSend: () => void
  onCancel?: (() => void) | undefined
  isFirst?: boolean
}

/** A text in which `@` offers the members: arrows choose, Enter or Tab takes, Escape closes the list. */
export function MentionField({
  members,
  value,
  onChange,
  onSend,
  onCancel,
  isFirst,
  label,
  placeholder,
}: MentionFieldProps) {
  const { t } = useTranslation()
  const field = useRef<HTMLTextAreaElement>(null)
  const caret = useRef<number>(undefined)
  const id = useId()
  const [typed, setTyped] = useState<{ start: number; name: string }>()
  const [at, setAt] = useState(0)
  const options = typed ? members.filter(({ name }) => isBegun(name, typed.name)) : []
  const chosen = options[at] ?? options[0]

  useLayoutEffect(() => {
    if (caret.current === undefined) return
    field.current?.setSelectionRange(caret.current, caret.current)
    caret.current = undefined
  })
  useLayoutEffect(() => {
    if (isFirst) field.current?.focus()
  }, [isFirst])

  function lookAt(element: HTMLTextAreaElement) {
    const next = typedMention(element.value, element.selectionStart)
    if (next && !typed) announce(t('comment.mentionHint'))
    setTyped(next)
    setAt(0)
  }

  function take({ name }: Member) {
    if (!typed) return
    const end = typed.start + 1 + typed.name.length
    const written = `@${name} `
    caret.current = typed.start + written.length
    onChange(value.slice(0, typed.start) + written + value.slice(end).replace(/^ /, ''))
    setTyped(undefined)
    field.current?.focus()
  }

  function keys(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return onSend()
    if (chosen && keysOfList(event)) return
    if (event.key !== 'Escape' || !onCancel) return
    event.preventDefault()
    event.stopPropagation()
    onCancel()
  }

  /** True when the list has taken the key. */
  function keysOfList(event: KeyboardEvent): boolean {
    const index = chosen ? options.indexOf(chosen) : 0
    const deeds: Record<string, () => void> = {
      ArrowDown: () => setAt((index + 1) % options.length),
      ArrowUp: () => setAt((index + options.length - 1) % options.length),
      Enter: () => chosen && take(chosen),
      Tab: () => chosen && take(chosen),
      Escape: () => setTyped(undefined),
    }
    const deed = event.shiftKey ? undefined : deeds[event.key]
    if (!deed) return false
    event.preventDefault()
    event.stopPropagation()
    deed()
    return true
  }

  return (
    <div className={classes.field}>
      <Textarea
        ref={field}
        rows={2}
        className={classes.growing}
        // An empty field keeps the screen's direction, so that its placeholder stands where the words will.
        dir={value === '' ? undefined : 'auto'}
        maxLength={10_000}
        aria-label={label}
        placeholder={placeholder}
        aria-autocomplete="list"
        aria-controls={chosen ? id : undefined}
        aria-activedescendant={chosen ? `${id}${chosen.id}` : undefined}
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value)
          lookAt(event.currentTarget)
        }}
        onClick={(event) => lookAt(event.currentTarget)}
        onBlur={() => setTyped(undefined)}
        onKeyDown={keys}
      />
      {chosen ? (
        <div id={id} role="listbox" aria-label={t('comment.whom')} className={classes.members}>
          {options.map((member) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text, which names the option.
            // biome-ignore lint/a11y/useKeyWithClickEvents: the text hears the keys.
            <div
              key={member.id}
              id={`${id}${member.id}`}
              role="option"
              aria-selected={member === chosen}
              className={classes.member}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(member)}
            >
              <bdi>{member.name}</bdi>
              <span className={classes.role}>{t(`team.role.${member.role}`)}</span>
            </div>
          ))}
        </div>
      ) : null}
    </div>
  )
}

/** Each word that was typed begins a word of the name. */
function isBegun(name: string, typed: string): boolean {
  const words = wordsOf(name).map(({ folded }) => folded)
  return wordsOf(typed).every(({ folded }) => words.some((word) => word.startsWith(folded)))
}
