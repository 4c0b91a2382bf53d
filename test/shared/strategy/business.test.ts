import { expect, it } from 'vitest'
import {
  type BlockKind,
  byWeight,
  dangerOf,
  impacts,
  isBlockDue,
  kindsOf,
  likelihoods,
  pageNames,
  pageOf,
} from '../../../shared/strategy/business.ts'

it('puts every kind on one page', () => {
  const kinds: BlockKind[] = pageNames.flatMap(kindsOf)
  expect(new Set(kinds).size).toBe(kinds.length)
  for (const page of pageNames) for (const kind of kindsOf(page)) expect(pageOf(kind)).toBe(page)
})

it('weighs a risk by both of its words, and not at all while one is open', () => {
  const rows = likelihoods.map((likelihood) => impacts.map((impact) => dangerOf({ likelihood, impact })))
  expect(rows).toEqual([
    ['low', 'low', 'middle'],
    ['low', 'middle', 'high'],
    ['middle', 'high', 'high'],
  ])
  expect(dangerOf({ likelihood: 'likely', impact: null })).toBeUndefined()
})

it('is due from its day on, and never without one', () => {
  expect(isBlockDue({ lookAgainDay: '2026-03-02' }, '2026-03-02')).toBe(true)
  expect(isBlockDue({ lookAgainDay: '2026-03-03' }, '2026-03-02')).toBe(false)
  expect(isBlockDue({ lookAgainDay: null }, '2026-03-02')).toBe(false)
})

it('puts the heaviest risks first, those nobody has judged last, and the others in their own order', () => {
  const risk = (id: string, likelihood: 'likely' | 'unlikely', impact: 'severe' | 'slight' | null) => ({
    ...{ id, likelihood, impact },
  })
  const risks = [
    risk('open', 'likely', null),
    risk('light', 'unlikely', 'slight'),
    risk('heavy', 'likely', 'severe'),
    risk('lighter', 'unlikely', 'slight'),
  ]
  expect(byWeight(risks).map(({ id }) => id)).toEqual(['heavy', 'light', 'lighter', 'open'])
})
