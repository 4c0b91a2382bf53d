import { ActionIcon, Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { longestLine } from '../../../shared/record.ts'
import { type ExperimentDetail, type ExperimentPatch, owes } from '../../../shared/review/experiment.ts'
import { lessonOutcomes } from '../../../shared/review/lesson.ts'
import { api } from '../../api.ts'
import { draftOf } from '../../drafts.ts'
import { DayEdit } from '../../parts/date-edit.tsx'
import { changeExperiment, experimentTables, removeExperiment } from '../../parts/experiments.ts'
import { explain } from '../../parts/explain.ts'
import { OwnLessons } from '../../parts/own-lessons.tsx'
import { PersonInput } from '../../parts/person-input.tsx'
import { goToRecord, usePlace } from '../../place.ts'
import { Choice } from '../../ui/input/choice.tsx'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { InlineEdit } from '../../ui/input/inline-edit.tsx'
import { ErrorNote } from '../../ui/notice/error-note.tsx'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { SidePanel } from '../../ui/page/side-panel.tsx'
import { useRead } from '../../use-read.ts'
import { todayHere } from '../../workspace.ts'
import classes from '../ledger.module.css'
import { useReview } from '../store.ts'
import { MeasureRows } from './measure-rows.tsx'
import { TryingPosts } from './trying-posts.tsx'

const close = () => goToRecord(undefined)

/** The experiment that is open beside the list. */
export function OpenExperiment() {
  const { t } = useTranslation()
  const { record } = usePlace()
  const { value, error, again } = useRead(
    `experiment ${record}`,
    async () => (record ? api.experiments.find(record) : undefined),
    experimentTables,
  )
  if (error)
    return (
      <SidePanel title={t('glossary.experiment')} width={416} onClose={close}>
        <ErrorNote {...explain(error, t)} actions={<Button onClick={again}>{t('app.tryAgain')}</Button>} />
      </SidePanel>
    )
  return value && <Panel key={value.experiment.id} detail={value} />
}

function Panel({ detail }: { detail: ExperimentDetail }) {
  const { t } = useTranslation()
  const ids = useId()
  const people = useReview((state) => state.people)
  const { experiment, posts } = detail
  const { id, outcome } = experiment
  const change = (patch: ExperimentPatch) => changeExperiment(id, patch)
  const quietly = (write: () => Promise<unknown>) => void write().catch(() => {})
  const owed = owes(experiment, todayHere())
  const day = (field: 'startDay' | 'endDay') => (
    <FieldRow label={t(`experiments.field.${field}`)} htmlFor={ids + field}>
      <DayEdit
        id={ids + field}
        value={experiment[field]}
        placeholder="–"
        clearLabel={t('strategy.panel.clear', { field: t(`experiments.field.${field}`) })}
        onDraft={draftOf('experiment', id, field)}
        onSave={(next) => change({ [field]: next })}
      />
    </FieldRow>
  )
  return (
    <SidePanel
      title={experiment.title || t('experiments.untitled')}
      width={416}
      overline={t('glossary.experiment')}
      onClose={close}
      heading={
        <InlineEdit
          label={t('experiments.field.title')}
          size="title"
          value={experiment.title}
          placeholder={t('experiments.hint.title')}
          limit={longestLine}
          isFirst={experiment.title === ''}
          onDraft={draftOf('experiment', id, 'title')}
          onSave={(title) => change({ title })}
        />
      }
      actions={
        <ForWriters>
          <ActionIcon
            aria-label={t('experiments.remove')}
            onClick={() => quietly(() => removeExperiment(id).then(close))}
          >
            <IconTrash size={16} stroke={1.5} />
          </ActionIcon>
        </ForWriters>
      }
    >
      {owed ? <p className={classes.owed}>{t(`experiments.owes.${owed}`)}</p> : null}
      <FieldRow label={t('experiments.field.hypothesis')} htmlFor={`${ids}hypothesis`} isTall>
        <InlineEdit
          id={`${ids}hypothesis`}
          label={t('experiments.field.hypothesis')}
          value={experiment.hypothesis}
          placeholder={t('experiments.hint.hypothesis')}
          isMultiline
          onDraft={draftOf('experiment', id, 'hypothesis')}
          onSave={(hypothesis) => change({ hypothesis })}
        />
      </FieldRow>
      {day('startDay')}
      {day('endDay')}
      <FieldRow label={t('glossary.responsible')} htmlFor={`${ids}responsible`}>
        <PersonInput
          id={`${ids}responsible`}
          placeholder="–"
          people={people}
          value={experiment.responsible}
          onDraft={draftOf('experiment', id, 'responsible')}
          onSave={(responsible) => change({ responsible })}
        />
      </FieldRow>
      <MeasureRows experiment={experiment} onChange={change} />
      <TryingPosts experiment={experiment} posts={posts} />
      <FieldRow label={t('lessons.field.outcome')} htmlFor={`${ids}outcome`}>
        <Choice
          id={`${ids}outcome`}
          clearable
          empty={t('lessons.notJudged')}
          value={outcome}
          data={lessonOutcomes.map((one) => ({ value: one, label: t(`glossary.lessonOutcome.${one}`) }))}
          onChange={(chosen) =>
            quietly(() => change({ outcome: lessonOutcomes.find((one) => one === chosen) ?? null }))
          }
        />
      </FieldRow>
      <OwnLessons about={{ table: 'experiment', id }} tried={experiment.title} />
    </SidePanel>
  )
}
