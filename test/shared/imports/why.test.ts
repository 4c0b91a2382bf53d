import { expect, it } from 'vitest'
import { countRows, type Reject } from '../../../shared/imports/why.ts'

const left = (line: number, sheet?: string): Reject => ({
  line,
  ...(sheet && { sheet }),
  why: { code: 'badNumber', params: { column: 'Clicks', value: 'many' } },
})

it('counts a row once, however many of its figures are left out, and rows of two sheets apart', () => {
  expect(countRows([])).toBe(0)
  expect(countRows([left(2), left(2), left(3)])).toBe(2)
  expect(countRows([left(2, 'Days'), left(2, 'Posts'), left(2, 'Posts')])).toBe(2)
})
