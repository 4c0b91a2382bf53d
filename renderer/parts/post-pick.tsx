import { Select } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PostChoice } from '../../shared/calendar/calendar.ts'
import type { Id } from '../../shared/record.ts'
import { api } from '../api.ts'
import { DirAuto } from '../ui/page/dir-auto.tsx'
import { useFormat } from './format.ts'
import classes from './post-pick.module.css'

const postsToOffer = 12

interface PostPickProps {
  /** What the field is called. */
  label: string
  className?: string | undefined
  inputClass?: string | undefined
  value: Id | null
  /** What the chosen post is called, before it has been looked for. */
  title: string | null
  onChange: (post: PostChoice | null) => void
}

/** The post something was about: found by typing, what went out last first. */
export function PostPick({ label, value, title, onChange, className, inputClass }: PostPickProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [search, setSearch] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [found, setFound] = useState<readonly PostChoice[]>([])
  const nameOf = (name: string | null) => name || t('calendar.untitled')
  // An open list shows all of them until something else is typed than what stands there.
  const typed = value !== null && search === nameOf(title) ? '' : search.trim()

  useEffect(() => {
    if (!isOpen) return
    let isOver = false
    api.calendar.findPosts({ search: typed, limit: postsToOffer }).then(
      (posts) => isOver || setFound(posts),
      () => {},
    )
    return () => {
      isOver = true
    }
  }, [isOpen, typed])

  const others = found.filter(({ id }) => id !== value)
  return (
    <Select
      className={className}
      classNames={{ input: inputClass }}
      aria-label={label}
      placeholder={t('glossary.post')}
      searchable
      clearable
      clearSectionMode="clear"
      allowDeselect={false}
      value={value}
      data={[
        ...(value === null ? [] : [{ value, label: nameOf(title) }]),
        ...others.map((post) => ({ value: post.id, label: nameOf(post.title) })),
      ]}
      // The file has searched already, with folded letters.
      filter={({ options }) => options}
      renderOption={({ option }) => {
        const day = found.find(({ id }) => id === option.value)?.day
        return (
          <span className={classes.option}>
            <DirAuto className={classes.optionTitle}>{option.label}</DirAuto>
            <span className={classes.soft}>{day ? format.day(day, 'short') : null}</span>
          </span>
        )
      }}
      comboboxProps={{ width: 320, position: 'bottom-end' }}
      nothingFoundMessage={t(typed === '' ? 'relationships.noPostsYet' : 'relationships.noSuchPost')}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      onSearchChange={(text) => {
        setSearch(text)
        if (text === '' && value !== null) onChange(null)
      }}
      onChange={(id) => onChange(found.find((post) => post.id === id) ?? null)}
    />
  )
}
