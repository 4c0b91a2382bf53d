import i18next from 'i18next'
import type { StrategyTable } from '../../shared/strategy-edits.ts'
import { problemCodeOf } from '../parts/explain.ts'
import { announce } from '../ui/notice/announce.tsx'
import { showToast } from '../ui/notice/toast.tsx'
import { changeRecord, removeRecord, undo } from './store.ts'

/** Removes a row and offers the way back; a channel with numbers offers to be left instead. */
export function removeRow(table: StrategyTable, id: string, name: string): void {
  removeRecord({ table, id }).then(
    () => {
      const text = i18next.t(`strategy.removed.${table}`, { title: name || '…' })
      announce(text)
      showToast({ text, action: { label: i18next.t('app.undo'), run: undo } })
    },
    (error: unknown) => {
      if (problemCodeOf(error) !== 'HAS_READINGS') return
      const leave = () =>
        void changeRecord({ table: 'channel', id, patch: { decision: 'notHere' } }).catch(() => {})
      showToast({
        text: i18next.t('strategy.list.hasReadings'),
        action: { label: i18next.t('strategy.list.leaveChannel'), run: leave },
      })
    },
  )
}
