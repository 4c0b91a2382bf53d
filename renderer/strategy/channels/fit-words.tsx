import { useTranslation } from 'react-i18next'
import { fitCriteria, type NetworkSheet, readFit } from '../../../shared/strategy/network-sheet.ts'

/** How many criteria speak for a network, in words; nothing while none was answered. */
export function FitWords({ sheet }: { sheet: NetworkSheet }) {
  const { t } = useTranslation()
  const { yes, open } = readFit(sheet)
  if (open.length === fitCriteria.length) return null
  return <span>{t('strategy.fit.speaks', { count: yes.length, all: fitCriteria.length })}</span>
}
