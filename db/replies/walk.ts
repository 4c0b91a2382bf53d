import type { Id } from '../../shared/record.ts'
import type { Mention, MentionStep } from '../../shared/replies/mention.ts'
import { type ReplyTree, walkOf } from '../../shared/replies/reply-tree.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { statement } from '../query.ts'
import { readTree } from '../strategy/reply-tree.ts'
import { getMention, labelOf, stepsOf } from './mentions.ts'

type Step = Pick<MentionStep, 'nodeId' | 'answerId' | 'question' | 'answer' | 'outcome'>

/**
 * Keeps the way that a mention takes through the tree: the answers that were given, each with its question, and how it
 * ends. Steps that stay the same are left as they are. Undefined when the mention is gone.
 */
export function walkMention(
  db: Db,
  { id, answerIds }: { id: Id; answerIds: readonly Id[] },
): Mention | undefined {
  const mention = getMention(db, id)
  if (!mention) return undefined
  const way = wayOf(readTree(db), answerIds)
  const there = stepsOf(db, id)
  const isSame = (step: Step, place: number) =>
    there[place]?.nodeId === step.nodeId && there[place]?.answerId === step.answerId
  const kept = way.findIndex((step, place) => !isSame(step, place))
  const from = kept < 0 ? way.length : kept
  commit(db, labelOf('walk', mention), (writer) => {
    for (const step of there.slice(from)) writer.remove('mentionStep', step.id)
    way.slice(from).forEach((step, place) => {
      writer.add('mentionStep', {
        ...{ ...step, id: newId(), mentionId: id, person: db.person, at: db.now() },
        position: from + place + 1,
      })
    })
  })
  return mention
}

/** The steps of a way in the words of today. */
export function wayOf(tree: ReplyTree, answerIds: readonly Id[]): Step[] {
  const { steps, at } = walkOf(tree, answerIds)
  const way: Step[] = steps.map(({ node, answer }) => ({
    ...{ nodeId: node.id, answerId: answer.id, question: node.title, answer: answer.title, outcome: null },
  }))
  if (at?.kind === 'outcome')
    way.push({ nodeId: at.id, answerId: null, question: at.title, answer: '', outcome: at.outcome })
  return way
}

/** How many mentions ended at each box of the tree; those at which none did are left out. */
export function countEnds(db: Db): Record<Id, number> {
  const sql = `select nodeId, count(*) as count from mentionStep
    where outcome is not null and nodeId is not null group by nodeId`
  const rows = statement(db.sqlite, sql).all() as { nodeId: Id; count: number }[]
  return Object.fromEntries(rows.map(({ nodeId, count }) => [nodeId, count]))
}
