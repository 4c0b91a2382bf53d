import type { TFunction } from 'i18next'
import { isMeasureKey } from '../../shared/review/measures.ts'
import type { LateNumber } from '../../shared/review/review-month.ts'
import type { Format } from './format.ts'
import { measureWord, tellMeasure } from './measure-words.ts'

type Told = Pick<LateNumber, 'measureId' | 'measureName' | 'unit' | 'effortId' | 'before' | 'after'>

/** What a number that came late counts. */
export function lateMeasure({ measureId, measureName, effortId }: Told, t: TFunction): string {
  if (effortId !== null && !isMeasureKey(measureId)) return measureName || t('review.paid.results')
  const word = measureWord(measureId, measureName, t)
  return effortId !== null && measureName ? `${word} (${measureName})` : word
}

/** What was known of it, and what is. */
export function lateChange({ unit, before, after }: Told, t: TFunction, format: Format): string {
  const write = (value: number | null) => tellMeasure(unit, value, format)
  return t('review.late.change', { before: write(before), after: write(after) })
}
