import { describe, expect, it } from 'vitest'
import { sameCode, spendingOf, suggestCode } from '../../../shared/strategy/campaigns.ts'
import { aCampaign, aTactic } from '../checkup/plan.ts'

const link = (tacticId: string) => ({ id: tacticId, campaignId: 'k1', tacticId })
const today = '2026-03-10'

describe('what a campaign costs', () => {
  const tactics = [aTactic({ cost: 30 }), aTactic({ id: 't2', cost: 0 }), aTactic({ id: 't3', cost: null })]

  it('is the sum of its own tactics, with those nobody counted named', () => {
    const chosen = ['t1', 't2', 't3'].map(link)
    expect(spendingOf(aCampaign({ budget: 20 }), tactics, chosen)).toEqual({
      cost: 30,
      uncounted: 1,
      left: -10,
    })
  })

  it('is not nothing while no tactic has a cost', () => {
    const nothing = { cost: null, uncounted: 1, left: null }
    expect(spendingOf(aCampaign({ budget: 20 }), tactics, [link('t3')])).toEqual(nothing)
  })
})

describe('a code', () => {
  const others = [aCampaign(), aCampaign({ id: 'k2', code: 'spring-2' })]

  it('is the same whatever its case and the space around it', () => {
    expect(sameCode([...others, aCampaign({ id: 'k3', code: ' SPRING ' })], 'k3')?.id).toBe('k1')
    expect(sameCode([...others, aCampaign({ id: 'k3', code: '' })], 'k3')).toBeUndefined()
  })

  it.each([
    ['the next free number', { code: 'spring' }, 'spring-3'],
    ['a word of the name', { name: 'Die Überraschung', code: '' }, 'DIE'],
    ['a word without its accents', { name: 'İlkbahar şenliği', code: '' }, 'ILKBAHAR'],
    [
      'the month where no letter fits a link',
      { name: 'שבוע הלחם', code: '', startDay: '2026-05-01' },
      'C202605',
    ],
  ])('is offered as %s', (_name, values, code) => {
    expect(suggestCode([...others, aCampaign({ id: 'k3', ...values })], 'k3', today)).toBe(code)
  })
})
