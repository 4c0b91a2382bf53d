import { expect, it } from 'vitest'
import { aClient } from '../support/workspace.ts'

const age = {
  field: 'age',
  answer: '30 to 45',
  source: '  A regular, at the counter ',
  day: '2026-03-03',
} as const

async function anAudience() {
  const { api } = aClient()
  const { id: audienceId } = await api.strategy.add({
    table: 'audience',
    beforeId: null,
    values: { name: 'Families', age: '30 to 45' },
  })
  return { api, audienceId }
}

it('records evidence and takes it away again', async () => {
  const { api, audienceId } = await anAudience()
  await api.strategy.recordEvidence({ audienceId, ...age })
  expect((await api.strategy.read()).evidence).toMatchObject([
    { audienceId, field: 'age', source: 'A regular, at the counter', day: '2026-03-03' },
  ])
  await api.strategy.removeEvidence({ audienceId, field: 'age' })
  expect((await api.strategy.read()).evidence).toEqual([])
})

it('refuses evidence without a source, a day or an audience, and writes nothing', async () => {
  const { api, audienceId } = await anAudience()
  const record = (wrong: object) => api.strategy.recordEvidence({ audienceId, ...age, ...wrong })
  await expect(record({ source: '   ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  await expect(record({ day: 'last week' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  await expect(record({ field: 'name' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  const gone = '019a0000-0000-7000-8000-000000000001'
  await expect(record({ audienceId: gone })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(api.strategy.removeEvidence({ audienceId, field: 'age' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
  expect((await api.strategy.read()).evidence).toEqual([])
})

it('keeps whether an audience resembles the ideal customer, and why', async () => {
  const { api, audienceId } = await anAudience()
  const patch = { resemblance: 'partly', resemblanceReason: 'They count every penny' } as const
  await api.strategy.change({ table: 'audience', id: audienceId, patch })
  expect((await api.strategy.read()).audiences).toMatchObject([{ ...patch, age: '30 to 45' }])
  await expect(
    api.strategy.change({ table: 'audience', id: audienceId, patch: { resemblance: 'maybe' as 'no' } }),
  ).rejects.toMatchObject({ code: 'BAD_REQUEST' })
})
