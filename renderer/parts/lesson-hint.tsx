import { ActionIcon } from '@mantine/core'
import { IconSchool, IconX } from '@tabler/icons-react'
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { plainText } from '../../shared/markdown/plain.ts'
import type { LessonPlace, SimilarLesson } from '../../shared/review/lesson.ts'
import { api } from '../api.ts'
import { save } from '../saving.ts'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { showUndoable } from '../undo-offer.ts'
import { useRead } from '../use-read.ts'
import { useFormat } from './format.ts'
import classes from './lesson-hint.module.css'
import { showLesson } from './lessons.ts'
import { StatusMark } from './status-mark.tsx'

const tables = [
  ...['lesson', 'lessonTag', 'lessonHush', 'tactic', 'tacticChannel', 'campaignTactic', 'post', 'variant'],
  ...['pillar', 'campaign', 'bid', 'requirement'],
]

/** What was learnt from something like this before, and why it is thought to be alike; it holds nobody up. */
export function LessonHint({ place }: { place: LessonPlace }) {
  const { t } = useTranslation()
  const { value = [] } = useRead(
    `lessons ${place.table} ${place.id}`,
    () => api.lessons.listSimilar(place),
    tables,
  )
  if (value.length === 0) return null
  return (
    <section className={classes.hint} aria-label={t('lessons.before')}>
      <h2 className={classes.title}>
        <IconSchool size={16} stroke={1.5} aria-hidden />
        {t('lessons.before')}
      </h2>
      <ul className={classes.list}>
        {value.map((lesson) => (
          <Similar key={lesson.id} lesson={lesson} place={place} />
        ))}
      </ul>
    </section>
  )
}

async function hush(lessonId: string, place: LessonPlace): Promise<void> {
  await save(() => api.lessons.hush({ lessonId, place }))
  await showUndoable(i18next.t('lessons.said.hushed'))
}

function Similar({ lesson, place }: { lesson: SimilarLesson; place: LessonPlace }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { id, outcome, tried, learnt, day, shares } = lesson
  return (
    <li className={classes.lesson}>
      <span className={classes.words}>
        <button type="button" className={classes.learnt} dir="auto" onClick={() => showLesson(id)}>
          {plainText(learnt || tried)}
        </button>
        <span className={classes.why}>
          {outcome ? <StatusMark kind="lessonOutcome" status={outcome} size={12} /> : null}
          {format.dayNear(day)}
          {' · '}
          <bdi>{t('lessons.shares', { words: shares.join(', ') })}</bdi>
        </span>
      </span>
      <ForWriters>
        <ActionIcon
          size="sm"
          aria-label={t('lessons.hush', { title: plainText(learnt || tried) })}
          onClick={() => void hush(id, place).catch(() => {})}
        >
          <IconX size={14} stroke={1.5} />
        </ActionIcon>
      </ForWriters>
    </li>
  )
}
