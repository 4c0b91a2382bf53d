import { crc32, inflateRawSync } from 'node:zlib'

/** Bounds on what comes out of an archive, so that a small file cannot fill the memory. */
export const zipLimits = { members: 1000, member: 32 * 1024 * 1024, total: 96 * 1024 * 1024 }

export type ZipMember = { name: string; bytes: Uint8Array }

/** What is wrong with an archive: more in it than we take, or not an archive that can be trusted. */
export class ZipProblem extends Error {
  readonly code: 'zipTooLarge' | 'zipDamaged'

  constructor(code: 'zipTooLarge' | 'zipDamaged') {
    super(code)
    this.code = code
  }
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50
const stored = 0
const deflated = 8

/**
 * The members of an archive that are wanted, all in memory and nothing on the disk. Each must have the size and the
 * checksum that the archive states. Our own reader: fflate neither checks sums nor notices a member larger than stated,
 * and yauzl answers only later, where file work answers at once.
 */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): ZipMember[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return readMembers(file, isWanted)
  } catch (error) {
    throw error instanceof ZipProblem ? error : new ZipProblem('zipDamaged')
  }
}

function readMembers(file: Buffer, isWanted: (name: string) => boolean): ZipMember[] {
  const end = findEnd(file)
  const count = file.readUInt16LE(end + 10)
  if (count > zipLimits.members) throw new ZipProblem('zipTooLarge')
  const members: ZipMember[] = []
  const names = new Set<string>()
  let at = file.readUInt32LE(end + 16)
  let total = 0
  for (let entry = 0; entry < count; entry += 1) {
    if (file.readUInt32LE(at) !== entryMark) throw new ZipProblem('zipDamaged')
    const nameLength = file.readUInt16LE(at + 28)
    const name = file.toString('utf8', at + 46, at + 46 + nameLength)
    if (isWanted(name)) {
      if (names.has(name)) throw new ZipProblem('zipDamaged')
      names.add(name)
      total += file.readUInt32LE(at + 24)
      if (total > zipLimits.total) throw new ZipProblem('zipTooLarge')
      members.push({ name, bytes: readMember(file, at) })
    }
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return members
}

function readMember(file: Buffer, entry: number): Uint8Array {
  const isLocked = (file.readUInt16LE(entry + 8) & 1) === 1
  const method = file.readUInt16LE(entry + 10)
  const packed = file.readUInt32LE(entry + 20)
  const size = file.readUInt32LE(entry + 24)
  const local = file.readUInt32LE(entry + 42)
  if (size > zipLimits.member) throw new ZipProblem('zipTooLarge')
  if (isLocked || (method !== stored && method !== deflated) || file.readUInt32LE(local) !== localMark)
    throw new ZipProblem('zipDamaged')
  const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
  const content = file.subarray(from, from + packed)
  // One byte more than stated is allowed to come out, so that a lie is seen and costs nothing.
  const bytes = method === stored ? content : inflateRawSync(content, { maxOutputLength: size + 1 })
  if (bytes.length !== size || crc32(bytes) !== file.readUInt32LE(entry + 16))
    throw new ZipProblem('zipDamaged')
  return bytes
}

/** The record at the end of an archive, behind which only a comment may stand. */
function findEnd(file: Buffer): number {
  const earliest = Math.max(0, file.length - 22 - 0xffff)
  for (let at = file.length - 22; at >= earliest; at -= 1) if (file.readUInt32LE(at) === endMark) return at
  throw new ZipProblem('zipDamaged')
}
