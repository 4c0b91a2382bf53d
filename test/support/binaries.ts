import { crc32, deflateRawSync } from 'node:zlib'
import { utils, write } from '@e965/xlsx'

type Rows = readonly (readonly (string | number | null)[])[]

/** A workbook of the kind that a file name ends in, with one sheet a name. */
export function aWorkbook(
  sheets: Readonly<Record<string, Rows>>,
  bookType: 'xlsx' | 'biff8' = 'xlsx',
): Buffer {
  const book = utils.book_new()
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name)
  return write(book, { type: 'buffer', bookType })
}

export type Member = {
  name: string
  content: string | Buffer
  /** What the archive claims, where that is not so. */
  size?: number
  sum?: number
}

/** A zip archive as it is told to be, so that it may lie. */
export function anArchive(members: readonly Member[]): Buffer {
  const parts: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const { name, content, size, sum } of members) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const nameBytes = Buffer.from(name)
    const local = Buffer.alloc(30)
    const entry = Buffer.alloc(46)
    local.writeUInt32LE(0x04034b50, 0)
    entry.writeUInt32LE(0x02014b50, 0)
    for (const [record, from] of [
      [local, 8],
      [entry, 10],
    ] as const) {
      record.writeUInt16LE(8, from)
      record.writeUInt32LE(sum ?? crc32(bytes), from + 6)
      record.writeUInt32LE(packed.length, from + 10)
      record.writeUInt32LE(size ?? bytes.length, from + 14)
      record.writeUInt16LE(nameBytes.length, from + 18)
    }
    entry.writeUInt32LE(at, 42)
    parts.push(local, nameBytes, packed)
    entries.push(entry, nameBytes)
    at += local.length + nameBytes.length + packed.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, directory, end])
}
