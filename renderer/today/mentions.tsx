import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TodayView } from '../../shared/today.ts'
import { useFormat } from '../parts/format.ts'
import { go } from '../place.ts'
import { Section } from '../ui/page/section.tsx'
import classes from './today.module.css'

/** Comments that ask who sits here to look; each is gone when it is settled. */
export function Mentions({ mentions }: { mentions: TodayView['mentions'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (mentions.length === 0) return null
  return (
    <Section title={t('today.mentions.title')} aside={format.number(mentions.length)}>
      <ul className={classes.list}>
        {mentions.map(({ id, postId, title, text, person }) => (
          <li key={id}>
            <UnstyledButton
              className={classes.row}
              onClick={() => go({ screen: 'calendar', record: postId, view: { part: 'comments' } })}
            >
              <span className={classes.title} dir="auto">
                {text}
              </span>
              <span className={classes.quiet}>
                <bdi>{person || t('shell.history.someone')}</bdi>
                {' · '}
                <bdi>{title || t('today.untitled')}</bdi>
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Section>
  )
}
