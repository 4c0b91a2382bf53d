import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../shared/record.ts'
import { api } from '../../api.ts'
import { explain } from '../../parts/explain.ts'
import { Tasks } from '../../parts/tasks.tsx'
import { ErrorNote } from '../../ui/notice/error-note.tsx'
import { useRead } from '../../use-read.ts'
import { useRelationships } from '../store.ts'

/** What we will do with a contact, step by step, each with its day; what was promised stands among them. */
export function ContactSteps({ contactId }: { contactId: Id }) {
  const { t } = useTranslation()
  const people = useRelationships((state) => state.people)
  const { value, error, again } = useRead(
    `steps ${contactId}`,
    () => Promise.all([api.tasks.list({ contactId }), api.tasks.listChecklists()]),
    ['task', 'checklist'],
  )
  if (error !== undefined)
    return <ErrorNote {...explain(error, t)} actions={<Button onClick={again}>{t('app.tryAgain')}</Button>} />
  const [tasks, checklists] = value ?? [[], []]
  return <Tasks of={{ contactId }} title={t('relationships.steps')} {...{ tasks, checklists, people }} />
}
