import { join } from 'node:path'
import { listPackedFiles, readPackDocument } from '../db/calendar/pack-document.ts'
import type { Db } from '../db/open.ts'
import type { PackDocument } from '../shared/posts/review-pack.ts'
import type { Id } from '../shared/record.ts'
import { fileNameOf } from '../shared/text/file-name.ts'
import { drawPictures, replaceFile } from './plan-file.ts'
import type { DrawMedia } from './thumbs.ts'
import { wordsOf } from './words.ts'

export type PrintPack = (pack: PackDocument, signal?: AbortSignal) => Promise<Uint8Array>

/** The same pack as one page that needs nothing beside it. */
export type RenderPack = (pack: PackDocument, signal?: AbortSignal) => Promise<string>

type Hands = { printPack: PrintPack; renderPack: RenderPack; drawMedia: DrawMedia }

type PackFiles = { db: Db; packId: Id; folder: string; hands: Hands; signal: AbortSignal | undefined }

export type WrittenFile = { path: string; bytes: number }

/**
 * Writes the paper and the page of a pack into a folder, both or none of them anew. Yields what it does next; undefined
 * when the pack is gone.
 * @throws {WorkspaceProblem} CANNOT_WRITE_THERE or DISK_FULL
 */
export async function* writePackFiles({
  db,
  packId,
  folder,
  hands,
  signal,
}: PackFiles): AsyncGenerator<'reading' | 'printing' | 'saving', WrittenFile[] | undefined> {
  yield 'reading'
  const files = listPackedFiles(db, packId)
  const sources = await drawPictures(db, hands.drawMedia, { files, size: 'card', signal })
  const document = readPackDocument(db, packId, sources)
  if (!document) return undefined
  yield 'printing'
  const contents: [ending: string, content: Uint8Array][] = [
    ['.pdf', await hands.printPack(document, signal)],
    ['.html', new TextEncoder().encode(await hands.renderPack(document, signal))],
  ]
  signal?.throwIfAborted()
  yield 'saving'
  const { brand, pack, language } = document
  const t = await wordsOf(language)
  const name = [brand.name, t('reviewPack.fileName', { number: pack.number }), pack.name]
  const written: WrittenFile[] = []
  for (const [ending, content] of contents) {
    const path = join(folder, fileNameOf(name, ending))
    await replaceFile(path, content)
    written.push({ path, bytes: content.byteLength })
  }
  return written
}
