import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Backup, WhichFile } from '../../shared/backup.ts'
import { api } from '../api.ts'
import { askToConfirm } from '../ui/notice/confirm.tsx'
import { showToast } from '../ui/notice/toast.tsx'
import { enter } from '../workspace.ts'
import classes from './backup-list.module.css'
import { useFormat } from './format.ts'

interface BackupListProps {
  backups: readonly Backup[]
  /** Whose backups these are: the open file's, or those of one that refused to open. */
  of: WhichFile
  limit?: number
}

export function newestFirst(backups: readonly Backup[]): Backup[] {
  return backups.toSorted((one, other) => (one.at < other.at ? 1 : -1))
}

/** Brings a backup back into the place of its file, once the person has said yes. */
export function useRestore(of: WhichFile): (backup: Backup) => Promise<void> {
  const { t } = useTranslation()
  const format = useFormat()
  return async ({ name, place, at }) => {
    const when = format.moment(at)
    const isSure = await askToConfirm({
      title: t('settings.restoreTitle', { when }),
      body: t('settings.restoreBody'),
      confirm: t('settings.restore'),
      isDestructive: true,
    })
    if (!isSure) return
    if (await enter(api.workspace.restore({ name, place, of }))) showToast({ text: t('settings.restored') })
  }
}

/** Verified copies, newest first, each with its way back. */
export function BackupList({ backups, of, limit = 20 }: BackupListProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const restore = useRestore(of)
  if (backups.length === 0) return <p className={classes.none}>{t('settings.noBackups')}</p>
  return (
    <table className={classes.table}>
      <tbody>
        {newestFirst(backups)
          .slice(0, limit)
          .map((backup) => (
            <tr key={`${backup.place} ${backup.name}`}>
              <td>
                <time dateTime={backup.at}>{format.moment(backup.at)}</time>
              </td>
              <td className={classes.quiet}>{t(`settings.${backup.place}`)}</td>
              <td className={classes.quiet}>{format.bytes(backup.bytes)}</td>
              <td className={classes.end}>
                <Button size="xs" variant="subtle" onClick={() => void restore(backup)}>
                  {t('settings.restore')}
                </Button>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}
