import { backUp } from '../../db/file/backup-round.ts'
import { moveWorkspace, restoreBackup, saveCopy } from '../../db/file/restore.ts'
import type { Progress } from '../../db/lend.ts'
import { findDuplicatesAside } from './find-duplicates.ts'
import { previewContactImport } from './import-contacts.ts'
import { previewPostImport } from './import-posts.ts'
import { previewImports } from './import-work.ts'
import { readCalendar } from './read-calendar.ts'
import { previewForgetting } from './read-person.ts'
import { sumPostsAside } from './sum-posts.ts'
import { takeMedia } from './take-media.ts'
import { writeContacts } from './write-contacts.ts'
import { previewPosts, writePosts } from './write-posts.ts'
import { write } from './write-work.ts'

/** Work on whole files: too long for the main process, so a worker does it. */
export const fileWork = {
  backUp,
  restoreBackup,
  saveCopy,
  moveWorkspace,
  previewImports,
  previewPostImport,
  previewContactImport,
  findDuplicates: findDuplicatesAside,
  sumPosts: sumPostsAside,
  takeMedia,
  previewPosts,
  writePosts,
  writeContacts,
  readCalendar,
  previewForgetting,
  write,
}

export type FileWork = typeof fileWork

/** What the one who waits may want: to hear how far it is, or to stop it at once. */
export type WhileWorking = { note?: (progress: Progress) => void; signal?: AbortSignal }

export type DoFileWork = <Name extends keyof FileWork>(
  name: Name,
  args: Parameters<FileWork[Name]>,
  meanwhile?: WhileWorking,
) => Promise<ReturnType<FileWork[Name]>>

export type FileAnswer =
  | { progress: Progress }
  | { result: unknown }
  | { problem: { code: string; path: string } }
  | { bug: string }
