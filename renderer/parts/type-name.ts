import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { isUsualType } from '../../shared/relationships/relationships.ts'

/** A type by its name in the reader's language; the team's own words stay as they were written. */
export function useTypeName(): (type: string) => string {
  const { t } = useTranslation()
  return useCallback((type) => (isUsualType(type) ? t(`relationships.type.${type}`) : type), [t])
}
