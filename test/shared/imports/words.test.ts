import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileCodes, noteCodes, rowCodes } from '../../../shared/imports/why.ts'
import { languages } from '../../../shared/team.ts'

type Words = { imports: { why: Record<string, string>; note: Record<string, string> } }

const folder = join(import.meta.dirname, '../../../shared/i18n')

function words(code: string): Words {
  return JSON.parse(readFileSync(join(folder, `${code}.json`), 'utf8'))
}

const slots = (text: string | undefined) =>
  [...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

describe.each(languages)('the reasons in %s', (code) => {
  const { why, note } = words(code).imports

  it('are one sentence or more for every code, and none for codes that are gone', () => {
    expect(Object.keys(why).sort()).toEqual([...fileCodes, ...rowCodes].sort())
    const named = new Set(Object.keys(note).map((key) => key.replace(/_(one|two|other)$/, '')))
    expect([...named].sort()).toEqual([...noteCodes].sort())
  })

  it('show the same values as the English ones', () => {
    const english = words('en').imports
    for (const key of Object.keys(english.why))
      expect([key, slots(why[key])]).toEqual([key, slots(english.why[key])])
    for (const key of Object.keys(english.note).filter((name) => !name.endsWith('_one'))) {
      expect([key, slots(note[key])]).toEqual([key, slots(english.note[key])])
    }
  })
})
