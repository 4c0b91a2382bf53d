import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ContactDetail } from '../../../shared/relationships/relationships.ts'
import { ManyField } from '../../parts/many-field.tsx'
import { Choice } from '../../ui/input/choice.tsx'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { addPart, changeContact, removePart, useRelationships } from '../store.ts'
import { GoalRow, quiet } from './contact-choices.tsx'
import { ContactText } from './contact-field.tsx'

const grades = ['1', '2', '3', '4', '5'] as const

/** What the relationship is worth to a goal and why, and whom of ours it reaches. */
export function ContactWorth({ contact }: { contact: ContactDetail }) {
  return (
    <>
      <GoalRow contact={contact} />
      <GradeRow contact={contact} field="worth" />
      <ContactText contact={contact} field="value" />
      <GradeRow contact={contact} field="influence" />
      <AudiencesRow contact={contact} />
      <ContactText contact={contact} field="context" />
      <ContactText contact={contact} field="relevance" />
    </>
  )
}

/** Judged from slight to very great, or not judged yet. */
function GradeRow({ contact, field }: { contact: ContactDetail; field: 'worth' | 'influence' }) {
  const { t } = useTranslation()
  const id = useId()
  const value = contact[field]
  return (
    <FieldRow label={t(`relationships.field.${field}`)} htmlFor={id}>
      <Choice
        id={id}
        classNames={quiet}
        value={value === null ? null : String(value)}
        data={grades.map((grade) => ({ value: grade, label: t(`relationships.influence.${grade}`) }))}
        empty={t('relationships.notJudged')}
        clearable
        allowDeselect={false}
        onChange={(grade) => {
          changeContact(contact.id, { [field]: grade === null ? null : Number(grade) }).catch(() => {})
        }}
      />
    </FieldRow>
  )
}

function AudiencesRow({ contact: { id: contactId, audiences } }: { contact: ContactDetail }) {
  const { t } = useTranslation()
  const known = useRelationships((state) => state.audiences)
  if (known.length === 0) return null
  const before = audiences.map(({ audienceId }) => audienceId)
  return (
    <ManyField
      label={t('relationships.audiences')}
      value={before}
      options={known.map(({ id, name }) => ({ value: id, label: name || t('relationships.noName') }))}
      onSave={async (chosen) => {
        for (const { id, audienceId } of audiences)
          if (!chosen.includes(audienceId)) await removePart({ table: 'contactAudience', id })
        for (const audienceId of chosen)
          if (!before.includes(audienceId))
            await addPart({ table: 'contactAudience', values: { contactId, audienceId } })
      }}
    />
  )
}
