import type { Mark } from '../../db/file/mark.ts'
import type { Db } from '../../db/open.ts'
import type { About, ChangeNote } from '../../shared/app.ts'
import type { Instant } from '../../shared/day.ts'
import type { PictureKind } from '../../shared/print/brand.ts'
import type { ExportFormat } from '../../shared/print/exports.ts'
import type { Settings } from '../../shared/settings.ts'
import type { Network } from '../../shared/strategy/strategy.ts'
import type { BackupKeeper } from '../backup-schedule.ts'
import type { CatchUp } from '../catch-up.ts'
import type { DoFileWork } from '../files/file-work.ts'
import type { ChosenPicture } from '../files/read-picture.ts'
import type { PrintPack, RenderPack } from '../pack-files.ts'
import type { PrintPlan, RenderPlan } from '../plan-file.ts'
import type { DrawMedia } from '../thumbs.ts'

/** What handlers may ask of the machine. Electron gives the real one; tests and the command line give their own. */
export type System = {
  about(): About
  now(): Instant
  /** None when the person changed their mind. */
  chooseFilesToOpen(kind: 'media' | 'import'): Promise<string[]>
  /** Undefined when the person changed their mind. */
  chooseFileToOpen(
    kind: 'workspace' | 'import' | 'contacts' | 'picture' | 'answer' | 'calendar',
  ): Promise<string | undefined>
  chooseFileToSave(
    kind: 'workspace' | ExportFormat | 'ics' | 'csv' | 'json' | 'vcf',
    suggestedName: string,
  ): Promise<string | undefined>
  chooseFolder(): Promise<string | undefined>
  /** Asks first, each time; false when refused or when the address is neither https nor mailto. */
  openExternal(url: string): Promise<boolean>
  /** The same for a network's page to write on, where a person may want no more questions. */
  openPage(url: string, page: { network: Network; isTrusted: boolean }): Promise<PageAnswer>
  /** A file for the drag that a page has just begun. */
  dragFile(path: string, window: number | undefined): void
  copyText(text: string): Promise<void>
  showInFolder(path: string): void
  /** With whatever the system opens such files with. */
  openFile(path: string): Promise<void>
  /** Gets ready to print while a person still chooses where to; returns what takes that back. */
  prepareToPrint(): () => void
  printPlan: PrintPlan
  renderPlan: RenderPlan
  printPack: PrintPack
  renderPack: RenderPack
  /** Undefined for a picture that cannot be drawn. */
  drawPictures(pictures: readonly ChosenPicture[], kind: PictureKind): Promise<(Uint8Array | undefined)[]>
  drawMedia: DrawMedia
  /** Copies, moves and backups, off the thread that answers the page. */
  fileWork: DoFileWork
  /** The folder that remembers how far histories reached. */
  marks: string
}

/** `always`: it opened, and shall open without a question from now on. */
export type PageAnswer = 'refused' | 'opened' | 'always'

/** The one workspace that is open, what this machine remembers, and who listens for changes. */
export type Session = {
  readonly system: System
  db: Db | undefined
  /** Backs the open workspace up; undefined while none is open to write. */
  keeper: BackupKeeper | undefined
  /** Does what large steps leave for later; undefined while no workspace is open to write. */
  catchUp: CatchUp | undefined
  /** Knows how far the open workspace's history reached when it was last seen here. */
  mark: Mark | undefined
  /** The file that last refused to open: a person may restore it or read it. */
  refused: string | undefined
  /** Why the file asked for at start did not open; gone when another one does. */
  openingProblem: unknown
  readonly settings: { read(): Settings; change(patch: Partial<Settings>): Settings }
  /** Paths the preload exchanged for tokens, each good once. */
  readonly fileTokens: Map<string, string>
  readonly listeners: Set<(note: ChangeNote, window?: number) => void>
}

/** `window` names the page a call came from; a test or the command line has none. */
export type Context = { session: Session; window?: number }

/** Tells every page, or only the named window's. */
export function announce(session: Session, note: ChangeNote, window?: number): void {
  for (const listener of session.listeners) listener(note, window)
}
