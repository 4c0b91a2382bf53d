import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { daysBetween } from '../../shared/day.ts'
import type { TodayView } from '../../shared/today.ts'
import { useFormat } from '../parts/format.ts'
import { go } from '../place.ts'
import { Section } from '../ui/page/section.tsx'
import classes from './today.module.css'

/** Audits of the way of working, and courses to take, from their day on until they are done. */
export function PeopleDue({ view: { audits, trainings, today } }: { view: TodayView }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (audits.length + trainings.length === 0) return null
  const lines = [
    ...audits.map(({ id, title, responsible, dueDay }) => ({
      id,
      title,
      about: responsible,
      dueDay: dueDay ?? today,
      view: { tab: 'policies', show: 'audits' },
      record: id,
    })),
    ...trainings.map(({ personId, name, course, dueDay }) => ({
      id: `${personId} ${course}`,
      title: t(`people.course.${course}.title`),
      about: name,
      dueDay,
      view: { tab: 'people', show: 'training' },
      record: personId,
    })),
  ]
  return (
    <Section title={t('today.peopleDue')} aside={format.number(lines.length)}>
      <ul className={classes.list}>
        {lines.map(({ id, title, about, dueDay, view, record }) => (
          <li key={id}>
            <UnstyledButton className={classes.row} onClick={() => go({ screen: 'strategy', view, record })}>
              <span className={classes.title}>
                <bdi>{title}</bdi>
                {about ? (
                  <span className={classes.quiet}>
                    {' · '}
                    <bdi>{about}</bdi>
                  </span>
                ) : null}
              </span>
              <span className={classes.quiet}>{format.inDays(daysBetween(today, dueDay))}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Section>
  )
}
