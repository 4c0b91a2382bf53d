import type { Id, Label } from '../../shared/record.ts'
import {
  type Lead,
  loopThrough,
  looseNodes,
  type ReplyAnswer,
  type ReplyNode,
  type ReplyTree,
  type TreeStarter,
} from '../../shared/replies/reply-tree.ts'
import { blank, type StrategyRef } from '../../shared/strategy/strategy-tables.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import type { Writer } from '../writer.ts'
import { findRecord, place, removeBelow, titleOf } from './strategy.ts'

/** The decision tree as the rules read it. */
export function readTree(db: Db): ReplyTree {
  return {
    replyNodes: all(db, query.selectFrom('replyNode').selectAll().orderBy('position')),
    replyAnswers: all(db, query.selectFrom('replyAnswer').selectAll().orderBy('position')),
  }
}

type Written = { table: string; id?: Id; parentId?: Id | null; patch?: object; values?: object }

/** Whether a write would let an answer lead back to the question it belongs to, by whatever way. */
export function closesLoop(db: Db, { table, id, parentId, patch, values }: Written): boolean {
  if (table !== 'replyAnswer') return false
  const old: Partial<ReplyAnswer> | undefined = id ? findRecord(db, 'replyAnswer', id) : undefined
  const after: Partial<ReplyAnswer> = { ...old, ...(parentId && { nodeId: parentId }), ...patch, ...values }
  if (!after.nodeId || !after.targetId) return false
  const tree = readTree(db)
  const replyAnswers = tree.replyAnswers.filter((answer) => answer.id !== id)
  return loopThrough({ ...tree, replyAnswers }, after.nodeId, after.targetId) !== undefined
}

/**
 * Writes an answer and where it leads, with the box it leads to where that is new, as one step. Undefined when the
 * question, the answer or the box is gone; 'loop' when it would lead back.
 */
export function leadTo(db: Db, lead: Lead): { answerId: Id; nodeId: Id | null } | 'loop' | undefined {
  const { answer, to } = lead
  const old = 'id' in answer ? findRecord(db, 'replyAnswer', answer.id) : undefined
  const nodeId = 'nodeId' in answer ? answer.nodeId : old?.nodeId
  const question = nodeId ? findRecord(db, 'replyNode', nodeId) : undefined
  if (!question) return undefined
  const targetId = 'nodeId' in to ? to.nodeId : null
  if (targetId && !findRecord(db, 'replyNode', targetId)) return undefined
  const written = { table: 'replyAnswer', parentId: question.id, patch: { targetId } }
  if (closesLoop(db, old ? { ...written, id: old.id } : written)) return 'loop'
  const title = 'title' in answer ? answer.title : (old?.title ?? '')
  const label: Label = { key: 'strategy.did.leadTo', values: { title: title || titleOf(question) } }
  return commit(db, label, (writer) => {
    const target = 'nodeId' in to ? to.nodeId : addNode(db, writer, to).id
    if (old) writer.change('replyAnswer', old.id, { targetId: target })
    const made = old ?? addAnswer(db, writer, { nodeId: question.id, title, targetId: target })
    return { answerId: made.id, nodeId: target }
  })
}

/** Takes in a whole tree as one step and says where it begins. An answer to a box that it does not hold leads nowhere. */
export function takeInTree(db: Db, { nodes, answers }: TreeStarter): StrategyRef {
  return commit(db, { key: 'strategy.did.takeInTree' }, (writer) => {
    const ids = new Map(nodes.map(({ key, ...values }) => [key, addNode(db, writer, values).id]))
    for (const { from, title, to } of answers) {
      const nodeId = ids.get(from)
      if (nodeId) addAnswer(db, writer, { nodeId, title, targetId: ids.get(to) ?? null })
    }
    return { table: 'replyNode', id: ids.values().next().value ?? '' }
  })
}

/** Removes the boxes that no way leads to, with their answers, as one step. */
export function clearLoose(db: Db): number {
  const tree = readTree(db)
  const loose = new Set(looseNodes(tree).map(({ id }) => id))
  if (loose.size === 0) return 0
  // Nothing that stays leads to them.
  const answers = tree.replyAnswers.filter(({ nodeId }) => loose.has(nodeId))
  return commit(db, { key: 'strategy.did.clearLoose' }, (writer) => {
    for (const { id } of answers) remove(db, writer, { table: 'replyAnswer', id })
    for (const id of loose) remove(db, writer, { table: 'replyNode', id })
    return loose.size
  })
}

function remove(db: Db, writer: Writer, ref: StrategyRef): void {
  removeBelow(db, writer, ref)
  writer.remove(ref.table, ref.id)
}

type NewNode = Pick<ReplyNode, 'kind' | 'title' | 'outcome'> & Partial<ReplyNode>

function addNode(db: Db, writer: Writer, values: NewNode): ReplyNode {
  const id = newId()
  const position = place(db, writer, { table: 'replyNode', id, parentId: null, beforeId: null })
  return writer.add('replyNode', { ...blank.replyNode, ...values, id, position })
}

function addAnswer(db: Db, writer: Writer, values: Omit<ReplyAnswer, 'id' | 'position'>): ReplyAnswer {
  const id = newId()
  const parentId = values.nodeId
  const position = place(db, writer, { table: 'replyAnswer', id, parentId, beforeId: null })
  return writer.add('replyAnswer', { ...values, id, position })
}
