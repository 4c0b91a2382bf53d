import { useTranslation } from 'react-i18next'
import { builtInMeasures, isMeasureKey } from '../../../shared/review/measures.ts'
import { useStrategy } from '../store.ts'

/** Names a measure: a built-in one in the language of the screen, an own one as the team called it. */
export function useMeasureName(): (measureId: string | null) => string {
  const { t } = useTranslation()
  const own = useStrategy(({ view }) => view?.measures)
  return (measureId) => {
    if (isMeasureKey(measureId)) return t(`glossary.measureName.${measureId}`)
    return own?.find(({ id }) => id === measureId)?.name ?? ''
  }
}

/** What a measure is counted in where its name does not say it. */
export function useMeasureUnit(): (measureId: string | null) => string {
  const { t } = useTranslation()
  const own = useStrategy(({ view }) => view?.measures)
  return (measureId) => {
    if (isMeasureKey(measureId)) {
      const { unit } = builtInMeasures[measureId]
      return unit === 'count' || unit === 'money' ? '' : t(`measures.countedIn.${unit}`)
    }
    const measure = own?.find(({ id }) => id === measureId)
    return measure?.isShare && measure.formula ? t('measures.countedIn.share') : (measure?.unit ?? '')
  }
}
