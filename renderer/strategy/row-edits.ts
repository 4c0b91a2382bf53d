import i18next from 'i18next'
import type { StrategyTable } from '../../shared/strategy/strategy-tables.ts'
import { showUndoable } from '../undo-offer.ts'
import { changeRecord, loadStrategy, removeRecord } from './store.ts'

/** Removes a row and offers the way back; a channel with numbers offers to be left instead. */
export async function removeRow(table: StrategyTable, id: string, name: string): Promise<void> {
  const leave = {
    label: i18next.t('strategy.list.leaveChannel'),
    run: () => void changeRecord({ table: 'channel', id, patch: { decision: 'notHere' } }).catch(() => {}),
  }
  await removeRecord({ table, id }, { HAS_READINGS: leave })
  await showUndoable(i18next.t(`strategy.removed.${table}`, { title: name || '…' }), loadStrategy)
}
