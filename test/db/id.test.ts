import { expect, it } from 'vitest'
import { newId } from '../../db/id.ts'
import { Id } from '../../shared/record.ts'

it('sorts ids in the order they were made, also when the clock is set back', () => {
  const ids = [...Array.from({ length: 10_000 }, () => newId()), newId(0), newId(1)]
  expect([...ids].sort()).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of [ids[0], ids.at(-1)]) expect(Id.safeParse(id).success).toBe(true)
})
