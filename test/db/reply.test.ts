import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redo, undo } from '../../db/commit.ts'
import type { Db } from '../../db/open.ts'
import { searchRecords } from '../../db/search/search.ts'
import { clearLoose, closesLoop, leadTo, readTree, takeInTree } from '../../db/strategy/reply-tree.ts'
import { addRecord, changeRecord, moveRecord, removeRecord } from '../../db/strategy/strategy.ts'
import { checkTree, linesOf } from '../../shared/replies/reply-tree.ts'
import { aClient, aDb } from '../support/workspace.ts'

const question = (title: string) => ({ kind: 'question', title, outcome: null }) as const

function aTree(db: Db) {
  const start = addRecord(db, { table: 'replyNode', beforeId: null, values: question('About us?') })?.id ?? ''
  const led = leadTo(db, { answer: { nodeId: start, title: 'Yes' }, to: question('Is it true?') })
  if (!led || led === 'loop' || !led.nodeId) throw new Error('nothing was led to')
  return { start, yes: led.answerId, second: led.nodeId }
}

describe('an answer that leads on', () => {
  it('is one step with the box it leads to', () => {
    const db = aDb()
    const { start, yes, second } = aTree(db)
    expect(readTree(db)).toMatchObject({
      replyNodes: [{ id: start }, { id: second, title: 'Is it true?' }],
      replyAnswers: [{ id: yes, nodeId: start, targetId: second }],
    })
    expect(undo(db)).toEqual({ key: 'strategy.did.leadTo', values: { title: 'Yes' } })
    expect(readTree(db)).toMatchObject({ replyNodes: [{ id: start }], replyAnswers: [] })
    redo(db)
    expect(readTree(db).replyAnswers).toHaveLength(1)
  })

  it('may join another way, and is led elsewhere or nowhere', () => {
    const db = aDb()
    const { start, second, yes } = aTree(db)
    expect(leadTo(db, { answer: { nodeId: start, title: 'Maybe' }, to: { nodeId: second } })).toBeTruthy()
    leadTo(db, { answer: { id: yes }, to: { nodeId: null } })
    expect(readTree(db).replyAnswers.map(({ targetId }) => targetId)).toEqual([null, second])
  })

  it('may not lead back, by whatever call it is tried', async () => {
    const { api, session } = aClient()
    const { start, second, yes } = aTree(session.db as Db)
    const back = { answer: { nodeId: second, title: 'Ask again' }, to: { nodeId: start } }
    await expect(api.strategy.leadTo(back)).rejects.toMatchObject({ code: 'LOOP' })
    const itself = { table: 'replyAnswer', id: yes, patch: { targetId: start } } as const
    await expect(api.strategy.change(itself)).rejects.toMatchObject({ code: 'LOOP' })
    const values = { title: 'Back', targetId: start }
    await expect(
      api.strategy.add({ table: 'replyAnswer', parentId: second, beforeId: null, values }),
    ).rejects.toMatchObject({ code: 'LOOP' })
    await expect(
      api.strategy.move({ table: 'replyAnswer', id: yes, parentId: second, beforeId: null }),
    ).rejects.toMatchObject({ code: 'LOOP' })
    const { replyAnswers } = await api.strategy.read()
    expect(replyAnswers).toMatchObject([{ id: yes, nodeId: start, targetId: second }])
  })

  it('has nowhere to be written when its question is gone', () => {
    const db = aDb()
    const gone = '00000000-0000-7000-8000-000000000000'
    expect(leadTo(db, { answer: { nodeId: gone, title: '' }, to: { nodeId: null } })).toBeUndefined()
    const { start } = aTree(db)
    expect(leadTo(db, { answer: { nodeId: start, title: '' }, to: { nodeId: gone } })).toBeUndefined()
  })
})

it('keeps what led to a removed box, as an answer that leads nowhere yet', () => {
  const db = aDb()
  const { start, second, yes } = aTree(db)
  leadTo(db, { answer: { nodeId: second, title: 'Yes' }, to: question('Can we mend it?') })
  removeRecord(db, { table: 'replyNode', id: second })
  expect(checkTree(readTree(db)).map(({ problem }) => problem)).toEqual([
    'oneAnswer',
    'deadEnd',
    'unreachable',
    'noAnswers',
  ])
  expect(readTree(db).replyAnswers).toMatchObject([{ id: yes, nodeId: start, targetId: null }])
  undo(db)
  expect(linesOf(readTree(db)).map(({ depth }) => depth)).toEqual([0, 1, 2])
})

it('removes what nothing leads to in one step', () => {
  const db = aDb()
  const { yes, second } = aTree(db)
  leadTo(db, { answer: { nodeId: second, title: 'No' }, to: question('Is it a joke?') })
  expect(clearLoose(db)).toBe(0)
  leadTo(db, { answer: { id: yes }, to: { nodeId: null } })
  expect(clearLoose(db)).toBe(2)
  expect(readTree(db)).toMatchObject({ replyNodes: [{ title: 'About us?' }], replyAnswers: [{ id: yes }] })
  undo(db)
  expect(readTree(db).replyNodes).toHaveLength(3)
})

it('takes in a whole tree as one step, and finds its words', () => {
  const db = aDb()
  const bare = { outcome: null, note: '', hours: null } as const
  const start = takeInTree(db, {
    nodes: [
      { ...bare, key: 'a', kind: 'question', title: 'Is it a troll?' },
      { key: 'b', kind: 'outcome', title: '', outcome: 'none', note: 'Let it be', hours: 24 },
    ],
    answers: [
      { from: 'a', title: 'Certainly', to: 'b' },
      { from: 'a', title: 'Who knows', to: 'gone' },
      { from: 'gone', title: 'Lost', to: 'a' },
    ],
  })
  expect(readTree(db).replyAnswers.map(({ title }) => title)).toEqual(['Certainly', 'Who knows'])
  for (const search of ['troll', 'certainly'])
    expect(searchRecords(db, { search, limit: 5 })).toMatchObject([{ table: 'replyNode', id: start.id }])
  undo(db)
  expect(readTree(db)).toEqual({ replyNodes: [], replyAnswers: [] })
})

const anAct = fc.record({
  act: fc.constantFrom(
    'node',
    'lead',
    'lead',
    'lead',
    'grow',
    'grow',
    'move',
    'end',
    'remove',
    'cut',
    'undo',
    'undo',
    'redo',
  ),
  one: fc.nat(),
  other: fc.nat(),
})

it('stays a graph without loops, whatever is done and undone', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(anAct, { minLength: 5, maxLength: 40 }), (acts) => {
      const db = aDb()
      for (const { act, one, other } of acts) {
        const { replyNodes, replyAnswers } = readTree(db)
        const [node, target] = [one, other].map((at) => replyNodes[at % Math.max(1, replyNodes.length)])
        const answer = replyAnswers[other % Math.max(1, replyAnswers.length)]
        if (act === 'undo') undo(db)
        else if (act === 'redo') redo(db)
        else if (act === 'node' || !node)
          addRecord(db, { table: 'replyNode', beforeId: node?.id ?? null, values: question(`q${one}`) })
        else if (act === 'grow')
          leadTo(db, { answer: { nodeId: node.id, title: 'so' }, to: question('next') })
        else if (act === 'lead')
          leadTo(db, {
            answer: answer && one % 2 ? { id: answer.id } : { nodeId: node.id, title: 'to' },
            to: { nodeId: target?.id ?? null },
          })
        else if (act === 'remove') removeRecord(db, { table: 'replyNode', id: node.id })
        else if (act === 'end')
          changeRecord(db, {
            table: 'replyNode',
            id: node.id,
            patch: { kind: one % 2 ? 'outcome' : 'question' },
          })
        else if (answer && act === 'cut') removeRecord(db, { table: 'replyAnswer', id: answer.id })
        else if (answer && act === 'move') {
          const move = { table: 'replyAnswer', id: answer.id, parentId: node.id, beforeId: null } as const
          if (!closesLoop(db, move)) moveRecord(db, move)
        }
        const tree = readTree(db)
        const ids = new Set(tree.replyNodes.map(({ id }) => id))
        for (const { nodeId, targetId } of tree.replyAnswers)
          expect([ids.has(nodeId), targetId === null || ids.has(targetId)]).toEqual([true, true])
        const asked = {
          ...tree,
          replyNodes: tree.replyNodes.map((row) => ({ ...row, kind: 'question' as const })),
        }
        expect(linesOf(asked).filter(({ points }) => points === 'back')).toEqual([])
        expect(linesOf(tree).filter(({ points, node: shown }) => points === 'whole' && shown)).toHaveLength(
          ids.size,
        )
      }
    }),
    { numRuns: 25 },
  )
})
