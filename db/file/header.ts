import { closeSync, openSync, readSync, statSync } from 'node:fs'

/** What a file says it is, read from its bytes without SQLite, so that looking changes nothing. */
export type FileKind =
  | { kind: 'missing' | 'empty' | 'folder' | 'foreign' }
  | { kind: 'sqlite'; application: number; version: number; isCut: boolean }

const magic = 'SQLite format 3\0'
/** Offsets in SQLite's first page (sqlite.org/fileformat2.html, 1.3). */
const pageSizeAt = 16
const pageCountAt = 28
const versionAt = 60
const applicationAt = 68
const headerBytes = 100

/** Reads the header, and the newer one that a write-ahead log may hold. */
export function inspectFile(path: string): FileKind {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return { kind: 'missing' }
  if (!stat.isFile()) return { kind: 'folder' }
  const logged = firstPageInLog(`${path}-wal`)
  const header = logged ?? read(path, 0, headerBytes)
  if (header.length === 0) return { kind: 'empty' }
  if (header.length < headerBytes || header.toString('latin1', 0, 16) !== magic) return { kind: 'foreign' }
  return {
    kind: 'sqlite',
    application: header.readUInt32BE(applicationAt),
    version: header.readUInt32BE(versionAt),
    // SQLite takes missing bytes of its last page for zeros. While a log waits, the file may rightly be shorter.
    isCut: !logged && stat.size < pageSizeOf(header) * header.readUInt32BE(pageCountAt),
  }
}

/** 1 stands for 65,536, which two bytes cannot hold. */
function pageSizeOf(header: Buffer): number {
  const size = header.readUInt16BE(pageSizeAt)
  return size === 1 ? 65_536 : size
}

/**
 * The newest committed first page in a write-ahead log: after a crash the schema's version may stand only there.
 * Frames of an earlier round carry other salts and end the log (sqlite.org/fileformat2.html, 4).
 */
function firstPageInLog(path: string): Buffer | undefined {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size < 32) return undefined
  const log = read(path, 0, 32)
  const pageSize = log.readUInt32BE(8)
  const salts = log.subarray(16, 24)
  let found: Buffer | undefined
  let pending: Buffer | undefined
  for (let at = 32; at + 24 + pageSize <= size; at += 24 + pageSize) {
    const frame = read(path, at, 24 + headerBytes)
    if (!frame.subarray(8, 16).equals(salts)) break
    if (frame.readUInt32BE(0) === 1) pending = frame.subarray(24)
    const endsCommit = frame.readUInt32BE(4) > 0
    if (endsCommit && pending) found = pending
  }
  return found
}

function read(path: string, position: number, length: number): Buffer {
  const handle = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(length)
    return bytes.subarray(0, readSync(handle, bytes, 0, length, position))
  } finally {
    closeSync(handle)
  }
}
