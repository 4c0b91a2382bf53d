import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft } from '../../../shared/posts/draft.ts'
import type { ContactDetail } from '../../../shared/relationships/relationships.ts'
import { dropDraft, saveAndDrop, useLeftDrafts } from '../../drafts.ts'
import { numberOfDraft } from '../../parts/number-edit.tsx'
import { DirAuto } from '../../ui/page/dir-auto.tsx'
import { addTag } from '../list/many-moves.ts'
import { changeContact, changePart } from '../store.ts'
import { type TextFieldName, textFields } from './contact-field.tsx'
import classes from './panel.module.css'

/** What each field's draft is called, and how it is written. */
function settlingOf({ tableName, recordId: id, field, value }: Draft): Settling | undefined {
  if (tableName === 'handle' && field === 'handle')
    return {
      label: 'relationships.handle',
      write: () => changePart({ table: 'handle', id, patch: { handle: value } }),
    }
  if (tableName === 'handle' && field === 'followers')
    return {
      label: 'glossary.measureName.followers',
      write: () => changePart({ table: 'handle', id, patch: { followers: numberOfDraft(value) } }),
    }
  if (tableName === 'contactAddress' && (field === 'value' || field === 'label'))
    return {
      label: field === 'value' ? 'relationships.addresses' : 'relationships.addressLabel',
      write: () => changePart({ table: 'contactAddress', id, patch: { [field]: value } }),
    }
  if (tableName === 'contactTie' && field === 'how')
    return {
      label: 'relationships.ties',
      write: () => changePart({ table: 'contactTie', id, patch: { how: value } }),
    }
  if (tableName === 'contactJob' && field === 'role')
    return {
      label: 'relationships.field.jobTitle',
      write: () => changePart({ table: 'contactJob', id, patch: { role: value } }),
    }
  if (tableName !== 'contact') return undefined
  if (field === 'tag') return { label: 'relationships.tagName', write: () => addTag(id, value) }
  if (field === 'headcount')
    return {
      label: 'relationships.field.headcount',
      write: () => changeContact(id, { headcount: numberOfDraft(value) }),
    }
  if (field === 'cadenceDays')
    return {
      label: 'relationships.cadenceInDays',
      write: () => changeContact(id, { cadenceDays: numberOfDraft(value) }),
    }
  const text = textFields.find((one) => one === field)
  return text && { label: `relationships.field.${text}`, write: () => changeContact(id, { [text]: value }) }
}

interface Settling {
  label:
    | 'relationships.handle'
    | 'relationships.addresses'
    | 'relationships.addressLabel'
    | 'relationships.ties'
    | 'relationships.field.headcount'
    | 'glossary.measureName.followers'
    | 'relationships.tagName'
    | 'relationships.cadenceInDays'
    | `relationships.field.${TextFieldName}`
  write: () => Promise<unknown>
}

/** Text that was being typed when the app last stopped: offered back, never taken for granted. */
export function LeftDrafts({ contact }: { contact: ContactDetail }) {
  const { t } = useTranslation()
  const [settled, setSettled] = useState<ReadonlySet<Draft>>(new Set())
  // As they were when the panel opened: what is typed since then is not left.
  const [ids] = useState(() => [
    contact.id,
    ...[...contact.handles, ...contact.addresses, ...contact.ties, ...contact.jobs].map(({ id }) => id),
  ])
  const all = useLeftDrafts(...ids) ?? []
  const left = all.flatMap((draft) => {
    const settling = settled.has(draft) ? undefined : settlingOf(draft)
    return settling ? [{ draft, ...settling }] : []
  })
  if (left.length === 0) return null
  const settle = (draft: Draft) => setSettled((before) => new Set([...before, draft]))
  return (
    <section className={classes.left} aria-label={t('relationships.leftText')}>
      <p className={classes.leftTitle}>{t('relationships.leftText')}</p>
      {left.map(({ draft, label, write }) => (
        <div key={`${draft.recordId} ${draft.field}`} className={classes.leftField}>
          <span className={classes.soft}>{t(label)}</span>
          <DirAuto isBlock className={classes.prose}>
            {draft.value}
          </DirAuto>
          <div className={classes.formLine}>
            <Button
              size="xs"
              onClick={() => {
                saveAndDrop(draft, write).then(
                  () => settle(draft),
                  () => {},
                )
              }}
            >
              {t('relationships.keepText')}
            </Button>
            <Button
              size="xs"
              variant="subtle"
              onClick={() => {
                dropDraft(draft)
                settle(draft)
              }}
            >
              {t('relationships.letTextGo')}
            </Button>
          </div>
        </div>
      ))}
    </section>
  )
}
