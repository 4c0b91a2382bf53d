import type { Note, Why } from '../../shared/imports/why.ts'
import { decodeCodepage } from './codepage.ts'

/** Larger files are refused: the largest real export we know of is a tenth of this. */
export const largestImport = 32 * 1024 * 1024

export type Decoded = { ok: true; text: string; encoding: string; notes: Note[] } | { ok: false; why: Why }

const magics: readonly [code: Why['code'], ...bytes: number[]][] = [
  ['isPicture', 0x89, 0x50, 0x4e, 0x47],
  ['isPicture', 0xff, 0xd8, 0xff],
  ['isPicture', 0x47, 0x49, 0x46, 0x38],
  ['isPdf', 0x25, 0x50, 0x44, 0x46, 0x2d],
  ['isSpreadsheet', 0xd0, 0xcf, 0x11, 0xe0],
  ['isZip', 0x50, 0x4b, 0x03, 0x04],
  ['isZip', 0x50, 0x4b, 0x05, 0x06],
  ['isZip', 0x1f, 0x8b],
]

/**
 * File bytes to text, whatever encoding the export or a spreadsheet gave them. Bad input is an answer, never a
 * throw. A text that was cut in the middle of a character loses that character only.
 */
export function decode(bytes: Uint8Array, largest = largestImport): Decoded {
  if (bytes.length > largest) return tooLarge(bytes.length, largest)
  const binary = findBinary(bytes)
  if (binary) return { ok: false, why: { code: binary } }
  const decoded = decodeText(bytes)
  if (decoded.text.includes('\0')) return { ok: false, why: { code: 'isBinary' } }
  if (decoded.text.trim() === '') return { ok: false, why: { code: 'empty' } }
  return { ok: true, ...decoded }
}

/** The refusal of a file by its size, for callers that know it before reading. */
export function tooLarge(size: number, largest = largestImport): { ok: false; why: Why } {
  const mebi = 1024 * 1024
  const params = { megabytes: Math.ceil(size / mebi), limit: largest / mebi }
  return { ok: false, why: { code: 'tooLarge', params } }
}

function findBinary(bytes: Uint8Array): Why['code'] | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096))
  if (head.subarray(0, 16).toString('latin1') === 'SQLite format 3\0') return 'isWorkspace'
  const magic = magics.find(([, ...start]) => start.every((byte, at) => head[at] === byte))
  if (!magic) return undefined
  const isWorkbook = magic[0] === 'isZip' && /\[Content_Types\]\.xml|xl\//.test(head.toString('latin1'))
  return isWorkbook ? 'isSpreadsheet' : magic[0]
}

function decodeText(bytes: Uint8Array): { text: string; encoding: string; notes: Note[] } {
  const utf16 = findUtf16(bytes)
  if (utf16) {
    const cut = bytes.length % 2 === 1
    const text = new TextDecoder(utf16).decode(cut ? bytes.subarray(0, -1) : bytes)
    return { text, encoding: utf16, notes: cut ? [{ code: 'cutEnd' }] : [] }
  }
  for (const short of [0, 1, 2, 3]) {
    if (short > 0 && !endsInsideCharacter(bytes, short)) continue
    const text = strictUtf8(short === 0 ? bytes : bytes.subarray(0, -short))
    if (text !== undefined) return { text, encoding: 'utf-8', notes: short === 0 ? [] : [{ code: 'cutEnd' }] }
  }
  const { text, encoding } = decodeCodepage(bytes)
  return { text, encoding, notes: [{ code: 'guessedEncoding', params: { encoding } }] }
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** True when the last `count` bytes begin a UTF-8 character that needs more bytes than there are. */
function endsInsideCharacter(bytes: Uint8Array, count: number): boolean {
  const lead = bytes[bytes.length - count] ?? 0
  const needs = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0
  return needs > count
}

/** UTF-16 by its mark, or without one by where the zero bytes of digits and commas fall. */
function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const length = Math.min(bytes.length, 4096)
  const zeros = [0, 0]
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const enough = length / 16
  if (odd > enough && even === 0) return 'utf-16le'
  if (even > enough && odd === 0) return 'utf-16be'
  return undefined
}
