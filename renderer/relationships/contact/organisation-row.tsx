import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ContactDetail } from '../../../shared/relationships/relationships.ts'
import { fold } from '../../../shared/text/fold.ts'
import { api } from '../../api.ts'
import { useFoundContacts } from '../../parts/find-contacts.ts'
import { save } from '../../saving.ts'
import { Choice } from '../../ui/input/choice.tsx'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { changeContact } from '../store.ts'
import { quiet } from './contact-choices.tsx'

const addNew = 'add'

/** Where a person works: found by typing, or added by its name. */
export function OrganisationRow({ contact }: { contact: ContactDetail }) {
  const { t } = useTranslation()
  const id = useId()
  const [search, setSearch] = useState('')
  const [isOpen, setOpen] = useState(false)
  const current =
    contact.organisationId === null
      ? []
      : [{ value: contact.organisationId, label: contact.organisation || t('relationships.noName') }]
  // An open list shows all of them until something else is typed than what stands there.
  const typed = search.trim() === (contact.organisation ?? '').trim() ? '' : search.trim()
  const found = useFoundContacts(typed, isOpen, 'organisation')
  const isKnown = [...current, ...found].some(({ label }) => fold(label) === fold(typed))

  async function take(value: string | null) {
    if (value !== addNew) await changeContact(contact.id, { organisationId: value })
    else {
      const added = await save(() => api.relationships.add({ kind: 'organisation', name: typed }))
      await changeContact(contact.id, { organisationId: added.id })
    }
  }

  const others = found.filter(({ value }) => value !== contact.organisationId && value !== contact.id)
  const data = [...current, ...others]
  if (typed && !isKnown)
    data.push({ value: addNew, label: t('relationships.addOrganisation', { name: typed }) })
  return (
    <FieldRow label={t('relationships.field.organisationId')} htmlFor={id}>
      <Choice
        id={id}
        classNames={quiet}
        searchable
        clearable
        allowDeselect={false}
        value={contact.organisationId}
        data={data}
        // The file has searched already, with folded letters.
        filter={({ options }) => options}
        placeholder={t('relationships.choosePlaceholder')}
        nothingFoundMessage={t('relationships.noOrganisations')}
        onDropdownOpen={() => setOpen(true)}
        onDropdownClose={() => setOpen(false)}
        onSearchChange={setSearch}
        onChange={(value) => {
          take(value).catch(() => {})
        }}
      />
    </FieldRow>
  )
}
