import { addMonths, daysBetween, firstDayOf, type Month } from '../day.ts'
import type { Nature } from '../review/measures.ts'
import type { Reading } from '../review/review.ts'
import { noDayTwice } from './no-day-twice.ts'

/** Of how many days of a month a value was made up. */
export type DaysKnown = { known: number; of: number }

/** Whether no day of the month is missing. */
export const isWholeMonth = ({ known, of }: DaysKnown): boolean => known >= of

/** What is to be said of the days behind a value: nothing of a stock, which one day tells as well as all. */
export const daysToTell = (nature: Nature, days: DaysKnown | null): DaysKnown | null =>
  nature === 'stock' ? null : days

/** A month's value made of its days, and of how many it is. */
export type DaysValue = Pick<
  Reading,
  'measureId' | 'channelId' | 'campaignId' | 'value' | 'sourceNote' | 'person' | 'at'
> & {
  source: 'file'
  days: DaysKnown
}

/**
 * What a month's days come to: the sum of a flow over the days that are known, the last of a stock. Days of unique
 * people and of ratios come to nothing, for neither adds up.
 */
export function monthOfDays(
  days: readonly Reading[],
  month: Month,
  natureOf: (measureId: string) => Nature,
): DaysValue[] {
  const of = daysBetween(firstDayOf(month), firstDayOf(addMonths(month, 1)))
  const groups = Map.groupBy(days, (day) => `${day.measureId} ${day.channelId} ${day.campaignId}`)
  return [...groups.values()].flatMap((group) => {
    const nature = natureOf(group[0]?.measureId ?? '')
    const { readings, known: told } = noDayTwice(group)
    const last = readings.reduce((late, one) => ((one.day ?? '') > (late.day ?? '') ? one : late))
    if (nature !== 'flow' && nature !== 'stock') return []
    const value = nature === 'stock' ? last.value : readings.reduce((sum, one) => sum + one.value, 0)
    const { measureId, channelId, campaignId, sourceNote, person, at } = last
    const known = { known: told, of }
    return [
      {
        measureId,
        channelId,
        campaignId,
        value,
        sourceNote,
        person,
        at,
        source: 'file' as const,
        days: known,
      },
    ]
  })
}
