import { Button } from '@mantine/core'
import { IconUser } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../actions.ts'
import { api } from '../api.ts'
import { StatusMark } from '../parts/status-mark.tsx'
import { save } from '../saving.ts'
import { EmptyState } from '../ui/notice/empty-state.tsx'
import classes from './contact/panel.module.css'
import { clearFilters, showEveryone } from './list/look.ts'
import { openContact, startContact } from './store.ts'

/** Nobody is here yet: why to begin, and one example that can be taken in. */
export function FirstContact() {
  const { t } = useTranslation()

  async function takeIn() {
    const contact = await save(() =>
      api.relationships.add({
        kind: 'person',
        name: t('relationships.example.name'),
        type: 'blogger',
        cadenceDays: 30,
        value: t('relationships.example.value'),
      }),
    )
    openContact(contact.id)
  }

  return (
    <EmptyState
      title={t('relationships.emptyTitle')}
      why={t('relationships.emptyWhy')}
      action={
        <>
          <Button variant="filled" onClick={startContact}>
            {t('relationships.newContact')}
          </Button>
          <Button onClick={() => runAction('importContacts')}>{t('contactFiles.action')}</Button>
        </>
      }
      exampleLabel={t('relationships.exampleLabel')}
      example={
        <div className={classes.example}>
          <IconUser size={16} stroke={1.5} aria-hidden />
          <span className={classes.exampleName}>{t('relationships.example.name')}</span>
          <span className={classes.soft}>{t('relationships.type.blogger')}</span>
          <StatusMark kind="due" status="due" withLabel />
          <p className={classes.exampleText}>{t('relationships.example.value')}</p>
          <Button size="xs" onClick={() => takeIn().catch(() => {})}>
            {t('relationships.takeIn')}
          </Button>
        </div>
      }
    />
  )
}

/** There are contacts, but none passes the filters: for the slipping ones that is good news. */
export function NobodyFound({ isDue }: { isDue: boolean }) {
  const { t } = useTranslation()
  if (isDue) {
    return (
      <EmptyState
        title={t('relationships.nobodyDueTitle')}
        why={t('relationships.nobodyDueWhy')}
        way={<Button onClick={showEveryone}>{t('relationships.showEveryone')}</Button>}
      />
    )
  }
  return (
    <EmptyState
      title={t('relationships.nobodyTitle')}
      why={t('relationships.nobodyWhy')}
      way={<Button onClick={clearFilters}>{t('relationships.clearFilters')}</Button>}
    />
  )
}
