import type { BlockGoals } from '../../shared/business.ts'
import { api } from '../api.ts'
import { loadStrategy, shown } from './store.ts'

/** Ties a block to these goals and to no others. */
export async function feedGoals({ blockId, goalIds }: BlockGoals): Promise<void> {
  await shown(
    (view) => ({
      ...view,
      feeds: [
        ...view.feeds.filter((feed) => feed.blockId !== blockId),
        ...goalIds.map((goalId) => ({ id: goalId, blockId, goalId })),
      ],
    }),
    () => api.strategy.feedGoals({ blockId, goalIds }),
  )
  await loadStrategy()
}
