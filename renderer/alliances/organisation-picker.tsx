import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fold } from '../../shared/fold.ts'
import type { Id } from '../../shared/record.ts'
import { quietly } from '../parts/alliance-edits.ts'
import { useFoundContacts } from '../parts/find-contacts.ts'
import classes from './alliances.module.css'

const make = 'make'

interface OrganisationPickerProps {
  label: string
  /** Those that are in already. */
  without: readonly Id[]
  onTake: (id: Id) => Promise<unknown>
  onMake: (name: string) => Promise<unknown>
}

/** An organisation of the contacts, found by typing, or made by its name on the spot. */
export function OrganisationPicker({ label, without, onTake, onMake }: OrganisationPickerProps) {
  const { t } = useTranslation()
  const [search, setSearch] = useState('')
  const [isOpen, setOpen] = useState(false)
  const typed = search.trim()
  const found = useFoundContacts(typed, isOpen, 'organisation')
  const isKnown = found.some((one) => fold(one.label) === fold(typed))
  const data = found.filter(({ value }) => !without.includes(value))
  return (
    <Select
      className={classes.picker}
      aria-label={label}
      placeholder={label}
      searchable
      value={null}
      searchValue={search}
      data={
        typed && !isKnown
          ? [...data, { value: make, label: t('relationships.addOrganisation', { name: typed }) }]
          : data
      }
      // The file has searched already, with folded letters.
      filter={({ options }) => options}
      nothingFoundMessage={t('relationships.noOrganisations')}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      onSearchChange={setSearch}
      onChange={(id) => {
        if (id) quietly(() => (id === make ? onMake(typed) : onTake(id)))
        setSearch('')
      }}
    />
  )
}
