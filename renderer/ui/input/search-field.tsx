import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'

/** How long a person pauses between two keys. */
const pause = 200

const sizes = { xs: { button: 'xs', icon: 14 }, sm: { button: 'sm', icon: 16 } } as const

interface SearchFieldProps {
  search: string
  onSearch: (search: string) => void
  label: string
  clearLabel: string
  className?: string | undefined
  size?: keyof typeof sizes
  /** Takes the focus in the dialog it stands in. */
  isFirst?: boolean
}

/** Words to look for; what is found follows while one types. */
export function SearchField({
  search,
  onSearch,
  label,
  clearLabel,
  className,
  size = 'sm',
  isFirst = false,
}: SearchFieldProps) {
  const [text, setText] = useState(search)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => setText(search), [search])
  useEffect(() => () => clearTimeout(waiting.current), [])

  function type(next: string, after = pause) {
    setText(next)
    clearTimeout(waiting.current)
    waiting.current = setTimeout(() => onSearch(next), after)
  }

  return (
    <TextInput
      {...(isFirst && { 'data-autofocus': true })}
      className={className}
      type="search"
      size={size}
      attributes={{ input: { dir: 'auto' } }}
      maxLength={200}
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={sizes[size].icon} stroke={1.5} aria-hidden />}
      rightSection={
        text ? (
          <CloseButton size={sizes[size].button} aria-label={clearLabel} onClick={() => type('', 0)} />
        ) : null
      }
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !text) return
        event.preventDefault()
        type('', 0)
      }}
    />
  )
}
