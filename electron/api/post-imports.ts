import { EventEmitter, on } from 'node:events'
import { newId } from '../../db/id.ts'
import { whenReturned } from '../../db/lend.ts'
import { joiningOf } from '../../db/open.ts'
import type {
  PostImportAnswers,
  PostImportPreview,
  PostImportStep,
} from '../../shared/imports/post-preview.ts'
import type { ChosenFile } from '../files/import-work.ts'
import { wordsForImport } from '../words.ts'
import { api, asCallError, found, openDbOf } from './base.ts'
import type { Session } from './context.ts'
import { takeToken } from './file-token.ts'
import { writeAside } from './write-aside.ts'

const call = api.postImports

/** The one file that waits for answers; its text never reaches the page. */
const waiting = new WeakMap<Session, { id: string; file: ChosenFile }>()

export const postImports = {
  open: call.open.handler(async ({ context: { session }, input: { token }, errors }) => {
    const path =
      token === null ? await session.system.chooseFileToOpen('import') : await takeToken(session, token)
    if (token !== null && !path) throw errors.NOT_FOUND()
    if (!path) return null
    // The tables of old encodings are long, and no start needs them.
    const { chooseImportFile } = await import('../files/read-import.ts')
    const file = await chooseImportFile(path)
    if ('why' in file) return { ok: false as const, ...file }
    const id = newId()
    const answer = await preview(session, { id, file, answers: undefined })
    if (answer.ok) waiting.set(session, { id, file })
    return answer
  }),
  preview: call.preview.handler(async ({ context: { session }, input }) => {
    // What is being written decides what is new.
    await whenReturned(openDbOf({ session }))
    return preview(session, { id: input.id, file: waitingFile(session, input.id), answers: input })
  }),
  run: call.run.handler(({ context: { session }, input, signal }) =>
    run(session, { file: waitingFile(session, input.id), answers: input, signal }),
  ),
  leave: call.leave.handler(({ context: { session } }) => void waiting.delete(session)),
}

type Asked = { id: string; file: ChosenFile; answers: PostImportAnswers | undefined }

async function preview(session: Session, asked: Asked): Promise<PostImportPreview> {
  const job = { ...asked, words: await wordsForImport() }
  return session.system.fileWork('previewPostImport', [joiningOf(openDbOf({ session })), job])
}

/** @throws the contract's NOT_FOUND */
function waitingFile(session: Session, id: string): ChosenFile {
  const held = waiting.get(session)
  return found(held?.id === id ? held.file : undefined)
}

type Run = { file: ChosenFile; answers: PostImportAnswers; signal: AbortSignal | undefined }

async function* run(session: Session, { file, answers, signal }: Run): AsyncGenerator<PostImportStep, void> {
  const given = { file, answers, words: await wordsForImport() }
  const progress = new EventEmitter()
  const notes = on(progress, 'note', { close: ['end'] })
  const left = new AbortController()
  const meanwhile = {
    note: (note: unknown) => void progress.emit('note', note),
    signal: signal ? AbortSignal.any([left.signal, signal]) : left.signal,
  }
  const writing = writeAside(session, { name: 'importPosts', given }, meanwhile).finally(() =>
    progress.emit('end'),
  )
  const ended = writing.catch(() => undefined)
  try {
    yield { step: 'reading' }
    for await (const [note] of notes)
      yield note.done < note.total ? { step: 'writing', ...note } : { step: 'saving' }
    yield { step: 'done', summary: await writing }
  } catch (error) {
    throw asCallError(error)
  } finally {
    left.abort()
    await ended
  }
}
