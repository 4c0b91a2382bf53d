import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Post } from '../../../shared/calendar/calendar.ts'
import { isLate } from '../../../shared/posts/task.ts'
import { spentIn } from '../../../shared/posts/time-entry.ts'
import { api } from '../../api.ts'
import { explain } from '../../parts/explain.ts'
import { useFormat } from '../../parts/format.ts'
import { Tasks } from '../../parts/tasks.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { ErrorNote } from '../../ui/notice/error-note.tsx'
import { useRead } from '../../use-read.ts'
import { todayHere } from '../../workspace.ts'
import { useCalendar } from '../store.ts'
import { PostPart } from './post-part.tsx'
import { TimeSpent } from './time-spent.tsx'

/** The work on a post: its steps, and the time it takes. */
export function WorkPart({ post }: { post: Pick<Post, 'id' | 'minutesPlanned'> }) {
  const { t } = useTranslation()
  const format = useFormat()
  const isReadOnly = useReadOnly()
  const people = useCalendar((state) => state.choices.responsibles)
  const { value, error, again } = useRead(
    `work ${post.id}`,
    () =>
      Promise.all([
        api.tasks.list({ postId: post.id }),
        api.tasks.listChecklists(),
        api.tasks.readTime(post.id),
      ]),
    ['task', 'checklist', 'timeEntry', 'governance'],
  )
  const [tasks = [], checklists = [], time] = value ?? []
  const spent = spentIn(time?.entries ?? [])
  const { minutesPlanned: planned } = post
  if (isReadOnly && tasks.length === 0 && spent === 0 && planned === null) return null
  const done = tasks.filter(({ doneAt }) => doneAt !== null).length
  const late = tasks.filter((task) => isLate(task, todayHere())).length
  const summary = [
    tasks.length > 0 ? t('task.doneOf', { done: format.number(done), all: format.number(tasks.length) }) : '',
    spent > 0 ? format.minutes(spent) : '',
  ]
  const warnings = [
    late > 0 ? t('editor.parts.late', { count: late, number: format.number(late) }) : '',
    planned !== null && spent > planned ? t('editor.parts.overTime') : '',
  ]
  return (
    <PostPart
      name="work"
      title={t('editor.parts.work')}
      summary={summary.filter(Boolean).join(' · ')}
      warning={warnings.filter(Boolean).join(' · ')}
    >
      {error === undefined ? null : (
        <ErrorNote {...explain(error, t)} actions={<Button onClick={again}>{t('app.tryAgain')}</Button>} />
      )}
      <Tasks of={{ postId: post.id }} {...{ tasks, checklists, people }} />
      <TimeSpent post={post} time={time} />
    </PostPart>
  )
}
