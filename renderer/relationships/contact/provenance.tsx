import { Button } from '@mantine/core'
import { IconEraser } from '@tabler/icons-react'
import { useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type ContactDetail, legalBases } from '../../../shared/relationships/relationships.ts'
import { useActions } from '../../actions.ts'
import { useFormat } from '../../parts/format.ts'
import { isolate } from '../../parts/label.ts'
import { Choice } from '../../ui/input/choice.tsx'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { Fold } from '../../ui/page/fold.tsx'
import { askToForget } from '../forget/forget.ts'
import { changeContact } from '../store.ts'
import { quiet } from './contact-choices.tsx'
import { TextRow } from './contact-field.tsx'
import classes from './panel.module.css'

/** Where we have a contact from and on which legal basis we keep it. A person without one is named, never refused. */
export function Provenance({ contact }: { contact: ContactDetail }) {
  const { t } = useTranslation()
  const format = useFormat()
  const id = useId()
  const { basis, kind, createdAt, source } = contact
  const { id: contactId, name } = contact
  useActions(
    useMemo(() => {
      if (kind !== 'person') return []
      const label = t('relationships.forget.actionNamed', {
        name: isolate(name || t('relationships.noName')),
      })
      const run = () => void askToForget(contactId)
      return [{ id: 'relationships.forget', label, section: t('relationships.title'), isWrite: true, run }]
    }, [kind, contactId, name, t]),
  )
  const isMissing = kind === 'person' && basis === null
  const summary = isMissing
    ? t('relationships.noBasis')
    : [basis && t(`relationships.basis.${basis}`), source].filter(Boolean).join(' · ')
  return (
    <Fold title={t('relationships.provenance')} summary={summary || undefined}>
      <TextRow contact={contact} field="source" />
      <FieldRow
        label={t('relationships.field.basis')}
        htmlFor={id}
        hint={isMissing ? t('relationships.noBasisHint') : undefined}
      >
        <Choice
          id={id}
          classNames={quiet}
          value={basis}
          data={legalBases.map((one) => ({ value: one, label: t(`relationships.basis.${one}`) }))}
          placeholder={t('relationships.choosePlaceholder')}
          clearable
          allowDeselect={false}
          onChange={(value) => {
            changeContact(contact.id, { basis: legalBases.find((one) => one === value) ?? null }).catch(
              () => {},
            )
          }}
        />
      </FieldRow>
      <TextRow contact={contact} field="basisNote" />
      <FieldRow label={t('relationships.addedOn')}>
        <span>{format.moment(createdAt)}</span>
      </FieldRow>
      {kind === 'person' ? (
        <ForWriters>
          <Button
            className={classes.forget}
            size="xs"
            variant="subtle"
            color="red"
            leftSection={<IconEraser size={16} stroke={1.5} aria-hidden />}
            onClick={() => void askToForget(contact.id)}
          >
            {t('relationships.forget.action')}
          </Button>
        </ForWriters>
      ) : null}
    </Fold>
  )
}
