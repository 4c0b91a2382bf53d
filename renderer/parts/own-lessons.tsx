import { Button } from '@mantine/core'
import { IconSchool } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { plainText } from '../../shared/markdown/plain.ts'
import type { LessonLine, LessonSubject } from '../../shared/review/lesson.ts'
import { api } from '../api.ts'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { useReadOnly } from '../ui/input/read-only.ts'
import { Section } from '../ui/page/section.tsx'
import { useRead } from '../use-read.ts'
import { useFormat } from './format.ts'
import classes from './lesson-hint.module.css'
import { lessonTables, showLesson, writeLesson } from './lessons.ts'
import { StatusMark } from './status-mark.tsx'

interface OwnLessonsProps {
  about: LessonSubject
  /** What was tried, as a new lesson begins with it. */
  tried: string
}

/** What a touchpoint taught is learnt from its contact. */
function isOf({ table, shownAt }: NonNullable<LessonLine['about']>, about: LessonSubject): boolean {
  return shownAt === about.id && (table === 'touchpoint' ? 'contact' : table) === about.table
}

/** What was learnt from this very thing, and the way to write down more. */
export function OwnLessons({ about, tried }: OwnLessonsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const isReadOnly = useReadOnly()
  const { value = [] } = useRead('lessons', () => api.lessons.list(), lessonTables)
  const own = value.filter(({ about: one }) => one && isOf(one, about))
  if (isReadOnly && own.length === 0) return null
  return (
    <Section
      title={t('lessons.taught')}
      aside={own.length > 0 ? format.number(own.length) : undefined}
      actions={
        <ForWriters>
          <Button
            size="xs"
            variant="subtle"
            leftSection={<IconSchool size={14} stroke={1.5} aria-hidden />}
            onClick={() => void writeLesson(tried, about).catch(() => {})}
          >
            {t('lessons.write')}
          </Button>
        </ForWriters>
      }
    >
      <ul className={classes.list} aria-label={t('lessons.taught')}>
        {own.map((lesson) => (
          <li key={lesson.id} className={classes.lesson}>
            <span className={classes.words}>
              <button
                type="button"
                className={classes.learnt}
                dir="auto"
                onClick={() => showLesson(lesson.id)}
              >
                {plainText(lesson.learnt || lesson.tried) || t('lessons.untitled')}
              </button>
              <span className={classes.why}>
                {lesson.outcome ? (
                  <StatusMark kind="lessonOutcome" status={lesson.outcome} size={12} />
                ) : null}
                {format.dayNear(lesson.day)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
