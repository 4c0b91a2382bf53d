import { findDecimal } from '../count.ts'
import { findDayOrder } from '../day-cell.ts'
import { dayRows } from '../figures/columns.ts'
import { readFileDay } from '../figures/file-day.ts'
import { periodEnd } from '../figures/period-end.ts'
import type { Asked, FileAnswers, Found, Reader } from '../figures/reader.ts'
import type { Row } from '../figures/row.ts'
import { fitOf } from '../figures/sheet.ts'
import { youtubeAccount as account, readHours } from './youtube-columns.ts'
import { type VideoTable, type YoutubeTable, youtubeTables } from './youtube-tables.ts'
import { readVideoDays, readVideos } from './youtube-videos.ts'
import { readViewers } from './youtube-viewers.ts'

const kindOf = {
  videos: 'youtubeTable',
  days: 'youtubeTotals',
  videoDays: 'youtubeChart',
  viewers: 'youtubeBreakdown',
} as const satisfies Record<YoutubeTable['is'], Found['kind']>

/** What YouTube Studio lets people download: one table, or an archive of the videos, the days and the videos by day. */
export const youtube: Reader = {
  kinds: Object.values(kindOf),
  detect(sheets, about) {
    const tables = youtubeTables(sheets, about)
    const order = Object.keys(kindOf)
    const [best] = tables.toSorted((one, other) => order.indexOf(one.is) - order.indexOf(other.is))
    if (!best) return undefined
    const { header, columns } = best.headed
    const signs = header.filter((_, at) => Object.values(columns).includes(at)).slice(0, 4)
    // A table's columns are those a person had on the screen: how many of them are read says little.
    const score = best.is === 'days' ? fitOf(best.headed) : Math.max(0.8, fitOf(best.headed))
    return { kind: kindOf[best.is], score, signs }
  },
  ask(sheets, about) {
    const tables = youtubeTables(sheets)
    const days = tables.flatMap((table) => (table.is === 'days' || table.is === 'videoDays' ? [table] : []))
    const orders = days.map(({ headed }) => findDayOrder(headed.records, headed.columns.day ?? -1))
    const { decimal, isOpen } = findDecimal(tables.flatMap(fractions))
    const asked: Asked[] = [
      ...(tables.some(({ is }) => is === 'viewers') ? [{ question: 'day' as const }] : []),
      ...(orders.some((order) => order.isOpen) ? [{ question: 'order' as const }] : []),
      ...(isOpen ? [{ question: 'decimal' as const }] : []),
    ]
    const order = orders.find((one) => !one.isOpen)?.order ?? orders[0]?.order
    const answers = { network: account.network, decimal, day: periodEnd(about), ...(order && { order }) }
    return { answers, asked }
  },
  *read(sheets, answers) {
    const tables = youtubeTables(sheets)
    const hasVideos = tables.some(({ is }) => is === 'videos')
    for (const table of tables) {
      // In an archive the table of videos says it all.
      if (table.is === 'videoDays' && hasVideos) continue
      yield { is: 'ignored', columns: table.headed.ignored }
      if (table.is === 'viewers') yield* readViewers(table, answers)
      else if (table.is === 'videos') yield* readVideos(table, answers)
      else if (table.is === 'days') yield* readDays(table, answers)
      else yield* readVideoDays(table, answers)
    }
    if (hasVideos) yield { is: 'note', note: { code: 'screenPeriod' } }
  },
}

/** The cells that may have decimals. */
function fractions({ headed }: YoutubeTable): string[] {
  const { hours, share } = headed.columns as Partial<Record<string, number>>
  const at = hours ?? share
  return at === undefined ? [] : headed.records.map(({ cells }) => cells[at] ?? '')
}

function readDays({ sheet, headed }: VideoTable, { order, decimal }: FileAnswers): Generator<Row> {
  return dayRows(sheet, headed, {
    account,
    day: 'day',
    readDay: (cell) => readFileDay(cell, order),
    measures: [
      { measure: 'videoViews', columns: ['videoViews'] },
      { measure: 'watchTime', columns: ['hours'], read: readHours(decimal) },
      // Won less lost, where the two are not told apart.
      { measure: 'newFollowers', columns: [headed.columns.gained === undefined ? 'subscribers' : 'gained'] },
      { measure: 'lostFollowers', columns: ['lost'] },
      { measure: 'impressions', columns: ['impressions'] },
      { measure: 'viewers', columns: ['reach'] },
      { measure: 'likes', columns: ['likes'] },
      { measure: 'comments', columns: ['comments'] },
      { measure: 'shares', columns: ['shares'] },
    ],
  })
}
