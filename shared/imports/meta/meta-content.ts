import type { Network } from '../../strategy/strategy.ts'
import type { Asked, FileAnswers, Reader } from '../figures/reader.ts'
import { findHeader, fitOf, type Headed, type Sheet } from '../figures/sheet.ts'
import { areRounded } from '../rounded-id.ts'
import { findShortcode, shortcodeTime } from '../shortcode.ts'
import { findDateOrder, idTimeTrust, metaZone, parseWallTime, toEpoch } from '../wall-time.ts'
import type { Note } from '../why.ts'
import { type MetaField, metaAliases, metaParts } from './meta-columns.ts'
import { networkOfRow, type RowRules, readRow } from './meta-row.ts'

/** Meta's content export: one row a post of Instagram or Facebook, with what it gathered since it went out. */
export const metaContent: Reader = {
  kinds: ['metaContent'],
  detect(sheets) {
    const headed = open(sheets)
    if (!headed || Object.keys(headed.columns).length < 3) return undefined
    const signs = headed.header.filter((_, at) => Object.values(headed.columns).includes(at)).slice(0, 4)
    // Names that other networks write as well are no sign of Meta.
    const isMeta = metaOnly.some((field) => headed.columns[field] !== undefined)
    if (!isMeta && !headed.records.slice(0, 12).some(({ cells }) => networkOfRow(cellOf(headed, cells))))
      return undefined
    const missing = missingColumns(headed)
    // Tables of other programs hold links to Meta's posts as well, and are asked about.
    if (missing.length > 0 && !isMeta) return undefined
    return { kind: 'metaContent', score: fitOf(headed), signs, ...(missing.length > 0 && { missing }) }
  },
  ask(sheets) {
    const headed = open(sheets)
    if (!headed) return { answers: {}, asked: [] }
    const evidence = times(headed)
    const network = networkOf(headed)
    // A clock that the posts' own ids confirm leaves nothing to ask.
    const isConfirmed = evidence.some(
      ({ cell, idTime }) => idTime !== undefined && isNear(cell, idTime, findDateOrder(evidence, metaZone)),
    )
    const asked: Asked[] = [
      ...(network ? [] : [{ question: 'network' as const, options: ['instagram', 'facebook'] }]),
      ...(isConfirmed ? [] : [{ question: 'timeZone' as const }]),
    ]
    return {
      answers: { network: network ?? null, timeZone: metaZone, order: findDateOrder(evidence, metaZone) },
      asked,
    }
  },
  *read(sheets, answers) {
    const headed = open(sheets)
    if (!headed) return
    const rules = findRules(headed, answers)
    let rounded = 0
    const found = { idsFromPermalink: 0, timesFromShortcode: 0 }
    yield { is: 'ignored', columns: headed.ignored }
    for (const record of headed.records) {
      const row = readRow(record, rules)
      if (!row.ok) {
        yield { is: 'left', line: record.line, why: row.why }
        continue
      }
      if (row.rounded) rounded += 1
      if (row.post.networkPostId.startsWith('shortcode:')) found.idsFromPermalink += 1
      if (row.post.publishedFrom === 'id') found.timesFromShortcode += 1
      yield { is: 'post', ...row.post }
    }
    for (const [code, count] of Object.entries({ ...found, roundedCounts: rounded }))
      if (count > 0) yield { is: 'note', note: { code: code as Note['code'], params: { count } } }
  },
}

const metaOnly = ['username', 'accountId', 'pageId', 'pageName'] as const satisfies readonly MetaField[]

const open = ([sheet]: readonly Sheet[]) => sheet && findHeader(sheet, metaAliases)

const cellOf =
  ({ columns }: Headed<MetaField>, cells: readonly string[]) =>
  (field: MetaField) =>
    cells[columns[field] ?? -1]?.trim() ?? ''

/** Where the time of a post stands. In the older German export it is the column that elsewhere says `Lifetime`. */
function timeField({ columns, records }: Headed<MetaField>): 'publishedAt' | 'date' | undefined {
  if (columns.publishedAt !== undefined) return 'publishedAt'
  const hasTimes = records.some(({ cells }) => /\d[:.]\d\d/.test(cells[columns.date ?? -1] ?? ''))
  return hasTimes ? 'date' : undefined
}

function missingColumns(headed: Headed<MetaField>): string[] {
  const { columns } = headed
  const missing: string[] = []
  if (columns.networkPostId === undefined && columns.permalink === undefined) missing.push('Post ID')
  if (!timeField(headed)) missing.push('Publish time')
  if (metaParts.every((part) => columns[part] === undefined)) missing.push('Views')
  return missing
}

/** The network of rows that do not say it; undefined where none does. */
function networkOf(headed: Headed<MetaField>): Network | undefined {
  const { columns, records } = headed
  if (columns.username !== undefined || columns.accountId !== undefined) return 'instagram'
  for (const { cells } of records) {
    const network = networkOfRow(cellOf(headed, cells))
    if (network) return network
  }
  return undefined
}

const rowsToJudgeDates = 300

/** Evenly over the file: a year's days tell month and day apart, the first rows may be one week's. */
function times(headed: Headed<MetaField>) {
  const field = timeField(headed) ?? 'publishedAt'
  const every = Math.max(1, Math.floor(headed.records.length / rowsToJudgeDates))
  return headed.records
    .filter((_, index) => index % every === 0)
    .map(({ cells }) => {
      const cell = cellOf(headed, cells)
      const shortcode = findShortcode(cell('permalink'))
      return { cell: cell(field), idTime: shortcode ? shortcodeTime(shortcode) : undefined }
    })
    .filter(({ cell }) => cell !== '')
}

function isNear(cell: string, idTime: number, order: FileAnswers['order']): boolean {
  const wall = parseWallTime(cell, order)
  return wall !== undefined && Math.abs(toEpoch(wall, metaZone) - idTime) <= idTimeTrust
}

function findRules(headed: Headed<MetaField>, answers: FileAnswers): RowRules {
  return {
    columns: headed.columns,
    time: timeField(headed) ?? 'publishedAt',
    header: headed.header,
    zone: answers.timeZone,
    order: answers.order,
    network: answers.network ?? 'other',
    idsRounded: areRounded(headed.records.map(({ cells }) => cellOf(headed, cells)('networkPostId'))),
  }
}
