import { findDayOrder } from '../day-cell.ts'
import { periodEndInName } from '../figures/period-end.ts'
import type { FileAnswers, Found, Reader } from '../figures/reader.ts'
import type { Row } from '../figures/row.ts'
import { readDemographics, readFollowersBy } from './linkedin-audience.ts'
import {
  dayOfTotal,
  readCreatorDays,
  readDiscovery,
  readPageDays,
  readPages,
  readPeriod,
} from './linkedin-days.ts'
import { readPosts, readTopPosts } from './linkedin-posts.ts'
import { type LinkedinTable, linkedinTables } from './linkedin-tables.ts'

const kindOf = {
  posts: 'linkedinPageContent',
  metrics: 'linkedinPageContent',
  discovery: 'linkedinCreator',
  topPosts: 'linkedinCreator',
  creatorDays: 'linkedinCreator',
  demographics: 'linkedinCreator',
  newFollowers: 'linkedinPageFollowers',
  visitors: 'linkedinPageVisitors',
  followersBy: 'linkedinPageFollowers',
  pages: 'linkedinCompetitors',
} as const satisfies Record<LinkedinTable['is'], Found['kind']>

/** LinkedIn's workbooks of a page, of the pages beside it, and of a person's own posts. */
export const linkedin: Reader = {
  kinds: [...new Set(Object.values(kindOf))],
  detect(sheets) {
    const tables = linkedinTables(sheets)
    const order = Object.keys(kindOf)
    const [best] = tables.toSorted((one, other) => order.indexOf(one.is) - order.indexOf(other.is))
    if (!best) return undefined
    const signs = tables.map(({ sheet }) => sheet.name).filter((name) => name !== '')
    // Its columns come in threes, of which one is read; its headers are nobody else's.
    return { kind: kindOf[best.is], score: 0.95, signs: signs.length > 0 ? signs : headerOf(best) }
  },
  ask(sheets, about) {
    const tables = linkedinTables(sheets)
    const dates = findDayOrder(
      tables.flatMap(dayCells).map((cell, at) => ({ line: at + 1, cells: [cell] })),
      0,
    )
    const order = dates.isOpen ? 'monthFirst' : dates.order
    const told = tables.flatMap((table) => endOf(table, order) ?? [])[0] ?? periodEndInName(about)
    const hasShares = tables.some(({ is }) => is === 'followersBy' || is === 'demographics')
    return {
      answers: { network: 'linkedin', order, day: told ?? about.day },
      asked: hasShares && !told ? [{ question: 'day' }] : [],
    }
  },
  *read(sheets, answers) {
    for (const table of linkedinTables(sheets)) yield* readTable(table, answers)
  },
}

function* readTable(table: LinkedinTable, answers: FileAnswers): Generator<Row> {
  if ('headed' in table) yield { is: 'ignored', columns: table.headed.ignored }
  switch (table.is) {
    case 'metrics':
    case 'newFollowers':
    case 'visitors':
      return yield* readPageDays(table, answers)
    case 'posts':
      return yield* readPosts(table, answers)
    case 'pages':
      return yield* readPages(table, answers)
    case 'discovery':
      return yield* readDiscovery(table, answers)
    case 'creatorDays':
      return yield* readCreatorDays(table, answers)
    case 'topPosts':
      return yield* readTopPosts(table, answers)
    case 'demographics':
      return yield* readDemographics(table)
    case 'followersBy':
      return yield* readFollowersBy(table)
  }
}

function headerOf(table: LinkedinTable): string[] {
  const header = 'headed' in table ? table.headed.header : (table.sheet.records[0]?.cells ?? [])
  return header.filter((name) => name.trim() !== '').slice(0, 4)
}

function dayCells(table: LinkedinTable): string[] {
  if (table.is === 'topPosts')
    return table.records.flatMap(({ cells }) => table.tables.map(({ day }) => cells[day] ?? ''))
  if (!('headed' in table) || table.is === 'pages') return []
  const at = table.is === 'posts' ? table.headed.columns.publishedAt : table.headed.columns.day
  return table.headed.records.map(({ cells }) => cells[at ?? -1] ?? '')
}

/** The day up to which a person's workbook counts. */
function endOf(table: LinkedinTable, order: FileAnswers['order']) {
  if (table.is === 'discovery') return readPeriod(table.period, order)?.to
  return table.is === 'creatorDays' && table.total ? dayOfTotal(table.total.cells[0] ?? '', order) : undefined
}
