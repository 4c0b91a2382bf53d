import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { MemberLine } from '../../shared/alliances/room.ts'
import type { Day } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import { api } from '../api.ts'
import { draftOf } from '../drafts.ts'
import { changeRecord, quietly, removeRecord, textOf } from '../parts/alliance-edits.ts'
import { bare } from '../parts/bare.ts'
import { CapabilityList } from '../parts/capability-list.tsx'
import { DayEdit } from '../parts/date-edit.tsx'
import { useFormat } from '../parts/format.ts'
import { PersonInput } from '../parts/person-input.tsx'
import { PrintSheet } from '../parts/print-sheet.tsx'
import { go } from '../place.ts'
import { Choice } from '../ui/input/choice.tsx'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { InlineEdit } from '../ui/input/inline-edit.tsx'
import { FieldRow } from '../ui/page/field-row.tsx'
import { SidePanel } from '../ui/page/side-panel.tsx'
import { useRead } from '../use-read.ts'
import classes from './alliances.module.css'

interface MemberPanelProps {
  member: MemberLine
  /** Names of capabilities that are in use. */
  names: readonly string[]
  today: Day
  onClose: () => void
}

/** An organisation in an alliance: whom to speak with, what it does there, and what it can do. */
export function MemberPanel({ member, names, today, onClose }: MemberPanelProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const ids = useId()
  const { id, contactId, name, people, personId, sinceDay } = member
  const { value: plan } = useRead('people', () => api.strategy.read(), ['member', 'person', 'contact'])
  const change = (patch: Partial<Pick<MemberLine, 'personId' | 'sinceDay'>>) =>
    quietly(() => changeRecord({ table: 'allianceMember', id, patch }))
  const shown = name || t('relationships.noName')
  const remove = async () => {
    await removeRecord({ table: 'allianceMember', id }, shown)
    onClose()
  }
  return (
    <SidePanel
      title={shown}
      width={440}
      overline={contactId === null ? t('alliances.ourselves') : t('alliances.member')}
      actions={<PrintSheet kind="allianceMember" id={id} />}
      onClose={onClose}
      footer={
        <ForWriters>
          <Button
            variant="subtle"
            color="red"
            leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
            onClick={() => quietly(remove)}
          >
            {t('alliances.removeMember')}
          </Button>
        </ForWriters>
      }
    >
      {contactId ? <OpenContact id={contactId} /> : null}
      <FieldRow label={t('alliances.field.role')} htmlFor={`${ids}role`}>
        <InlineEdit
          {...textOf('allianceMember', member, 'role')}
          id={`${ids}role`}
          label={t('alliances.field.role')}
        />
      </FieldRow>
      {contactId ? (
        <FieldRow
          label={t('alliances.field.personId')}
          htmlFor={`${ids}person`}
          hint={people.length === 0 ? t('alliances.hint.people') : undefined}
        >
          <Choice
            classNames={bare}
            id={`${ids}person`}
            clearable
            value={personId}
            disabled={people.length === 0}
            placeholder={t('relationships.choosePlaceholder')}
            data={people.map((person) => ({ value: person.id, label: person.name || '–' }))}
            onChange={(chosen) => change({ personId: chosen })}
          />
        </FieldRow>
      ) : null}
      <FieldRow
        label={t(contactId ? 'alliances.field.responsible' : 'alliances.field.speaks')}
        htmlFor={`${ids}responsible`}
      >
        <PersonInput
          classNames={bare}
          {...textOf('allianceMember', member, 'responsible')}
          id={`${ids}responsible`}
          people={plan?.people ?? []}
        />
      </FieldRow>
      <FieldRow label={t('alliances.field.sinceDay')} htmlFor={`${ids}since`}>
        <DayEdit
          classNames={bare}
          id={`${ids}since`}
          value={sinceDay}
          placeholder="–"
          write={(day) => format.day(day)}
          clearLabel={t('calendar.clearDay')}
          onDraft={draftOf('allianceMember', id, 'sinceDay')}
          onSave={(day) => change({ sinceDay: day })}
        />
      </FieldRow>
      <FieldRow label={t('alliances.field.note')} htmlFor={`${ids}note`} isTall>
        <InlineEdit
          {...textOf('allianceMember', member, 'note')}
          id={`${ids}note`}
          label={t('alliances.field.note')}
          isMultiline
        />
      </FieldRow>
      <CapabilityList contactId={contactId} capabilities={member.capabilities} names={names} today={today} />
    </SidePanel>
  )
}

function OpenContact({ id }: { id: Id }) {
  const { t } = useTranslation()
  return (
    <button
      type="button"
      className={classes.link}
      onClick={() => go({ screen: 'relationships', record: id })}
    >
      {t('alliances.openContact')}
    </button>
  )
}
