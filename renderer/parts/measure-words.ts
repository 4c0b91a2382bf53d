import type { TFunction } from 'i18next'
import type { MeasureUnit } from '../../shared/review/measure-unit.ts'
import { isMeasureKey } from '../../shared/review/measures.ts'
import { type Format, missing } from './format.ts'

/** A built-in measure in the language of the screen, an own one as the team called it. */
export function measureWord(measureId: string, ownName: string, t: TFunction): string {
  return isMeasureKey(measureId) ? t(`glossary.measureName.${measureId}`) : ownName || '…'
}

/** A value in the form of its unit. */
export function tellMeasure(unit: MeasureUnit | null, value: number | null, format: Format): string {
  if (value === null) return missing
  if (unit === 'share') return format.percent(value)
  if (unit === 'money') return format.money(value)
  if (unit === 'seconds' || unit === 'minutes')
    return format.minutes(Math.round(unit === 'seconds' ? value / 60 : value))
  return format.number(value, 2)
}
