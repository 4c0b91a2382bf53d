import type { Day } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import { type BusinessBlock, isBlockDue } from '../../shared/strategy/business.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import { listLinks } from './links.ts'

export function listBlocks(db: Db): BusinessBlock[] {
  return all(db, query.selectFrom('businessBlock').selectAll().orderBy('position').orderBy('id'))
}

/** The blocks that wait to be looked at again. */
export function listDueBlocks(db: Db, today: Day): BusinessBlock[] {
  return listBlocks(db).filter((block) => isBlockDue(block, today))
}

/** What the paper says of the business: every block with the numbers of the goals it feeds. */
export function readBusinessPage(db: Db, goals: readonly { id: Id }[]) {
  const feeds = listLinks(db, 'blockGoal')
  const numberOf = new Map(goals.map(({ id }, index) => [id, index + 1]))
  return listBlocks(db).map((block) => ({
    ...block,
    goals: feeds
      .filter(({ blockId }) => blockId === block.id)
      .flatMap(({ goalId }) => numberOf.get(goalId) ?? [])
      .sort((one, other) => one - other),
  }))
}
