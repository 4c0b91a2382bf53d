import { expect, it } from 'vitest'
import { gateIds } from '../../shared/strategy/gate.ts'
import { aClient } from '../support/workspace.ts'

it('answers, explains and undoes a question through the calls of the page', async () => {
  const { api } = aClient()
  await api.strategy.answerGate({ question: 'leadership', patch: { answer: 'no' } })
  await api.strategy.answerGate({ question: 'leadership', patch: { reason: 'Nobody has asked them' } })
  expect((await api.strategy.read()).gate).toMatchObject([
    { question: 'leadership', answer: 'no', reason: 'Nobody has asked them' },
  ])
  expect((await api.history.state()).undo).toEqual({ key: 'strategy.gate.did.edit.leadership' })
  await api.history.undo()
  expect((await api.strategy.read()).gate).toMatchObject([{ answer: 'no', reason: '' }])
  expect(await api.history.record({ table: 'gateAnswer', id: gateIds.leadership })).toHaveLength(3)
})

it('says that an answer nobody gave cannot be edited', async () => {
  const { api } = aClient()
  await expect(
    api.strategy.answerGate({ question: 'leadership', patch: { reason: 'Well' } }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

it('does not let a linked goal become another kind of line', async () => {
  const { api } = aClient()
  await api.strategy.add({ table: 'goal', beforeId: null, values: { title: 'First' } })
  const goal = await api.strategy.add({ table: 'goal', beforeId: null, values: { title: 'Known' } })
  await api.strategy.answerGate({ question: 'goal', patch: { answer: 'yes', goalId: goal.id } })
  expect(await api.strategy.convert({ table: 'goal', id: goal.id, way: 'in' })).toEqual(expect.any(String))
})
