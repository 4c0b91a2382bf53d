import { metaZone, parseWallTime, toEpoch } from '../../shared/imports/wall-time.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** A shortcode as Instagram would have made it at an instant; `tail` tells apart posts of one moment. */
export function shortcodeAt(epoch: number, tail = 1): string {
  let id = ((BigInt(epoch) - 1_314_220_021_721n) << 23n) + BigInt(tail)
  let code = ''
  for (; id > 0n; id /= 64n) code = (alphabet[Number(id % 64n)] ?? '') + code
  return code
}

/** A permalink whose shortcode was made at a US Pacific wall-clock time (`03/18/2025 09:48`). */
export function permalinkAt(pacific: string, tail = 1): string {
  const wall = parseWallTime(pacific, 'monthFirst')
  if (!wall) throw new Error(`not a time: ${pacific}`)
  return `https://www.instagram.com/p/${shortcodeAt(toEpoch(wall, metaZone), tail)}/`
}

export const instagramHeader = [
  'Post ID',
  'Account ID',
  'Account username',
  'Account name',
  'Description',
  'Duration (sec)',
  'Publish time',
  'Permalink',
  'Post type',
  'Data comment',
  'Date',
  'Views',
  'Reach',
  'Likes',
  'Shares',
  'Comments',
  'Saves',
  'Follows',
] as const

export type ExportRow = Partial<Record<(typeof instagramHeader)[number], string>>

/** A row of an export of the sample account, complete unless a test changes a cell. */
export function anExportRow(number: number, changes: ExportRow = {}): ExportRow {
  const time = changes['Publish time'] ?? '03/18/2025 09:48'
  return {
    'Post ID': String(17_900_000_000_000_000n + BigInt(number) * 37n + 1n),
    'Account ID': '17841400000000001',
    'Account username': 'sample.bakery',
    'Account name': 'Sample Bakery',
    Description: `Bread of day ${number}`,
    'Duration (sec)': '0',
    'Publish time': time,
    Permalink: changes.Permalink ?? permalinkAt(time, number),
    'Post type': 'IG image',
    Date: 'Lifetime',
    Views: String(100 + number),
    Reach: String(80 + number),
    Likes: '7',
    Shares: '2',
    Comments: '1',
    Saves: '3',
    Follows: '0',
    ...changes,
  }
}

/** Text of an export as Meta writes it: comma, LF, quotes only where a cell needs them. */
export function exportText(
  rows: readonly ExportRow[],
  { header = instagramHeader as readonly string[], delimiter = ',', end = '\n' } = {},
): string {
  const quote = (cell: string) =>
    /[\s",;]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell
  const lines = [header, ...rows.map((row) => header.map((name) => row[name as keyof ExportRow] ?? ''))]
  return `${lines.map((line) => line.map(quote).join(delimiter)).join(end)}${end}`
}

/** An export of so many posts. */
export function aLongExport(posts: number): string {
  const rows = Array.from({ length: posts }, (_, number) =>
    anExportRow(number, { Description: `Bread of day ${number}, baked before dawn and sold by noon` }),
  )
  return exportText(rows)
}
