import { newId } from '../../db/id.ts'
import { whenReturned } from '../../db/lend.ts'
import { joiningOf } from '../../db/open.ts'
import type { PostImportAnswers, PostImportPreview } from '../../shared/imports/post-preview.ts'
import type { ChosenFile } from '../files/import-work.ts'
import { wordsForImport } from '../words.ts'
import { api, found, openDbOf } from './base.ts'
import type { Session } from './context.ts'
import { takeToken } from './file-token.ts'
import { importAside } from './import-aside.ts'

const call = api.postImports

/** The one file that waits for answers; its text never reaches the page. */
const waiting = new WeakMap<Session, { id: string; file: ChosenFile }>()

export const postImports = {
  open: call.open.handler(async ({ context: { session }, input: { token }, signal, errors }) => {
    const path =
      token === null ? await session.system.chooseFileToOpen('import') : await takeToken(session, token)
    if (token !== null && !path) throw errors.NOT_FOUND()
    if (!path) return null
    // The tables of old encodings are long, and no start needs them.
    const { chooseImportFile } = await import('../files/read-import.ts')
    const file = await chooseImportFile(path)
    if ('why' in file) return { ok: false as const, ...file }
    const id = newId()
    const answer = await preview(session, { id, file, answers: undefined }, signal)
    if (answer.ok) waiting.set(session, { id, file })
    return answer
  }),
  preview: call.preview.handler(async ({ context: { session }, input, signal }) => {
    // What is being written decides what is new.
    await whenReturned(openDbOf({ session }))
    return preview(session, { id: input.id, file: waitingFile(session, input.id), answers: input }, signal)
  }),
  run: call.run.handler(async function* ({ context: { session }, input, signal }) {
    const given = { file: waitingFile(session, input.id), answers: input, words: await wordsForImport() }
    yield* importAside(session, { name: 'importPosts', given }, signal)
  }),
  leave: call.leave.handler(({ context: { session } }) => void waiting.delete(session)),
}

type Asked = { id: string; file: ChosenFile; answers: PostImportAnswers | undefined }

/** Whoever stops listening stops it. */
async function preview(
  session: Session,
  asked: Asked,
  signal: AbortSignal | undefined,
): Promise<PostImportPreview> {
  const job = { ...asked, words: await wordsForImport() }
  return session.system.fileWork(
    'previewPostImport',
    [joiningOf(openDbOf({ session })), job],
    signal && { signal },
  )
}

/** @throws the contract's NOT_FOUND */
function waitingFile(session: Session, id: string): ChosenFile {
  const held = waiting.get(session)
  return found(held?.id === id ? held.file : undefined)
}
