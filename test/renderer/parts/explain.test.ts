import { describe, expect, it } from 'vitest'
import { problemCodes } from '../../../db/problem.ts'
import { wordsOf } from '../../../electron/words.ts'
import { explain } from '../../../renderer/parts/explain.ts'
import { contract } from '../../../shared/contract.ts'
import { languages } from '../../../shared/i18n/languages.ts'

/** Every code that some call of the contract declares; `PROBLEM` carries one of its own. */
const answers = [
  ...new Set(
    Object.values(contract)
      .flatMap((calls) => Object.values(calls))
      .flatMap((call) => Object.keys(call['~orpc'].errorMap)),
  ),
].filter((code) => code !== 'PROBLEM')

describe.each(languages.map(({ code }) => code))('in %s', async (language) => {
  const t = await wordsOf(language)
  const isSaid = (error: unknown) => {
    const said = explain(error, t)
    expect(said.what).not.toBe(t('app.problem.UNKNOWN.what'))
    for (const words of Object.values(said)) expect(words).not.toMatch(/app\.problem|^$/)
  }

  it.each(problemCodes)('has words of its own for the problem %s', (code) =>
    isSaid({ code: 'PROBLEM', data: { code, path: '/home/me/brand.rapport' } }),
  )

  it.each(answers)('has words of its own for the answer %s', (code) => isSaid({ code }))
})
