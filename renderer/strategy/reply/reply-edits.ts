import i18next from 'i18next'
import { starterTree } from '../../../shared/replies/reply-starter.ts'
import type { Lead } from '../../../shared/replies/reply-tree.ts'
import { api } from '../../api.ts'
import { save } from '../../saving.ts'
import { showUndoable } from '../../undo-offer.ts'
import { addRecord, loadStrategy } from '../store.ts'

export async function leadTo(lead: Lead): Promise<{ answerId: string; nodeId: string | null }> {
  const led = await save(() => api.strategy.leadTo(lead))
  await loadStrategy()
  return led
}

export async function takeInTree(say: (key: string) => string): Promise<void> {
  await save(() => api.strategy.takeInTree(starterTree(say)))
  await loadStrategy()
}

export async function clearLoose(): Promise<void> {
  const count = await save(() => api.strategy.clearLoose())
  await loadStrategy()
  if (count > 0) await showUndoable(i18next.t('reply.cleared', { count }), loadStrategy)
}

export async function startTree(): Promise<string> {
  return (await addRecord({ table: 'replyNode', beforeId: null, values: {} })).id
}
