import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Backup } from '../../shared/backup.ts'
import { api } from '../api.ts'
import { BackupList } from '../parts/backup-list.tsx'
import { explain, problemCodeOf } from '../parts/explain.ts'
import { ErrorNote } from '../ui/notice/error-note.tsx'

interface OpeningProblemProps {
  problem: unknown
  onOpen: (opening: ReturnType<typeof api.workspace.choose>) => void
}

/** Why a file did not open, what is safe, and the ways on: its backups, reading along, or another file. */
export function OpeningProblem({ problem, onOpen }: OpeningProblemProps) {
  const { t } = useTranslation()
  const code = problemCodeOf(problem)
  const isDamaged = code === 'DAMAGED' || code === 'NOT_A_WORKSPACE' || code === 'MISSING'
  const backups = useBackupsOfRefused(isDamaged)
  const hasNoWayBack = code === 'DAMAGED' && backups?.length === 0
  return (
    <div>
      <ErrorNote
        {...explain(problem, t)}
        {...(hasNoWayBack ? { todo: t('start.noBackup') } : {})}
        actions={
          <>
            {code === 'IN_USE' || code === 'READ_ONLY' ? (
              <Button onClick={() => onOpen(api.workspace.openToRead())}>{t('start.readAlong')}</Button>
            ) : null}
            <Button onClick={() => onOpen(api.workspace.choose())}>{t('start.openOther')}</Button>
          </>
        }
      />
      {backups && backups.length > 0 ? <BackupList backups={backups} of="refused" limit={3} /> : null}
    </div>
  )
}

/** Undefined until they are listed. */
function useBackupsOfRefused(isWanted: boolean): Backup[] | undefined {
  const [backups, setBackups] = useState<Backup[]>()
  useEffect(() => {
    if (isWanted) api.workspace.listBackups('refused').then(setBackups, () => setBackups([]))
  }, [isWanted])
  return backups
}
