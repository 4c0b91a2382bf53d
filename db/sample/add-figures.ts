import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  firstDayOf,
  lastDayOf,
  monthOf,
  weekdayOf,
} from '../../shared/day.ts'
import type { FigureKind } from '../../shared/imports/figures/kinds.ts'
import type { Id } from '../../shared/record.ts'
import { type AudienceShare, fromNoFile } from '../../shared/review/review.ts'
import { newId } from '../id.ts'
import type { Sample, SampleStrategy } from './add-strategy.ts'
import { readLines } from './lines.ts'

/** Orders by telephone of the last twelve months, oldest first. */
const orders = [8, 9, 8, 10, 9, 11, 10, 9, 12, 11, 13, 17]

/** Who follows the first channel, as Meta tells it; countries aside, which are the brand's own and two beside it. */
const audience: readonly [kind: AudienceShare['kind'], label: string, share: number][] = [
  ['age', '18–24', 0.11],
  ['age', '25–34', 0.31],
  ['age', '35–44', 0.27],
  ['age', '45–54', 0.17],
  ['age', '55–64', 0.09],
  ['age', '65+', 0.05],
  ['gender', 'female', 0.64],
  ['gender', 'male', 0.36],
]
const abroad: readonly [country: string, share: number][] = [
  ['DE', 0.03],
  ['FR', 0.02],
]

/** Visits of a day of the week, Monday first: people look at the profile when they have time to come. */
const visits = [21, 26, 24, 38, 41, 52, 33]
const monthsOfDays = 2

/** What a file or a formula knows beyond the six of each month: a measure of the team's own and one made of it, who follows, and days. */
export function addFigures(sample: Sample, strategy: SampleStrategy): void {
  addOwnMeasures(sample, strategy)
  addAudience(sample, strategy)
  addDaysOf(sample, strategy)
}

function addOwnMeasures({ writer, words, today, at }: Sample, strategy: SampleStrategy): void {
  const [told, rate] = readLines(words.measures).map((fields) => ({
    ...{ id: newId(), name: fields(0), unit: fields(1), definition: fields(2) },
    ...{ isStock: null, direction: 'up' as const, formula: '', isShare: null, position: 1 },
  }))
  if (!told || !rate) return
  writer.add('measure', told)
  writer.add('measure', { ...rate, formula: `{${told.id}} / {clicks}`, isShare: at, position: 2 })
  orders.forEach((value, place) => {
    const month = addMonths(monthOf(today), place - orders.length)
    writer.add('reading', {
      ...fromNoFile,
      ...{ id: newId(), measureId: told.id, month, channelId: null, value, source: 'typed', sourceNote: '' },
      ...{ person: strategy.members[1] ?? '', at: `${lastDayOf(month)}T17:30:00.000Z` },
    })
  })
}

function addAudience(sample: Sample, strategy: SampleStrategy): void {
  const day = lastDayOf(addMonths(monthOf(sample.today), -1))
  const others = abroad.reduce((sum, [, share]) => sum + share, 0)
  const countries = [[sample.words.country, 1 - others] as const, ...abroad].map(
    ([country, share]) => ['country', country, share] as const,
  )
  const shares = [...audience, ...countries]
  const from = addFile(sample, strategy, 'metaAudience', shares.length)
  shares.forEach(([kind, label, share], place) => {
    sample.writer.add('audienceShare', { id: newId(), ...from, day, kind, label, share, line: place + 2 })
  })
}

/** Days up to yesterday: what the running month comes to grows with them. */
function addDaysOf(sample: Sample, strategy: SampleStrategy): void {
  const { writer, today, at } = sample
  const first = firstDayOf(addMonths(monthOf(today), -monthsOfDays))
  const days = Array.from({ length: daysBetween(first, today) }, (_, after): Day => addDays(first, after))
  const from = addFile(sample, strategy, 'metaOverview', days.length)
  days.forEach((day, place) => {
    // Days differ, but every sample has the same.
    const value = (visits[weekdayOf(day) - 1] ?? 0) + ((place * 7) % 11)
    writer.add('reading', {
      ...fromNoFile,
      ...{ id: newId(), measureId: 'profileVisits', month: monthOf(day), day, value, ...from },
      ...{ source: 'file', sourceNote: '', line: place + 3, person: '', at, asOf: today },
    })
  })
}

function addFile({ writer, at }: Sample, strategy: SampleStrategy, kind: FigureKind, rows: number) {
  const channelId = strategy.channels[0] as Id
  const { id: importId } = writer.add('import', {
    ...{ id: newId(), kind, fileName: `${kind}.csv`, fileHash: '', channelId, at },
    ...{ read: rows, added: rows, updated: 0, unchanged: 0, rejected: 0 },
  })
  return { channelId, importId }
}
