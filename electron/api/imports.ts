import { newId } from '../../db/id.ts'
import { whenReturned } from '../../db/lend.ts'
import { type Db, joiningOf } from '../../db/open.ts'
import type { ImportAnswers, ImportPreview } from '../../shared/imports/preview.ts'
import { metaZone } from '../../shared/imports/wall-time.ts'
import type { ChosenFile } from '../files/import-work.ts'
import { api, found, openDbOf } from './base.ts'
import type { Session } from './context.ts'
import { takeToken } from './file-token.ts'
import { importAside } from './import-aside.ts'

/** The one file that waits for answers; its text never reaches the page. */
type Waiting = { id: string; file: ChosenFile }
const waiting = new WeakMap<Session, Waiting>()

export const imports = {
  open: api.imports.open.handler(async ({ context, input: { token }, signal, errors }) => {
    const { session } = context
    const db = openDbOf(context)
    const path =
      token === null ? await session.system.chooseFileToOpen('import') : await takeToken(session, token)
    if (token !== null && !path) throw errors.NOT_FOUND()
    return path ? openFile(session, db, { path, signal }) : null
  }),
  preview: api.imports.preview.handler(async ({ context, input, signal }) => {
    const db = openDbOf(context)
    // What is being written decides what is new.
    await whenReturned(db)
    const asked = { ...input, file: waitingFile(context.session, input.id) }
    return preview(context.session, db, { asked, signal })
  }),
  run: api.imports.run.handler(({ context: { session }, input, signal }) => {
    const given = { file: waitingFile(session, input.id), answers: input }
    return importAside(session, { name: 'importFile', given }, signal)
  }),
  leave: api.imports.leave.handler(({ context }) => void waiting.delete(context.session)),
}

type Stoppable = { signal: AbortSignal | undefined }

async function openFile(
  session: Session,
  db: Db,
  { path, signal }: Stoppable & { path: string },
): Promise<ImportPreview> {
  // The tables of old encodings are long, and no start needs them.
  const { chooseImportFile } = await import('../files/read-import.ts')
  const file = await chooseImportFile(path)
  if ('why' in file) return { ok: false, ...file }
  const id = newId()
  const asked = { id, file, timeZone: metaZone, channel: undefined }
  const answer = await preview(session, db, { asked, signal })
  if (answer.ok) waiting.set(session, { id, file })
  return answer
}

type Asked = Omit<ImportAnswers, 'channel'> & {
  file: ChosenFile
  channel: ImportAnswers['channel'] | undefined
}

/** Whoever stops listening stops it. */
function preview(
  { system }: Session,
  db: Db,
  { asked: { file, ...answers }, signal }: Stoppable & { asked: Asked },
): Promise<ImportPreview> {
  return system.fileWork('previewImport', [joiningOf(db), file, answers], signal && { signal })
}

/** @throws the contract's NOT_FOUND */
function waitingFile(session: Session, id: string): ChosenFile {
  const held = waiting.get(session)
  return found(held?.id === id ? held.file : undefined)
}
