import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Place, RoutineStanding } from '../../shared/library/place.ts'
import { useFormat } from './format.ts'

/** How a routine stands, in a sentence. */
export function useStandingWords(): (standing: RoutineStanding, per: Place['per']) => string {
  const { t } = useTranslation()
  const format = useFormat()
  return useCallback(
    ({ done, wanted, to, kept, of }, per) => {
      const now = t(`library.place.standing.${per}`, {
        done: format.number(done),
        wanted: format.number(wanted),
        day: format.day(to, 'weekday'),
      })
      if (of === 0) return now
      const before = t(`library.place.kept.${per}`, {
        count: of,
        kept: format.number(kept),
        of: format.number(of),
      })
      return `${now} ${before}`
    },
    [t, format],
  )
}
