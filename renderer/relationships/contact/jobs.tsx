import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ContactJob } from '../../../shared/relationships/contact-parts.ts'
import type { ContactDetail } from '../../../shared/relationships/relationships.ts'
import { api } from '../../api.ts'
import { draftOf, saveAndDrop } from '../../drafts.ts'
import { ContactPick } from '../../parts/contact-pick.tsx'
import { DayEdit } from '../../parts/date-edit.tsx'
import { useFormat } from '../../parts/format.ts'
import { save } from '../../saving.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { InlineEdit } from '../../ui/input/inline-edit.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { addPart, changePart, openContact, removePart } from '../store.ts'
import classes from './panel.module.css'

/** Where somebody works besides, or worked before, as what and from when to when. */
export function Jobs({ contact: { id, jobs, organisationId } }: { contact: ContactDetail }) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  if (organisationId === null && jobs.length === 0) return null
  if (isReadOnly && jobs.length === 0) return null
  const add = (workplace: string) =>
    addPart({
      table: 'contactJob',
      values: { contactId: id, organisationId: workplace, role: '', fromDay: null, untilDay: null },
    })
  return (
    <FieldRow label={t('relationships.jobs.title')} isTall>
      <ul className={classes.plain} aria-label={t('relationships.jobs.title')}>
        {jobs.map((job) => (
          <Job key={job.id} job={job} />
        ))}
      </ul>
      <ForWriters>
        <ContactPick
          size="xs"
          classNames={{ input: classes.quietTag }}
          label={t('relationships.jobs.add')}
          kind="organisation"
          without={[id]}
          onTake={add}
          onMake={async (name) =>
            add((await save(() => api.relationships.add({ kind: 'organisation', name }))).id)
          }
        />
      </ForWriters>
    </FieldRow>
  )
}

function Job({ job: { id, organisationId, organisation, role, fromDay, untilDay } }: { job: JobLine }) {
  const { t } = useTranslation()
  const format = useFormat()
  const name = organisation || t('relationships.noName')
  const save = (field: 'role' | 'fromDay' | 'untilDay', value: string | null) =>
    saveAndDrop({ tableName: 'contactJob', recordId: id, field }, () =>
      changePart({ table: 'contactJob', id, patch: { [field]: value } }),
    )
  const day = (field: 'fromDay' | 'untilDay', value: ContactJob['fromDay']) => (
    <DayEdit
      className={classes.jobDay}
      classNames={{ input: classes.quietTag ?? '' }}
      size="xs"
      aria-label={t(`relationships.jobs.${field}`, { name })}
      placeholder={t(`relationships.jobs.${field === 'fromDay' ? 'from' : 'until'}`)}
      value={value}
      write={(one) => format.day(one, 'numeric')}
      clearLabel={t('relationships.jobs.noDay')}
      onDraft={draftOf('contactJob', id, field)}
      onSave={(next) => save(field, next)}
    />
  )
  return (
    <li className={classes.job}>
      <div className={classes.jobHead}>
        <button type="button" className={classes.link} onClick={() => openContact(organisationId)}>
          <bdi>{name}</bdi>
        </button>
        <ForWriters>
          <ActionIcon
            size="sm"
            aria-label={t('relationships.removeNamed', { name })}
            onClick={() => void removePart({ table: 'contactJob', id })}
          >
            <IconX size={14} stroke={1.5} />
          </ActionIcon>
        </ForWriters>
      </div>
      <InlineEdit
        label={t('relationships.jobs.role', { name })}
        placeholder={t('relationships.field.jobTitle')}
        size="small"
        value={role}
        onDraft={draftOf('contactJob', id, 'role')}
        onSave={(text) => save('role', text)}
      />
      <div className={classes.jobDays}>
        {day('fromDay', fromDay)}
        {day('untilDay', untilDay)}
      </div>
    </li>
  )
}

type JobLine = ContactDetail['jobs'][number]
