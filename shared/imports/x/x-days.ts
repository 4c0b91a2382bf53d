import { dayRows } from '../figures/columns.ts'
import { readFileDay } from '../figures/file-day.ts'
import type { FileAnswers } from '../figures/reader.ts'
import type { Row } from '../figures/row.ts'
import { findHeader, type Sheet } from '../figures/sheet.ts'
import { xDayAliases, xPostAliases } from './x-columns.ts'

const counted = [
  'impressions',
  'likes',
  'engagements',
  'saves',
  'newFollowers',
  'lostFollowers',
  'comments',
  'shares',
  'profileVisits',
  'postsPublished',
  'videoViews',
] as const

/** What no other network tells of a day. */
const own = ['shares', 'saves', 'lostFollowers', 'postsPublished'] as const

/** The tables of days in a file; posts are told by many of the same columns. */
export function dayTables(sheets: readonly Sheet[]) {
  return sheets.flatMap((sheet) => {
    const headed = findHeader(sheet, xDayAliases)
    if (headed?.columns.day === undefined || headed.columns.impressions === undefined) return []
    const signs = own.flatMap((field) => headed.header[headed.columns[field] ?? -1]?.trim() ?? [])
    const { networkPostId, text } = findHeader(sheet, xPostAliases)?.columns ?? {}
    const isOfPosts = networkPostId !== undefined || text !== undefined
    return isOfPosts || signs.length < 2 ? [] : [{ sheet, headed, signs }]
  })
}

/** Engagements there include clicks, as the network's set of them says. */
export function* readDays(
  { sheet, headed }: ReturnType<typeof dayTables>[number],
  { order }: FileAnswers,
): Generator<Row> {
  yield { is: 'ignored', columns: headed.ignored }
  yield* dayRows(sheet, headed, {
    account: { network: 'x', id: '', name: '' },
    day: 'day',
    readDay: (cell) => readFileDay(cell, order),
    measures: counted.map((measure) => ({ measure, columns: [measure] })),
  })
}
