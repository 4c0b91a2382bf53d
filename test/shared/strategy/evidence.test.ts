import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  basisOf,
  type Evidence,
  knowledgeOf,
  listQuestions,
  NewEvidence,
} from '../../../shared/strategy/evidence.ts'
import { type Audience, audienceFields } from '../../../shared/strategy/strategy.ts'
import { blank } from '../../../shared/strategy/strategy-tables.ts'

const id = '019a0000-0000-7000-8000-000000000001'

const anAudience = (answers: Partial<Audience> = {}): Audience => ({
  ...blank.audience,
  id,
  name: 'Families',
  position: 1,
  ...answers,
})

const said = (field: Evidence['field'], answer: string, audienceId = id): Evidence => ({
  id: '019a0000-0000-7000-8000-0000000000ff',
  audienceId,
  field,
  answer,
  source: 'A regular, at the counter',
  day: '2026-03-03',
})

describe('what a field rests on', () => {
  it('is nothing while it is empty, whatever was said', () => {
    expect(basisOf(anAudience({ age: '  ' }), 'age', [])).toBe('empty')
    expect(basisOf(anAudience(), 'age', [said('age', '')])).toBe('empty')
  })

  it('is an assumption until somebody said it', () => {
    const audience = anAudience({ age: '30 to 45' })
    expect(basisOf(audience, 'age', [])).toBe('assumption')
    expect(basisOf(audience, 'age', [said('age', '30 to 45')])).toBe('evidence')
  })

  it('is an assumption again once the words differ, and evidence when they are back', () => {
    const evidence = [said('age', '30 to 45')]
    expect(basisOf(anAudience({ age: '30 to 50' }), 'age', evidence)).toBe('assumption')
    expect(basisOf(anAudience({ age: ' 30 to 45\n' }), 'age', evidence)).toBe('evidence')
  })

  it('comes from the same field of the same audience only', () => {
    const audience = anAudience({ age: 'Mixed', gender: 'Mixed' })
    const other = '019a0000-0000-7000-8000-000000000002'
    expect(basisOf(audience, 'gender', [said('age', 'Mixed')])).toBe('assumption')
    expect(basisOf(audience, 'age', [said('age', 'Mixed', other)])).toBe('assumption')
  })

  it('puts every field in exactly one group', () => {
    const texts = fc.constantFrom('', ' ', 'a', 'b')
    const answers = fc.record(Object.fromEntries(audienceFields.map((field) => [field, texts])))
    const evidence = fc.uniqueArray(fc.tuple(fc.constantFrom(...audienceFields), texts), {
      selector: ([field]) => field,
    })
    fc.assert(
      fc.property(answers, evidence, (given, pairs) => {
        const groups = knowledgeOf(
          anAudience(given),
          pairs.map(([field, answer]) => said(field, answer)),
        )
        expect(Object.values(groups).flat().sort()).toEqual([...audienceFields].sort())
      }),
    )
  })
})

describe('the questions for a customer', () => {
  it('ask for what is assumed, in the order of the fields, and leave out audiences that are known', () => {
    const known = anAudience({ age: '30' })
    const guessed = anAudience({
      id: '019a0000-0000-7000-8000-000000000002',
      whySocial: 'To talk',
      age: '20',
      gender: 'Mixed',
    })
    const evidence = [said('age', '30'), said('gender', 'Mixed', guessed.id)]
    expect(listQuestions([known, guessed], evidence)).toEqual([
      { audience: guessed, fields: ['age', 'whySocial'] },
    ])
  })
})

describe('new evidence', () => {
  const { id: _, ...good } = said('age', '30')

  it('needs a source, a day and something that was said', () => {
    expect(NewEvidence.safeParse(good).success).toBe(true)
    for (const wrong of [{ source: '  ' }, { answer: ' \n' }, { day: 'in spring' }, { day: '' }])
      expect(NewEvidence.safeParse({ ...good, ...wrong }).success, JSON.stringify(wrong)).toBe(false)
  })
})
