import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'
import { newId } from '../../../db/id.ts'
import type { PlannedContact } from '../../../db/relationships/import-contacts.ts'
import { packContacts } from '../../../electron/files/kept-plan.ts'

const aPlan = (line: number): PlannedContact => ({
  ...{ line, id: newId(), isNew: true, isImplied: false, kind: 'person', name: `Sample ${line}` },
  ...{ patch: {}, handles: [], addresses: [], tags: [], audienceIds: [], jobs: [], keeps: [] },
  ...{ photo: null, day: null },
})

it('makes all itself where the other thread does not come up', async () => {
  const { packs } = packContacts(Array.from({ length: 4_500 }, (_, line) => aPlan(line)))
  const common = { createdAt: '2026-03-02T10:00:00.000Z', today: '2026-03-02', photos: new Map() }
  const alone = new Worker(new URL('../../support/alone-worker.ts', import.meta.url), {
    workerData: { packs, common, maker: '/nowhere/maker-worker.ts' },
  })
  const [counts] = await once(alone, 'message')
  expect(counts).toEqual([1_000, 1_000, 1_000, 1_000, 500])
  await alone.terminate()
})
