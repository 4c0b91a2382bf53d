import { Unzip, UnzipInflate } from 'fflate'
import type { Why } from '../../shared/imports/why.ts'

/** An archive holds at most so many members, and so many bytes once unpacked, whatever it says of itself. */
export const unzipLimits = { members: 500, bytes: 128 * 1024 * 1024 }

export type Member = { name: string; content: Uint8Array }

export function isZip(content: Uint8Array): boolean {
  return content[0] === 0x50 && content[1] === 0x4b && content[2] === 0x03 && content[3] === 0x04
}

/**
 * The members of an archive whose names match, in memory: no name becomes a path, so none can lead outside. What is
 * counted is what really comes out; it stops at the limit, whatever sizes the archive claims.
 */
export function unzipSome(
  content: Uint8Array,
  wanted: RegExp,
  limits = unzipLimits,
): { ok: true; members: Member[] } | { ok: false; why: Why } {
  const members: Member[] = []
  let [seen, bytes] = [0, 0]
  let why: Why | undefined
  const unzip = new Unzip((file) => {
    seen += 1
    if (seen > limits.members) why ??= { code: 'tooManyFiles', params: { limit: limits.members } }
    // A Mac adds members that only it understands.
    if (why || !wanted.test(file.name) || /(?:^|\/)(?:__MACOSX\/|\._)/.test(file.name)) return
    const parts: Uint8Array[] = []
    file.ondata = (error, part, isLast) => {
      if (error) why ??= { code: 'brokenZip' }
      if (why) return
      bytes += part.length
      if (bytes > limits.bytes) {
        why = {
          code: 'zipTooLarge',
          params: { limit: limits.bytes / 1048576 },
        }
        file.terminate()
        return
      }
      parts.push(part)
      if (isLast)
        members.push({ name: file.name.split('/').at(-1) ?? file.name, content: Buffer.concat(parts) })
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    // In pieces, so that what comes out is counted before much more of it does.
    for (let at = 0; at < content.length && !why; at += piece)
      unzip.push(content.subarray(at, at + piece), at + piece >= content.length)
  } catch {
    why ??= { code: 'brokenZip' }
  }
  return why ? { ok: false, why } : { ok: true, members }
}

const piece = 64 * 1024
