import { useTranslation } from 'react-i18next'
import { measureKeys } from '../../shared/review/measures.ts'
import type { Standing } from '../../shared/review/review-month.ts'

/** What an objective counts and where, its channel by its network too: one handle may be of several. */
export function useStandingMeasure(): (standing: Standing) => string {
  const { t } = useTranslation()
  return ({ measureId, measureName, channelName, network }) => {
    const builtIn = measureKeys.find((measure) => measure === measureId)
    const name = builtIn ? t(`glossary.measureName.${builtIn}`) : measureName
    const channel = [network && t(`glossary.networkName.${network}`), channelName].filter(Boolean).join(' ')
    return channel ? `${name}, ${channel}` : name
  }
}
