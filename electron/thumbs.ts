import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { placesOf } from '../db/file/places.ts'
import { findByHash } from '../db/media/media.ts'
import type { Db } from '../db/open.ts'
import { fileNameOf, type Media } from '../shared/media/media.ts'
import type { MediaType } from '../shared/media/media-type.ts'

/** A file seen: small pictures of it as WebP, and what only drawing it tells. */
export type DrawnMedia = {
  /** A square for a tile of the calendar. */
  tile: Uint8Array
  /** Whole, for cards, panels and paper. */
  card: Uint8Array
  /** Of the file itself. */
  width: number
  height: number
  seconds: number | null
  look: string
}

/** Undefined where the file cannot be drawn. */
export type DrawMedia = (file: {
  path: string
  type: MediaType
  bytes: number
}) => Promise<DrawnMedia | undefined>

export type ThumbSize = 'tile' | 'card'

type File = Pick<Media, 'hash' | 'type' | 'bytes'>

/** The small pictures beside the files they show: made once, at home with the workspace, and made again where they are lost. */
const thumbFolder = (media: string) => join(media, 'thumbs')
const thumbFile = (media: string, hash: string, size: ThumbSize) =>
  join(thumbFolder(media), `${hash}-${size}.webp`)

/** Draws a file and keeps the pictures. Undefined where it cannot be drawn. */
export async function drawThumbs(
  media: string,
  file: File,
  draw: DrawMedia,
): Promise<DrawnMedia | undefined> {
  const drawn = await draw({ path: join(media, fileNameOf(file)), type: file.type, bytes: file.bytes })
  if (!drawn) return undefined
  // Where nothing can be written they are drawn each time.
  await Promise.all([keep('tile'), keep('card')]).catch(() => undefined)
  return drawn

  async function keep(size: ThumbSize): Promise<void> {
    await mkdir(thumbFolder(media), { recursive: true })
    const part = join(thumbFolder(media), `${randomUUID()}.part`)
    await writeFile(part, (drawn as DrawnMedia)[size])
    await rename(part, thumbFile(media, file.hash, size))
  }
}

/** What could not be drawn is not tried again in this sitting. */
const undrawable = new Set<string>()
const drawing = new Map<string, Promise<DrawnMedia | undefined>>()

/**
 * A small picture of a file of this workspace, as WebP: for the screen, and for paper. Undefined where there is no such
 * file, or it cannot be drawn.
 */
export async function findThumb(
  db: Db | undefined,
  draw: DrawMedia,
  { hash, size }: { hash: string; size: ThumbSize },
): Promise<Uint8Array | undefined> {
  const file = db && findByHash(db, hash)
  if (!db || !file) return undefined
  const { media } = placesOf(db.path)
  try {
    return await readFile(thumbFile(media, hash, size))
  } catch {
    // A file that was moved away may come back: it is not one that cannot be drawn.
    if (undrawable.has(hash) || !existsSync(join(media, fileNameOf(file)))) return undefined
    const job = drawing.get(hash) ?? drawThumbs(media, file, draw).finally(() => drawing.delete(hash))
    drawing.set(hash, job)
    const drawn = await job
    if (!drawn) undrawable.add(hash)
    return drawn?.[size]
  }
}

/** A file that was found again may be drawn. */
export function tryAgain(hash: string): void {
  undrawable.delete(hash)
}
