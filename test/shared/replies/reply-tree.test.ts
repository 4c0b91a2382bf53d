import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sheetHolds, sheetsOf } from '../../../shared/print/reply-sheets.ts'
import {
  checkTree,
  deadEndsOf,
  linesOf,
  loopThrough,
  type ReplyTree,
  walkOf,
} from '../../../shared/replies/reply-tree.ts'
import { aNode, anAnswer } from '../reply-tree.ts'

/** Letters: capitals are outcomes. `ab` is an answer of a that leads to b, `a-` one that leads nowhere. */
function aTree(nodes: string, ...answers: string[]): ReplyTree {
  return {
    replyNodes: [...nodes].map((id, at) => aNode(id, /[A-Z]/.test(id) ? 'outcome' : 'question', at + 1)),
    replyAnswers: answers.map(([from = '', to = '-'], at) => anAnswer(from, to === '-' ? null : to, at + 1)),
  }
}

const outline = (tree: ReplyTree) =>
  linesOf(tree).map(
    ({ depth, node, number, points, isLoose }) =>
      `${isLoose ? '~' : ''}${'.'.repeat(depth)}${number ?? ''}${node?.id ?? '?'}${points === 'whole' ? '' : ` ${points}`}`,
  )
const problems = (tree: ReplyTree) => checkTree(tree).map(({ problem, nodeId }) => `${problem} ${nodeId}`)

describe('the outline', () => {
  it('shows a box whole where the way first comes to it, and points to it after', () => {
    expect(outline(aTree('abXY', 'aX', 'ab', 'bX', 'bY'))).toEqual(['1a', '.2X', '.3b', '..2X again', '..4Y'])
  })

  it('shows what nothing leads to at the end, each part from its top', () => {
    expect(outline(aTree('aXcbY', 'aX', 'bc', 'cY'))).toEqual(['1a', '.2X', '~3b', '~.4c', '~..5Y'])
  })

  it('comes out of a circle, and out of nothing', () => {
    expect(outline(aTree('ab', 'ab', 'ba'))).toEqual(['1a', '.2b', '..1a back'])
    expect(outline(aTree('aXbc', 'aX', 'bc', 'cb'))).toEqual(['1a', '.2X', '~3b', '~.4c', '~..3b back'])
    expect(outline(aTree(''))).toEqual([])
  })

  it('does not ask the answers of what has become an outcome', () => {
    const tree = aTree('abX', 'ab', 'bX')
    const [a, b, X] = tree.replyNodes
    const ended = { ...tree, replyNodes: [a, { ...b, kind: 'outcome', outcome: 'none' }, X] } as ReplyTree
    expect(outline(ended)).toEqual(['1a', '.2b', '~3X'])
  })
})

describe('what one would stumble over', () => {
  it.each<[string, ReplyTree, string[]]>([
    ['nothing', aTree('abXY', 'aX', 'ab', 'bX', 'bY'), []],
    ['a question without answers', aTree('abX', 'ab', 'aX'), ['noAnswers b']],
    ['a question with one answer', aTree('aX', 'aX'), ['oneAnswer a']],
    ['an answer that leads nowhere', aTree('aX', 'aX', 'a-'), ['deadEnd a']],
    ['a loop', aTree('abX', 'ab', 'aX', 'ba', 'bX'), ['loop b']],
    ['a box nothing leads to', aTree('aXZY', 'aX', 'aZ'), ['unreachable Y']],
    ['an empty tree', aTree(''), []],
  ])('%s', (_name, tree, expected) => {
    expect(problems(tree)).toEqual(expected)
  })

  it('names questions and answers without words, and outcomes without a kind', () => {
    const { replyNodes, replyAnswers } = aTree('aX', 'aX')
    const [a, X] = replyNodes
    const [answer] = replyAnswers
    const bare = {
      replyNodes: [
        { ...a, title: ' ' },
        { ...X, outcome: null },
      ],
      replyAnswers: [{ ...answer, title: '' }],
    } as ReplyTree
    expect(problems(bare)).toEqual(['unnamedQuestion a', 'oneAnswer a', 'unnamedAnswer a', 'noOutcome X'])
  })
})

it('says by which way a loop would close, and lets a join be', () => {
  const tree = aTree('abcX', 'ab', 'bc', 'cX')
  expect(loopThrough(tree, 'c', 'a')?.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  expect(loopThrough(tree, 'b', 'b')?.map(({ id }) => id)).toEqual(['b'])
  expect(loopThrough(tree, 'a', 'c')).toBeUndefined()
  expect(loopThrough(tree, 'a', 'X')).toBeUndefined()
})

it('walks from the start, and ends where an answer is gone', () => {
  const tree = aTree('abXY', 'aX', 'ab', 'bX', 'bY')
  expect(walkOf(tree, []).answers.map(({ id }) => id)).toEqual(['a-X', 'a-b'])
  const { steps, at, answers } = walkOf(tree, ['a-b', 'b-Y'])
  expect([steps.map(({ node }) => node.id), at?.id, answers]).toEqual([['a', 'b'], 'Y', []])
  expect(walkOf(tree, ['gone', 'b-Y']).at?.id).toBe('a')
  expect(walkOf(aTree(''), []).at).toBeNull()
})

const aGraph = fc.integer({ min: 0, max: 9 }).chain((size) =>
  fc
    .record({
      kinds: fc.array(fc.boolean(), { minLength: size, maxLength: size }),
      edges: fc.array(fc.tuple(fc.nat(Math.max(0, size - 1)), fc.option(fc.nat(Math.max(0, size - 1)))), {
        maxLength: size === 0 ? 0 : 16,
      }),
    })
    .map(
      ({ kinds, edges }): ReplyTree => ({
        replyNodes: kinds.map((isEnd, at) => aNode(`n${at}`, isEnd ? 'outcome' : 'question', at)),
        replyAnswers: edges.map(([from, to], at) => ({
          ...anAnswer(`n${from}`, to === null ? null : `n${to}`, at),
          id: `a${at}`,
        })),
      }),
    ),
)

/** Takes boxes without a way in away until none is left; what stays goes round in circles. */
function hasCircle({ replyNodes, replyAnswers }: ReplyTree): boolean {
  const questions = new Set(replyNodes.filter(({ kind }) => kind === 'question').map(({ id }) => id))
  let ways = replyAnswers.filter(({ nodeId, targetId }) => questions.has(nodeId) && targetId !== null)
  for (let before = -1; before !== ways.length; ) {
    before = ways.length
    const led = new Set(ways.map(({ targetId }) => targetId))
    ways = ways.filter(({ nodeId }) => led.has(nodeId))
  }
  return ways.length > 0
}

describe('whatever the graph', () => {
  it('every box is shown whole once, every answer of a question once, and a circle is named', () => {
    fc.assert(
      fc.property(aGraph, (tree) => {
        const lines = linesOf(tree)
        const whole = lines.filter(({ points, node }) => points === 'whole' && node)
        expect(whole.map(({ node }) => node?.id).toSorted()).toEqual(
          tree.replyNodes.map(({ id }) => id).toSorted(),
        )
        const questions = new Set(
          tree.replyNodes.filter(({ kind }) => kind === 'question').map(({ id }) => id),
        )
        expect(lines.flatMap(({ answer }) => answer?.id ?? []).toSorted()).toEqual(
          tree.replyAnswers
            .filter(({ nodeId }) => questions.has(nodeId))
            .map(({ id }) => id)
            .toSorted(),
        )
        expect(whole.map(({ number }) => number)).toEqual(whole.map((_, at) => at + 1))
        expect(checkTree(tree).some(({ problem }) => problem === 'loop')).toBe(hasCircle(tree))
      }),
      { numRuns: 500 },
    )
  })

  it('an answer that would not loop closes none', () => {
    fc.assert(
      fc.property(aGraph, fc.nat(), fc.nat(), (graph, from, to) => {
        const { replyNodes } = graph
        if (replyNodes.length === 0) return
        const all = replyNodes.map((node) => ({ ...node, kind: 'question' as const }))
        const tree = { replyNodes: all, replyAnswers: graph.replyAnswers }
        if (hasCircle(tree)) return
        const [nodeId, targetId] = [from, to].map((at) => all[at % all.length]?.id ?? '') as [string, string]
        const after = {
          ...tree,
          replyAnswers: [...tree.replyAnswers, { ...anAnswer(nodeId, targetId), id: 'z' }],
        }
        expect(hasCircle(after)).toBe(loopThrough(tree, nodeId, targetId) !== undefined)
      }),
      { numRuns: 500 },
    )
  })
})

describe('sheets of paper', () => {
  /** A question with so many answers a level, down to this depth. */
  function aLarge(width: number, depth: number): ReplyTree {
    const replyNodes: ReplyTree['replyNodes'][number][] = []
    const replyAnswers: ReplyTree['replyAnswers'][number][] = []
    const grow = (id: string, level: number) => {
      replyNodes.push(aNode(id, level < depth ? 'question' : 'outcome', replyNodes.length))
      if (level === depth) return
      for (let at = 0; at < width; at += 1) {
        replyAnswers.push({ ...anAnswer(id, `${id}${at}`, at), id: `${id}>${at}` })
        grow(`${id}${at}`, level + 1)
      }
    }
    grow('n', 0)
    return { replyNodes, replyAnswers }
  }

  it('one is enough for a usual tree, and loose parts are not on it', () => {
    const sheets = sheetsOf(aTree('abXYZ', 'aX', 'ab', 'bX', 'bY'))
    expect(sheets.map(({ lines }) => lines.length)).toEqual([5])
    expect(sheetsOf(aLarge(2, 3))).toHaveLength(1)
    expect(sheetsOf(aTree(''))).toMatchObject([{ start: null, lines: [] }])
  })

  it.each([
    [3, 4],
    [2, 7],
    [1, 30],
  ])(
    'a tree of %i answers a question, %i deep, is broken by branch, and every box is on one sheet',
    (width, depth) => {
      const tree = aLarge(width, depth)
      const sheets = sheetsOf(tree)
      expect(sheets.length).toBeGreaterThan(1)
      const shown = sheets.flatMap(({ lines, start, moved }, at) =>
        lines.flatMap(({ node }) =>
          node && (node === start || !moved.has(node.id)) && (moved.get(node.id) ?? at + 1) === at + 1
            ? [node.id]
            : [],
        ),
      )
      expect(shown.toSorted()).toEqual(tree.replyNodes.map(({ id }) => id).toSorted())
      for (const { lines } of sheets)
        expect(Math.max(...lines.map((line) => line.depth))).toBeLessThanOrEqual(sheetHolds.depth)
      // Who moved says where to, and that sheet begins with it.
      for (const [id, number] of sheets[0]?.moved ?? []) expect(sheets[number - 1]?.start?.id).toBe(id)
    },
  )

  it('gives up on a question with more answers than a sheet holds, and prints it all the same', () => {
    const wide = aLarge(90, 1)
    expect(sheetsOf(wide).map(({ lines }) => lines.length)).toEqual([91])
  })
})

it('finds the questions with which the way ends, and no others', () => {
  expect([...deadEndsOf(aTree('abcX', 'ab', 'aX', 'b-', 'ac'))]).toEqual(['b', 'c'])
  expect([...deadEndsOf(aTree('abX', 'ab', 'a-', 'bX'))]).toEqual([])
})
