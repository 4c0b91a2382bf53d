import { natureIn } from '../../review/measures.ts'
import type { FileSeries } from '../preview.ts'
import type { OwnMeasure } from './reader.ts'
import { accountKey, type FileDay, type FilePeriod } from './row.ts'

/** What a file says of each measure, told short: how many days or periods, from when to when, and what they come to. */
export function seriesOf(
  { days, periods }: { days: readonly FileDay[]; periods: readonly FilePeriod[] },
  own: readonly OwnMeasure[],
): FileSeries[] {
  const natureOf = natureIn(own)
  const told = [...days.map(({ day, ...one }) => ({ ...one, from: day, to: day })), ...periods]
  const groups = Map.groupBy(told, ({ account, measure, campaign }) =>
    [accountKey(account), measure, campaign].join(' '),
  )
  return [...groups.values()].flatMap((rows) => {
    const sorted = rows.toSorted((a, b) => (a.from < b.from ? -1 : 1))
    const [first, last] = [sorted[0], sorted.at(-1)]
    if (!first || !last) return []
    const nature = natureOf(first.measure)
    const sum = sorted.reduce((total, { value }) => total + value, 0)
    return [
      {
        account: accountKey(first.account),
        measure: first.measure,
        campaign: first.campaign ?? '',
        values: sorted.length,
        from: first.from,
        to: last.to,
        value: nature === 'flow' ? sum : nature === 'stock' || sorted.length === 1 ? last.value : null,
      },
    ]
  })
}
