import { ActionIcon, Select } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type LessonLine, lessonSubjects } from '../../../shared/review/lesson.ts'
import { api } from '../../api.ts'
import { changeLesson } from '../../parts/lessons.ts'
import { go, type Place } from '../../place.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { FieldRow } from '../../ui/page/field-row.tsx'
import { useRead } from '../../use-read.ts'
import classes from '../ledger.module.css'

const mostFound = 50

type About = NonNullable<LessonLine['about']>

/** What a lesson is about, which it leads to; or the field that finds it. */
export function AboutRow({ lesson: { id, about } }: { lesson: LessonLine }) {
  const { t } = useTranslation()
  const fieldId = useId()
  const isReadOnly = useReadOnly()
  if (!about && isReadOnly) return null
  const change = (next: Pick<About, 'table' | 'id'> | null) =>
    void changeLesson(id, { about: next }).catch(() => {})
  if (!about)
    return (
      <FieldRow label={t('lessons.field.about')} htmlFor={fieldId} hint={t('lessons.hint.about')}>
        <SubjectPick id={fieldId} onTake={change} />
      </FieldRow>
    )
  return (
    <FieldRow label={t(`glossary.${about.isIdea ? 'idea' : about.table}`)}>
      <span className={classes.about}>
        <button type="button" className={classes.link} dir="auto" onClick={() => go(placeOf(about))}>
          {about.name || '…'}
        </button>
        <ForWriters>
          <ActionIcon size="sm" aria-label={t('lessons.aboutNothing')} onClick={() => change(null)}>
            <IconX size={14} stroke={1.5} />
          </ActionIcon>
        </ForWriters>
      </span>
    </FieldRow>
  )
}

interface SubjectPickProps {
  id: string
  onTake: (about: Pick<About, 'table' | 'id'>) => void
}

function SubjectPick({ id, onTake }: SubjectPickProps) {
  const { t } = useTranslation()
  const [search, setSearch] = useState('')
  const typed = search.trim()
  const { value: hits = [] } = useRead(
    `subjects ${typed}`,
    async () => (typed ? api.search.find({ search: typed, limit: mostFound }) : []),
    lessonSubjects,
  )
  const found = lessonSubjects.map((table) => ({
    group: t(`glossary.${table}`),
    items: hits
      .filter((hit) => hit.table === table)
      .map((hit) => ({ value: `${table} ${hit.id}`, label: hit.title.text || '…' })),
  }))
  return (
    <Select
      id={id}
      placeholder={t('lessons.hint.aboutPlace')}
      searchable
      value={null}
      searchValue={search}
      data={found.filter(({ items }) => items.length > 0)}
      // The file has searched already, with folded letters.
      filter={({ options }) => options}
      {...(typed && { nothingFoundMessage: t('lessons.noSubject') })}
      onSearchChange={setSearch}
      onChange={(chosen) => {
        const [name, subjectId] = chosen?.split(' ') ?? []
        const table = lessonSubjects.find((one) => one === name)
        if (table && subjectId) onTake({ table, id: subjectId })
      }}
    />
  )
}

function placeOf({ table, id, shownAt, isIdea }: About): Place {
  if (table === 'bid') return { screen: 'alliances', view: { bid: id } }
  if (table === 'experiment') return { screen: 'review', record: id, view: { part: 'experiments' } }
  if (table === 'contact' || table === 'touchpoint') return { screen: 'relationships', record: shownAt }
  if (table === 'campaign') return { screen: 'strategy', record: id, view: { tab: 'campaigns' } }
  if (table === 'tactic') return { screen: 'strategy', record: id }
  return { screen: isIdea ? 'library' : 'calendar', record: id }
}
