import type { Day } from '../../day.ts'
import type { MeasureKey } from '../../review/measures.ts'
import { badDay, cellsOf, dayRows, misfit, placeOf, readSigned } from '../figures/columns.ts'
import type { FileAnswers } from '../figures/reader.ts'
import type { Account, Row } from '../figures/row.ts'
import { foldHeader } from '../header.ts'
import type { DateOrder } from '../wall-time.ts'
import { quote, type Why } from '../why.ts'
import { linkedinAccount as account, type LinkedinDayField, readLinkedinDay } from './linkedin-columns.ts'
import type { LinkedinTable } from './linkedin-tables.ts'

type Of<Is extends LinkedinTable['is']> = Extract<LinkedinTable, { is: Is }>
type PageDays = Of<'metrics' | 'newFollowers' | 'visitors'>

const pageMeasures: Record<
  PageDays['is'],
  readonly { measure: MeasureKey; columns: readonly LinkedinDayField[] }[]
> = {
  metrics: [
    { measure: 'impressions', columns: ['impressions'] },
    { measure: 'reach', columns: ['reach'] },
    // LinkedIn's own set, in which clicks are: they are no visits to a website, so they are told nowhere else.
    { measure: 'engagements', columns: ['clicks', 'likes', 'comments', 'shares'] },
    { measure: 'likes', columns: ['likes'] },
    { measure: 'comments', columns: ['comments'] },
    { measure: 'shares', columns: ['shares'] },
  ],
  // New that day, less those who left; how many there are in all no file tells.
  newFollowers: [{ measure: 'newFollowers', columns: ['newFollowers'] }],
  visitors: [
    { measure: 'pageViews', columns: ['pageViews'] },
    { measure: 'visitors', columns: ['visitors'] },
  ],
}

export function readPageDays({ is, sheet, headed }: PageDays, { order }: FileAnswers): Generator<Row> {
  const readDay = (cell: string) => readLinkedinDay(cell, order)
  return dayRows(sheet, headed, { account, day: 'day', readDay, measures: pageMeasures[is] })
}

/** The days of a person's posts or followers, and above them how many followers there are by now. */
export function* readCreatorDays(
  { sheet, headed, total }: Of<'creatorDays'>,
  { order }: FileAnswers,
): Generator<Row> {
  if (total) {
    const count = readSigned(total.cells[1] ?? '', total.cells[0] ?? '')
    const day = dayOfTotal(total.cells[0] ?? '', order)
    const why = day ? (count.ok ? undefined : count.why) : badDay(total.cells[0] ?? '')
    if (why) yield { is: 'left', ...placeOf(sheet, total), why }
    else if (day && count.ok && count.value !== null)
      yield { is: 'day', ...placeOf(sheet, total), account, day, measure: 'followers', value: count.value }
  }
  const counted = ['impressions', 'engagements', 'newFollowers'] as const
  yield* dayRows(sheet, headed, {
    account,
    day: 'day',
    readDay: (cell) => readLinkedinDay(cell, order),
    measures: counted.map((measure) => ({ measure, columns: [measure] })),
  })
}

/** `Total followers on 3/23/2026:` */
export function dayOfTotal(title: string, order: DateOrder): Day | undefined {
  const [day = ''] = /\d[\d/.-]+\d/.exec(title) ?? []
  return readLinkedinDay(day, order)
}

/** `3/24/2025 - 3/23/2026`, both days counted. */
export function readPeriod(text: string, order: DateOrder): { from: Day; to: Day } | undefined {
  const [from, to] = text.split(/\s+[-–]\s+/).map((day) => readLinkedinDay(day, order))
  return from && to && from <= to ? { from, to } : undefined
}

const ofPeriod: Readonly<Record<string, MeasureKey>> = {
  impressions: 'impressions',
  'members reached': 'reach',
}

/** What came to a person's posts in a period, people counted once over all of it. */
export function* readDiscovery(
  { sheet, period: told, records }: Of<'discovery'>,
  { order }: FileAnswers,
): Generator<Row> {
  const period = readPeriod(told, order)
  for (const record of records) {
    const [name = '', value = ''] = record.cells
    const place = placeOf(sheet, record)
    const measure = ofPeriod[foldHeader(name)]
    const count = readSigned(value, name)
    const why: Why | undefined = measure
      ? !period
        ? badDay(told)
        : count.ok
          ? undefined
          : count.why
      : { code: 'notKept', params: { value: quote(name) } }
    if (why) yield { is: 'left', ...place, why }
    else if (measure && period && count.ok && count.value !== null)
      yield { is: 'period', ...place, account, ...period, measure, value: count.value }
  }
}

/** The own page and others beside it, each an account of its own. */
export function* readPages(
  { sheet, headed, period: row }: Of<'pages'>,
  answers: FileAnswers,
): Generator<Row> {
  const [from, to] = (row?.cells ?? []).map((cell) => readLinkedinDay(cell, answers.order))
  const measures = [
    ['newFollowers', 'newFollowers'],
    ['engagements', 'engagements'],
    ['posts', 'postsPublished'],
  ] as const
  for (const record of headed.records) {
    const place = placeOf(sheet, record)
    const cell = cellsOf(headed, record)
    const whose: Account = { ...account, name: cell('page') }
    const rows: Row[] = []
    let why = misfit(headed, record) ?? (from && to ? undefined : badDay(row?.cells.join(' ') ?? ''))
    const followers = readSigned(cell('followers'), 'Total Followers')
    if (!followers.ok) why ??= followers.why
    else if (to && followers.value !== null)
      rows.push({
        is: 'day',
        ...place,
        account: whose,
        day: to,
        measure: 'followers',
        value: followers.value,
      })
    for (const [field, measure] of measures) {
      const count = readSigned(cell(field), headed.header[headed.columns[field] ?? -1] ?? field)
      if (!count.ok) why ??= count.why
      else if (from && to && count.value !== null)
        rows.push({ is: 'period', ...place, account: whose, from, to, measure, value: count.value })
    }
    if (why) yield { is: 'left', ...place, why }
    else yield* rows
  }
}
