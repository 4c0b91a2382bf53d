import { describe, expect, it } from 'vitest'
import { valueByGoal } from '../../shared/alliances/goal-value.ts'
import { isSameWord, sharedWith, similarLessons } from '../../shared/review/similar-lessons.ts'

const lesson = { tried: '', learnt: '', tags: [] as string[], day: '2026-01-01' }

describe('the same word', () => {
  it.each([
    ['giveaway', 'giveaways'],
    ['cekilis', 'cekilisi'],
    ['concorso', 'concorsi'],
    ['διαγωνισμοσ', 'διαγωνισμου'],
    ['הגרלה', 'בהגרלה'],
    ['הגרלה', 'הגרלות'],
  ])('%s is %s', (one, other) => {
    expect(isSameWord(one, other)).toBe(true)
    expect(isSameWord(other, one)).toBe(true)
  })

  it.each([
    ['bread', 'break'],
    ['film', 'firm'],
    ['planet', 'planning'],
    ['σχολειο', 'σχολια'],
  ])('%s is not %s', (one, other) => {
    expect(isSameWord(one, other)).toBe(false)
  })
})

describe('a lesson', () => {
  it('speaks up because of one tag, and says which', () => {
    const told = { ...lesson, tried: 'We gave a hamper away', tags: ['giveaway', 'Instagram'] }
    expect(sharedWith(told, { text: 'A spring giveaway!', tags: [], networks: ['instagram'] })).toEqual([
      'giveaway',
      'Instagram',
    ])
  })

  it('is not found by its network alone, nor by one word', () => {
    const told = { ...lesson, tried: 'A contest', tags: ['Instagram'] }
    expect(sharedWith(told, { text: 'Our bread', tags: [], networks: ['instagram'] })).toEqual([])
    expect(sharedWith(told, { text: 'Our contest', tags: [], networks: ['instagram'] })).toEqual([
      'Instagram',
      'contest',
    ])
  })

  it('speaks up because of two telling words, as it writes them, and not because of one', () => {
    const told = { ...lesson, tried: 'A contest with photographs of breakfast', learnt: 'Too many rules' }
    expect(sharedWith(told, { text: 'Photograph contests for the summer', tags: [], networks: [] })).toEqual([
      'contest',
      'photographs',
    ])
    expect(sharedWith(told, { text: 'A contest for bakers', tags: [], networks: [] })).toEqual([])
  })

  it.each([
    ['tr', 'Çekiliş yaptık, İSTANBUL’da', 'istanbul çekilişi'],
    ['it', 'Un concorso con le fotografie', 'Concorsi e fotografia'],
    ['el', 'Διαγωνισμός με φωτογραφίες', 'ΔΙΑΓΩΝΙΣΜΟΙ ΦΩΤΟΓΡΑΦΙΑΣ'],
    ['he', 'הגרלה בין העוקבים באינסטגרם', 'הגרלות לעוקבים'],
  ])('is found in %s through other forms of its words', (_, tried, text) => {
    expect(sharedWith({ ...lesson, tried }, { text, tags: [], networks: [] }).length).toBeGreaterThanOrEqual(
      2,
    )
  })

  it('is not found by little words and numbers', () => {
    const told = { ...lesson, tried: 'With what they have made before there were 2026 of them' }
    expect(
      sharedWith(told, { text: 'They made this with what there was before, 2026', tags: [], networks: [] }),
    ).toEqual([])
  })

  it('comes after those that share more, and is one of three', () => {
    const some = ['a', 'b', 'c', 'd'].map((id, at) => ({
      ...lesson,
      ...{ id, day: `2026-01-0${at + 1}`, tags: at === 1 ? ['giveaway', 'reel'] : ['giveaway'] },
    }))
    expect(
      similarLessons(some, { text: 'giveaway in a reel', tags: [], networks: [] }).map(({ id }) => id),
    ).toEqual(['b', 'd', 'c'])
  })
})

describe('what bids bring to a goal', () => {
  const bid = { goalId: 'g', value: 100, currency: 'EUR', submittedDay: '2026-03-01' }
  const won = { ...bid, status: 'won' as const, decidedDay: '2026-03-20' }

  it('is told by the days that are written down, each currency by itself', () => {
    const bids = [
      won,
      { ...won, currency: 'USD', value: 7 },
      { ...won, decidedDay: '2026-02-20', submittedDay: '2026-02-01' },
      { ...bid, status: 'submitted' as const, decidedDay: null, value: 50 },
      { ...bid, status: 'submitted' as const, decidedDay: null, value: null },
      { ...bid, status: 'lost' as const, decidedDay: '2026-03-09', value: 9 },
      { ...bid, goalId: null, status: 'draft' as const, submittedDay: null, decidedDay: null },
    ]
    const values = valueByGoal(
      bids,
      [
        { id: 'g', title: 'Grow' },
        { id: 'other', title: 'Rest' },
      ],
      {
        ...{ from: '2026-03-01', to: '2026-03-31' },
      },
    )
    expect(values).toEqual([
      {
        ...{ goalId: 'g', title: 'Grow', unvalued: 1 },
        won: [
          { currency: 'EUR', value: 100 },
          { currency: 'USD', value: 7 },
        ],
        lost: [{ currency: 'EUR', value: 9 }],
        wonSoFar: [
          { currency: 'EUR', value: 200 },
          { currency: 'USD', value: 7 },
        ],
        open: [{ currency: 'EUR', value: 50 }],
      },
    ])
  })

  it('is still open in a month that ended before it was decided', () => {
    const [value] = valueByGoal([{ ...won, goalId: null }], [], { from: '2026-03-01', to: '2026-03-10' })
    expect(value).toMatchObject({ goalId: null, won: [], open: [{ value: 100 }] })
  })
})
