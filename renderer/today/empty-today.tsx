import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { NetworkMark } from '../parts/network-mark.tsx'
import { PillarSwatch } from '../parts/pillar-swatch.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { go } from '../place.ts'
import { EmptyState } from '../ui/notice/empty-state.tsx'
import classes from './today.module.css'

/** Nothing needs anyone yet: what will stand here, and the first step. */
export function EmptyToday() {
  const { t } = useTranslation()
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
            <PillarSwatch mark={0} />
            <span className={classes.title}>{t('today.empty.examplePost')}</span>
            <NetworkMark network="instagram" />
            <StatusMark kind="postState" status="approved" />
          </div>
          <div className={classes.row}>
            <StatusMark kind="due" status="slipping" />
            <span className={classes.title}>{t('today.empty.exampleContact')}</span>
          </div>
        </>
      }
    />
  )
}
