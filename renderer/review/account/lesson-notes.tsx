import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { plainText } from '../../../shared/markdown/plain.ts'
import type { LessonNote } from '../../../shared/review/lesson.ts'
import { showLesson, showLessons } from '../../parts/lessons.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { Section } from '../../ui/page/section.tsx'
import classes from './account.module.css'

/** What the month taught, from the ledger. */
export function LessonNotes({ notes }: { notes: readonly LessonNote[] }) {
  const { t } = useTranslation()
  return (
    <Section
      title={t('lessons.ofMonth')}
      aside={notes.length || null}
      actions={
        <Button size="compact-sm" variant="subtle" onClick={showLessons}>
          {t('lessons.all')}
        </Button>
      }
    >
      {notes.length === 0 ? <p className={classes.quiet}>{t('lessons.noneThisMonth')}</p> : null}
      <ul className={classes.items} aria-label={t('lessons.ofMonth')}>
        {notes.map(({ id, outcome, tried, learnt }) => (
          <li key={id} className={classes.lessonNote}>
            {outcome ? <StatusMark kind="lessonOutcome" status={outcome} /> : <span />}
            <span className={classes.lessonWords}>
              <button
                type="button"
                dir="auto"
                className={`${classes.title} ${classes.up}`}
                onClick={() => showLesson(id)}
              >
                {plainText(tried) || t('lessons.untitled')}
              </button>
              <span className={classes.goal} dir="auto">
                {plainText(learnt)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
