import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TodayView } from '../../shared/today.ts'
import { useFormat } from '../parts/format.ts'
import { StatusMark } from '../parts/status-mark.tsx'
import { go } from '../place.ts'
import { Section } from '../ui/page/section.tsx'
import classes from './today.module.css'

/** Posts that wait for a yes, or for the changes someone asked for. */
export function Approvals({ posts }: { posts: TodayView['approvals'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (posts.length === 0) return null
  return (
    <Section title={t('today.approvals.title')} aside={format.number(posts.length)}>
      <ul className={classes.list}>
        {posts.map(({ id, title, state }) => (
          <li key={id}>
            <UnstyledButton className={classes.row} onClick={() => go({ screen: 'calendar', record: id })}>
              <span className={classes.title} dir="auto">
                {title || t('today.untitled')}
              </span>
              <StatusMark kind="postState" status={state} withLabel />
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Section>
  )
}
