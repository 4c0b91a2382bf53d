import { randomUUID } from 'node:crypto'
import type { Id } from '../shared/record.ts'

let last = { at: 0, count: 0, time: '' }

/**
 * A UUID of version 7 (RFC 9562): 48 bits of time, 12 bits that count within a millisecond, the rest random.
 * Ids of one process sort in the order they were made, even when the clock is set back.
 */
export function newId(now = Date.now()): Id {
  if (now > last.at) last = momentOf(now)
  else if (last.count < 0xfff) last.count += 1
  else last = momentOf(last.at + 1)
  const count = last.count.toString(16).padStart(3, '0')
  // The tail of a random UUID: its variant and 62 random bits, drawn from a pool that the system fills rarely.
  return `${last.time}-7${count}-${randomUUID().slice(19)}`
}

function momentOf(at: number): typeof last {
  const time = at.toString(16).padStart(12, '0')
  return { at, count: 0, time: `${time.slice(0, 8)}-${time.slice(8)}` }
}
