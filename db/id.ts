import { randomBytes } from 'node:crypto'
import type { Id } from '../shared/record.ts'

let last = { at: 0, count: 0 }

/**
 * A UUID of version 7 (RFC 9562): 48 bits of time, 12 bits that count within a millisecond, the rest random.
 * Ids of one process sort in the order they were made, even when the clock is set back.
 */
export function newId(now = Date.now()): Id {
  if (now > last.at) last = { at: now, count: 0 }
  else if (last.count < 0xfff) last = { at: last.at, count: last.count + 1 }
  else last = { at: last.at + 1, count: 0 }
  const bytes = randomBytes(16)
  bytes.writeUIntBE(last.at, 0, 6)
  bytes.writeUInt16BE(0x7000 | last.count, 6)
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8)
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
