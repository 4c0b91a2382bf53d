import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { HistoryList } from '../parts/history-list.tsx'
import { Fold } from '../ui/page/fold.tsx'
import { useRead } from '../use-read.ts'

/** Who came, went and was given which part, and that PINs came and went: for everybody to see. */
export function TeamHistory() {
  const { t } = useTranslation()
  const { value: lines } = useRead('teamHistory', () => api.history.team(), ['member', 'workspace'])
  if (!lines || lines.length === 0) return null
  return (
    <Fold title={t('team.history')}>
      <HistoryList lines={lines} first={10} />
    </Fold>
  )
}
