import { expect, it } from 'vitest'
import { standingOf, usualEvergreen } from '../../../shared/posts/evergreen.ts'
import { winnersOf } from '../../../shared/review/winners.ts'

const today = '2026-03-02'
const of = (lastDay: string | null, rule: Partial<Parameters<typeof standingOf>[0]> = {}, repeats = 0) =>
  standingOf({ ...usualEvergreen, ...rule }, { lastDay, repeats, today })

it('comes again after its days, at the earliest today, and two weeks before that it is offered', () => {
  expect(of('2025-12-20')).toEqual({ standing: 'waiting', dueDay: '2026-03-20' })
  expect(of('2025-12-10')).toEqual({ standing: 'due', dueDay: '2026-03-10' })
  expect(of('2025-01-01')).toEqual({ standing: 'due', dueDay: today })
  expect(of(null)).toEqual({ standing: 'notOut', dueDay: null })
})

it('ends with its day or with its number of times', () => {
  expect(of('2025-12-10', { untilDay: '2026-03-09' }).standing).toBe('overDay')
  expect(of('2025-12-10', { untilDay: '2026-03-10' }).standing).toBe('due')
  expect(of('2025-12-10', { times: 2 }, 1).standing).toBe('due')
  expect(of('2025-12-10', { times: 2 }, 2).standing).toBe('overTimes')
})

it('ranks nothing below ten measured posts, and names only what did far better than the middle', () => {
  const rows = [0.09, 0.03, 0.02, 0.02, 0.02, 0.02, 0.02, 0.02, 0.02, 0.02].map((share) => ({ share }))
  expect(winnersOf(rows.slice(0, 9))).toEqual([])
  expect(winnersOf(rows)).toEqual([
    { share: 0.09, middle: 0.02, count: 10 },
    { share: 0.03, middle: 0.02, count: 10 },
  ])
  expect(winnersOf(rows.map(() => ({ share: 0 })))).toEqual([])
})
