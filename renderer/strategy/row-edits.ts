import i18next from 'i18next'
import type { StrategyTable } from '../../shared/strategy-edits.ts'
import { problemCodeOf } from '../parts/explain.ts'
import { showToast } from '../ui/notice/toast.tsx'
import { showUndoable } from '../undo-offer.ts'
import { changeRecord, loadStrategy, removeRecord } from './store.ts'

/** Removes a row and offers the way back; a channel with numbers offers to be left instead. */
export function removeRow(table: StrategyTable, id: string, name: string): void {
  removeRecord({ table, id }).then(
    () =>
      void showUndoable(i18next.t(`strategy.removed.${table}`, { title: name || '…' }), loadStrategy).catch(
        () => {},
      ),
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
