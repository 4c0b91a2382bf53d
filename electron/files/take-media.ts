import { createHash } from 'node:crypto'
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { imageSize } from 'image-size'
import { flush } from '../../db/file/places.ts'
import type { Progress } from '../../db/lend.ts'
import { fileNameOf, kindOf, type Media } from '../../shared/media/media.ts'
import {
  headBytes,
  largestBytes,
  type MediaRefusal,
  type MediaType,
  mediaTypeOf,
  mostPixels,
} from '../../shared/media/media-type.ts'

export type TakenFile = Pick<Media, 'hash' | 'name' | 'type' | 'bytes' | 'width' | 'height'> & {
  /** False where the folder had it already. */
  isNew: boolean
}

export type TakeAnswer = { ok: true; file: TakenFile } | { ok: false; why: MediaRefusal }

type Place = { path: string; folder: string; part: string }

/** Left for the work that goes on while a file is copied. */
const spare = 16 * 1024 * 1024
const piece = 1024 * 1024
/** What a picture may say of itself before it says how large it is. */
const longestPreamble = 4 * 1024 * 1024

/**
 * Copies a file into a media folder under the name of its hash. What is wrong with it is an answer, and then nothing is
 * left behind: it is written aside as `part`, flushed, and only then given its name.
 */
export function takeMedia({ path, folder, part }: Place, note?: (progress: Progress) => void): TakeAnswer {
  let source: number | undefined
  try {
    const stat = statSync(path)
    if (stat.isDirectory()) return refuse('folder')
    // A pipe would make us wait for ever.
    if (!stat.isFile()) return refuse('notReadable')
    if (stat.size === 0) return refuse('empty')
    source = openSync(path, 'r')
    const look = lookAt(source, stat.size)
    if ('why' in look) return { ok: false, ...look }
    return store({ path, folder, part, source, size: stat.size }, look, note)
  } catch {
    return refuse('notReadable')
  } finally {
    if (source !== undefined) closeSync(source)
  }
}

const refuse = (why: MediaRefusal): TakeAnswer => ({ ok: false, why })

type Look = { type: MediaType; width: number | null; height: number | null }

/** What a file is, read from its beginning. */
function lookAt(source: number, size: number): Look | { why: MediaRefusal } {
  const type = mediaTypeOf(readHead(source, headBytes))
  if (type === undefined) return { why: 'notMedia' }
  if (type === 'svg') return { why: 'drawing' }
  const kind = kindOf(type)
  if (size > largestBytes[kind]) return { why: 'tooLarge' }
  if (kind !== 'image') return { type, width: null, height: null }
  if (isCutOff(type, source, size)) return { why: 'broken' }
  const sides = measure(readHead(source, Math.min(size, longestPreamble)))
  // Of these two nobody but their maker may read everything; they are kept unmeasured.
  if (!sides)
    return type === 'heic' || type === 'avif' ? { type, width: null, height: null } : { why: 'broken' }
  if (sides.width * sides.height > mostPixels) return { why: 'tooManyPixels' }
  return { type, ...sides }
}

function readHead(source: number, length: number): Uint8Array {
  const head = new Uint8Array(length)
  return head.subarray(0, readSync(source, head, 0, length, 0))
}

const tailLength = 64 * 1024

/** A download that broke off: a page would draw what there is of it, and somebody would post half a picture. */
function isCutOff(type: MediaType, source: number, size: number): boolean {
  if (type === 'webp') return new DataView(readAt(source, 4, 4).buffer).getUint32(0, true) + 8 > size
  if (type !== 'png') return false
  const length = Math.min(size, tailLength)
  return !Buffer.from(readAt(source, size - length, length)).includes('IEND')
}

function readAt(source: number, start: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  readSync(source, bytes, 0, length, start)
  return bytes
}

/** The sides of a picture as it is seen: a camera held upright turns it. */
function measure(head: Uint8Array): { width: number; height: number } | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(head)
    if (!width || !height) return undefined
    return orientation > 4 ? { width: height, height: width } : { width, height }
  } catch {
    return undefined
  }
}

type Copying = Place & { source: number; size: number }

function store(copying: Copying, look: Look, note?: (progress: Progress) => void): TakeAnswer {
  const { path, folder, part, size } = copying
  try {
    if (!existsSync(folder)) mkdirSync(folder)
    const { bavail, bsize } = statfsSync(folder)
    const isShared = shareBlocks(path, part)
    if (!isShared && bavail * bsize < size + spare) return refuse('diskFull')
    const { hash, bytes } = isShared ? readThrough(copying, note) : copyThrough(copying, note)
    if (bytes !== size) return refuse('changedMeanwhile')
    const target = join(folder, fileNameOf({ hash, type: look.type }))
    const isNew = statSync(target, { throwIfNoEntry: false })?.size !== size
    if (isNew) {
      flush(part)
      renameSync(part, target)
      flush(dirname(target))
    } else {
      // Young again: nothing lets a file go that somebody has just brought.
      utimesSync(target, new Date(), new Date())
    }
    return { ok: true, file: { hash, name: basename(path), bytes, isNew, ...look } }
  } catch (error) {
    return refuse(whyOf(error))
  } finally {
    rmSync(part, { force: true })
  }
}

function whyOf(error: unknown): MediaRefusal {
  const code = String((error as NodeJS.ErrnoException).code)
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'diskFull'
  const { syscall } = error as NodeJS.ErrnoException
  return syscall === 'read' ? 'notReadable' : 'cannotWrite'
}

/** A disk that can shares the blocks of both until one is written to: no second four gigabytes. */
function shareBlocks(path: string, part: string): boolean {
  try {
    copyFileSync(path, part, constants.COPYFILE_FICLONE_FORCE)
    return true
  } catch {
    return false
  }
}

function copyThrough(copying: Copying, note?: (progress: Progress) => void) {
  const target = openSync(copying.part, 'w')
  try {
    const done = readThrough(copying, note, (bytes) => {
      for (let at = 0; at < bytes.length; ) at += writeSync(target, bytes, at)
    })
    fsyncSync(target)
    return done
  } finally {
    closeSync(target)
  }
}

function readThrough(
  { source, size }: Copying,
  note?: (progress: Progress) => void,
  each?: (bytes: Uint8Array) => void,
): { hash: string; bytes: number } {
  const hash = createHash('sha256')
  const buffer = new Uint8Array(piece)
  let bytes = 0
  for (let read = next(); read > 0; read = next()) {
    const got = buffer.subarray(0, read)
    hash.update(got)
    each?.(got)
    bytes += read
    note?.({ done: bytes, total: size })
  }
  return { hash: hash.digest('hex'), bytes }

  // A file that grows meanwhile is followed one piece too far at most.
  function next(): number {
    return bytes > size ? 0 : readSync(source, buffer, 0, piece, bytes)
  }
}
