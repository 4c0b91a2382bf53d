import { useTranslation } from 'react-i18next'
import type { ContactDetail } from '../../../shared/relationships/relationships.ts'
import { hitPlaceText } from '../../../shared/search.ts'
import { draftOf, saveAndDrop } from '../../drafts.ts'
import { InlineEdit } from '../../ui/input/inline-edit.tsx'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { changeContact } from '../store.ts'

/** The fields of a contact that are typed. */
export const textFields = [
  'name',
  'jobTitle',
  'place',
  'industry',
  'context',
  'relevance',
  'value',
  'howWeTalk',
  'resources',
  'aim',
  'responsible',
  'nextStep',
  'note',
  'source',
  'basisNote',
] as const
export type TextFieldName = (typeof textFields)[number]
type LongFieldName = 'context' | 'relevance' | 'value' | 'howWeTalk' | 'resources' | 'aim'

interface ContactFieldProps {
  contact: ContactDetail
  field: TextFieldName
  id?: string
  placeholder?: string
  isMultiline?: boolean
  isRequired?: boolean
  size?: 'text' | 'title'
}

/** A field as text that is edited where it stands: a draft while one types, one history entry when it is left. */
export function ContactField({ contact, field, ...rest }: ContactFieldProps) {
  const { t } = useTranslation()
  const place = { tableName: 'contact', recordId: contact.id, field }
  return (
    <InlineEdit
      label={t(`relationships.field.${field}`)}
      value={contact[field]}
      onDraft={draftOf(place.tableName, place.recordId, field)}
      onSave={(text) => saveAndDrop(place, () => changeContact(contact.id, { [field]: text }))}
      {...rest}
    />
  )
}

export function TextRow({ contact, field }: { contact: ContactDetail; field: TextFieldName }) {
  const { t } = useTranslation()
  const id = hitPlaceText({ table: 'contact', id: contact.id, field })
  return (
    <FieldRow label={t(`relationships.field.${field}`)} htmlFor={id}>
      <ContactField contact={contact} field={field} id={id} placeholder="–" />
    </FieldRow>
  )
}

/** Longer writing under its label. */
export function ContactText({ contact, field }: { contact: ContactDetail; field: LongFieldName }) {
  const { t } = useTranslation()
  const id = hitPlaceText({ table: 'contact', id: contact.id, field })
  return (
    <FieldRow label={t(`relationships.field.${field}`)} htmlFor={id}>
      <ContactField
        contact={contact}
        field={field}
        id={id}
        isMultiline
        placeholder={t(`relationships.placeholder.${field}`)}
      />
    </FieldRow>
  )
}
