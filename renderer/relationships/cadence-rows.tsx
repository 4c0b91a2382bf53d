import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Cadence } from '../../shared/calendar/cadence.ts'
import type { ContactDetail } from '../../shared/relationships/relationships.ts'
import { draftOf } from '../drafts.ts'
import { NumberEdit } from '../parts/number-edit.tsx'
import { goToRecord } from '../place.ts'
import { Choice } from '../ui/input/choice.tsx'
import { FieldRow } from '../ui/page/field-row.tsx'
import { quiet } from './contact/contact-choices.tsx'
import { changeContact, rhythmsRecord, useRelationships } from './store.ts'

/** A rhythm with who says so, as in "Every 30 days, from the tier Partners". */
export function useCadenceWords(): (cadence: Cadence) => string {
  const { t } = useTranslation()
  return ({ days, from, name }) => {
    const every = t('relationships.everyDays', { count: days })
    return from === 'own' ? every : t(`relationships.cadenceFrom.${from}`, { every, name })
  }
}

const editTiers = 'edit'

/** Whose rhythm it takes where it has none of its own. */
export function TierRow({ contact }: { contact: ContactDetail }) {
  const { t } = useTranslation()
  const id = useId()
  const tiers = useRelationships((state) => state.rhythms.tiers)
  return (
    <FieldRow label={t('relationships.field.tierId')} htmlFor={id}>
      <Choice
        id={id}
        classNames={quiet}
        value={contact.tierId}
        data={[
          ...tiers.map((tier) => ({ value: tier.id, label: tier.name || t('relationships.noName') })),
          { value: editTiers, label: t('relationships.rhythms.edit') },
        ]}
        empty={t('relationships.noTier')}
        clearable
        allowDeselect={false}
        onChange={(tierId) => {
          if (tierId === editTiers) goToRecord(rhythmsRecord)
          else changeContact(contact.id, { tierId }).catch(() => {})
        }}
      />
    </FieldRow>
  )
}

const usual = [7, 14, 30, 60, 90, 180, 365]
const own = 'own'

/** The rhythm that was promised: a usual one from the list, or any number of days. */
export function CadenceRow({ contact }: { contact: ContactDetail }) {
  const { t } = useTranslation()
  const id = useId()
  const { cadenceDays, cadence } = contact
  const cadenceWords = useCadenceWords()
  const [isOwn, setOwn] = useState(false)
  const offered = [...usual, ...(cadenceDays === null || usual.includes(cadenceDays) ? [] : [cadenceDays])]
  const setCadence = (days: number | null) => {
    setOwn(false)
    if (days !== cadenceDays) changeContact(contact.id, { cadenceDays: days }).catch(() => {})
  }
  return (
    <FieldRow label={t('relationships.field.cadenceDays')} htmlFor={id}>
      <Choice
        id={id}
        classNames={quiet}
        value={isOwn ? own : cadenceDays === null ? null : String(cadenceDays)}
        data={[
          ...offered
            .sort((one, other) => one - other)
            .map((days) => ({
              value: String(days),
              label: t('relationships.everyDays', { count: days }),
            })),
          { value: own, label: t('relationships.ownCadence') },
        ]}
        empty={cadence && cadence.from !== 'own' ? cadenceWords(cadence) : t('relationships.noRhythm')}
        clearable
        allowDeselect={false}
        onChange={(value) => {
          if (value === own) setOwn(true)
          else setCadence(value === null ? null : Number(value))
        }}
      />
      {isOwn ? (
        <NumberEdit
          label={t('relationships.cadenceInDays')}
          isFirst
          min={1}
          max={3650}
          isWhole
          value={cadenceDays}
          onDraft={draftOf('contact', contact.id, 'cadenceDays')}
          onSave={(days) => changeContact(contact.id, { cadenceDays: days })}
          onLeave={() => setOwn(false)}
        />
      ) : null}
    </FieldRow>
  )
}
