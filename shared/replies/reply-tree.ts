import { z } from 'zod'
import { Id, inOrder, Line, Position, Prose } from '../record.ts'

/** How a mention may end: answered for all to see, moved to a private message, handed on, left alone, hidden, reported to the network, or a crisis that holds every post. */
export const outcomes = ['reply', 'private', 'person', 'none', 'hide', 'report', 'crisis'] as const
export type Outcome = (typeof outcomes)[number]

export const nodeKinds = ['question', 'outcome'] as const

/** One box of the decision tree. The first in order is where it begins. */
export const ReplyNode = z.object({
  id: Id,
  kind: z.enum(nodeKinds),
  /** The question; of an outcome, what it is called here, or nothing when its kind says enough. */
  title: Line,
  outcome: z.enum(outcomes).nullable(),
  /** What exactly to do, or to look at. */
  note: Prose,
  responsible: Line,
  /** Within how many hours. */
  hours: z.number().min(0).max(10_000).nullable(),
  position: Position,
})
export type ReplyNode = z.infer<typeof ReplyNode>

export const ReplyAnswer = z.object({
  id: Id,
  nodeId: Id,
  title: Line,
  /** Where it leads. Several answers may lead to one place; none may lead back. */
  targetId: Id.nullable(),
  position: Position,
})
export type ReplyAnswer = z.infer<typeof ReplyAnswer>

export type ReplyTree = { replyNodes: readonly ReplyNode[]; replyAnswers: readonly ReplyAnswer[] }

/** A new answer, or one that is there, and where it is to lead: to a box that is there, to a new one, or nowhere yet. */
export const Lead = z.object({
  answer: z.union([z.object({ id: Id }), z.object({ nodeId: Id, title: Line })]),
  to: z.union([
    z.object({ nodeId: Id.nullable() }),
    ReplyNode.pick({ kind: true, title: true, outcome: true }),
  ]),
})
export type Lead = z.infer<typeof Lead>

/** A whole tree to take in; its boxes name each other by words of their own. */
export const TreeStarter = z.object({
  nodes: z
    .array(
      ReplyNode.pick({ kind: true, title: true, outcome: true, note: true, hours: true }).extend({
        key: z.string(),
      }),
    )
    .max(200),
  answers: z.array(z.object({ from: z.string(), title: Line, to: z.string() })).max(600),
})
export type TreeStarter = z.infer<typeof TreeStarter>

/** Where the tree begins; undefined while it is empty. */
export function startOf({ replyNodes }: Pick<ReplyTree, 'replyNodes'>): ReplyNode | undefined {
  return inOrder([...replyNodes])[0]
}

/** Fast looks into a tree: a node by its id, and the answers of a question in order. */
export function indexOf({ replyNodes, replyAnswers }: ReplyTree) {
  const nodes = new Map(replyNodes.map((node) => [node.id, node]))
  const byNode = Map.groupBy(inOrder([...replyAnswers]), ({ nodeId }) => nodeId)
  return {
    node: (id: Id | null) => (id === null ? undefined : nodes.get(id)),
    /** An outcome ends the way: answers it may have had as a question are not asked. */
    answers: (id: Id) => (nodes.get(id)?.kind === 'question' ? (byNode.get(id) ?? []) : []),
  }
}

/**
 * The way back that an answer of `nodeId` would close if it led to `targetId`: the boxes from there to the question
 * itself. Undefined when it leads on.
 */
export function loopThrough(tree: ReplyTree, nodeId: Id, targetId: Id): ReplyNode[] | undefined {
  const byNode = Map.groupBy(tree.replyAnswers, (answer) => answer.nodeId)
  const nodes = new Map(tree.replyNodes.map((node) => [node.id, node]))
  const cameFrom = new Map<Id, Id | null>([[targetId, null]])
  const waiting: Id[] = [targetId]
  for (const id of waiting) {
    if (id === nodeId) {
      const way: ReplyNode[] = []
      for (let at: Id | null | undefined = id; at; at = cameFrom.get(at)) {
        const node = nodes.get(at)
        if (node) way.unshift(node)
      }
      return way
    }
    // Answers of what is an outcome now count too: it may be a question again.
    for (const { targetId: next } of byNode.get(id) ?? []) {
      if (next === null || cameFrom.has(next)) continue
      cameFrom.set(next, id)
      waiting.push(next)
    }
  }
  return undefined
}

/**
 * One line of the outline: the answer that leads here, and the box it leads to. A box is shown whole where the way
 * first comes to it; where it comes again, the line only points there.
 */
export type ReplyLine = {
  key: string
  depth: number
  answer: ReplyAnswer | null
  node: ReplyNode | null
  /** Counted along the outline; the same wherever the box is named. */
  number: number | null
  points: 'whole' | 'again' | 'back' | 'nowhere'
  /** The question above. */
  parent: ReplyNode | null
  /** Of a part that no way from the start leads to. */
  isLoose: boolean
}

/** The tree as it is read from top to bottom; what nothing leads to comes last. */
export function linesOf(tree: ReplyTree): ReplyLine[] {
  const { node: find, answers } = indexOf(tree)
  const lines: ReplyLine[] = []
  const numbers = new Map<Id, number>()
  const waiting: { line: ReplyLine; way: ReadonlySet<Id> }[] = []

  const enter = (line: ReplyLine, way: ReadonlySet<Id>) => {
    lines.push(line)
    const { node } = line
    if (!node || line.points !== 'whole') return
    numbers.set(node.id, numbers.size + 1)
    line.number = numbers.size
    const further = new Set([...way, node.id])
    for (const answer of answers(node.id).toReversed()) {
      const target = find(answer.targetId) ?? null
      waiting.push({
        line: {
          key: answer.id,
          depth: line.depth + 1,
          answer,
          node: target,
          number: null,
          points: 'whole',
          parent: node,
          isLoose: line.isLoose,
        },
        way: further,
      })
    }
  }
  const follow = () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { line, way } = next
      const { node } = line
      if (!node) line.points = 'nowhere'
      else if (way.has(node.id)) line.points = 'back'
      else if (numbers.has(node.id)) line.points = 'again'
      enter(line, way)
    }
  }
  const begin = (node: ReplyNode, isLoose: boolean) => {
    const own = { key: node.id, depth: 0, answer: null, node, number: null, parent: null }
    enter({ ...own, points: 'whole', isLoose }, new Set())
    follow()
  }

  const start = startOf(tree)
  if (start) begin(start, false)
  const led = new Set(tree.replyAnswers.map(({ targetId }) => targetId))
  const rest = () => inOrder(tree.replyNodes.filter(({ id }) => !numbers.has(id)))
  // Tops of loose parts first, so that a part is shown whole; what is left then goes round in a circle.
  for (const node of rest().filter(({ id }) => !led.has(id))) if (!numbers.has(node.id)) begin(node, true)
  for (const node of rest()) if (!numbers.has(node.id)) begin(node, true)
  for (const line of lines) if (line.node) line.number = numbers.get(line.node.id) ?? null
  return lines
}

/** Boxes that no way from the start leads to. */
export function looseNodes(tree: ReplyTree): ReplyNode[] {
  return linesOf(tree).flatMap(({ node, points, isLoose }) =>
    node && isLoose && points === 'whole' ? node : [],
  )
}

export const treeProblems = [
  'noAnswers',
  'oneAnswer',
  'deadEnd',
  'loop',
  'unreachable',
  'noOutcome',
  'unnamedQuestion',
  'unnamedAnswer',
] as const
export type TreeProblem = {
  problem: (typeof treeProblems)[number]
  /** The box whose panel mends it. */
  nodeId: Id
  /** That box as the outline counts it. */
  number: number
  title: string
  /** How that box ends the way, where it does: what it is called while it has no title. */
  outcome: Outcome | null
  /** The answer it is about, where it is about one. */
  answer: string
}

/** What somebody would stumble over on the way, in the order of the outline. It only names: a tree is saved as it is. */
export function checkTree(tree: ReplyTree): TreeProblem[] {
  const { answers } = indexOf(tree)
  const lines = linesOf(tree)
  const numberOf = new Map(lines.flatMap(({ node, number }) => (node && number ? [[node.id, number]] : [])))
  const name = (problem: TreeProblem['problem'], node: ReplyNode, answer = ''): TreeProblem => ({
    ...{
      problem,
      nodeId: node.id,
      number: numberOf.get(node.id) ?? 0,
      title: node.title,
      outcome: node.outcome,
      answer,
    },
  })
  return lines.flatMap(({ node, answer, parent, points, isLoose, depth }) => {
    const found: TreeProblem[] = []
    if (parent && answer) {
      if (answer.title.trim() === '') found.push(name('unnamedAnswer', parent))
      if (points === 'nowhere') found.push(name('deadEnd', parent, answer.title))
      if (points === 'back') found.push(name('loop', parent, answer.title))
    }
    if (!node || points !== 'whole') return found
    if (isLoose && depth === 0) found.push(name('unreachable', node))
    if (node.kind === 'outcome') return node.outcome === null ? [...found, name('noOutcome', node)] : found
    if (node.title.trim() === '') found.push(name('unnamedQuestion', node))
    const count = answers(node.id).length
    if (count === 0) found.push(name('noAnswers', node))
    // Whoever stands there and cannot say yes has nowhere to go.
    if (count === 1) found.push(name('oneAnswer', node, answers(node.id)[0]?.title))
    return found
  })
}

/** Questions with which the way ends, since they have no answers or none that leads anywhere. */
export function deadEndsOf(tree: ReplyTree): ReadonlySet<Id> {
  const { node, answers } = indexOf(tree)
  const ends = tree.replyNodes.filter(
    ({ id, kind }) => kind === 'question' && answers(id).every(({ targetId }) => !node(targetId)),
  )
  return new Set(ends.map(({ id }) => id))
}

/** Where one stands after these answers, and where one came along. Answers that are gone end the way. */
export function walkOf(tree: ReplyTree, taken: readonly Id[]) {
  const { node: find, answers } = indexOf(tree)
  const steps: { node: ReplyNode; answer: ReplyAnswer }[] = []
  let at: ReplyNode | null = startOf(tree) ?? null
  for (const id of taken) {
    const answer: ReplyAnswer | undefined = at ? answers(at.id).find((one) => one.id === id) : undefined
    if (!at || !answer) break
    steps.push({ node: at, answer })
    at = find(answer.targetId) ?? null
  }
  return { steps, at, answers: at ? answers(at.id) : [] }
}
