import { UnstyledButton } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ApprovalNote } from '../../../shared/review/review-month.ts'
import { useFormat } from '../../parts/format.ts'
import { go } from '../../place.ts'
import { Section } from '../../ui/page/section.tsx'
import classes from './approval-notes.module.css'

/** Posts that went out without the yes they need, and yeses that nobody else could give. */
export function ApprovalNotes({ notes }: { notes: readonly ApprovalNote[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (notes.length === 0) return null
  return (
    <Section title={t('workflow.notes.title')} aside={format.number(notes.length)}>
      <ul className={classes.notes}>
        {notes.map(({ postId, title, day, kind, person }) => (
          <li key={`${postId} ${kind} ${person}`}>
            <UnstyledButton
              className={classes.note}
              onClick={() => go({ screen: 'calendar', record: postId })}
            >
              <IconAlertTriangle size={14} stroke={1.5} aria-hidden />
              <span className={classes.title} dir="auto">
                {title || t('calendar.untitled')}
              </span>
              <span>{format.day(day, 'short')}</span>
              <span className={classes.why}>
                {kind === 'without' ? t('workflow.notes.without') : t(`workflow.caution.${kind}`)}
                {person ? (
                  <>
                    {' '}
                    <bdi>{person}</bdi>
                  </>
                ) : null}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Section>
  )
}
