import { Button, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TodayView } from '../../shared/today.ts'
import { useFormat } from '../parts/format.ts'
import { ReplyClock } from '../parts/reply-clock.tsx'
import { go } from '../place.ts'
import { Section } from '../ui/page/section.tsx'
import classes from './today.module.css'

/** Mentions whose time to be answered runs out today, or has; the latest first. */
export function DueReplies({ view: { replies, replyCount } }: { view: TodayView }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (replies.length === 0) return null
  const now = new Date().toISOString()
  return (
    <Section title={t('today.replies.title')} aside={format.number(replies.length)}>
      <ul className={classes.list}>
        {replies.map(({ id, text, contact, author, at, dueAt, responsible }) => (
          <li key={id}>
            <UnstyledButton className={classes.row} onClick={() => go({ screen: 'replies', record: id })}>
              <span className={classes.title}>
                <bdi>{text}</bdi>
                <span className={classes.quiet}>
                  {' · '}
                  <bdi>{contact || author || t('replies.nobody')}</bdi>
                </span>
              </span>
              {responsible ? <bdi className={classes.quiet}>{responsible}</bdi> : null}
              <span className={classes.replyClock}>
                <ReplyClock at={at} dueAt={dueAt} now={now} />
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {replyCount.open > replies.length ? (
        <Button variant="subtle" onClick={() => go({ screen: 'replies' })}>
          {t('today.replies.all')}
        </Button>
      ) : null}
    </Section>
  )
}
