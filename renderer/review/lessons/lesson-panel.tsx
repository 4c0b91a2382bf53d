import { ActionIcon, TagsInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type LessonLine, lessonOutcomes } from '../../../shared/review/lesson.ts'
import { draftOf } from '../../drafts.ts'
import { DayEdit } from '../../parts/date-edit.tsx'
import { useFormat } from '../../parts/format.ts'
import { changeLesson, removeLesson } from '../../parts/lessons.ts'
import { Choice } from '../../ui/input/choice.tsx'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { InlineEdit } from '../../ui/input/inline-edit.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { ReadValue } from '../../ui/input/read-value.tsx'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { SidePanel } from '../../ui/page/side-panel.tsx'
import { AboutRow } from './about-row.tsx'

interface LessonPanelProps {
  lesson: LessonLine
  /** Those in use. */
  tags: readonly string[]
  onClose: () => void
}

/** One lesson: what was tried, what came of it, and what it taught. */
export function LessonPanel({ lesson, tags, onClose }: LessonPanelProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const ids = useId()
  const isReadOnly = useReadOnly()
  const { id, outcome, day } = lesson
  const quietly = (write: () => Promise<unknown>) => void write().catch(() => {})
  const text = (field: 'tried' | 'came' | 'learnt') => (
    <FieldRow label={t(`lessons.field.${field}`)} htmlFor={ids + field} isTall>
      <InlineEdit
        id={ids + field}
        label={t(`lessons.field.${field}`)}
        value={lesson[field]}
        placeholder={t(`lessons.hint.${field}`)}
        isMultiline
        isFirst={field === (lesson.tried === '' ? 'tried' : 'came') && lesson.came === ''}
        onDraft={draftOf('lesson', id, field)}
        onSave={(words) => changeLesson(id, { [field]: words })}
      />
    </FieldRow>
  )
  const remove = async () => {
    await removeLesson(id)
    onClose()
  }
  return (
    <SidePanel
      title={t('glossary.lesson')}
      width={416}
      overline={format.day(day)}
      onClose={onClose}
      actions={
        <ForWriters>
          <ActionIcon aria-label={t('lessons.remove')} onClick={() => quietly(remove)}>
            <IconTrash size={16} stroke={1.5} />
          </ActionIcon>
        </ForWriters>
      }
    >
      <AboutRow lesson={lesson} />
      {text('tried')}
      {text('came')}
      <FieldRow label={t('lessons.field.outcome')} htmlFor={`${ids}outcome`}>
        <Choice
          id={`${ids}outcome`}
          clearable
          empty={t('lessons.notJudged')}
          value={outcome}
          data={lessonOutcomes.map((one) => ({ value: one, label: t(`glossary.lessonOutcome.${one}`) }))}
          onChange={(chosen) =>
            quietly(() => changeLesson(id, { outcome: lessonOutcomes.find((one) => one === chosen) ?? null }))
          }
        />
      </FieldRow>
      {text('learnt')}
      <FieldRow label={t('lessons.field.tags')} htmlFor={`${ids}tags`} hint={t('lessons.hint.tags')}>
        {isReadOnly ? (
          <ReadValue text={lesson.tags.length > 0 ? format.list(lesson.tags) : ''} />
        ) : (
          <TagsInput
            id={`${ids}tags`}
            value={lesson.tags}
            data={[...tags]}
            maxLength={500}
            onChange={(next) => quietly(() => changeLesson(id, { tags: next }))}
          />
        )}
      </FieldRow>
      <FieldRow label={t('lessons.field.day')} htmlFor={`${ids}day`}>
        <DayEdit
          id={`${ids}day`}
          value={day}
          onDraft={draftOf('lesson', id, 'day')}
          onSave={(next) => next && quietly(() => changeLesson(id, { day: next }))}
        />
      </FieldRow>
    </SidePanel>
  )
}
