import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { columnKey } from '../../shared/contact-files.ts'
import type { ContactColumn } from '../../shared/imports/contact-preview.ts'

/** How a column of a file, or a field of a contact, is called. */
export function useColumnName(): (column: ContactColumn | 'organisationId' | 'goalId') => string {
  const { t } = useTranslation()
  return useCallback((column) => t(columnKey(column)), [t])
}
