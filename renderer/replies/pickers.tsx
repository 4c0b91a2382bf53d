import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../shared/record.ts'
import { useFoundContacts } from '../parts/find-contacts.ts'
import { useNetworkName } from '../parts/network-mark.tsx'
import { Choice } from '../ui/input/choice.tsx'
import classes from './panel.module.css'
import type { Desk } from './store.ts'

interface PickProps {
  id?: string | undefined
  label: string
  value: Id | null
  onChange: (id: Id | null) => void
}

/** The channel it was said on; those that only keep a name are left out. */
export function ChannelChoice({ desk, id, label, value, onChange }: PickProps & { desk: Desk }) {
  const { t } = useTranslation()
  const networkName = useNetworkName()
  const offered = desk.channels.filter(
    (channel) => channel.id === value || channel.decision === 'active' || channel.decision === 'listen',
  )
  return (
    <Choice
      {...(id && { id })}
      aria-label={label}
      empty={t('glossary.channel')}
      clearable
      value={value}
      data={offered.map(({ id: channelId, network, handle }) => ({
        value: channelId,
        label: handle ? `${networkName(network)} · ${handle}` : networkName(network),
      }))}
      nothingFoundMessage={t('calendar.noChannelsYet')}
      onChange={onChange}
    />
  )
}

/** One of those who are in the list of contacts, found by typing. */
export function ContactChoice({ label, onChange }: Omit<PickProps, 'value' | 'id'>) {
  const { t } = useTranslation()
  const [search, setSearch] = useState('')
  const [isOpen, setOpen] = useState(false)
  const found = useFoundContacts(search.trim(), isOpen)
  return (
    <Select
      size="xs"
      className={classes.tie}
      aria-label={label}
      placeholder={label}
      searchable
      value={null}
      searchValue={search}
      data={[...found]}
      // The file has searched already, with folded letters.
      filter={({ options }) => options}
      nothingFoundMessage={t('relationships.nobodyTitle')}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      onSearchChange={setSearch}
      onChange={(contactId) => {
        setSearch('')
        if (contactId) onChange(contactId)
      }}
    />
  )
}
