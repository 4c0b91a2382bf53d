import { newId } from '../../db/id.ts'
import { whenReturned } from '../../db/lend.ts'
import { type Db, joiningOf } from '../../db/open.ts'
import type { ImportAnswers, ImportPreview } from '../../shared/imports/preview.ts'
import type { ChosenFile } from '../files/import-work.ts'
import { api, openDbOf } from './base.ts'
import type { Session } from './context.ts'
import { chooseFile, holdFiles } from './held-file.ts'
import { importAside } from './import-aside.ts'

const waiting = holdFiles()

export const imports = {
  open: api.imports.open.handler(async ({ context, input: { token }, signal }) => {
    const { session } = context
    const db = openDbOf(context)
    const file = await chooseFile(session, { token })
    if (!file) return null
    if ('why' in file) return { ok: false as const, ...file }
    const id = newId()
    const asked = { id, file, answers: undefined }
    const answer = await preview(session, db, { asked, signal })
    if (answer.ok) waiting.hold(session, id, file)
    return answer
  }),
  preview: api.imports.preview.handler(async ({ context, input, signal }) => {
    const db = openDbOf(context)
    // What is being written decides what is new.
    await whenReturned(db)
    const asked = { id: input.id, file: waiting.find(context.session, input.id), answers: input }
    return preview(context.session, db, { asked, signal })
  }),
  run: api.imports.run.handler(({ context: { session }, input, signal }) => {
    const given = { file: waiting.find(session, input.id), answers: input }
    return importAside(session, { name: 'importFile', given }, signal)
  }),
  leave: api.imports.leave.handler(({ context }) => waiting.leave(context.session)),
}

type Stoppable = { signal: AbortSignal | undefined }

type Asked = { id: string; file: ChosenFile; answers: ImportAnswers | undefined }

/** Whoever stops listening stops it. */
function preview(
  { system }: Session,
  db: Db,
  { asked, signal }: Stoppable & { asked: Asked },
): Promise<ImportPreview> {
  return system.fileWork('previewImport', [joiningOf(db), asked], signal && { signal })
}
