import type { MeasureKey } from '../../review/measures.ts'
import { findDecimal, readNumber } from '../count.ts'
import { findDayOrder } from '../day-cell.ts'
import { readFileDay } from '../figures/file-day.ts'
import { networkCalled } from '../figures/network-called.ts'
import type { Reader } from '../figures/reader.ts'
import { findHeader, fitOf, type Sheet } from '../figures/sheet.ts'
import type { Aliases } from '../header.ts'
import { quote } from '../why.ts'

const counts = {
  followers: ['Audience', 'Followers', 'Fans'],
  newFollowers: ['Audience Gained', 'New Followers'],
  postsPublished: ['Published Posts', 'Published Posts (Total)'],
  impressions: ['Impressions'],
  engagements: ['Engagements'],
  likes: ['Reactions'],
  comments: ['Comments'],
  shares: ['Shares'],
  saves: ['Saves'],
  clicks: ['Post Link Clicks'],
  videoViews: ['Video Views'],
} as const satisfies Partial<Record<MeasureKey, readonly string[]>>
type Count = keyof typeof counts

const aliases: Aliases<'day' | 'network' | 'profile' | Count> = {
  day: ['Date'],
  network: ['Network'],
  profile: ['Profile', 'Profile Name'],
  ...counts,
}

/** Sprout Social: a row a day and profile. Rates are left out, for they are computed from their parts. */
export const sproutProfiles: Reader = {
  kinds: ['sproutProfiles'],
  detect(sheets) {
    const headed = open(sheets)
    const found = headed?.columns
    if (!headed || !found || found.day === undefined || found.network === undefined) return undefined
    if (found.followers === undefined && found.postsPublished === undefined) return undefined
    return { kind: 'sproutProfiles', score: fitOf(headed), signs: headed.header.slice(0, 5) }
  },
  ask(sheets) {
    const headed = open(sheets)
    if (!headed) return { answers: {}, asked: [] }
    const { order, isOpen } = findDayOrder(headed.records, headed.columns.day ?? -1)
    const { decimal } = findDecimal(headed.records.flatMap(({ cells }) => cells.slice(1)))
    return {
      answers: { order: isOpen ? 'monthFirst' : order, decimal },
      asked: isOpen ? [{ question: 'order' }] : [],
    }
  },
  *read(sheets, { order, decimal }) {
    const headed = open(sheets)
    if (!headed) return
    const { columns, header, records, ignored } = headed
    yield { is: 'ignored', columns: ignored }
    for (const { line, cells } of records) {
      const cell = (field: keyof typeof columns) => cells[columns[field] ?? -1]?.trim() ?? ''
      const day = readFileDay(cell('day'), order)
      const network = networkCalled(cell('network'))
      if (!day) {
        yield { is: 'left', line, why: { code: 'badDay', params: { value: quote(cell('day')) } } }
        continue
      }
      if (!network) {
        yield { is: 'left', line, why: { code: 'notKept', params: { value: quote(cell('network')) } } }
        continue
      }
      const account = { network, id: '', name: cell('profile').replace(/^@/, '') }
      for (const measure of Object.keys(counts) as Count[]) {
        const at = columns[measure]
        if (at === undefined) continue
        const count = readNumber(cells[at] ?? '', header[at] ?? measure, decimal)
        if (!count.ok) yield { is: 'left', line, why: count.why }
        else if (count.value !== null) yield { is: 'day', line, account, day, measure, value: count.value }
      }
    }
  },
}

const open = ([sheet]: readonly Sheet[]) => sheet && findHeader(sheet, aliases)
