import { ActionIcon, Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Alliance } from '../../shared/alliances/alliance.ts'
import type { Id } from '../../shared/record.ts'
import { api } from '../api.ts'
import { draftOf } from '../drafts.ts'
import { changeRecord, quietly, removeRecord, textOf } from '../parts/alliance-edits.ts'
import { bare } from '../parts/bare.ts'
import { DayEdit } from '../parts/date-edit.tsx'
import { explain } from '../parts/explain.ts'
import { useFormat } from '../parts/format.ts'
import { PrintSheet } from '../parts/print-sheet.tsx'
import { goToRecord, usePlace } from '../place.ts'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { InlineEdit } from '../ui/input/inline-edit.tsx'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { Loading } from '../ui/notice/loading.tsx'
import { FieldRow } from '../ui/page/field-row.tsx'
import { Page } from '../ui/page/page.tsx'
import { Section } from '../ui/page/section.tsx'
import { useRead } from '../use-read.ts'
import classes from './alliances.module.css'
import { BidList } from './bid-list.tsx'
import { MemberList } from './member-list.tsx'
import { MemberPanel } from './member-panel.tsx'
import { ResourceList } from './resource-list.tsx'
import { roomTables } from './store.ts'

/** One alliance: what it bids for first, then who is in it, what they share and by which rules. */
export function AlliancePage({ id, others }: { id: Id; others: ReactNode }) {
  const { t } = useTranslation()
  const { record } = usePlace()
  const { value, error, again } = useRead(`alliance ${id}`, () => api.alliances.read(id), roomTables)
  const member = value?.members.find((one) => one.id === record)
  return (
    <Page
      title={t('alliances.title')}
      actions={others}
      panel={
        value && member ? (
          <MemberPanel
            key={member.id}
            member={member}
            names={value.capabilityNames}
            today={value.today}
            onClose={() => goToRecord(undefined)}
          />
        ) : undefined
      }
    >
      {error ? (
        <ErrorNote {...explain(error, t)} actions={<Button onClick={again}>{t('app.tryAgain')}</Button>} />
      ) : null}
      {!value && !error ? <Loading /> : null}
      {value ? (
        <article className={classes.whole}>
          <Head alliance={value.alliance} />
          <BidList view={value} />
          <MemberList view={value} shownId={member?.id} />
          <ResourceList view={value} />
          <Rules alliance={value.alliance} />
        </article>
      ) : null}
    </Page>
  )
}

function Head({ alliance }: { alliance: Alliance }) {
  const { t } = useTranslation()
  const format = useFormat()
  const ids = useId()
  const name = alliance.name || t('alliances.noName')
  return (
    <header className={classes.head}>
      <div className={classes.headLine}>
        <InlineEdit
          {...textOf('alliance', alliance, 'name')}
          label={t('alliances.field.name')}
          size="title"
          placeholder={t('alliances.noName')}
          isFirst={alliance.name === ''}
        />
        <PrintSheet kind="alliance" id={alliance.id} />
        <ForWriters>
          <ActionIcon
            aria-label={t('alliances.remove', { title: name })}
            onClick={() => quietly(() => removeRecord({ table: 'alliance', id: alliance.id }, name))}
          >
            <IconTrash size={16} stroke={1.5} />
          </ActionIcon>
        </ForWriters>
      </div>
      <InlineEdit
        {...textOf('alliance', alliance, 'purpose')}
        label={t('alliances.field.purpose')}
        placeholder={t('alliances.hint.purpose')}
        isMultiline
      />
      <div className={classes.facts}>
        <FieldRow label={t('alliances.field.form')} htmlFor={`${ids}form`}>
          <InlineEdit
            {...textOf('alliance', alliance, 'form')}
            id={`${ids}form`}
            label={t('alliances.field.form')}
            placeholder={t('alliances.hint.form')}
          />
        </FieldRow>
        <FieldRow label={t('alliances.field.foundedDay')} htmlFor={`${ids}founded`}>
          <DayEdit
            classNames={bare}
            id={`${ids}founded`}
            value={alliance.foundedDay}
            placeholder="–"
            write={(day) => format.day(day)}
            clearLabel={t('calendar.clearDay')}
            onDraft={draftOf('alliance', alliance.id, 'foundedDay')}
            onSave={(foundedDay) =>
              quietly(() => changeRecord({ table: 'alliance', id: alliance.id, patch: { foundedDay } }))
            }
          />
        </FieldRow>
      </div>
    </header>
  )
}

/** What members agreed on: which text it is, and since when it holds. */
function Rules({ alliance }: { alliance: Alliance }) {
  const { t } = useTranslation()
  const format = useFormat()
  const ids = useId()
  return (
    <Section title={t('alliances.rules')}>
      <InlineEdit
        {...textOf('alliance', alliance, 'rules')}
        label={t('alliances.rules')}
        placeholder={t('alliances.hint.rules')}
        isMultiline
      />
      <div className={classes.facts}>
        <FieldRow label={t('alliances.field.rulesVersion')} htmlFor={`${ids}version`}>
          <InlineEdit
            {...textOf('alliance', alliance, 'rulesVersion')}
            id={`${ids}version`}
            label={t('alliances.field.rulesVersion')}
          />
        </FieldRow>
        <FieldRow label={t('alliances.field.rulesDay')} htmlFor={`${ids}since`}>
          <DayEdit
            classNames={bare}
            id={`${ids}since`}
            value={alliance.rulesDay}
            placeholder="–"
            write={(day) => format.day(day)}
            clearLabel={t('calendar.clearDay')}
            onDraft={draftOf('alliance', alliance.id, 'rulesDay')}
            onSave={(rulesDay) =>
              quietly(() => changeRecord({ table: 'alliance', id: alliance.id, patch: { rulesDay } }))
            }
          />
        </FieldRow>
      </div>
    </Section>
  )
}
