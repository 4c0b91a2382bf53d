import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { BackupStatus } from '../../shared/backup.ts'
import { api } from '../api.ts'
import { useFormat } from '../parts/format.ts'
import { FieldRow } from '../ui/page/field-row.tsx'
import classes from './settings.module.css'

interface SecondPlaceProps {
  status: BackupStatus
  work: (deed: () => Promise<unknown>) => Promise<void>
}

/** A USB stick or another disk that gets a copy of every backup. */
export function SecondPlace({ status, work }: SecondPlaceProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { secondPlace, isSecondPlaceThere, newestOffDiskAt } = status
  const away = secondPlace && !isSecondPlaceThere ? t('settings.secondPlaceAway') : null
  const offDisk = newestOffDiskAt
    ? t('settings.offDisk', { when: format.ago(newestOffDiskAt, new Date().toISOString()) })
    : t('settings.offDiskNever')
  return (
    <FieldRow label={t('settings.secondPlace')} hint={[away, offDisk].filter(Boolean).join(' ')}>
      <div className={classes.place}>
        {secondPlace ? (
          <bdi className={classes.path} dir="ltr">
            {secondPlace}
          </bdi>
        ) : (
          <span className={classes.none}>{t('settings.secondPlaceNone')}</span>
        )}
        <Button size="xs" onClick={() => void work(() => api.workspace.chooseSecondPlace())}>
          {t('settings.choose')}
        </Button>
        {secondPlace ? (
          <Button
            size="xs"
            variant="subtle"
            color="gray"
            onClick={() => void work(() => api.workspace.forgetSecondPlace())}
          >
            {t('settings.stopUsing')}
          </Button>
        ) : null}
      </div>
    </FieldRow>
  )
}
