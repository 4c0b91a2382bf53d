import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { MeasureUnit } from '../../shared/review/measure-unit.ts'
import { builtInMeasures, isMeasureKey } from '../../shared/review/measures.ts'
import type { MoreNumber } from '../../shared/review/review-month.ts'
import { type Format, useFormat } from './format.ts'
import { isolate } from './label.ts'
import { measureWord, tellMeasure } from './measure-words.ts'

/** Months closed earlier did not keep the unit of a number. */
export function unitOf({ measureId, unit }: Pick<MoreNumber, 'measureId' | 'unit'>): MeasureUnit {
  return unit ?? (isMeasureKey(measureId) ? builtInMeasures[measureId].unit : 'count')
}

/** How a number beside the six metrics is called and written. */
export function useMoreNumber(number: Pick<MoreNumber, 'measureId' | 'measureName' | 'unit' | 'isVanity'>) {
  const { t } = useTranslation()
  const format = useFormat()
  const { measureId, measureName } = number
  const builtIn = isMeasureKey(measureId) ? builtInMeasures[measureId] : undefined
  const unit = unitOf(number)
  return {
    name: measureWord(measureId, measureName, t),
    unit,
    isVanity: number.isVanity ?? builtIn?.isVanity ?? false,
    write: (value: number | null) => tellMeasure(unit, value, format),
  }
}

/** Of what a number was made, and of how much: never a rate without what it divides. */
export function tellMade(
  { parts, rate, n, channels, days }: Pick<MoreNumber, 'parts' | 'rate' | 'n' | 'channels' | 'days'>,
  t: TFunction,
  format: Format,
): string[] {
  const told = parts.map((part) =>
    t('measures.result.part', {
      measure: measureWord(part.measureId, part.measureName, t),
      value: format.number(part.value, 2),
    }),
  )
  return [
    told.length > 0 && format.list(told),
    rate && parts.length === 0 && isolate(`${format.number(rate.part)} / ${format.number(rate.whole)}`),
    n !== null && rate === null && isolate(t('review.more.n', { number: format.number(n) })),
    channels && channels.known < channels.of && t('review.more.channels', { ...channels }),
    days && t('review.cell.days', { known: days.known, of: days.of }),
  ].filter((words) => typeof words === 'string')
}
