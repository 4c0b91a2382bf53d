import { expect, it } from 'vitest'
import { changeBrandLook, getBrandLook } from '../../db/brand.ts'
import { redo, undo } from '../../db/commit.ts'
import { listPlanChoices, removePlanChoice, savePlanChoice } from '../../db/plan-choices.ts'
import { aDb } from '../support/workspace.ts'

it('keeps a choice under its name, and what is kept again under that name takes its place', () => {
  const db = aDb()
  savePlanChoice(db, { name: 'Board', edition: 'owner', sections: 'goals -needs' })
  savePlanChoice(db, { name: 'Us', edition: 'team', sections: 'goals' })
  savePlanChoice(db, { name: 'Board', edition: 'owner', sections: 'needs goals' })
  expect(listPlanChoices(db).map(({ name, sections }) => [name, sections])).toEqual([
    ['Board', 'needs goals'],
    ['Us', 'goals'],
  ])
  undo(db)
  expect(listPlanChoices(db)[0]?.sections).toBe('goals -needs')
})

it('gives a removed choice back, and says when there was none', () => {
  const db = aDb()
  const { id = '' } = savePlanChoice(db, { name: 'Board', edition: 'owner', sections: 'goals' }) ?? {}
  expect(removePlanChoice(db, id)).toBe(true)
  expect(removePlanChoice(db, id)).toBe(false)
  undo(db)
  expect(listPlanChoices(db)).toHaveLength(1)
})

it('changes how the brand looks, a step at a time', () => {
  const db = aDb()
  changeBrandLook(db, { colour: '#123456' })
  changeBrandLook(db, { mark: 'aGk=' })
  expect(getBrandLook(db)).toMatchObject({ colour: '#123456', mark: 'aGk=' })
  undo(db)
  expect(getBrandLook(db)).toMatchObject({ colour: '#123456', mark: null })
  undo(db)
  expect(getBrandLook(db)).toMatchObject({ colour: null, mark: null })
  redo(db)
  expect(getBrandLook(db).colour).toBe('#123456')
})
