import { dayRows } from './columns.ts'
import { readFileDay } from './file-day.ts'
import type { Reader } from './reader.ts'
import { findHeader, fitOf, type Sheet } from './sheet.ts'
import { xDayAliases } from './x-columns.ts'

const open = ([sheet]: readonly Sheet[]) => sheet && findHeader(sheet, xDayAliases)

/** The days of an account on X. Engagements there include clicks, as the network's set of them says. */
export const xDays: Reader = {
  kinds: ['xOverview'],
  detect(sheets) {
    const headed = open(sheets)
    if (!headed || headed.columns.day === undefined || headed.columns.impressions === undefined)
      return undefined
    // What no other network's days are told by.
    const signs = (['shares', 'saves', 'lostFollowers', 'postsPublished'] as const).flatMap((field) => {
      const at = headed.columns[field]
      return at === undefined ? [] : [headed.header[at]?.trim() ?? '']
    })
    return signs.length < 2 ? undefined : { kind: 'xOverview', score: fitOf(headed), signs }
  },
  ask: () => ({ answers: { network: 'x' }, asked: [] }),
  *read(sheets, { order }) {
    const [sheet] = sheets
    const headed = open(sheets)
    if (!sheet || !headed) return
    yield { is: 'ignored', columns: headed.ignored }
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
    yield* dayRows(sheet, headed, {
      account: { network: 'x', id: '', name: '' },
      day: 'day',
      readDay: (cell) => readFileDay(cell, order),
      measures: counted.map((measure) => ({ measure, columns: [measure] })),
    })
  },
}
