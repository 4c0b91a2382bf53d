import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { ownTypesOf } from '../../../shared/relationships/contact-list.ts'
import { type ContactDetail, contactTypes } from '../../../shared/relationships/relationships.ts'
import { draftOf } from '../../drafts.ts'
import { PersonInput } from '../../parts/person-input.tsx'
import { useTypeName } from '../../parts/type-name.ts'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { useFacets } from '../list/use-facets.ts'
import { changeContact } from '../store.ts'
import { quiet } from './contact-choices.tsx'

/** What somebody is to us: one of the usual words, or the team's own. */
export function TypeRow({ contact }: { contact: ContactDetail }) {
  const { t } = useTranslation()
  const id = useId()
  const nameOf = useTypeName()
  const own = ownTypesOf(useFacets())
  const usual = contactTypes.map((type) => ({ type, name: nameOf(type) }))
  return (
    <FieldRow label={t('relationships.field.type')} htmlFor={id}>
      <PersonInput
        id={id}
        classNames={quiet}
        placeholder={t('relationships.choosePlaceholder')}
        openOnFocus
        people={[...usual.map(({ name }) => name), ...own]}
        value={contact.type === null ? '' : nameOf(contact.type)}
        onDraft={draftOf('contact', contact.id, 'type')}
        onSave={(typed) => {
          const known = usual.find(({ name }) => name.toLocaleLowerCase() === typed.toLocaleLowerCase())
          return changeContact(contact.id, { type: known?.type ?? (typed || null) })
        }}
      />
    </FieldRow>
  )
}
