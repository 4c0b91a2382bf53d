import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { BackupStatus } from '../../shared/backup.ts'
import { useFormat } from '../parts/format.ts'
import { go } from '../place.ts'
import { Section } from '../ui/page/section.tsx'
import classes from './today.module.css'

/** How old the newest copy off this disk is, and whether backups work at all. */
export function Copies({ status }: { status: BackupStatus }) {
  const { t } = useTranslation()
  const format = useFormat()
  const now = new Date().toISOString()
  const { newestAt, newestOffDiskAt, secondPlace, failure, secondFailure, missingChanges } = status
  const look = () => go({ screen: 'settings', view: { part: 'backups' } })
  return (
    <Section title={t('today.copies.title')}>
      <p className={classes.notice}>
        {newestAt ? t('today.copies.newest', { when: format.ago(newestAt, now) }) : t('today.copies.none')}
      </p>
      {newestOffDiskAt ? (
        <p className={classes.notice}>
          {t('today.copies.offDisk', { when: format.ago(newestOffDiskAt, now) })}
        </p>
      ) : (
        <p className={classes.warning}>
          <IconAlertTriangle size={16} stroke={1.5} aria-hidden />
          {t('today.copies.never')}
        </p>
      )}
      {missingChanges > 0 ? (
        <p className={classes.warning}>
          <IconAlertTriangle size={16} stroke={1.5} aria-hidden />
          {t('today.copies.missing', { count: missingChanges })}
        </p>
      ) : null}
      {failure || secondFailure ? (
        <p className={classes.warning}>
          <IconAlertTriangle size={16} stroke={1.5} aria-hidden />
          {t('today.copies.failed')}
        </p>
      ) : null}
      <Button size="xs" mt={4} onClick={look}>
        {secondPlace ? t('today.copies.look') : t('today.copies.choose')}
      </Button>
    </Section>
  )
}
