import type { Day } from '../../day.ts'
import { findDecimal, readNumber } from '../count.ts'
import type { CsvRecord } from '../csv.ts'
import { cellsOf, dayRows, misfit, placeOf, readSigned } from '../figures/columns.ts'
import { readFileDay } from '../figures/file-day.ts'
import { periodEnd } from '../figures/period-end.ts'
import type { About, Asked, FileAnswers, Found, Reader } from '../figures/reader.ts'
import type { Account, Row } from '../figures/row.ts'
import { fitOf, type Headed, type Sheet } from '../figures/sheet.ts'
import type { Why } from '../why.ts'
import { giveYears, readYearLess } from '../year-less.ts'
import { type TiktokTable, tiktokTables } from './tiktok-tables.ts'
import { readVideos } from './tiktok-videos.ts'

type Of<Is extends TiktokTable['is']> = Extract<TiktokTable, { is: Is }>

const account: Account = { network: 'tiktok', id: '', name: '' }

/** Tables of TikTok Studio and its Business Suite, one a file or several in an archive. */
export const tiktok: Reader = {
  kinds: ['tiktokContent', 'tiktokVideos', 'tiktokOverview', 'tiktokBusiness', 'tiktokFollowers'],
  detect(sheets) {
    const tables = tiktokTables(sheets)
    const [best] = tables.toSorted((one, other) => placeOfKind(one) - placeOfKind(other))
    if (!best) return undefined
    const { header, columns } = best.headed
    const signs = header.filter((_, at) => Object.values(columns).includes(at)).slice(0, 4)
    return { kind: kindOf(best), score: fitOf(best.headed), signs }
  },
  ask(sheets, about) {
    const tables = tiktokTables(sheets)
    // Studio writes no year: the period's end tells them all.
    const isDayOpen = tables.some(
      (table) => hasYearLess(table) || table.is === 'shares' || table.is === 'hours',
    )
    const isNetworkOpen = tables.some(({ is }) => is === 'shares') && !isNamed(sheets, about)
    const asked: Asked[] = [
      // Facebook and Instagram give the very same two columns.
      ...(isNetworkOpen
        ? [{ question: 'network' as const, options: ['tiktok', 'facebook', 'instagram'] }]
        : []),
      ...(isDayOpen ? [{ question: 'day' as const }] : []),
    ]
    const { decimal } = findDecimal(tables.flatMap(({ headed }) => shareCells(headed)))
    return { answers: { network: 'tiktok', day: periodEnd(about), decimal }, asked }
  },
  *read(sheets, answers) {
    for (const table of tiktokTables(sheets)) {
      yield { is: 'ignored', columns: table.headed.ignored }
      if (table.is === 'videos') yield* readVideos(table, answers)
      else if (table.is === 'days') yield* readDays(table, answers)
      else if (table.is === 'shares') yield* readShares(table, answers)
      else yield* readHours(table)
    }
  },
}

function kindOf(table: TiktokTable): Found['kind'] {
  if (table.is === 'videos') return table.isBusiness ? 'tiktokVideos' : 'tiktokContent'
  if (table.is !== 'days' || table.of === 'followers') return 'tiktokFollowers'
  return table.of === 'business' ? 'tiktokBusiness' : 'tiktokOverview'
}

const placeOfKind = (table: TiktokTable) => tiktok.kinds.indexOf(kindOf(table))

const isNamed = (sheets: readonly Sheet[], { fileName }: About) =>
  [fileName, ...sheets.map(({ name }) => name)].some((name) => /^follower/i.test(name))

function hasYearLess(table: TiktokTable): boolean {
  if (table.is === 'shares') return false
  const at = table.is === 'videos' ? table.headed.columns.publishedAt : table.headed.columns.day
  return table.headed.records.some(({ cells }) => readYearLess(cells[at ?? -1] ?? '') !== undefined)
}

function readDays({ sheet, headed }: Of<'days'>, answers: FileAnswers): Generator<Row> {
  const dayOf = yearsOf(headed.records, headed.columns.day, answers)
  return dayRows(sheet, headed, {
    account,
    day: 'day',
    readDay: (_, { line }) => dayOf.get(line),
    measures: [
      // What TikTok counts as a view is that the video was shown.
      { measure: 'impressions', columns: ['videoViews'] },
      { measure: 'videoViews', columns: ['videoViews'] },
      { measure: 'profileVisits', columns: ['profileVisits'] },
      { measure: 'likes', columns: ['likes'] },
      { measure: 'comments', columns: ['comments'] },
      { measure: 'shares', columns: ['shares'] },
      { measure: 'reach', columns: ['reach'] },
      { measure: 'leads', columns: ['leads'] },
      { measure: 'followers', columns: ['followers'] },
      { measure: 'newFollowers', columns: ['newFollowers'] },
      // Before the followers are known their difference is told as 0, which says nothing.
      { measure: 'newFollowers', columns: ['difference'], needs: 'followers' },
      { measure: 'lostFollowers', columns: ['lostFollowers'] },
      { measure: 'viewers', columns: ['viewers'] },
    ],
  })
}

/** The day of each line, with its year where the file leaves it out. */
function yearsOf(
  records: readonly CsvRecord[],
  column: number | undefined,
  { day, order }: FileAnswers,
): Map<number, Day> {
  const cells = records.map((record) => record.cells[column ?? -1] ?? '')
  const given = giveYears(cells.map(readYearLess), day)
  return new Map(
    records.flatMap(({ line }, at) => {
      const one = given[at] ?? readFileDay(cells[at] ?? '', order)
      return one ? [[line, one] as const] : []
    }),
  )
}

/** Shares are no whole numbers, so a spreadsheet that saved them may have put commas. */
function shareCells({ columns, records }: Headed<string>): string[] {
  const { share } = columns
  return share === undefined ? [] : records.map(({ cells }) => cells[share] ?? '')
}

/** TikTok tells shares of one, Meta's file of the same form of a hundred. */
function* readShares({ sheet, headed, by }: Of<'shares'>, { network, decimal }: FileAnswers): Generator<Row> {
  const name = headed.header[headed.columns.share ?? -1] ?? ''
  const counts = shareCells(headed).map((cell) => readNumber(cell, name, decimal))
  const isPercent = counts.some((count) => count.ok && (count.value ?? 0) > 1)
  for (const [at, record] of headed.records.entries()) {
    const place = placeOf(sheet, record)
    const count = counts[at]
    const why: Why | undefined = misfit(headed, record) ?? (count?.ok === false ? count.why : undefined)
    if (why) yield { is: 'left', ...place, why }
    else if (count?.ok && count.value !== null) {
      const label = cellsOf(headed, record)(by)
      const share = isPercent ? count.value / 100 : count.value
      yield { is: 'audience', ...place, account: { ...account, network }, kind: by, label, share }
    }
  }
}

/** How the followers who are there spread over the hours of a day, all days of the file together. */
function* readHours({ sheet, headed }: Of<'hours'>): Generator<Row> {
  const hours = new Map<number, { line: number; active: number }>()
  let whole = 0
  for (const record of headed.records) {
    const place = placeOf(sheet, record)
    const cell = cellsOf(headed, record)
    const hour = readSigned(cell('hour'), 'Hour')
    const active = readSigned(cell('active'), 'Active followers')
    const why =
      misfit(headed, record) ?? (hour.ok ? undefined : hour.why) ?? (active.ok ? undefined : active.why)
    if (why || !hour.ok || !active.ok) {
      if (why) yield { is: 'left', ...place, why }
      continue
    }
    if (hour.value === null || active.value === null) continue
    const before = hours.get(hour.value)
    hours.set(hour.value, { line: before?.line ?? place.line, active: (before?.active ?? 0) + active.value })
    whole += active.value
  }
  if (whole === 0) return
  for (const [hour, { line, active }] of [...hours].sort(([one], [other]) => one - other)) {
    const label = `${String(hour).padStart(2, '0')}:00`
    yield {
      is: 'audience',
      ...placeOf(sheet, { line, cells: [] }),
      account,
      kind: 'hour',
      label,
      share: active / whole,
    }
  }
}
