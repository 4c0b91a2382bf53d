import { useTranslation } from 'react-i18next'
import { measures } from '../../shared/review.ts'
import { useStrategy } from './store.ts'

/** Names a measure: a built-in one in the language of the screen, an own one as the team called it. */
export function useMeasureName(): (measureId: string | null) => string {
  const { t } = useTranslation()
  const own = useStrategy(({ view }) => view?.measures)
  return (measureId) => {
    const builtIn = measures.find((measure) => measure === measureId)
    if (builtIn) return t(`glossary.measureName.${builtIn}`)
    return own?.find(({ id }) => id === measureId)?.name ?? ''
  }
}

/** What an own measure is counted in; a built-in one says it by its name. */
export function useMeasureUnit(): (measureId: string | null) => string {
  const own = useStrategy(({ view }) => view?.measures)
  return (measureId) => own?.find(({ id }) => id === measureId)?.unit ?? ''
}
