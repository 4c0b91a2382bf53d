import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { contactStages } from '../../../shared/relationships/contact-parts.ts'
import { type ContactDetail, contactKinds } from '../../../shared/relationships/relationships.ts'
import { ThreadLine } from '../../parts/thread-line.tsx'
import { Choice } from '../../ui/input/choice.tsx'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { changeContact, useRelationships } from '../store.ts'
import classes from './panel.module.css'

/** How a choice looks in the panel. */
export const quiet = { input: classes.quiet }

const choices = {
  kind: contactKinds,
  stage: contactStages,
} as const

type Row = { contact: ContactDetail }

export function ChoiceRow({ contact, field }: Row & { field: keyof typeof choices }) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <FieldRow label={t(`relationships.field.${field}`)} htmlFor={id}>
      <Choice
        id={id}
        classNames={quiet}
        value={contact[field]}
        data={choices[field].map((value) => ({ value, label: t(`relationships.${field}.${value}`) }))}
        allowDeselect={false}
        onChange={(value) => {
          changeContact(contact.id, { [field]: value }).catch(() => {})
        }}
      />
    </FieldRow>
  )
}

/** The goal this relationship serves: the first step of the golden thread. */
export function GoalRow({ contact }: Row) {
  const { t } = useTranslation()
  const id = useId()
  const goals = useRelationships((state) => state.goals)
  const served = goals.find((goal) => goal.id === contact.goalId)
  const data = goals.map((goal) => ({ value: goal.id, label: goal.title || t('relationships.noName') }))
  return (
    <FieldRow
      label={t('relationships.field.goalId')}
      htmlFor={id}
      hint={
        goals.length === 0 ? t('relationships.noGoals') : served ? <ThreadLine steps={[served]} /> : undefined
      }
    >
      <Choice
        id={id}
        classNames={quiet}
        value={contact.goalId}
        data={data}
        placeholder={t('relationships.choosePlaceholder')}
        clearable
        allowDeselect={false}
        disabled={goals.length === 0}
        onChange={(goalId) => {
          changeContact(contact.id, { goalId }).catch(() => {})
        }}
      />
    </FieldRow>
  )
}
