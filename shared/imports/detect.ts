import { type CsvRecord, type CsvStop, isStop } from './csv.ts'
import { findColumns, foldHeader } from './header.ts'
import { instagramAliases, instagramCounts } from './instagram-columns.ts'
import { quote, type Why } from './why.ts'

/** Lines above the header that titles, notes and blank cells may take. */
const preamble = 12

/** What a file was taken for. `score` is the share of the kind's own columns that were found, 0 to 1. */
export type Detected =
  | {
      ok: true
      kind: 'instagram-content'
      score: number
      headerAt: number
      header: string[]
      headerLine: number
    }
  | { ok: false; why: Why }

const facebookOnly = [
  'page id',
  'page name',
  'seiten-id',
  'seitenname',
  'sid-id',
  'sidnamn',
  'nombre de la página',
]
const audienceTitles = ['age & gender', 'top cities', 'top towns/cities', 'top countries']

/** Decides what the first records of a file are, looking for the header in the first lines. */
export function detect(steps: readonly (CsvRecord | CsvStop)[]): Detected {
  const records = steps.filter((step): step is CsvRecord => !isStop(step)).slice(0, preamble)
  const stop = steps.find(isStop)
  if (stop && stop.why.code !== 'unclosedQuote') return { ok: false, why: stop.why }
  if (records.length === 0) return { ok: false, why: stop?.why ?? { code: 'noTable' } }
  let best:
    | { at: number; found: ReturnType<typeof findColumns<keyof typeof instagramAliases>>['found'] }
    | undefined
  let most = 0
  for (const [at, record] of records.entries()) {
    const { found } = findColumns(record.cells, instagramAliases)
    const count = Object.keys(found).length
    if (count > most) {
      most = count
      best = { at, found }
    }
  }
  const header = best && records[best.at]
  if (!best || !header || most < 3) return { ok: false, why: knownButOther(records) }
  const names = header.cells.map(foldHeader)
  const isInstagram =
    best.found.username !== undefined ||
    best.found.accountId !== undefined ||
    mentionsInstagram(records, best.at)
  if (!isInstagram && names.some((name) => facebookOnly.includes(name))) {
    return { ok: false, why: { code: 'isFacebookContent' } }
  }
  const missing = missingColumns(best.found)
  if (missing.length > 0)
    return { ok: false, why: { code: 'missingColumns', params: { columns: missing.join(', ') } } }
  const score = most / Object.keys(instagramAliases).length
  return {
    ok: true,
    kind: 'instagram-content',
    score,
    headerAt: best.at,
    header: header.cells,
    headerLine: header.line,
  }
}

function missingColumns(found: Partial<Record<string, number>>): string[] {
  const missing: string[] = []
  if (found.networkPostId === undefined && found.permalink === undefined) missing.push('Post ID')
  if (found.publishedAt === undefined) missing.push('Publish time')
  if (instagramCounts.every((count) => found[count] === undefined)) missing.push('Views')
  return missing
}

function mentionsInstagram(records: readonly CsvRecord[], headerAt: number): boolean {
  const rows = records.slice(headerAt + 1)
  return rows.some(({ cells }) =>
    cells.some((cell) => /^IG \w|^https?:\/\/(?:www\.)?instagram\.com\//.test(cell.trim())),
  )
}

/** Names the Meta files that people most often take by mistake. */
function knownButOther(records: readonly CsvRecord[]): Why {
  const first = records.map(({ cells }) => foldHeader(cells[0] ?? ''))
  if (first.some((cell) => audienceTitles.includes(cell))) return { code: 'isMetaAudience' }
  const dateAt = first.indexOf('date')
  const second = foldHeader(records[dateAt]?.cells[1] ?? '')
  if (
    dateAt >= 0 &&
    (second === 'primary' || second.startsWith('facebook') || second.startsWith('instagram'))
  ) {
    const title = dateAt > 0 ? (records[dateAt - 1]?.cells[0] ?? '') : (records[dateAt]?.cells[1] ?? '')
    return { code: 'isMetaOverview', params: { title: quote(title) } }
  }
  const width = Math.max(...records.map(({ cells }) => cells.length))
  if (width < 2) return { code: 'noTable' }
  return { code: 'notRecognised', params: { found: quote(records[0]?.cells.slice(0, 4).join(', ') ?? '') } }
}
