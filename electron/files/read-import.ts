import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import {
  type OpenedExport,
  openExport,
  type ReadExport,
  readExport,
} from '../../shared/imports/instagram-content.ts'
import type { Note, Why } from '../../shared/imports/why.ts'
import { decode, largestImport, tooLarge } from './decode.ts'

/** A file that was recognised and waits for answers. */
export type OpenedFile = { fileName: string; fileHash: string; opened: OpenedExport; notes: Note[] }

type Refused = { ok: false; fileName: string; why: Why }

/** Reads a file once, hashes it off this thread and recognises it. What is wrong with it is an answer. */
export async function openImportFile(path: string): Promise<{ ok: true; file: OpenedFile } | Refused> {
  const fileName = basename(path)
  const bytes = await readCapped(path)
  if ('why' in bytes) return { ok: false, fileName, why: bytes.why }
  const digest = await crypto.subtle.digest('SHA-256', bytes.content)
  const decoded = decode(bytes.content)
  if (!decoded.ok) return { ok: false, fileName, why: decoded.why }
  const answer = openExport(decoded.text)
  if (!answer.ok) return { ok: false, fileName, why: answer.why }
  const fileHash = Buffer.from(digest).toString('hex')
  return { ok: true, file: { fileName, fileHash, opened: answer.opened, notes: decoded.notes } }
}

/** Reads every row in slices, so that windows and menus never wait for a long file. */
export async function readInSlices(file: OpenedFile, zone: string): Promise<ReadExport | Why> {
  const reader = readExport(file.opened, { zone })
  let step = reader.next()
  while (!step.done) {
    await setImmediate()
    step = reader.next()
  }
  if (!step.value.ok) return step.value.why
  const { result } = step.value
  return { ...result, notes: [...file.notes, ...result.notes] }
}

/** At most what we accept, whatever the size the system claims. */
async function readCapped(path: string): Promise<{ content: Uint8Array<ArrayBuffer> } | { why: Why }> {
  const handle = await open(path, 'r').catch(() => undefined)
  if (!handle) return { why: { code: 'notReadable' } }
  try {
    const { size } = await handle.stat()
    if (size > largestImport) return tooLarge(size)
    return { content: new Uint8Array(await handle.readFile()) }
  } catch {
    return { why: { code: 'notReadable' } }
  } finally {
    await handle.close()
  }
}
