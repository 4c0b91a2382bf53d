import { type BlockGoal, type BlockGoals, type BusinessBlock, isBlockDue } from '../../shared/business.ts'
import type { Day } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import { findRecord, titleOf } from './strategy.ts'

export function listBlocks(db: Db): BusinessBlock[] {
  return all(db, query.selectFrom('businessBlock').selectAll().orderBy('position').orderBy('id'))
}

/** Which block feeds which goal. */
export function listFeeds(db: Db): BlockGoal[] {
  return all(db, query.selectFrom('blockGoal').selectAll().orderBy('id'))
}

/** The blocks that wait to be looked at again. */
export function listDueBlocks(db: Db, today: Day): BusinessBlock[] {
  return listBlocks(db).filter((block) => isBlockDue(block, today))
}

/** Says anew which goals a block feeds, as one step; undefined when it, or one of them, is gone. */
export function feedGoals(db: Db, { blockId, goalIds }: BlockGoals): Id | undefined {
  const block = findRecord(db, 'businessBlock', blockId)
  if (!block || goalIds.some((id) => !findRecord(db, 'goal', id))) return undefined
  const old = listFeeds(db).filter((feed) => feed.blockId === blockId)
  const known = new Set(old.map(({ goalId }) => goalId))
  return commit(db, { key: 'strategy.did.feed', values: { title: titleOf(block) } }, (writer) => {
    for (const { id, goalId } of old) if (!goalIds.includes(goalId)) writer.remove('blockGoal', id)
    for (const goalId of new Set(goalIds))
      if (!known.has(goalId)) writer.add('blockGoal', { id: newId(), blockId, goalId })
    return blockId
  })
}

/** What the paper says of the business: every block with the numbers of the goals it feeds. */
export function readBusinessPage(db: Db, goals: readonly { id: Id }[]) {
  const feeds = listFeeds(db)
  const numberOf = new Map(goals.map(({ id }, index) => [id, index + 1]))
  return listBlocks(db).map((block) => ({
    ...block,
    goals: feeds
      .filter(({ blockId }) => blockId === block.id)
      .flatMap(({ goalId }) => numberOf.get(goalId) ?? [])
      .sort((one, other) => one - other),
  }))
}
