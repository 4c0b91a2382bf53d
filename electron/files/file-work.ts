import { backUp } from '../../db/file/backup-round.ts'
import { moveWorkspace, restoreBackup, saveCopy } from '../../db/file/restore.ts'

/** Work on whole files: too long for the main process, so a worker does it. */
export const fileWork = { backUp, restoreBackup, saveCopy, moveWorkspace }

export type FileWork = typeof fileWork
export type DoFileWork = <Name extends keyof FileWork>(
  name: Name,
  ...args: Parameters<FileWork[Name]>
) => Promise<ReturnType<FileWork[Name]>>

export type FileAnswer = { result: unknown } | { problem: { code: string; path: string } } | { bug: string }
