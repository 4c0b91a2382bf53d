import { ActionIcon, Button } from '@mantine/core'
import { IconFileDescription, IconTrash } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../shared/record.ts'
import type { ContactDetail } from '../../../shared/relationships/relationships.ts'
import { hitPlaceText } from '../../../shared/search.ts'
import { draftOf } from '../../drafts.ts'
import { explain } from '../../parts/explain.ts'
import { useFormat } from '../../parts/format.ts'
import { NumberEdit } from '../../parts/number-edit.tsx'
import { OwnLessons } from '../../parts/own-lessons.tsx'
import { useTypeName } from '../../parts/type-name.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { ErrorNote } from '../../ui/notice/error-note.tsx'
import { Loading } from '../../ui/notice/loading.tsx'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { Fold } from '../../ui/page/fold.tsx'
import { Section } from '../../ui/page/section.tsx'
import { SidePanel } from '../../ui/page/side-panel.tsx'
import { CadenceRow, TierRow } from '../cadence-rows.tsx'
import { removeContacts } from '../list/many-moves.ts'
import { changeContact, closePanel, openBrief, openContact } from '../store.ts'
import { useFoundPlace } from '../use-found-place.ts'
import { Addresses } from './addresses.tsx'
import { ContactCapabilities } from './contact-capabilities.tsx'
import { ChoiceRow } from './contact-choices.tsx'
import { ContactField, ContactText, TextRow } from './contact-field.tsx'
import { ContactHistory } from './contact-history.tsx'
import { KindMark } from './contact-line.tsx'
import { ContactSteps } from './contact-steps.tsx'
import { ContactWorth } from './contact-worth.tsx'
import { Handles } from './handles.tsx'
import { Jobs } from './jobs.tsx'
import { LanguagesRow } from './languages-row.tsx'
import { LeftDrafts } from './left-drafts.tsx'
import { NextTouch } from './next-touch.tsx'
import { OrganisationRow } from './organisation-row.tsx'
import classes from './panel.module.css'
import { PhotoAndName } from './photo.tsx'
import { Provenance } from './provenance.tsx'
import { Stages } from './stages.tsx'
import { Tags } from './tags.tsx'
import { Ties } from './ties.tsx'
import { Timeline } from './timeline.tsx'
import { TypeRow } from './type-row.tsx'
import { useContact } from './use-contact.ts'

export function ContactPanel({ id, width }: { id: Id; width: number }) {
  const { t } = useTranslation()
  const { contact, error } = useContact(id)
  if (contact) return <Detail contact={contact} width={width} />
  const { what, safe, todo } = explain(error, t)
  return (
    <SidePanel title={error ? what : t('app.loading')} width={width} onClose={closePanel}>
      {error ? (
        <ErrorNote
          what={what}
          safe={safe}
          todo={todo}
          actions={<Button onClick={closePanel}>{t('app.close')}</Button>}
        />
      ) : (
        <Loading />
      )}
    </SidePanel>
  )
}

function Detail({ contact, width }: { contact: ContactDetail; width: number }) {
  const { t } = useTranslation()
  const format = useFormat()
  const isPerson = contact.kind === 'person'
  const typeName = useTypeName()
  useFoundPlace()
  return (
    <SidePanel
      title={contact.name || t('relationships.noName')}
      heading={<PhotoAndName contact={contact} />}
      overline={
        <>
          <KindMark kind={contact.kind} />
          {contact.type ? <bdi>{typeName(contact.type)}</bdi> : t(`relationships.kind.${contact.kind}`)}
        </>
      }
      actions={
        <>
          <ActionIcon
            aria-label={t('brief.open')}
            title={`${t('brief.open')} (B)`}
            onClick={() => openBrief(contact.id)}
          >
            <IconFileDescription size={16} stroke={1.5} />
          </ActionIcon>
          <ForWriters>
            <ActionIcon
              aria-label={t('relationships.removeNamed', { name: contact.name || t('relationships.noName') })}
              onClick={() => removeContacts({ ids: [contact.id] }).catch(() => {})}
            >
              <IconTrash size={16} stroke={1.5} />
            </ActionIcon>
          </ForWriters>
        </>
      }
      width={width}
      onClose={closePanel}
    >
      <ForWriters>
        <LeftDrafts contact={contact} />
      </ForWriters>
      <Tags contact={contact} />
      <NextTouch contact={contact} />
      <ContactText contact={contact} field="aim" />
      <TextRow contact={contact} field="nextStep" />
      <TierRow contact={contact} />
      <CadenceRow contact={contact} />
      <ContactSteps contactId={contact.id} />
      <Timeline contact={contact} />

      <Section title={t('relationships.who')}>
        <ChoiceRow contact={contact} field="kind" />
        <TypeRow contact={contact} />
        {isPerson ? <OrganisationRow contact={contact} /> : null}
        {isPerson ? <TextRow contact={contact} field="jobTitle" /> : null}
        {isPerson ? <Jobs contact={contact} /> : null}
        <TextRow contact={contact} field="place" />
        <TextRow contact={contact} field="industry" />
        <LanguagesRow contact={contact} />
        <HeadcountRow contact={contact} />
        <ChoiceRow contact={contact} field="stage" />
        <Stages contact={contact} />
      </Section>
      {isPerson ? null : <People contact={contact} />}
      {isPerson ? null : <ContactCapabilities contactId={contact.id} />}
      <Handles contact={contact} />
      <Addresses contact={contact} />

      <Section title={t('relationships.worth')}>
        <ContactWorth contact={contact} />
      </Section>
      <Fold title={t('relationships.upkeep')} summary={contact.responsible || undefined}>
        <TextRow contact={contact} field="responsible" />
        <ContactText contact={contact} field="howWeTalk" />
        <ContactText contact={contact} field="resources" />
      </Fold>
      <Fold
        title={t('relationships.ties')}
        summary={contact.ties.length > 0 ? format.list(contact.ties.map(({ name }) => name)) : undefined}
      >
        <Ties contact={contact} />
      </Fold>
      <Provenance contact={contact} />
      <Section title={t('relationships.field.note')}>
        <div id={hitPlaceText({ table: 'contact', id: contact.id, field: 'note' })} tabIndex={-1}>
          <ContactField
            contact={contact}
            field="note"
            isMultiline
            placeholder={t('relationships.notePlaceholder')}
          />
        </div>
      </Section>
      <OwnLessons about={{ table: 'contact', id: contact.id }} tried="" />
      <ContactHistory contact={contact} />
    </SidePanel>
  )
}

/** How many people stand behind it: readers, members, staff. */
function HeadcountRow({ contact: { id, headcount } }: { contact: ContactDetail }) {
  const { t } = useTranslation()
  const inputId = useId()
  return (
    <FieldRow label={t('relationships.field.headcount')} htmlFor={inputId}>
      <NumberEdit
        id={inputId}
        label={t('relationships.field.headcount')}
        placeholder="–"
        min={0}
        isWhole
        value={headcount}
        onDraft={draftOf('contact', id, 'headcount')}
        onSave={(count) => changeContact(id, { headcount: count })}
      />
    </FieldRow>
  )
}

function People({ contact }: { contact: ContactDetail }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Section title={t('relationships.people')} aside={format.number(contact.people.length)}>
      {contact.people.length === 0 ? <p className={classes.hint}>{t('relationships.noPeople')}</p> : null}
      <ul className={classes.plain}>
        {contact.people.map(({ id, name, jobTitle, untilDay }) => (
          <li key={`${id} ${jobTitle} ${untilDay}`}>
            <button type="button" className={classes.link} onClick={() => openContact(id)}>
              <bdi>{name || t('relationships.noName')}</bdi>
            </button>
            {jobTitle ? <bdi className={classes.jobTitle}>{jobTitle}</bdi> : null}
            {untilDay ? (
              <span className={classes.soft}>
                {t('relationships.jobs.leftOn', { day: format.day(untilDay) })}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}
