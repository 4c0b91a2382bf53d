import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { plainText } from '../../../shared/markdown/plain.ts'
import { type Audit, nextAuditDay, openAudit } from '../../../shared/strategy/people.ts'
import { draftOf } from '../../drafts.ts'
import { useFormat } from '../../parts/format.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { EmptyState } from '../../ui/notice/empty-state.tsx'
import { AddButton } from '../add-button.tsx'
import { DayField, PersonField, TextField } from '../fields.tsx'
import { useToday } from '../gate/gate-edits.ts'
import classes from '../lists.module.css'
import { Register } from '../register.tsx'
import { addRecord, changeRecord } from '../store.ts'
import own from './people.module.css'

interface AuditsProps {
  audits: Audit[]
  shownId: string | undefined
  onDetails: (id: string) => void
}

/** Plans an audit of the workflow and opens it. */
function useAddAudit(onDetails: (id: string) => void) {
  const { t } = useTranslation()
  return (dueDay: string | null) =>
    void addRecord({
      table: 'audit',
      beforeId: null,
      values: { title: t('people.audit.name'), dueDay },
    }).then(
      ({ id }) => onDetails(id),
      () => {},
    )
}

/** Twice a year the way of working itself is looked at: when, by whom, and what was found. */
export function Audits({ audits, shownId, onDetails }: AuditsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const today = useToday()
  const add = useAddAudit(onDetails)
  const next = nextAuditDay(
    audits
      .flatMap(({ doneDay }) => doneDay ?? [])
      .toSorted()
      .at(-1) ?? today,
  )
  if (audits.length === 0) {
    return (
      <EmptyState
        title={t('people.audit.emptyTitle')}
        why={t('people.audit.emptyWhy')}
        action={
          <Button variant="filled" onClick={() => add(today)}>
            {t('people.audit.first')}
          </Button>
        }
      />
    )
  }
  return (
    <>
      <p className={own.intro}>{t('people.audit.emptyWhy')}</p>
      <Register
        table="audit"
        label={t('policy.view.audits')}
        rows={audits}
        nameOf={({ title }) => title || t('strategy.list.unnamed')}
        columns="minmax(0, 1.2fr) minmax(0, 1fr) minmax(0, 2fr) minmax(0, 1fr)"
        heads={
          <>
            <span>{t('people.audit.what')}</span>
            <span>{t('people.audit.when')}</span>
            <span>{t('people.audit.found')}</span>
            <span>{t('glossary.responsible')}</span>
          </>
        }
        cells={({ title, dueDay, doneDay, found, responsible }) => (
          <>
            <span className={classes.main}>
              <bdi className={classes.text}>{title || t('strategy.list.unnamed')}</bdi>
            </span>
            <span className={classes.quiet} data-late={doneDay === null && dueDay !== null && dueDay < today}>
              {doneDay
                ? t('people.doneOn', { day: format.day(doneDay) })
                : dueDay
                  ? t('people.dueOn', { day: format.day(dueDay) })
                  : t('people.noDay')}
            </span>
            <bdi className={classes.quiet}>{plainText(found) || '–'}</bdi>
            <bdi className={classes.quiet}>{responsible || '–'}</bdi>
          </>
        )}
        shownId={shownId}
        onDetails={onDetails}
      />
      <AddButton onClick={() => add(openAudit(audits) ? null : next)}>
        {openAudit(audits) ? t('strategy.add.audit') : t('people.audit.next', { day: format.day(next) })}
      </AddButton>
    </>
  )
}

export function AuditFields({ audit, audits }: { audit: Audit; audits: Audit[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const today = useToday()
  const change = (patch: Partial<Audit>) => changeRecord({ table: 'audit', id: audit.id, patch })
  const next = audit.doneDay && !openAudit(audits) ? nextAuditDay(audit.doneDay) : undefined
  return (
    <>
      <DayField
        label={t('people.audit.due')}
        value={audit.dueDay}
        onDraft={draftOf('audit', audit.id, 'dueDay')}
        onSave={(dueDay) => change({ dueDay })}
      />
      <DayField
        label={t('people.audit.done')}
        value={audit.doneDay}
        onDraft={draftOf('audit', audit.id, 'doneDay')}
        onSave={(doneDay) => change({ doneDay })}
      />
      <ForWriters>
        {audit.doneDay === null ? (
          <Button size="xs" onClick={() => void change({ doneDay: today }).catch(() => {})}>
            {t('people.audit.today')}
          </Button>
        ) : null}
        {next ? (
          <Button
            size="xs"
            onClick={() =>
              void addRecord({
                table: 'audit',
                beforeId: null,
                values: { title: audit.title, dueDay: next, responsible: audit.responsible },
              }).catch(() => {})
            }
          >
            {t('people.audit.next', { day: format.day(next) })}
          </Button>
        ) : null}
      </ForWriters>
      <PersonField
        label={t('glossary.responsible')}
        value={audit.responsible}
        onDraft={draftOf('audit', audit.id, 'responsible')}
        onSave={(responsible) => change({ responsible })}
      />
      <TextField
        label={t('people.audit.found')}
        value={audit.found}
        placeholder={t('people.audit.foundPlaceholder')}
        isMultiline
        onDraft={draftOf('audit', audit.id, 'found')}
        onSave={(found) => change({ found })}
      />
    </>
  )
}
