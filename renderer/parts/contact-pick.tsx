import { Select, type SelectProps } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../shared/record.ts'
import type { Contact } from '../../shared/relationships/relationships.ts'
import { fold } from '../../shared/text/fold.ts'
import { useFoundContacts } from './find-contacts.ts'

const make = 'make'

interface ContactPickProps extends Pick<SelectProps, 'className' | 'classNames' | 'size'> {
  label: string
  kind?: Contact['kind']
  /** Those that are in already. */
  without?: readonly Id[]
  onTake: (id: Id) => Promise<unknown>
  /** Offers to make an organisation by the name that was typed. */
  onMake?: (name: string) => Promise<unknown>
}

/** One of the contacts, found by typing, to be added to something; the field is empty again at once. */
export function ContactPick({ label, kind, without = [], onTake, onMake, ...look }: ContactPickProps) {
  const { t } = useTranslation()
  const [search, setSearch] = useState('')
  const [isOpen, setOpen] = useState(false)
  const typed = search.trim()
  const found = useFoundContacts(typed, isOpen, kind)
  const data = found.filter(({ value }) => !without.includes(value))
  if (onMake && typed && !found.some((one) => fold(one.label) === fold(typed)))
    data.push({ value: make, label: t('relationships.addOrganisation', { name: typed }) })
  return (
    <Select
      {...look}
      aria-label={label}
      placeholder={label}
      searchable
      value={null}
      searchValue={search}
      data={data}
      // The file has searched already, with folded letters.
      filter={({ options }) => options}
      nothingFoundMessage={t(onMake ? 'relationships.noOrganisations' : 'relationships.nobodyTitle')}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      onSearchChange={setSearch}
      onChange={(id) => {
        setSearch('')
        const taken = id === make ? onMake?.(typed) : id && onTake(id)
        if (taken) taken.catch(() => {})
      }}
    />
  )
}
