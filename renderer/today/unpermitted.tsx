import { UnstyledButton } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { TodayView } from '../../shared/today.ts'
import { useFormat } from '../parts/format.ts'
import { go } from '../place.ts'
import { Section } from '../ui/page/section.tsx'
import classes from './today.module.css'

/** Pictures that go out soon and show somebody who has not said yes, or not until then. */
export function Unpermitted({ posts }: { posts: TodayView['unpermitted'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (posts.length === 0) return null
  return (
    <Section title={t('today.unpermitted.title')} aside={format.number(posts.length)}>
      <ul className={classes.list}>
        {posts.map(({ postId, mediaId, title, name, day, state }) => (
          <li key={`${postId} ${mediaId}`}>
            <UnstyledButton className={classes.row} onClick={() => go({ screen: 'media', record: mediaId })}>
              <IconAlertTriangle className={classes.warns} size={16} stroke={1.5} aria-hidden />
              <span className={classes.title} dir="auto">
                {t(`today.unpermitted.${state}`, { name: `\u2068${name}\u2069` })}
              </span>
              <span className={classes.quiet}>
                <bdi>{title || t('today.untitled')}</bdi>
                {', '}
                {format.day(day, 'short')}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Section>
  )
}
