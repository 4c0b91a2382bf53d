import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type BidTurn,
  bidStatuses,
  judgedOn,
  nextStatuses,
  statusOn,
  turnBid,
} from '../../shared/alliances/bid.ts'
import { isExpired, proofOn } from '../../shared/alliances/capability.ts'
import { answers, cellOf, countCoverage, coverageOf } from '../../shared/alliances/coverage.ts'
import { amountsOf, leftOf, splitEvenly, whole } from '../../shared/alliances/shares.ts'
import { decimalsOf, fromMinor, sumByCurrency, toMinor } from '../../shared/money.ts'

const draft: BidTurn = { status: 'draft', submittedDay: null, decidedDay: null }
const submitted: BidTurn = { status: 'submitted', submittedDay: '2026-03-01', decidedDay: null }

describe('the status of a bid', () => {
  it('goes from draft to submitted to won or lost, each with its day', () => {
    expect(turnBid(draft, 'submitted', '2026-03-01')).toEqual(submitted)
    expect(turnBid(submitted, 'won', '2026-04-01')).toEqual({
      ...submitted,
      status: 'won',
      decidedDay: '2026-04-01',
    })
  })

  it('skips no step, and takes a step back without its day', () => {
    for (const status of ['won', 'lost', 'draft'] as const)
      expect(turnBid(draft, status, '2026-03-01')).toBeUndefined()
    expect(
      turnBid({ ...submitted, status: 'lost', decidedDay: '2026-04-01' }, 'submitted', '2026-05-01'),
    ).toEqual(submitted)
    expect(turnBid(submitted, 'draft', '2026-05-01')).toEqual(draft)
  })

  it('is never decided before it was handed in', () => {
    expect(turnBid(submitted, 'won', '2026-02-01')?.decidedDay).toBe('2026-03-01')
  })

  it('has the days of its status and no others, on whatever way it came there', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...bidStatuses), fc.integer({ min: 1, max: 28 })))
    fc.assert(
      fc.property(steps, (all) => {
        let bid = draft
        for (const [status, day] of all) {
          const turned = turnBid(bid, status, `2026-03-${String(day).padStart(2, '0')}`)
          expect(turned !== undefined).toBe(nextStatuses(bid.status).includes(status))
          bid = turned ?? bid
          expect(bid.submittedDay !== null).toBe(bid.status !== 'draft')
          expect(bid.decidedDay !== null).toBe(bid.status === 'won' || bid.status === 'lost')
          if (bid.decidedDay !== null) expect(bid.decidedDay >= (bid.submittedDay ?? '')).toBe(true)
        }
      }),
    )
  })

  it('is told as it was at the end of a day', () => {
    const won = { ...submitted, status: 'won' as const, decidedDay: '2026-04-01' }
    expect(['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((day) => statusOn(won, day))).toEqual(
      ['draft', 'submitted', 'submitted', 'won'],
    )
  })
})

describe('shares of a bid', () => {
  const some = fc.array(fc.integer({ min: 0, max: whole }), { minLength: 1, maxLength: 12 })

  it('sum to all of it when they are even, whoever many they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (count) => {
        const shares = splitEvenly(count)
        expect(leftOf(shares)).toBe(0)
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('say what is left: with it they are always all of it', () => {
    fc.assert(
      fc.property(some, (shares) => {
        expect(leftOf(shares) + shares.reduce((sum, share) => sum + share, 0)).toBe(whole)
      }),
    )
  })

  it('come to exactly the value in money, with what is left', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 1_000_000_000_000 }), (shares, value) => {
        const amounts = amountsOf(value, shares)
        expect(amounts === undefined).toBe(leftOf(shares) < 0)
        if (!amounts) return
        const { parts, left } = amounts
        expect(parts.reduce((sum, part) => sum + part, left)).toBe(value)
        parts.forEach((part, place) => {
          expect(Math.abs(part - (value * (shares[place] ?? 0)) / whole)).toBeLessThan(1.01)
        })
        if (leftOf(shares) === 0) expect(left).toBe(0)
      }),
    )
  })

  it('give the odd cent to who lost the most of it', () => {
    expect(amountsOf(100, splitEvenly(3))).toEqual({ parts: [34, 33, 33], left: 0 })
    expect(amountsOf(1000, [3000])).toEqual({ parts: [300], left: 700 })
  })
})

describe('evidence', () => {
  it('counts on its last day and not after', () => {
    expect(isExpired({ validUntil: '2026-03-01' }, '2026-03-01')).toBe(false)
    expect(isExpired({ validUntil: '2026-03-01' }, '2026-03-02')).toBe(true)
    expect(isExpired({ validUntil: null }, '2099-01-01')).toBe(false)
  })

  it('is valid while one piece of it is', () => {
    const [old, lasting] = [{ validUntil: '2026-01-01' }, { validUntil: null }]
    expect([
      proofOn([], '2026-03-01'),
      proofOn([old], '2026-03-01'),
      proofOn([old, lasting], '2026-03-01'),
    ]).toEqual(['none', 'expired', 'valid'])
  })

  it('has to hold on the day of handing in', () => {
    const on = (deadline: string | null, submittedDay: string | null) =>
      judgedOn({ deadline, submittedDay }, '2026-03-01')
    expect([
      on('2026-06-01', null),
      on('2026-01-01', null),
      on(null, null),
      on('2026-06-01', '2026-02-01'),
    ]).toEqual(['2026-06-01', '2026-03-01', '2026-03-01', '2026-02-01'])
  })
})

describe('coverage', () => {
  const day = '2026-03-01'
  const asked = { title: 'Event catering for 500 guests', capability: '', level: 3, weight: 'must' as const }
  const proofs = [{ validUntil: null }]
  const held = { id: '1', name: 'Catering event', level: 4, proofs }

  it('is found by words that all stand in the title, or by the name that is asked for', () => {
    expect(answers(asked, 'event CATERING')).toBe(true)
    expect(answers(asked, 'Catering for weddings')).toBe(false)
    expect(answers({ ...asked, capability: 'Catering' }, 'event catering')).toBe(false)
    expect(answers({ title: '', capability: 'Büyük etkinlik' }, 'BÜYÜK ETKİNLİK')).toBe(true)
    expect(answers(asked, '')).toBe(false)
  })

  it.each([
    ['covered', [], held, day],
    ['thin', ['level'], { ...held, level: 2 }, day],
    ['thin', ['unjudged'], { ...held, level: null }, day],
    ['thin', ['proof'], { ...held, proofs: [] }, day],
    ['thin', ['expired'], { ...held, proofs: [{ validUntil: '2026-02-01' }] }, day],
    ['thin', ['level', 'proof'], { ...held, level: 1, proofs: [] }, day],
    ['gap', [], { ...held, name: 'Laundry' }, day],
  ] as const)('is %s because of %j', (coverage, lacks, capability, on) => {
    expect(cellOf(asked, [capability], on)).toMatchObject({ coverage, lacks })
  })

  it('is as good as its best member', () => {
    const rows = coverageOf(
      [asked, { ...asked, title: 'Laundry', weight: 'should' as const }, { ...asked, title: 'Waste plan' }],
      [
        { capabilities: [{ ...held, level: 1 }] },
        { capabilities: [held, { ...held, id: '2', name: 'Laundry', proofs: [] }] },
      ],
      day,
    )
    expect(rows.map(({ coverage, cells }) => [coverage, ...cells.map((cell) => cell.coverage)])).toEqual([
      ['covered', 'thin', 'covered'],
      ['thin', 'gap', 'thin'],
      ['gap', 'gap', 'gap'],
    ])
    expect(countCoverage(rows)).toEqual({ covered: 1, thin: 1, gap: 1, openMusts: 1 })
  })
})

describe('money', () => {
  it('knows how many decimals a currency has', () => {
    expect(['EUR', 'JPY', 'KWD'].map(decimalsOf)).toEqual([2, 0, 3])
    expect(toMinor(1234.56, 'EUR')).toBe(123_456)
    expect(fromMinor(toMinor(1234, 'JPY'), 'JPY')).toBe(1234)
  })

  it('is summed for each currency by itself', () => {
    expect(
      sumByCurrency([
        { value: 100, currency: 'TRY' },
        { value: 5, currency: 'EUR' },
        { value: 50, currency: 'TRY' },
      ]),
    ).toEqual([
      { currency: 'EUR', value: 5 },
      { currency: 'TRY', value: 150 },
    ])
  })
})
