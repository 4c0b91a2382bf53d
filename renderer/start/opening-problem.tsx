import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Backup } from '../../shared/backup.ts'
import { api } from '../api.ts'
import { BackupList, newestFirst, useRestore } from '../parts/backup-list.tsx'
import { explain, problemCodeOf } from '../parts/explain.ts'
import { useFormat } from '../parts/format.ts'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import classes from './opening-problem.module.css'

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
  const [newest, ...older] = newestFirst(backups ?? [])
  return (
    <div>
      <ErrorNote
        {...explain(problem, t)}
        {...(hasNoWayBack ? { todo: t('start.noBackup') } : {})}
        actions={
          <>
            {newest ? <RestoreNewest backup={newest} /> : null}
            {code === 'IN_USE' || code === 'READ_ONLY' ? (
              <Button onClick={() => onOpen(api.workspace.openToRead())}>{t('start.readAlong')}</Button>
            ) : null}
            <Button onClick={() => onOpen(api.workspace.choose())}>{t('start.openOther')}</Button>
          </>
        }
      />
      {older.length > 0 ? (
        <details className={classes.older}>
          <summary>{t('start.olderBackups', { count: older.length })}</summary>
          <BackupList backups={older} of="refused" />
        </details>
      ) : null}
    </div>
  )
}

/** The first thing to do about a file that will not open; it takes the focus as soon as it is known. */
function RestoreNewest({ backup }: { backup: Backup }) {
  const { t } = useTranslation()
  const format = useFormat()
  const restore = useRestore('refused')
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <Button ref={button} variant="filled" onClick={() => void restore(backup)}>
      {t('start.restoreNewest', { when: format.moment(backup.at) })}
    </Button>
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
