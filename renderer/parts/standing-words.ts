import { useTranslation } from 'react-i18next'
import { isMeasureKey } from '../../shared/review/measures.ts'
import type { Standing } from '../../shared/review/review-month.ts'

/** What an objective counts and where, its channel by its network too: one handle may be of several. */
export function useStandingMeasure(): (standing: Standing) => string {
  const { t } = useTranslation()
  return ({ measureId, measureName, channelName, network }) => {
    const name = isMeasureKey(measureId) ? t(`glossary.measureName.${measureId}`) : measureName
    const channel = [network && t(`glossary.networkName.${network}`), channelName].filter(Boolean).join(' ')
    return channel ? `${name}, ${channel}` : name
  }
}
