import { Button, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TodayView } from '../../shared/today.ts'
import { useFormat } from '../parts/format.ts'
import { StatusMark } from '../parts/status-mark.tsx'
import { go } from '../place.ts'
import { Section } from '../ui/page/section.tsx'
import classes from './today.module.css'

const atFirst = 8

/** Posts that wait for a yes, or for the changes someone asked for; many are shown when asked for. */
export function Approvals({ posts, isMine = false }: { posts: TodayView['approvals']; isMine?: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [isWhole, setWhole] = useState(false)
  if (posts.length === 0) return null
  const total = format.number(posts.length)
  return (
    <Section title={t(isMine ? 'today.approvals.mine' : 'today.approvals.title')} aside={total}>
      <ul className={classes.list}>
        {(isWhole ? posts : posts.slice(0, atFirst)).map(({ id, title, state }) => (
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
      {posts.length > atFirst ? (
        <Button variant="subtle" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('today.approvals.fewer') : t('today.approvals.all', { total })}
        </Button>
      ) : null}
    </Section>
  )
}
