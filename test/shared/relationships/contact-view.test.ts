import { expect, it } from 'vitest'
import {
  columnsText,
  contactFilterText,
  readColumns,
  readContactFilter,
  readSort,
  sortText,
  usualColumns,
} from '../../../shared/relationships/contact-view.ts'

it('says a filter in one line that names only what it holds back, and reads it again', () => {
  const filter = { search: 'rye', types: ['partner', ''], touch: ['due' as const] }
  expect(readContactFilter(contactFilterText(filter))).toEqual(filter)
  expect(contactFilterText({ types: [] })).toBe('')
  expect(
    readContactFilter('{"stages":["met","dancing"],"bases":["",7],"pillars":["x"],"search":" "}'),
  ).toEqual({
    stages: ['met'],
    bases: [''],
  })
  for (const damaged of ['', undefined, '{', '[]', 'null', '{"types":"partner"}'])
    expect(readContactFilter(damaged)).toEqual({})
})

it('says an order and the columns the same way', () => {
  for (const sort of [
    { order: 'name', descending: false },
    { order: 'lateness', descending: true },
    { order: 'followers', descending: false },
  ] as const)
    expect(readSort(sortText(sort))).toEqual(sort)
  expect(readSort('-shoe size')).toEqual({ order: 'name', descending: true })
  expect(columnsText(usualColumns)).toBe('')
  expect(readColumns('')).toEqual(usualColumns)
  expect(readColumns('email,shoe size,email,goal')).toEqual(['name', 'email', 'goal'])
})
