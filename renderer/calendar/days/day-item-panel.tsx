import { Button, Checkbox, Select } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type DayNote, eventKinds, noteKinds, type OfflineEvent } from '../../../shared/calendar/day-items.ts'
import { api } from '../../api.ts'
import { draftOf, settleDrafts } from '../../drafts.ts'
import { NumberEdit } from '../../parts/number-edit.tsx'
import { RecordHistory } from '../../parts/record-history.tsx'
import { TimeInput } from '../../parts/time-input.tsx'
import { currentPlace, go } from '../../place.ts'
import { save } from '../../saving.ts'
import { InlineEdit } from '../../ui/input/inline-edit.tsx'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { SidePanel } from '../../ui/page/side-panel.tsx'
import { showUndoable } from '../../undo-offer.ts'
import { useRead } from '../../use-read.ts'
import { DayInput } from '../views/day-time.tsx'
import { EventMet } from './event-met.tsx'

function close(): void {
  const { view, ...place } = currentPlace()
  const { panel: _panel, table: _table, ...rest } = view ?? {}
  go({ ...place, record: undefined, view: Object.keys(rest).length > 0 ? rest : undefined })
}

async function remove(table: 'dayNote' | 'offlineEvent', id: string, said: string): Promise<void> {
  await save(() => api.dayItems.remove({ table, id }))
  close()
  await showUndoable(said)
}

/** A note on one or several days: what it says, of which kind, and whether the owner reads it. */
export function NotePanel({ id }: { id: string }) {
  const { t } = useTranslation()
  const ids = useId()
  const { value: note } = useRead(id, () => api.dayItems.getNote(id), ['dayNote'])
  if (!note) return null
  const change = async (patch: Partial<DayNote>) => {
    await save(() => api.dayItems.changeNote({ id, patch }))
    settleDrafts(id, Object.keys(patch))
  }
  const quietly = (patch: Partial<DayNote>) => void change(patch).catch(() => {})
  const title = note.text || t('dayItems.emptyNote')
  return (
    <SidePanel
      title={title}
      overline={t('dayItems.of.notes')}
      width={416}
      onClose={close}
      heading={
        <InlineEdit
          label={t('dayItems.text')}
          size="title"
          value={note.text}
          placeholder={t('dayItems.textHint')}
          isFirst={note.text === ''}
          onDraft={draftOf('dayNote', id, 'text')}
          onSave={(text) => change({ text })}
        />
      }
      footer={<RemoveButton onRemove={() => remove('dayNote', id, t('dayItems.removed', { title }))} />}
    >
      <DaysField {...note} onChange={quietly} />
      <FieldRow label={t('dayItems.kind')} htmlFor={`${ids}kind`}>
        <Select
          id={`${ids}kind`}
          size="xs"
          allowDeselect={false}
          value={note.kind}
          data={noteKinds.map((kind) => ({ value: kind, label: t(`dayItems.kinds.${kind}`) }))}
          onChange={(kind) => quietly({ kind: noteKinds.find((one) => one === kind) ?? 'general' })}
        />
      </FieldRow>
      <FieldRow label={t('dayItems.owner')} hint={t('dayItems.ownerHint')}>
        <Checkbox
          label={t('dayItems.shared')}
          checked={note.sharedAt !== null}
          onChange={({ currentTarget }) =>
            quietly({ sharedAt: currentTarget.checked ? new Date().toISOString() : null })
          }
        />
      </FieldRow>
      <RecordHistory table="dayNote" id={id} />
    </SidePanel>
  )
}

/** An event away from the screen: what, when, where, and who answers for it. */
export function EventPanel({ id }: { id: string }) {
  const { t } = useTranslation()
  const ids = useId()
  const { value: event } = useRead(id, () => api.dayItems.getEvent(id), ['offlineEvent'])
  if (!event) return null
  const change = async (patch: Partial<OfflineEvent>) => {
    await save(() => api.dayItems.changeEvent({ id, patch }))
    settleDrafts(id, Object.keys(patch))
  }
  const quietly = (patch: Partial<OfflineEvent>) => void change(patch).catch(() => {})
  const title = event.title || t('dayItems.emptyEvent')
  return (
    <SidePanel
      title={title}
      overline={t('dayItems.of.events')}
      width={416}
      onClose={close}
      heading={
        <InlineEdit
          label={t('dayItems.name')}
          size="title"
          value={event.title}
          placeholder={t('dayItems.nameHint')}
          isFirst={event.title === ''}
          onDraft={draftOf('offlineEvent', id, 'title')}
          onSave={(name) => change({ title: name })}
        />
      }
      footer={<RemoveButton onRemove={() => remove('offlineEvent', id, t('dayItems.removed', { title }))} />}
    >
      <DaysField {...event} onChange={quietly} />
      <FieldRow label={t('calendar.time')}>
        <TimeInput label={t('calendar.time')} value={event.time} onChange={(time) => quietly({ time })} />
      </FieldRow>
      <FieldRow label={t('dayItems.kind')} htmlFor={`${ids}kind`}>
        <Select
          id={`${ids}kind`}
          size="xs"
          allowDeselect={false}
          value={event.kind}
          data={eventKinds.map((kind) => ({ value: kind, label: t(`dayItems.kinds.${kind}`) }))}
          onChange={(kind) => quietly({ kind: eventKinds.find((one) => one === kind) ?? 'meetUp' })}
        />
      </FieldRow>
      <FieldRow label={t('dayItems.place')} htmlFor={`${ids}place`}>
        <InlineEdit
          id={`${ids}place`}
          label={t('dayItems.place')}
          value={event.place}
          placeholder="–"
          onDraft={draftOf('offlineEvent', id, 'place')}
          onSave={(place) => change({ place })}
        />
      </FieldRow>
      <FieldRow label={t('glossary.responsible')} htmlFor={`${ids}responsible`}>
        <InlineEdit
          id={`${ids}responsible`}
          label={t('glossary.responsible')}
          value={event.responsible}
          placeholder="–"
          onDraft={draftOf('offlineEvent', id, 'responsible')}
          onSave={(responsible) => change({ responsible })}
        />
      </FieldRow>
      <FieldRow label={t('dayItems.cost')} htmlFor={`${ids}cost`}>
        <NumberEdit
          id={`${ids}cost`}
          label={t('dayItems.cost')}
          placeholder="–"
          min={0}
          value={event.cost}
          onDraft={draftOf('offlineEvent', id, 'cost')}
          onSave={(cost) => change({ cost })}
        />
      </FieldRow>
      <EventMet event={event} />
      <FieldRow label={t('dayItems.outcome')} htmlFor={`${ids}outcome`} isTall>
        <InlineEdit
          id={`${ids}outcome`}
          label={t('dayItems.outcome')}
          value={event.outcome}
          placeholder={t('dayItems.outcomeHint')}
          isMultiline
          onDraft={draftOf('offlineEvent', id, 'outcome')}
          onSave={(outcome) => change({ outcome })}
        />
      </FieldRow>
      <RecordHistory table="offlineEvent" id={id} />
    </SidePanel>
  )
}

function DaysField({
  startDay,
  endDay,
  onChange,
}: {
  startDay: string
  endDay: string
  onChange: (patch: { startDay?: string; endDay?: string }) => void
}) {
  const { t } = useTranslation()
  return (
    <>
      <FieldRow label={t('dayItems.from')}>
        <DayInput
          label={t('dayItems.from')}
          value={startDay}
          onChange={(day) => day && onChange({ startDay: day })}
        />
      </FieldRow>
      <FieldRow label={t('dayItems.to')}>
        <DayInput
          label={t('dayItems.to')}
          value={endDay}
          onChange={(day) => day && onChange({ endDay: day })}
        />
      </FieldRow>
    </>
  )
}

function RemoveButton({ onRemove }: { onRemove: () => Promise<void> }) {
  const { t } = useTranslation()
  return (
    <Button
      variant="subtle"
      color="red"
      leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
      onClick={() => void onRemove().catch(() => {})}
    >
      {t('dayItems.remove')}
    </Button>
  )
}
