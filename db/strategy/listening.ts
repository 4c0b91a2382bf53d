import type { PlanDocument } from '../../shared/print/exports.ts'
import { replyParts } from '../../shared/strategy/listening.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import { readTree } from './reply-tree.ts'
import { readSheets } from './sheets.ts'

/** Whom to listen to and for what, as the plan says it. */
export function readListening(db: Db): PlanDocument['listening'] {
  return {
    keywords: all(db, query.selectFrom('keyword').selectAll().orderBy('position')),
    competitors: all(db, query.selectFrom('competitor').selectAll().orderBy('position')),
  }
}

/** Who answers and how; topics without facts have nothing to tell a reader. */
export function readReply(db: Db): PlanDocument['reply'] {
  const points = query.selectFrom('messagePoint').selectAll().where('facts', '!=', '').orderBy('position')
  const { replyNodes, replyAnswers } = readTree(db)
  return {
    plan: readSheets(db).replyPlan[0],
    points: all(db, points),
    tree: { replyNodes: [...replyNodes], replyAnswers: [...replyAnswers] },
  }
}

/** Whether anything of the plan for replies is written, the tree aside. */
export function hasReply({ plan, points }: PlanDocument['reply']): boolean {
  const said = [plan.responsible, plan.standIn, ...replyParts.map((part) => plan[part])].join('').trim()
  return said !== '' || plan.hours !== null || points.length > 0
}
