import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ContactDetail } from '../../shared/relationships.ts'
import { dropDraft, saveAndDrop, useLeftDrafts } from '../drafts.ts'
import { DirAuto } from '../ui/page/dir-auto.tsx'
import { textFields } from './contact-field.tsx'
import classes from './panel.module.css'
import { changeContact } from './store.ts'

/** Text that was being typed when the app last stopped: offered back, never taken for granted. */
export function LeftDrafts({ contact }: { contact: ContactDetail }) {
  const { t } = useTranslation()
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set())
  const left = useLeftDrafts(contact.id)?.filter(
    ({ tableName, field }) => tableName === 'contact' && !settled.has(field),
  )
  if (!left || left.length === 0) return null
  const settle = (field: string) => setSettled((before) => new Set([...before, field]))
  return (
    <section className={classes.left} aria-label={t('relationships.leftText')}>
      <p className={classes.leftTitle}>{t('relationships.leftText')}</p>
      {left.map((draft) => {
        const field = textFields.find((one) => one === draft.field)
        if (!field) return null
        return (
          <div key={field} className={classes.leftField}>
            <span className={classes.soft}>{t(`relationships.field.${field}`)}</span>
            <DirAuto isBlock className={classes.prose}>
              {draft.value}
            </DirAuto>
            <div className={classes.formLine}>
              <Button
                size="xs"
                onClick={() => {
                  saveAndDrop(draft, () => changeContact(contact.id, { [field]: draft.value })).then(
                    () => settle(field),
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
                  settle(field)
                }}
              >
                {t('relationships.letTextGo')}
              </Button>
            </div>
          </div>
        )
      })}
    </section>
  )
}
