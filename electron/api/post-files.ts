import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { joiningOf } from '../../db/open.ts'
import { getWorkspace } from '../../db/team.ts'
import {
  bulkTools,
  type PostFilesPreview,
  type PostFilesRequest,
  type PostFilesStep,
  toolNames,
} from '../../shared/hand-off/post-files.ts'
import { fileNameOf } from '../../shared/text/file-name.ts'
import { wordsForPosts } from '../words.ts'
import { api, asCallError, openDbOf } from './base.ts'
import type { Context } from './context.ts'
import { noteWritten } from './exports.ts'

const call = api.postFiles

export const postFiles = {
  preview: call.preview.handler(({ context, input }) => preview(context, input)),
  save: call.save.handler(async function* ({ context, input, signal, errors }) {
    const planned = await preview(context, input)
    if (planned.posts === 0) throw errors.NOTHING_TO_SEND()
    yield* save(context, { request: input, planned, signal })
  }),
}

async function preview({ session }: Context, request: PostFilesRequest): Promise<PostFilesPreview> {
  const job = { request, words: await wordsForPosts(request.language) }
  return session.system.fileWork('previewPosts', [joiningOf(openDbOf({ session })), job])
}

type Saving = { request: PostFilesRequest; planned: PostFilesPreview; signal: AbortSignal | undefined }

async function* save(
  context: Context,
  { request, planned, signal }: Saving,
): AsyncGenerator<PostFilesStep, void> {
  const { session } = context
  yield { step: 'choosing' }
  const path = await choosePath(context, request, planned)
  if (!path) return void (yield { step: 'cancelled' })
  yield { step: 'saving' }
  // Beside its place: only what is whole takes its name.
  const part = `${path}.${randomUUID().slice(0, 8)}.part`
  try {
    const job = { request, words: await wordsForPosts(request.language), path, part }
    const meanwhile = signal ? { signal } : {}
    const posts = await session.system.fileWork('writePosts', [joiningOf(openDbOf(context)), job], meanwhile)
    const id = noteWritten(session, path)
    yield { step: 'done', id, fileName: basename(path), posts }
  } catch (error) {
    await rm(part, { recursive: true, force: true })
    throw asCallError(error)
  }
}

/** The place of the one file, or of a new folder for several, with a name that nothing there has. */
async function choosePath(
  context: Context,
  request: PostFilesRequest,
  { files, notes }: PostFilesPreview,
): Promise<string | undefined> {
  const { system } = context.session
  const { kind, from, to } = request
  const [only] = files
  if (kind !== 'copyPack' && files.length === 1 && only && !notes.some(({ code }) => code === 'upload')) {
    const form = kind === 'ics' || kind === 'json' || kind === 'markdown' ? kind : 'csv'
    const ending = extname(only.name)
    const chosen = await system.chooseFileToSave(form, only.name)
    return !chosen || chosen.toLowerCase().endsWith(ending) ? chosen : chosen + ending
  }
  const folder = await system.chooseFolder()
  if (!folder) return undefined
  const words = await wordsForPosts(request.language)
  const tool = bulkTools.find((one) => one === kind)
  const { name } = getWorkspace(openDbOf(context))
  const title = fileNameOf([name, tool ? toolNames[tool] : words.title, `${from} ${to}`], '')
  for (let count = 1; ; count += 1) {
    const path = join(folder, count === 1 ? title : `${title} (${count})`)
    if (!existsSync(path)) return path
  }
}
