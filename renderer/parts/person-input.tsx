import { Autocomplete, type AutocompleteProps } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { leaveField } from '../ui/input/leave-field.ts'
import { useReadOnly } from '../ui/input/read-only.ts'
import { ReadValue } from '../ui/input/read-value.tsx'
import { type DraftTextOptions, useDraftText } from '../ui/input/use-draft-text.ts'
import { isListOpen } from '../ui/is-list-open.ts'

type Look = Pick<
  AutocompleteProps,
  'id' | 'aria-label' | 'className' | 'classNames' | 'variant' | 'placeholder' | 'openOnFocus'
>

interface PersonInputProps extends DraftTextOptions, Look {
  /** The names that are offered. */
  people: readonly string[]
}

/** A name: anybody may be written, those known already are offered. Saves as text does; Escape closes the list first. */
export function PersonInput(props: PersonInputProps) {
  const { value, id, className } = props
  if (!useReadOnly()) return <Edited {...props} />
  return <ReadValue text={value} label={id ? undefined : props['aria-label']} className={className} />
}

function Edited({ people, value, onSave, onDraft, ...look }: PersonInputProps) {
  const { text, state, type, save } = useDraftText({
    value,
    onSave: (name) => onSave(name.trim()),
    onDraft,
  })

  function keys(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    // The list takes this key first when a name in it is chosen.
    if (event.key === 'Enter') queueMicrotask(() => void save())
    if (event.key === 'Escape' && text !== value && !isListOpen(event.currentTarget)) leaveField(event)
  }

  return (
    <Autocomplete
      {...look}
      maxLength={500}
      data={people}
      // An open list shows all of them until something else is typed than what stands there.
      {...(text === value && { filter: ({ options }) => options })}
      value={text}
      error={state === 'failed'}
      onChange={type}
      onOptionSubmit={(name) => {
        type(name)
        void save()
      }}
      onBlur={() => void save()}
      onKeyDown={keys}
    />
  )
}
