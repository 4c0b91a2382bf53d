import { open, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Why } from '../../shared/imports/why.ts'
import { largestImport, tooLarge } from './decode.ts'
import type { ChosenFile } from './import-work.ts'

/** Takes in a file's bytes, at most what we accept, whatever the size the system claims. */
export async function chooseImportFile(
  path: string,
  largest = largestImport,
): Promise<ChosenFile | { fileName: string; why: Why }> {
  const fileName = basename(path)
  const handle = await open(path, 'r').catch(() => undefined)
  if (!handle) return { fileName, why: { code: 'notReadable' } }
  try {
    const { size, mtimeMs } = await handle.stat()
    if (size > largest) return { fileName, why: tooLarge(size, largest).why }
    // Workers look at it without a copy, which would hold up the thread that answers the page.
    const content = new Uint8Array(new SharedArrayBuffer(size))
    let read = 0
    while (read < size) {
      const { bytesRead } = await handle.read(content, read, size - read)
      if (bytesRead === 0) break
      read += bytesRead
    }
    const changedAt = new Date(mtimeMs).toISOString()
    return { fileName, content: content.subarray(0, read), changedAt }
  } catch {
    return { fileName, why: { code: 'notReadable' } }
  } finally {
    await handle.close()
  }
}

/** The files of a folder that may be exports, by name; what stands in folders within it is left alone. */
export async function listExports(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile() && /\.(?:csv|tsv|txt|xlsx?|zip)$/i.test(entry.name))
    .map(({ name }) => join(folder, name))
    .sort()
}
