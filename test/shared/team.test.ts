import { expect, it } from 'vitest'
import { mayManage, mayWrite, pinUntil, waitAfter } from '../../shared/team.ts'

const as = (...roles: ('lead' | 'author' | 'viewer')[]) => roles.map((role) => ({ role }))

it('lets a PIN that is said to be forgotten hold for a day', () => {
  expect(pinUntil('2026-03-28T20:00:00.000Z')).toBe('2026-03-29T20:00:00.000Z')
})

it('keeps a viewer from writing, but not a team of viewers', () => {
  expect([mayWrite('viewer', as('lead', 'viewer')), mayWrite('author', as('lead', 'author'))]).toEqual([
    false,
    true,
  ])
  expect([mayWrite('viewer', as('viewer', 'viewer')), mayWrite(null, as('lead', 'viewer'))]).toEqual([
    true,
    true,
  ])
})

it('leaves the team to those who lead it, and to everybody while nobody does', () => {
  expect([mayManage('author', as('lead', 'author')), mayManage('lead', as('lead'))]).toEqual([false, true])
  expect([mayManage('author', as('author', 'viewer')), mayManage(null, as('lead'))]).toEqual([true, true])
})

it('makes each wrong try after the third wait twice as long, a quarter of an hour at most', () => {
  expect([1, 2, 3, 4, 5, 20].map(waitAfter)).toEqual([0, 0, 30, 60, 120, 900])
})
