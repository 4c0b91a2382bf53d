import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SetbackNote } from '../../shared/review-month.ts'
import { useFormat } from '../parts/format.ts'
import { StatusMark } from '../parts/status-mark.tsx'
import { go } from '../place.ts'
import { Section } from '../ui/page/section.tsx'
import classes from './approval-notes.module.css'

/** Posts of the month that were missed or moved, each with the reason that was given. */
export function SetbackNotes({ notes }: { notes: readonly SetbackNote[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (notes.length === 0) return null
  return (
    <Section title={t('handOff.inReview')} aside={format.number(notes.length)}>
      <ul className={classes.notes}>
        {notes.map(({ id, postId, title, day, toDay, kind, reason }) => (
          <li key={id}>
            <UnstyledButton
              className={classes.note}
              onClick={() => go({ screen: 'calendar', record: postId })}
            >
              <StatusMark kind="delivery" status={kind === 'missed' ? 'missed' : 'planned'} />
              <span className={classes.title} dir="auto">
                {title || t('calendar.untitled')}
              </span>
              <span>{format.day(day, 'short')}</span>
              <span className={classes.why}>
                {toDay === null || toDay === day
                  ? null
                  : `${t('handOff.movedTo', { day: format.day(toDay, 'short') })} `}
                <bdi>{reason}</bdi>
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Section>
  )
}
