import { Select } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PostChoice } from '../../shared/calendar.ts'
import type { Id } from '../../shared/record.ts'
import { api } from '../api.ts'
import { useFormat } from '../parts/format.ts'
import { NetworkMark, useNetworkName } from '../parts/network-mark.tsx'
import { DirAuto } from '../ui/page/dir-auto.tsx'
import classes from './panel.module.css'
import { useRelationships } from './store.ts'

const postsToOffer = 12

interface ChannelPickProps {
  value: Id | null
  onChange: (id: Id | null) => void
}

/** The channel a touchpoint came over; those that only keep a name are left out. */
export function ChannelPick({ value, onChange }: ChannelPickProps) {
  const { t } = useTranslation()
  const networkName = useNetworkName()
  const channels = useRelationships((state) => state.channels)
  const offered = channels.filter(
    ({ id, decision }) => id === value || decision === 'active' || decision === 'listen',
  )
  const networkOf = (id: string | null) => channels.find((channel) => channel.id === id)?.network
  const network = networkOf(value)
  return (
    <Select
      className={classes.channelPick}
      classNames={{ input: classes.quietTag }}
      // Beside the mark the handle is enough to see; who hears it needs the network too.
      aria-label={network ? `${t('glossary.channel')}, ${networkName(network)}` : t('glossary.channel')}
      placeholder={t('glossary.channel')}
      leftSection={network ? <NetworkMark network={network} isSilent /> : undefined}
      clearable
      clearSectionMode="clear"
      allowDeselect={false}
      value={value}
      data={offered.map(({ id, network: on, handle }) => ({ value: id, label: handle || networkName(on) }))}
      renderOption={({ option }) => {
        const on = networkOf(option.value)
        return (
          <span className={classes.option}>
            {on ? <NetworkMark network={on} isSilent /> : null}
            {on ? networkName(on) : null}
            {on && option.label !== networkName(on) ? <DirAuto>· {option.label}</DirAuto> : null}
          </span>
        )
      }}
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
      nothingFoundMessage={t('calendar.noChannelsYet')}
      onChange={onChange}
      // The cross is for the mouse alone.
      onKeyDown={({ key }) => {
        if (key === 'Delete' || key === 'Backspace') onChange(null)
      }}
    />
  )
}

interface PostPickProps {
  value: Id | null
  /** What the chosen post is called, before it has been looked for. */
  title: string | null
  onChange: (post: PostChoice | null) => void
}

/** The post a touchpoint was about: found by typing, what went out last first. */
export function PostPick({ value, title, onChange }: PostPickProps) {
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
      className={classes.postPick}
      classNames={{ input: classes.quietTag }}
      aria-label={t('glossary.post')}
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
