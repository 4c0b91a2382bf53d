import { addDays, type Day, isDay } from '../../day.ts'
import type { Network } from '../../strategy/strategy.ts'
import { readNumber } from '../count.ts'
import type { CsvRecord } from '../csv.ts'
import type { Reader } from '../figures/reader.ts'
import type { Account, Row } from '../figures/row.ts'
import type { Sheet } from '../figures/sheet.ts'
import { type Columns, findColumns, foldHeader } from '../header.ts'
import { quote } from '../why.ts'

const dimensions = {
  nthDay: ['Nth day', 'Día N', 'N. Tag', 'Jour n', 'Giorno n'],
  day: ['Date', 'Fecha', 'Datum', 'Data', 'Tarih'],
  hour: ['Date + hour (YYYYMMDDHH)'],
  source: [
    'Session source / medium',
    'Session source',
    'First user source / medium',
    'First user source',
    'Fuente / medio de la sesión',
  ],
  campaign: ['Session campaign', 'First user campaign', 'Campaña de la sesión'],
  group: [
    'Session primary channel group (Default channel group)',
    'Session default channel group',
    'Session primary channel group',
  ],
} as const

/** Only flows: users are people, who are counted once over all rows and not once a row. */
const flows = {
  traffic: ['Sessions', 'Sesiones', 'Sitzungen', 'Sessioni', 'Oturumlar'],
  conversions: ['Key events', 'Conversions', 'Eventos clave', 'Conversiones'],
  sales: ['Total revenue', 'Ingresos totales'],
  pageViews: ['Views', 'Screen views', 'Vistas'],
} as const
const people = { users: ['Users', 'Total users', 'Active users', 'Usuarios', 'Usuarios activos'] } as const

const aliases = { ...dimensions, ...flows, ...people }
type Field = keyof typeof aliases
const metrics = [...Object.keys(flows), 'users'] as (keyof typeof flows | 'users')[]

/** One table of the file, with the time it is of where the lines before it say so. */
type Section = { columns: Columns<Field>; header: CsvRecord; rows: CsvRecord[]; from?: Day; to?: Day }

/** Google Analytics 4: several sections a file, each under lines of comment with its own period. */
export const googleAnalytics: Reader = {
  kinds: ['googleAnalytics'],
  detect(sheets) {
    const first = sheets[0]?.records[0]?.cells[0] ?? ''
    if (!/^#\s*-{3,}/.test(first)) return undefined
    return { kind: 'googleAnalytics', score: 1, signs: ['# ----'] }
  },
  ask: () => ({ answers: { decimal: 'point' }, asked: [] }),
  *read(sheets, { decimal }) {
    const told = new Map<string, number>()
    for (const section of sectionsOf(sheets)) {
      if (section.rows.length === 0) continue
      const problem = problemOf(section)
      if (problem) yield { is: 'left', line: section.header.line, why: problem }
      else
        for (const row of readSection(section, decimal)) {
          // The same days come in several sections, parted by something else each time.
          const key =
            row.is === 'day' || row.is === 'period' ? JSON.stringify({ ...row, line: 0, value: 0 }) : ''
          const value = row.is === 'day' || row.is === 'period' ? row.value : 0
          if (key && told.get(key) === value) continue
          if (key) told.set(key, value)
          yield row
        }
    }
  },
}

function* sectionsOf([sheet]: readonly Sheet[]): Generator<Section> {
  let section: Section | undefined
  let dates: Day[] = []
  for (const record of sheet?.records ?? []) {
    const [first = ''] = record.cells
    if (first.startsWith('#')) {
      if (section) yield section
      if (section) dates = []
      section = undefined
      const [, year, month, date] = /(\d{4})(\d\d)(\d\d)\s*$/.exec(first) ?? []
      const day = `${year}-${month}-${date}`
      if (isDay(day)) dates.push(day)
    } else if (section) section.rows.push(record)
    else {
      const [from, to] = dates
      const columns = findColumns(record.cells, aliases)
      section = { columns, header: record, rows: [], ...(from && { from }), ...(to && { to }) }
    }
  }
  if (section) yield section
}

/** Why a section has no place in a review; undefined where it has. */
function problemOf({ columns: { found }, header, from, to }: Section) {
  const isKnown = (Object.keys(dimensions) as Field[]).some((field) => found[field] !== undefined)
  const isTold = metrics.some((metric) => found[metric] !== undefined)
  if (!isKnown || !isTold)
    return { code: 'notKept' as const, params: { value: quote(header.cells.slice(0, 2).join(', ')) } }
  const hasDays =
    found.nthDay !== undefined ? from !== undefined : found.day !== undefined || found.hour !== undefined
  return hasDays || (from && to) ? undefined : { code: 'noPeriod' as const }
}

const website: Account = { network: null, id: '', name: '' }

function* readSection(section: Section, decimal: 'point' | 'comma'): Generator<Row> {
  const { columns, header, rows } = section
  const { found } = columns
  yield { is: 'ignored', columns: columns.ignored }
  const sums = new Map<string, Extract<Row, { is: 'day' | 'period' }>>()
  const hasParts = (['source', 'campaign', 'group'] as const).some((field) => found[field] !== undefined)
  for (const { line, cells } of rows) {
    const when = whenOf(section, cells)
    if (!when) {
      yield { is: 'left', line, why: { code: 'badDay', params: { value: quote(cells.join(', ')) } } }
      continue
    }
    const source = found.source === undefined ? undefined : networkOf(cells[found.source] ?? '')
    const campaign = cells[found.campaign ?? -1]?.trim() ?? ''
    for (const metric of metrics) {
      const at = found[metric]
      if (at === undefined || (metric === 'users' && (hasParts || found.hour !== undefined))) continue
      const count = readNumber(cells[at] ?? '', header.cells[at] ?? metric, decimal)
      if (!count.ok) {
        yield { is: 'left', line, why: count.why }
        continue
      }
      if (count.value === null) continue
      const add = (account: Account, code = '') => {
        const key = JSON.stringify([account.network, metric, code, when])
        const before = sums.get(key)
        if (before) before.value += count.value ?? 0
        else
          sums.set(key, {
            ...when,
            line,
            account,
            measure: metric,
            value: count.value ?? 0,
            ...(code && { campaign: code }),
          })
      }
      add(website)
      if (source) add({ ...website, network: source })
      if (campaign && !campaign.startsWith('(')) add(website, campaign)
    }
  }
  yield* sums.values()
}

function whenOf({ columns: { found }, from, to }: Section, cells: readonly string[]) {
  if (found.nthDay !== undefined) {
    const nth = cells[found.nthDay]?.trim() ?? ''
    return from && /^\d{1,4}$/.test(nth) ? { is: 'day' as const, day: addDays(from, Number(nth)) } : undefined
  }
  const cell = cells[found.day ?? found.hour ?? -1]?.trim()
  if (cell !== undefined) {
    const [, year, month, date] = /^(\d{4})-?(\d\d)-?(\d\d)(?:\d\d)?$/.exec(cell) ?? []
    const day = `${year}-${month}-${date}`
    return isDay(day) ? { is: 'day' as const, day } : undefined
  }
  return from && to ? { is: 'period' as const, from, to } : undefined
}

/** Where visits come from, by the name of the source or of the site. */
const sources: readonly [Network, RegExp][] = [
  ['instagram', /^(?:l\.)?instagram(?:\.com)?$|^ig$/],
  ['facebook', /^(?:[a-z-]+\.)?facebook(?:\.com)?$|^fb$/],
  ['linkedin', /^(?:www\.)?linkedin(?:\.com)?$|^lnkd\.in$/],
  ['x', /^(?:x|twitter)(?:\.com)?$|^t\.co$/],
  ['tiktok', /^(?:www\.)?tiktok(?:\.com)?$/],
  ['youtube', /^(?:m\.|www\.)?youtube(?:\.com)?$/],
  ['threads', /^(?:l\.|www\.)?threads(?:\.net|\.com)?$/],
  ['pinterest', /^(?:[a-z]+\.)?pinterest(?:\.[a-z.]+)?$/],
  ['bluesky', /^bluesky$|^(?:go\.)?bsky\.app$/],
  ['mastodon', /^mastodon(?:\.[a-z]+)?$/],
  ['whatsapp', /^whatsapp(?:\.com)?$|^wa\.me$/],
  ['telegram', /^telegram$|^t\.me$/],
  ['reddit', /^(?:[a-z]+\.)?reddit(?:\.com)?$/],
  ['newsletter', /^newsletter$/],
]

function networkOf(source: string): Network | undefined {
  const name = foldHeader(source.split('/')[0] ?? '')
  return sources.find(([, pattern]) => pattern.test(name))?.[0]
}
