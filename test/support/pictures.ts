import { createHash } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'
import { newId } from '../../db/id.ts'
import type { Media } from '../../shared/media/media.ts'

/** A real PNG of one colour, or one that only says it has these sides. */
export function aPng(width = 40, height = 50, { shade = 120, isOnlySaid = false } = {}): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // Eight bits of grey.
  head.set([8, 0, 0, 0, 0], 8)
  const rows = isOnlySaid ? Buffer.alloc(10) : Buffer.alloc(height * (width + 1), shade)
  for (let row = 0; !isOnlySaid && row < height; row += 1) rows[row * (width + 1)] = 0
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}

export const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** The record of a file that need not be there. */
export function aFile(values: Partial<Media> = {}): Media {
  const id = newId()
  return {
    id,
    hash: hashOf(Buffer.from(id)),
    name: 'loaf.jpg',
    type: 'jpeg',
    bytes: 1_000,
    width: 1080,
    height: 1350,
    seconds: null,
    look: null,
    alt: '',
    shows: null,
    addedBy: 'Sample Person',
    addedAt: '2026-03-01T08:00:00.000Z',
    ...values,
  }
}
