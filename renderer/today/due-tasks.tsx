import { Checkbox, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { daysBetween } from '../../shared/day.ts'
import { hostOf } from '../../shared/posts/task.ts'
import type { TodayView } from '../../shared/today.ts'
import { useFormat } from '../parts/format.ts'
import { placeOfSteps } from '../parts/steps-place.ts'
import { tickTask } from '../parts/tick-task.ts'
import { go } from '../place.ts'
import { useReadOnly } from '../ui/input/read-only.ts'
import { Section } from '../ui/page/section.tsx'
import classes from './today.module.css'

/** Steps of the work on posts, bids and with contacts whose day has come; ticked off where they stand. */
export function DueTasks({ view: { tasks, today } }: { view: TodayView }) {
  const { t } = useTranslation()
  const format = useFormat()
  const isReadOnly = useReadOnly()
  if (tasks.length === 0) return null
  return (
    <Section title={t('today.tasks.title')} aside={format.number(tasks.length)}>
      <ul className={classes.list}>
        {tasks.map((task) => (
          <li key={task.id} className={classes.withTick}>
            <Checkbox
              size="xs"
              aria-label={t('task.tick', { task: task.title })}
              checked={false}
              disabled={isReadOnly}
              onChange={() => void tickTask(task, true).catch(() => {})}
            />
            <UnstyledButton className={classes.row} onClick={() => go(placeOfSteps(hostOf(task)))}>
              <span className={classes.title}>
                <bdi>{task.title}</bdi>
                <span className={classes.quiet}>
                  {' · '}
                  <bdi>{task.host || t('today.untitled')}</bdi>
                </span>
              </span>
              {task.responsible ? <bdi className={classes.quiet}>{task.responsible}</bdi> : null}
              <span className={task.dueDay < today ? classes.late : classes.quiet}>
                {format.inDays(daysBetween(today, task.dueDay))}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Section>
  )
}
