import { addMonths, firstDayOf, lastDayOf, monthOf } from '../../day.ts'
import type { MeasureKey } from '../../review/measures.ts'
import { readNumber } from '../count.ts'
import type { Reader } from '../figures/reader.ts'
import type { Account } from '../figures/row.ts'
import { findHeader, fitOf, type Sheet } from '../figures/sheet.ts'
import { type Aliases, foldHeader } from '../header.ts'

const sums = ['searchMobile', 'searchDesktop', 'mapsMobile', 'mapsDesktop'] as const
const counts = {
  calls: 'calls',
  messages: 'messages',
  bookings: 'bookings',
  directions: 'directions',
  clicks: 'clicks',
} as const satisfies Record<string, MeasureKey>

const aliases: Aliases<'code' | 'name' | (typeof sums)[number] | keyof typeof counts> = {
  code: ['Store code'],
  name: ['Business name'],
  searchMobile: ['Google Search - Mobile'],
  searchDesktop: ['Google Search - Desktop'],
  mapsMobile: ['Google Maps - Mobile'],
  mapsDesktop: ['Google Maps - Desktop'],
  calls: ['Calls'],
  messages: ['Messages', 'Chat clicks'],
  bookings: ['Bookings'],
  directions: ['Directions'],
  clicks: ['Website clicks'],
}

/** Google Business Profile: a row a location, for a period that stands nowhere in the file. */
export const googleBusiness: Reader = {
  kinds: ['googleBusiness'],
  detect(sheets) {
    const headed = open(sheets)
    const found = headed?.columns
    if (!headed || !found || found.name === undefined || sums.every((part) => found[part] === undefined))
      return undefined
    return { kind: 'googleBusiness', score: fitOf(headed), signs: headed.header.slice(0, 5) }
  },
  ask: (_, { day }) => ({
    // Asked for the month before, as one does once it has ended.
    answers: { network: 'googleBusiness', day: lastDayOf(addMonths(monthOf(day), -1)) },
    asked: [{ question: 'day' }],
  }),
  *read(sheets, { day, decimal }) {
    const headed = open(sheets)
    if (!headed) return
    const { columns, header, records, ignored } = headed
    yield { is: 'ignored', columns: ignored }
    const when = { from: firstDayOf(monthOf(day)), to: lastDayOf(monthOf(day)) }
    for (const { line, cells } of records) {
      const cell = (field: keyof typeof columns) => cells[columns[field] ?? -1]?.trim() ?? ''
      // The second line explains the columns.
      if (cell('code') === '' && cell('name') === '') continue
      if (cells.filter((text) => text.trim() !== '').length < 3 || foldHeader(cell('code')).startsWith('('))
        continue
      const account: Account = { network: 'googleBusiness', id: cell('code'), name: cell('name') }
      const read = (field: keyof typeof columns) =>
        readNumber(cell(field), header[columns[field] ?? -1] ?? field, decimal)
      const views = sums.map(read)
      const bad = views.find((count) => !count.ok)
      const known = views.flatMap((count) => (count.ok && count.value !== null ? [count.value] : []))
      if (bad && !bad.ok) yield { is: 'left', line, why: bad.why }
      else if (known.length > 0)
        yield {
          is: 'period',
          line,
          account,
          ...when,
          measure: 'impressions',
          value: known.reduce((a, b) => a + b),
        }
      for (const [field, measure] of Object.entries(counts) as [keyof typeof counts, MeasureKey][]) {
        const count = read(field)
        if (!count.ok) yield { is: 'left', line, why: count.why }
        else if (count.value !== null)
          yield { is: 'period', line, account, ...when, measure, value: count.value }
      }
    }
  },
}

const open = ([sheet]: readonly Sheet[]) => sheet && findHeader(sheet, aliases)
