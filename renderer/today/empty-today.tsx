import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../shared/day.ts'
import { api } from '../api.ts'
import { StatusMark } from '../parts/status-mark.tsx'
import { go } from '../place.ts'
import { save } from '../saving.ts'
import { EmptyState } from '../ui/notice/empty-state.tsx'
import classes from './today.module.css'

/** Nothing needs anyone yet: what will stand here, the first step, and a post to take in. */
export function EmptyToday({ today }: { today: Day }) {
  const { t } = useTranslation()
  const title = t('today.empty.examplePost')
  const takeIn = () => save(() => api.calendar.addPost({ title, day: today, time: null, channelId: null }))
  return (
    <EmptyState
      title={t('today.empty.title')}
      why={t('today.empty.why')}
      action={
        <Button variant="filled" onClick={() => go({ screen: 'strategy', view: { add: 'goal' } })}>
          {t('today.empty.action')}
        </Button>
      }
      exampleLabel={t('today.empty.example')}
      example={
        <>
          <div className={classes.row}>
            <StatusMark kind="postState" status="draft" />
            <span className={classes.title}>{title}</span>
          </div>
          <Button size="xs" mt={8} onClick={() => void takeIn().catch(() => {})}>
            {t('today.empty.take')}
          </Button>
        </>
      }
    />
  )
}
