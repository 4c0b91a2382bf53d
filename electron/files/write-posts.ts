import { constants, copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listGoingOut, readGoingOut } from '../../db/calendar/post-files.ts'
import { flush, placesOf } from '../../db/file/places.ts'
import type { Progress } from '../../db/lend.ts'
import { closeDb, type Db, type Joining, joinDb } from '../../db/open.ts'
import { asTargetProblem } from '../../db/problem.ts'
import { makeBulkFiles } from '../../shared/bulk/bulk-files.ts'
import { leave, restOf } from '../../shared/bulk/bulk-refusals.ts'
import { layOutPack } from '../../shared/hand-off/copy-pack.ts'
import {
  bulkTools,
  type FileNote,
  type GoingFile,
  type GoingOut,
  type GoingPost,
  type LeftOut,
  mostNamed,
  type PostFilesPreview,
  type PostFilesRequest,
  postFileEndings,
} from '../../shared/hand-off/post-files.ts'
import { writeJson, writeReading, writeTable } from '../../shared/hand-off/post-text.ts'
import type { PostWords } from '../../shared/hand-off/post-words.ts'
import { fileNameOf } from '../../shared/media/media.ts'
import { fileNameOf as nameFile } from '../../shared/text/file-name.ts'
import { writeCalendar } from './write-calendar.ts'

type Job = { request: PostFilesRequest; words: PostWords }

/** What is to be written: texts by their names, and files of the library by theirs; names may lead into folders. */
type Made = {
  texts: { name: string; content: string; rows: number }[]
  files: { name: string; file: GoingFile }[]
  posts: number
  leftOut: LeftOut[]
  notes: FileNote[]
}

/** What an export of posts would write and leave out. */
export function previewPosts(joining: Joining, job: Job): PostFilesPreview {
  return withDb(joining, (db) => {
    const { texts, posts, leftOut, notes } = make(db, job)
    return {
      posts,
      files: texts.slice(0, mostNamed).map(({ name, rows }) => ({ name, rows })),
      leftOut: leftOut.slice(0, mostNamed),
      leftOutCount: leftOut.length,
      notes,
    }
  })
}

/**
 * Writes the one file at `path`, or all of them into a folder that is there only when it is whole.
 * @throws {WorkspaceProblem} CANNOT_WRITE_THERE or DISK_FULL
 * @returns how many posts were written
 */
export function writePosts(
  joining: Joining,
  { path, part, ...job }: Job & { path: string; part: string },
  note?: (progress: Progress) => void,
): number {
  return withDb(joining, (db) => {
    const { texts, files, posts } = make(db, job)
    const { media } = placesOf(db.path)
    try {
      const [only] = texts
      if (texts.length === 1 && files.length === 0 && only && !only.name.includes('/')) {
        writeFileSync(part, only.content, { flag: 'wx' })
        flush(part)
      } else {
        mkdirSync(part)
        const total = texts.length + files.length
        for (const [at, { name, content }] of texts.entries()) {
          mkdirSync(join(part, name, '..'), { recursive: true })
          writeFileSync(join(part, name), content)
          note?.({ done: at + 1, total })
        }
        for (const [at, { name, file }] of files.entries()) {
          const from = join(media, fileNameOf(file))
          mkdirSync(join(part, name, '..'), { recursive: true })
          if (existsSync(from)) copyFileSync(from, join(part, name), constants.COPYFILE_FICLONE)
          note?.({ done: texts.length + at + 1, total })
        }
      }
      renameSync(part, path)
      return posts
    } catch (error) {
      rmSync(part, { recursive: true, force: true })
      throw asTargetProblem(error, path)
    }
  })
}

function withDb<T>(joining: Joining, read: (db: Db) => T): T {
  const db = joinDb({ ...joining, isReadOnly: true })
  try {
    return read(db)
  } finally {
    closeDb(db)
  }
}

function make(db: Db, { request, words }: Job): Made {
  const out = readGoingOut(db)
  const posts = listGoingOut(db, request)
  const { kind } = request
  const tool = bulkTools.find((one) => one === kind)
  if (tool) {
    const { files, written, leftOut, notes, uploads } = makeBulkFiles(tool, posts, { ...out, ...request })
    const fetched = new Set([...uploads.values()].map(({ hash }) => hash))
    const lacking = written.map((post) => ({ files: post.files.filter((file) => fetched.has(file.hash)) }))
    return {
      texts: files,
      files: [...uploads].map(([name, file]) => ({ name: `media/${name}`, file })),
      posts: written.length,
      leftOut,
      notes: [...notes, ...missingNote(db, lacking)],
    }
  }
  const whole = { files: [], posts: posts.length, leftOut: [], notes: [] }
  const one = (ending: string, content: string): Made => {
    const name = nameFile([out.brand, words.title, `${request.from} ${request.to}`], ending)
    return { ...whole, texts: posts.length > 0 ? [{ name, content, rows: posts.length }] : [] }
  }
  const { ics, csv, json, markdown } = postFileEndings
  if (kind === 'ics') return one(ics, writeCalendar(posts, out, words))
  if (kind === 'csv') return one(csv, writeTable(posts, words))
  if (kind === 'json') return one(json, writeJson(posts, out, request))
  if (kind === 'markdown') return one(markdown, writeReading(posts, out, words))
  return makePack(db, { posts, words, out })
}

type Packing = { posts: GoingPost[]; words: PostWords; out: GoingOut }

/** Whoever gets the folder puts out what lies in it: what must not go out is not in it. */
function makePack(db: Db, { posts, words, out }: Packing): Made {
  const leftOut = posts.flatMap((post) => {
    const why = restOf(post, out)
    return why ? [leave(post, why)] : []
  })
  const packed = posts.filter((post) => restOf(post, out) === undefined)
  const folders = layOutPack(packed, words, (file) => !isMissing(db, file))
  return {
    texts: folders.flatMap(({ name, texts }) =>
      texts.map((text) => ({ name: `${name}/${text.name}`, content: text.content, rows: 1 })),
    ),
    files: folders.flatMap(({ name, files }) =>
      files.map((one) => ({ file: one.file, name: `${name}/${one.name}` })),
    ),
    posts: packed.length,
    leftOut,
    notes: missingNote(db, packed),
  }
}

/** How many posts name a file that is not in the media folder. */
function missingNote(db: Db, posts: readonly { files: readonly GoingFile[] }[]): FileNote[] {
  const count = posts.filter(({ files }) => files.some((file) => isMissing(db, file))).length
  return count > 0 ? [{ code: 'missingFiles', count }] : []
}

function isMissing(db: Db, file: GoingFile): boolean {
  return !existsSync(join(placesOf(db.path).media, fileNameOf(file)))
}
