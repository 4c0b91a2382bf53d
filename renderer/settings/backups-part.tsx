import { Button } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Backup, BackupStatus } from '../../shared/backup.ts'
import { api } from '../api.ts'
import { BackupList } from '../parts/backup-list.tsx'
import { explain } from '../parts/explain.ts'
import { useFormat } from '../parts/format.ts'
import { sayWhy } from '../saving.ts'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { showToast } from '../ui/notice/toast.tsx'
import { Section } from '../ui/page/section.tsx'
import { SecondPlace } from './second-place.tsx'

/** The verified copies of this workspace, near and far. */
export function BackupsPart() {
  const { t } = useTranslation()
  const format = useFormat()
  const [backups, setBackups] = useState<Backup[]>([])
  const [status, setStatus] = useState<BackupStatus>()
  const [isWorking, setWorking] = useState(false)

  const read = useCallback(async () => {
    const [list, now] = await Promise.all([api.workspace.listBackups('open'), api.workspace.backupStatus()])
    setBackups(list)
    setStatus(now)
  }, [])
  useEffect(() => void read().catch(() => {}), [read])

  async function work(deed: () => Promise<unknown>, done?: string) {
    setWorking(true)
    try {
      await deed()
      if (done) showToast({ text: done })
    } catch (error) {
      sayWhy(error)
    } finally {
      await read().catch(() => {})
      setWorking(false)
    }
  }

  return (
    <Section
      title={t('settings.backups')}
      aside={backups.length > 0 ? format.number(backups.length) : null}
      actions={
        <Button
          size="xs"
          loading={isWorking}
          onClick={() => void work(() => api.workspace.backUp(), t('settings.backedUp'))}
        >
          {t('settings.backUpNow')}
        </Button>
      }
    >
      {status?.failure ? (
        <ErrorNote {...explain({ code: status.failure }, t)} what={t('settings.backupFailed')} />
      ) : null}
      {status ? <SecondPlace status={status} work={work} /> : null}
      <BackupList backups={backups} of="open" />
    </Section>
  )
}
