import { randomUUID } from 'node:crypto'
import { EventEmitter, on } from 'node:events'
import { rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { placesOf } from '../../db/file/places.ts'
import { type Progress, whenReturned } from '../../db/lend.ts'
import { findByHash, type NewMedia } from '../../db/media/media.ts'
import type { UsePlace } from '../../db/media/uses.ts'
import type { Db } from '../../db/open.ts'
import { fileNameOf, kindOf } from '../../shared/media/media.ts'
import type { TakeOutcome, TakeStep } from '../../shared/media/media-taking.ts'
import type { TakenFile } from '../files/take-media.ts'
import { drawThumbs, tryAgain } from '../thumbs.ts'
import { asCallError } from './base.ts'
import type { Session } from './context.ts'
import { writeBySize } from './write-aside.ts'

/** A file to take in: what it is called, and where it lies. */
export type Source = { path: string; name?: string }

/** What is copied into a workspace's folder now: whoever lets the workspace go stops it first. */
const running = new WeakMap<Session, Set<Taking>>()
type Taking = { stop: AbortController; ended: Promise<void> }

/** Stops what is being taken in, and waits until nothing half is left of it. */
export async function stopTaking(session: Session): Promise<void> {
  const all = [...(running.get(session) ?? [])]
  for (const { stop } of all) stop.abort()
  await Promise.all(all.map(({ ended }) => ended))
}

type Take = { db: Db; sources: readonly Source[]; to: UsePlace | null; signal: AbortSignal | undefined }

/**
 * Copies files into the media folder one after the other, off this thread, and then takes all of them in as one step.
 * Stopped on the way, it leaves nothing: neither a record nor a file.
 */
export async function* takeIn(
  session: Session,
  { db, sources, to, signal }: Take,
): AsyncGenerator<TakeStep, void> {
  const { promise: ended, resolve: end } = Promise.withResolvers<void>()
  const taking: Taking = { stop: new AbortController(), ended }
  const all = running.get(session) ?? new Set()
  running.set(session, all.add(taking))
  const stop = signal ? AbortSignal.any([taking.stop.signal, signal]) : taking.stop.signal
  const taken: Taken[] = []
  let isKept = false
  try {
    for (const [at, source] of sources.entries()) {
      const name = source.name ?? basename(source.path)
      const copy = copyIn(session, db, { ...source, name }, stop)
      for await (const { done, total } of copy.notes) {
        yield { step: 'copying', name, at, of: sources.length, done, total }
        stop.throwIfAborted()
      }
      taken.push(await copy.taken)
      stop.throwIfAborted()
    }
    await whenReturned(db)
    if (session.db !== db) stop.throwIfAborted()
    const files = taken.flatMap((one) => ('file' in one ? [one.file] : []))
    const known = new Set(files.filter(({ hash }) => findByHash(db, hash)).map(({ hash }) => hash))
    const given = { files: uniqueByHash(files), to }
    const records = await writeBySize(session, { name: 'addMedia', given, changes: 2 * files.length })
    isKept = true
    const outcomes = taken.map((one): TakeOutcome => {
      if ('why' in one) return { name: one.name, why: one.why }
      const { hash, name } = one.file
      const id = records.find((record) => record.hash === hash)?.id ?? ''
      const isKnown = known.has(hash)
      known.add(hash)
      return { name, id, isKnown, isMisnamed: one.isMisnamed }
    })
    yield { step: 'done', outcomes }
  } catch (error) {
    if (!stop.aborted) throw asCallError(error)
  } finally {
    if (!isKept) for (const one of taken) if ('file' in one) dropFile(db, one)
    all.delete(taking)
    end()
  }
}

type Taken = { name: string; why: Exclude<TakeOutcome, { id: string }>['why'] } | TakenIn
type TakenIn = { file: NewMedia; isNew: boolean; isMisnamed: boolean }

function uniqueByHash(files: readonly NewMedia[]): NewMedia[] {
  return files.filter(({ hash }, at) => files.findIndex((one) => one.hash === hash) === at)
}

/** Copies one file and draws it; `notes` ends with it. */
function copyIn(session: Session, db: Db, { path, name }: Required<Source>, signal: AbortSignal) {
  const { media: folder } = placesOf(db.path)
  const part = join(folder, `${randomUUID()}.part`)
  const progress = new EventEmitter()
  const notes = on(progress, 'note', { close: ['end'] })
  const taken = (async (): Promise<Taken> => {
    try {
      const note = (now: Progress) => progress.emit('note', now)
      const answer = await session.system.fileWork('takeMedia', [{ path, folder, part }], { note, signal })
      return answer.ok ? await drawIn(session, folder, { ...answer.file, name }) : { name, why: answer.why }
    } finally {
      rmSync(part, { force: true })
      progress.emit('end')
    }
  })()
  // Whoever awaits it hears of it; before that it is nobody's.
  taken.catch(() => undefined)
  return { taken, notes: flatten(notes) }
}

async function* flatten(notes: AsyncIterable<Progress[]>): AsyncGenerator<Progress, void> {
  for await (const some of notes) yield* some
}

/** A picture that nobody can draw is none; a video may be fine elsewhere, and is kept unseen. */
async function drawIn(session: Session, folder: string, file: TakenFile): Promise<Taken> {
  const { hash, name, type, bytes, isNew } = file
  tryAgain(hash)
  const drawn = await drawThumbs(folder, file, session.system.drawMedia)
  if (!drawn && kindOf(type) === 'image' && type !== 'heic') {
    if (isNew) rmSync(join(folder, fileNameOf(file)), { force: true })
    return { name, why: 'broken' }
  }
  const { width, height, seconds, look } = drawn ?? { ...file, seconds: null, look: null }
  return {
    file: { hash, name, type, bytes, width, height, seconds, look },
    isNew,
    isMisnamed: isMisnamed(name, type),
  }
}

/** A name that says another type than the file is; the file is taken for what it is. */
function isMisnamed(name: string, type: NewMedia['type']): boolean {
  const [, ending] = /\.([a-z0-9]{2,5})$/.exec(name.toLowerCase()) ?? []
  if (ending === undefined) return false
  const names: Record<string, readonly string[]> = {
    jpeg: ['jpg', 'jpeg', 'jfif', 'jpe'],
    mp4: ['mp4', 'm4v', 'mov'],
    mov: ['mov', 'qt', 'mp4'],
    heic: ['heic', 'heif'],
  }
  return !(names[type] ?? [type]).includes(ending)
}

function dropFile(db: Db, { file, isNew }: TakenIn): void {
  if (isNew && !findByHash(db, file.hash))
    rmSync(join(placesOf(db.path).media, fileNameOf(file)), { force: true })
}
