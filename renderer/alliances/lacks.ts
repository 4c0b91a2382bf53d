import { useTranslation } from 'react-i18next'
import type { Lack } from '../../shared/alliances/coverage.ts'

/** Why somebody who can do it does not cover it, in words. */
export function useLacks(): (lacks: readonly Lack[]) => string[] {
  const { t } = useTranslation()
  return (lacks) => lacks.map((lack) => t(`alliances.lack.${lack}`))
}
