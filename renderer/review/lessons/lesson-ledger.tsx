import { Button, Select } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { plainText } from '../../../shared/markdown/plain.ts'
import { type LessonLine, lessonOutcomes } from '../../../shared/review/lesson.ts'
import { markHits, termsOf } from '../../../shared/search.ts'
import { api } from '../../api.ts'
import { explain } from '../../parts/explain.ts'
import { useFormat } from '../../parts/format.ts'
import { lessonTables, writeLesson } from '../../parts/lessons.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { goToRecord, setView, usePlace } from '../../place.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { SearchField } from '../../ui/input/search-field.tsx'
import { EmptyState } from '../../ui/notice/empty-state.tsx'
import { ErrorNote } from '../../ui/notice/error-note.tsx'
import { Loading } from '../../ui/notice/loading.tsx'
import { useRead } from '../../use-read.ts'
import classes from '../ledger.module.css'
import { LessonPanel } from './lesson-panel.tsx'

const useLessons = () => useRead('lessons', () => api.lessons.list(), lessonTables)

const write = (tried?: string) => void writeLesson(tried).catch(() => {})

/** What was tried, what came of it and what it taught, the newest first; found by words, tags and how it ended. */
export function LessonLedger() {
  const { t } = useTranslation()
  const { view, record } = usePlace()
  const { value, error, again } = useLessons()
  const shown = useMemo(() => (value ? filterLessons(value, view) : undefined), [value, view])
  if (error)
    return <ErrorNote {...explain(error, t)} actions={<Button onClick={again}>{t('app.tryAgain')}</Button>} />
  if (!value || !shown) return <Loading />
  if (value.length === 0) return <Nothing />
  return (
    <>
      <Filters lessons={value} />
      {shown.length === 0 ? <p className={classes.quiet}>{t('lessons.noneFound')}</p> : null}
      <ul className={classes.list} aria-label={t('lessons.title')}>
        {shown.map((lesson) => (
          <Row key={lesson.id} lesson={lesson} isShown={lesson.id === record} />
        ))}
      </ul>
    </>
  )
}

/** The lesson that is open beside the ledger. */
export function OpenLesson() {
  const { record } = usePlace()
  const { value } = useLessons()
  const lesson = value?.find(({ id }) => id === record)
  if (!lesson) return null
  const tags = [...new Set(value?.flatMap((one) => one.tags))]
  return <LessonPanel key={lesson.id} lesson={lesson} tags={tags} onClose={() => goToRecord(undefined)} />
}

type View = Record<string, string> | undefined

function filterLessons(lessons: readonly LessonLine[], view: View): LessonLine[] {
  const terms = termsOf(view?.search ?? '')
  return lessons.filter(({ outcome, tags, tried, came, learnt, about }) => {
    const text = [tried, came, learnt, about?.name, ...tags].join('\n')
    return (
      (!view?.outcome || outcome === view.outcome) &&
      (!view?.tag || tags.includes(view.tag)) &&
      terms.every((term) => markHits(text, [term]).hits.length > 0)
    )
  })
}

function Filters({ lessons }: { lessons: readonly LessonLine[] }) {
  const { t } = useTranslation()
  const { view } = usePlace()
  const tags = [...new Set(lessons.flatMap((lesson) => lesson.tags))].sort()
  return (
    <div className={classes.filters}>
      <SearchField
        label={t('lessons.search')}
        clearLabel={t('relationships.clearSearch')}
        search={view?.search ?? ''}
        onSearch={(search) => setView({ search: search || undefined })}
      />
      <Select
        aria-label={t('lessons.field.outcome')}
        placeholder={t('lessons.field.outcome')}
        clearable
        value={view?.outcome ?? null}
        data={lessonOutcomes.map((one) => ({ value: one, label: t(`glossary.lessonOutcome.${one}`) }))}
        onChange={(outcome) => setView({ outcome: outcome ?? undefined })}
      />
      <Select
        aria-label={t('lessons.field.tags')}
        placeholder={t('lessons.field.tags')}
        clearable
        searchable
        value={view?.tag ?? null}
        data={tags}
        nothingFoundMessage={t('lessons.noneFound')}
        onChange={(tag) => setView({ tag: tag ?? undefined })}
      />
      <ForWriters>
        <Button leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />} onClick={() => write()}>
          {t('lessons.new')}
        </Button>
      </ForWriters>
    </div>
  )
}

function Row({ lesson, isShown }: { lesson: LessonLine; isShown: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { id, outcome, tried, learnt, day, tags, about } = lesson
  return (
    <li className={classes.row} data-open={isShown || undefined}>
      <span className={classes.outcome}>
        {outcome ? <StatusMark kind="lessonOutcome" status={outcome} withLabel /> : t('lessons.notJudged')}
      </span>
      <span className={classes.main}>
        <button type="button" className={classes.name} dir="auto" onClick={() => goToRecord(id)}>
          {plainText(tried) || t('lessons.untitled')}
        </button>
        <span className={classes.learnt} dir="auto">
          {plainText(learnt)}
        </span>
        <span className={classes.quiet}>
          {[about?.name, ...tags].filter(Boolean).map((word) => (
            <bdi key={word} className={classes.tag}>
              {word}
            </bdi>
          ))}
        </span>
      </span>
      <span className={classes.quiet}>{format.dayNear(day)}</span>
    </li>
  )
}

function Nothing() {
  const { t } = useTranslation()
  const example = t('lessons.empty.exampleText')
  return (
    <EmptyState
      title={t('lessons.empty.title')}
      why={t('lessons.empty.why')}
      action={
        <Button variant="filled" onClick={() => write()}>
          {t('lessons.new')}
        </Button>
      }
      exampleLabel={t('lessons.empty.example')}
      example={
        <>
          <p className={classes.example}>{example}</p>
          <Button size="xs" onClick={() => write(example)}>
            {t('lessons.empty.take')}
          </Button>
        </>
      }
    />
  )
}
