import { useTranslation } from 'react-i18next'
import { builtInMeasures, type MeasureKey, measureKeys } from '../../shared/measures.ts'
import type { MoreNumber } from '../../shared/review-month.ts'
import { useFormat } from './format.ts'

/** How a number beside the six metrics is called and written, by what its measure counts. */
export function useMoreNumber({ measureId, measureName }: Pick<MoreNumber, 'measureId' | 'measureName'>) {
  const { t } = useTranslation()
  const format = useFormat()
  const key = measureKeys.find((one): one is MeasureKey => one === measureId)
  const unit = key ? builtInMeasures[key].unit : 'count'
  const write = (value: number | null) => {
    if (value === null) return format.number(null)
    if (unit === 'share') return format.percent(value)
    if (unit === 'seconds' || unit === 'minutes')
      return format.minutes(Math.round(unit === 'seconds' ? value / 60 : value))
    return format.number(value, 2)
  }
  return {
    name: key ? t(`glossary.measureName.${key}`) : measureName,
    isVanity: key !== undefined && builtInMeasures[key].isVanity,
    write,
  }
}
