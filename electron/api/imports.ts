import { forgetTable, listKnownTables } from '../../db/figures/table-profiles.ts'
import { newId } from '../../db/id.ts'
import { whenReturned } from '../../db/lend.ts'
import { joiningOf } from '../../db/open.ts'
import { type ImportPreview, type ImportRound, mostFiles } from '../../shared/imports/preview.ts'
import { quote } from '../../shared/imports/why.ts'
import { api, found, openDbOf } from './base.ts'
import type { Session } from './context.ts'
import { takeToken } from './file-token.ts'
import { holdFiles } from './held-file.ts'
import { importAside } from './import-aside.ts'

const waiting = holdFiles()

export const imports = {
  open: api.imports.open.handler(async ({ context: { session }, input: { tokens }, signal }) => {
    const paths = tokens
      ? await Promise.all(tokens.map(async (token) => found(await takeToken(session, token))))
      : await session.system.chooseFilesToOpen('import')
    return paths.length === 0 ? null : openRound(session, { paths, isNewOnly: false }, signal)
  }),
  openFolder: api.imports.openFolder.handler(async ({ context: { session }, signal }) => {
    const folder = await session.system.chooseFolder()
    if (!folder) return null
    const { listExports } = await import('../files/read-import.ts')
    return openRound(session, { paths: await listExports(folder), isNewOnly: true }, signal)
  }),
  preview: api.imports.preview.handler(async ({ context: { session }, input, signal }) => {
    const db = openDbOf({ session })
    // What is being written decides what is new.
    await whenReturned(db)
    const asked = { id: input.id, file: waiting.find(session, input.id), answers: input }
    const [preview] = await previewAll(session, { asked: [asked], isNewOnly: false }, signal)
    return found(preview ?? undefined)
  }),
  run: api.imports.run.handler(({ context: { session }, input: { files }, signal }) => {
    const given = files.map((answers) => ({ file: waiting.find(session, answers.id), answers }))
    return importAside(session, { name: 'importFiles', given }, signal)
  }),
  leave: api.imports.leave.handler(({ context }) => waiting.leave(context.session)),
  listTables: api.imports.listTables.handler(({ context }) => listKnownTables(openDbOf(context))),
  forgetTable: api.imports.forgetTable.handler(({ context, input }) => {
    found(forgetTable(openDbOf(context), input) || undefined)
  }),
}

type Round = { paths: readonly string[]; isNewOnly: boolean }

/** Reads every file once; those that cannot be read are told of beside the others. */
async function openRound(
  session: Session,
  { paths, isNewOnly }: Round,
  signal: AbortSignal | undefined,
): Promise<ImportRound> {
  // The tables of old encodings are long, and no start needs them.
  const { chooseImportFile } = await import('../files/read-import.ts')
  const chosen = await Promise.all(paths.slice(0, mostFiles).map((path) => chooseImportFile(path)))
  const asked = chosen.flatMap((file) => ('why' in file ? [] : [{ id: newId(), file, answers: undefined }]))
  const previews = await previewAll(session, { asked, isNewOnly }, signal)
  const files = previews.filter((preview) => preview !== null)
  waiting.hold(
    session,
    asked.map(({ id, file }) => [id, file]),
  )
  const refused = chosen.flatMap((file) => ('why' in file ? [{ ok: false as const, ...file }] : []))
  return {
    ...{ ok: true, id: newId(), files: [...refused, ...files] },
    fileName: quote(chosen.map(({ fileName }) => fileName).join(', ')),
    known: previews.length - files.length,
    left: Math.max(0, paths.length - mostFiles),
  }
}

/** Whoever stops listening stops it. */
function previewAll(
  session: Session,
  round: Parameters<typeof import('../files/import-work.ts').previewImports>[1],
  signal: AbortSignal | undefined,
): Promise<(ImportPreview | null)[]> {
  return session.system.fileWork(
    'previewImports',
    [joiningOf(openDbOf({ session })), round],
    signal && { signal },
  )
}
