import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { ContactColumn } from '../../shared/imports/contact-preview.ts'
import { columnKey } from '../../shared/relationships/contact-files.ts'

/** How a column of a file, or a field of a contact, is called. */
export function useColumnName(): (column: ContactColumn | 'organisationId' | 'goalId') => string {
  const { t } = useTranslation()
  return useCallback((column) => t(columnKey(column)), [t])
}
