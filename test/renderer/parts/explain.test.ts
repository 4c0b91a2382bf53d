import { expect, it } from 'vitest'
import { problemCodes } from '../../../db/problem.ts'
import { wordsOf } from '../../../electron/words.ts'
import { explain } from '../../../renderer/parts/explain.ts'

it.each(problemCodes)('has words of its own for %s', (code) => {
  const t = wordsOf('en')
  const said = explain({ code: 'PROBLEM', data: { code, path: '/home/me/brand.rapport' } }, t)
  expect(said.what).not.toBe(t('app.problem.UNKNOWN.what'))
})
