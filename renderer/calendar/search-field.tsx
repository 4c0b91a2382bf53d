import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './filters.module.css'
import { setFilter, useCalendar } from './store.ts'

/** How long a person pauses between two keys. */
const pause = 200

/** Words that posts must hold; the days follow while one types. */
export function SearchField() {
  const { t } = useTranslation()
  const search = useCalendar((state) => state.filter.search)
  const [text, setText] = useState(search)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => setText(search), [search])
  useEffect(() => () => clearTimeout(waiting.current), [])

  function type(next: string, after = pause) {
    setText(next)
    clearTimeout(waiting.current)
    waiting.current = setTimeout(() => setFilter({ search: next }), after)
  }

  return (
    <TextInput
      className={classes.search}
      size="xs"
      attributes={{ input: { dir: 'auto' } }}
      maxLength={200}
      aria-label={t('calendar.searchPosts')}
      placeholder={t('calendar.searchPosts')}
      leftSection={<IconSearch size={14} stroke={1.5} aria-hidden />}
      rightSection={
        text ? (
          <CloseButton size="xs" aria-label={t('calendar.clearSearch')} onClick={() => type('', 0)} />
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
