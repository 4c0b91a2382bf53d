import { ActionIcon, Select } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ContactDetail } from '../../shared/relationships.ts'
import { draftOf, saveAndDrop } from '../drafts.ts'
import { useFoundContacts } from '../parts/find-contacts.ts'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { InlineEdit } from '../ui/input/inline-edit.tsx'
import classes from './panel.module.css'
import { addPart, changePart, openContact, removePart } from './store.ts'

/** Who knows whom, and how; it is written down once and reads the same from both sides. */
export function Ties({ contact }: { contact: ContactDetail }) {
  const { t } = useTranslation()
  return (
    <>
      {contact.ties.length === 0 ? <p className={classes.hint}>{t('relationships.noTies')}</p> : null}
      <ul className={classes.plain}>
        {contact.ties.map((tie) => (
          <TieLine key={tie.id} tie={tie} />
        ))}
      </ul>
      <ForWriters>
        <NewTie contact={contact} />
      </ForWriters>
    </>
  )
}

function TieLine({ tie: { id, otherId, name, how } }: { tie: ContactDetail['ties'][number] }) {
  const { t } = useTranslation()
  const place = { tableName: 'contactTie', recordId: id, field: 'how' }
  const shown = name || t('relationships.noName')
  return (
    <li className={classes.handle}>
      <button type="button" className={classes.link} onClick={() => openContact(otherId)}>
        <bdi>{shown}</bdi>
      </button>
      <InlineEdit
        label={t('relationships.tieHow', { name: shown })}
        placeholder={t('relationships.tieHowPlaceholder')}
        size="small"
        value={how}
        onDraft={draftOf(place.tableName, place.recordId, place.field)}
        onSave={(text) =>
          saveAndDrop(place, () => changePart({ table: 'contactTie', id, patch: { how: text } }))
        }
      />
      <ForWriters>
        <ActionIcon
          size="sm"
          aria-label={t('relationships.removeTie', { name: shown })}
          onClick={() => removePart({ table: 'contactTie', id })}
        >
          <IconX size={14} stroke={1.5} />
        </ActionIcon>
      </ForWriters>
    </li>
  )
}

function NewTie({ contact: { id, ties } }: { contact: ContactDetail }) {
  const { t } = useTranslation()
  const [search, setSearch] = useState('')
  const [isOpen, setOpen] = useState(false)
  const found = useFoundContacts(search.trim(), isOpen)

  const known = new Set([id, ...ties.map(({ otherId }) => otherId)])
  return (
    <Select
      size="xs"
      classNames={{ input: classes.quietTag }}
      aria-label={t('relationships.addTie')}
      placeholder={t('relationships.addTie')}
      searchable
      value={null}
      searchValue={search}
      data={found.filter(({ value }) => !known.has(value))}
      // The file has searched already, with folded letters.
      filter={({ options }) => options}
      nothingFoundMessage={t('relationships.nobodyTitle')}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      onSearchChange={setSearch}
      onChange={(otherId) => {
        setSearch('')
        if (otherId) void addPart({ table: 'contactTie', values: { contactId: id, otherId, how: '' } })
      }}
    />
  )
}
