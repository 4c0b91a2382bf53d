import { ActionIcon, Button, Select } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type IdeaPlacePatch, type IdeaPlaceRow, routinePeriods } from '../../../shared/library/place.ts'
import { api } from '../../api.ts'
import { draftOf } from '../../drafts.ts'
import { useFormat } from '../../parts/format.ts'
import { NumberEdit } from '../../parts/number-edit.tsx'
import { PersonInput } from '../../parts/person-input.tsx'
import { useStandingWords } from '../../parts/routine-words.ts'
import { save } from '../../saving.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { InlineEdit } from '../../ui/input/inline-edit.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { Section } from '../../ui/page/section.tsx'
import { useRead } from '../../use-read.ts'
import { useCalendar } from '../store.ts'
import classes from './rows.module.css'

interface PlaceRoutineProps {
  place: IdeaPlaceRow
  onChange: (patch: IdeaPlacePatch) => Promise<unknown>
}

/** What somebody promised to do at a place how often, how that stands, and each time it was done. */
export function PlaceRoutine({ place, onChange }: PlaceRoutineProps) {
  const { t } = useTranslation()
  const ids = useId()
  const isReadOnly = useReadOnly()
  const tell = useStandingWords()
  const people = useCalendar(({ choices }) => choices.responsibles)
  const { id, routine, times, per, responsible, standing } = place
  return (
    <Section title={t('library.place.routine')}>
      <FieldRow label={t('library.place.what')} htmlFor={`${ids}what`}>
        <InlineEdit
          id={`${ids}what`}
          label={t('library.place.what')}
          value={routine}
          placeholder={t('library.place.whatPlaceholder')}
          onDraft={draftOf('place', id, 'routine')}
          onSave={(words) => onChange({ routine: words })}
        />
      </FieldRow>
      <FieldRow label={t('library.place.times')} htmlFor={`${ids}times`}>
        <div className={classes.times}>
          <NumberEdit
            id={`${ids}times`}
            label={t('library.place.times')}
            placeholder="–"
            min={1}
            max={100}
            isWhole
            value={times}
            onDraft={draftOf('place', id, 'times')}
            onSave={(count) => onChange({ times: count })}
          />
          <Select
            aria-label={t('library.place.per')}
            disabled={isReadOnly}
            allowDeselect={false}
            value={per}
            data={routinePeriods.map((one) => ({ value: one, label: t(`library.place.each.${one}`) }))}
            onChange={(value) => {
              const known = routinePeriods.find((one) => one === value)
              if (known) void onChange({ per: known }).catch(() => {})
            }}
          />
        </div>
      </FieldRow>
      <FieldRow label={t('library.place.responsible')} htmlFor={`${ids}who`}>
        <PersonInput
          id={`${ids}who`}
          people={people}
          placeholder="–"
          value={responsible}
          onDraft={draftOf('place', id, 'responsible')}
          onSave={(name) => onChange({ responsible: name })}
        />
      </FieldRow>
      {standing ? <p className={classes.standing}>{tell(standing, per)}</p> : null}
      {times === null ? null : (
        <ForWriters>
          <Button
            size="xs"
            className={classes.done}
            leftSection={<IconCheck size={14} stroke={1.5} aria-hidden />}
            onClick={() =>
              void save(() => api.library.keepRoutine({ placeId: id, text: '' })).catch(() => {})
            }
          >
            {t('library.place.doneOnce')}
          </Button>
        </ForWriters>
      )}
      <Visits placeId={id} />
    </Section>
  )
}

/** How many of the newest are told. */
const told = 8

function Visits({ placeId }: { placeId: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { value = [] } = useRead(`visits ${placeId}`, () => api.library.listVisits(placeId), ['placeVisit'])
  if (value.length === 0) return null
  return (
    <ul className={classes.pieces} aria-label={t('library.place.visits')}>
      {value.slice(0, told).map(({ id, day, person }) => (
        <li key={id} className={classes.visit}>
          <span>{format.day(day)}</span>
          <bdi className={classes.soft}>{person}</bdi>
          <ForWriters>
            <ActionIcon
              size="sm"
              aria-label={t('library.place.removeVisit', { day: format.day(day) })}
              onClick={() => void save(() => api.library.removeVisit(id)).catch(() => {})}
            >
              <IconX size={14} stroke={1.5} />
            </ActionIcon>
          </ForWriters>
        </li>
      ))}
    </ul>
  )
}
