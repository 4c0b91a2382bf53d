import { setTimeout } from 'node:timers/promises'
import { newId } from '../../db/id.ts'
import type { Db } from '../../db/open.ts'
import {
  listInstagramChannels,
  planImport,
  type ReadFile,
  runImport,
  suggestChannel,
} from '../../db/review/imports.ts'
import { getWorkspace } from '../../db/team.ts'
import type { ReadExport } from '../../shared/imports/instagram-content.ts'
import { countMonths } from '../../shared/imports/months.ts'
import type { ImportAnswers, ImportPreview } from '../../shared/imports/preview.ts'
import { metaZone } from '../../shared/imports/wall-time.ts'
import { type OpenedFile, openImportFile, readInSlices } from '../files/read-import.ts'
import { api, found, openDbOf } from './base.ts'
import type { Session } from './context.ts'

const postsToShow = 8

/** The one file that waits for answers; its text never leaves main. */
type Waiting = { id: string; file: OpenedFile; timeZone: string; result: ReadExport }
const waiting = new WeakMap<Session, Waiting>()

export const imports = {
  open: api.imports.open.handler(async ({ context, input: { token }, errors }) => {
    const { session } = context
    const db = openDbOf(context)
    const path =
      token === null ? await session.system.chooseFileToOpen('import') : await takeToken(session, token)
    if (token !== null && !path) throw errors.NOT_FOUND()
    return path ? openFile(session, db, path) : null
  }),
  preview: api.imports.preview.handler(async ({ context, input }) => {
    const held = await answer(context.session, input)
    return describe(openDbOf(context), held, input.channel)
  }),
  run: api.imports.run.handler(async ({ context, input }) => {
    const held = await answer(context.session, input)
    const summary = runImport(openDbOf(context), toReadFile(held), input.channel)
    waiting.delete(context.session)
    return summary
  }),
  leave: api.imports.leave.handler(({ context }) => void waiting.delete(context.session)),
}

/** A token comes through a port of its own, so the call may be here first; each is good once. */
async function takeToken(session: Session, token: string): Promise<string | undefined> {
  for (let tries = 0; tries < 20 && !session.fileTokens.has(token); tries += 1) await setTimeout(10)
  const path = session.fileTokens.get(token)
  session.fileTokens.delete(token)
  return path
}

async function openFile(session: Session, db: Db, path: string): Promise<ImportPreview> {
  const answered = await openImportFile(path)
  if (!answered.ok) return answered
  const { file } = answered
  const result = await readInSlices(file, metaZone)
  if ('code' in result) return { ok: false, fileName: file.fileName, why: result }
  const held: Waiting = { id: newId(), file, timeZone: metaZone, result }
  waiting.set(session, held)
  return describe(db, held, suggestChannel(db, result.posts))
}

/** Reads again only where the answer changes what was read. @throws the contract's NOT_FOUND */
async function answer(session: Session, { id, timeZone }: ImportAnswers): Promise<Waiting> {
  const held = waiting.get(session)
  const asked = found(held?.id === id ? held : undefined)
  if (asked.timeZone === timeZone) return asked
  const result = await readInSlices(asked.file, timeZone)
  if ('code' in result) throw new Error(`A file that was read cannot be read again: ${result.code}`)
  const next = { ...asked, timeZone, result }
  waiting.set(session, next)
  return next
}

function describe(db: Db, held: Waiting, channel: ImportAnswers['channel']): ImportPreview {
  const { posts, rejected, notes, ignored, read, kind } = held.result
  return {
    ok: true,
    ...{ id: held.id, timeZone: held.timeZone, channel, kind, read, rejected, notes, ignored },
    fileName: held.file.fileName,
    score: held.file.opened.score,
    username: posts.find(({ username }) => username !== '')?.username ?? '',
    channels: listInstagramChannels(db).map(({ id, handle }) => ({ id, handle })),
    ...planImport(db, toReadFile(held), channel),
    months: countMonths(
      posts.map(({ publishedAt }) => publishedAt),
      getWorkspace(db).timeZone,
    ),
    posts: posts.slice(0, postsToShow),
  }
}

function toReadFile({
  file: { fileName, fileHash },
  result: { kind, read, posts, rejected },
}: Waiting): ReadFile {
  return { kind, fileName, fileHash, read, posts, rejected }
}
