import { describe, expect, it } from 'vitest'
import { coldFirst, meansEverybody, tooWide, totalOf, wideFields } from '../../../shared/strategy/paid.ts'
import { aPaidEffort } from '../checkup/plan.ts'

describe('a narrow audience', () => {
  it('is one of the plan with two facts that narrow it down', () => {
    expect(tooWide(aPaidEffort())).toEqual([])
    expect(tooWide(aPaidEffort({ audienceId: null }))).toEqual(['noAudience'])
    expect(tooWide(aPaidEffort({ place: ' ' }))).toEqual(['tooFewFacts'])
    expect(tooWide(aPaidEffort({ place: '', ages: '30–45' }))).toEqual([])
    expect(tooWide(aPaidEffort({ audienceId: null, place: '', remarketing: '', ages: '18+' }))).toEqual([
      'noAudience',
      'everybody',
      'tooFewFacts',
    ])
  })

  it('may hold a fact that means everybody beside two that do not', () => {
    const effort = aPaidEffort({ ages: '18+', interests: 'Bread' })
    expect([tooWide(effort), wideFields(effort)]).toEqual([[], ['ages']])
  })

  it.each([
    '18+',
    '18 and over',
    '18–65',
    '16 - 99',
    '18 yaş üstü',
    'oltre 18 anni',
    '18 ετών και άνω',
    '18 ומעלה',
    '18 yaşından büyük herkes',
    'tutti sopra i 18 anni',
    'όλοι πάνω από 18',
    'tüm yetişkinler',
    'tutti i maggiorenni',
    'όλοι οι ενήλικες',
    'כל המבוגרים',
  ])('does not take the ages %s for a fact', (ages) => {
    expect(tooWide(aPaidEffort({ place: '', ages }))).toEqual(['everybody', 'tooFewFacts'])
  })

  it.each([
    '30 to 45',
    '18-25',
    'under 25',
    '65+',
    '40',
    '25 yaş altı',
    '60 ומעלה',
    'young adults',
    'genç yetişkinler',
  ])('takes the ages %s for a fact', (ages) => {
    expect(tooWide(aPaidEffort({ place: '', ages }))).toEqual([])
  })
})

describe('everybody', () => {
  it.each([
    'Everyone',
    'everyone 18+',
    'Worldwide',
    'All people in Germany',
    'HERKES',
    'Adults',
    'adults over 18',
    'Yetişkinler',
    'adulti',
    'Ενήλικες 18+',
    'מבוגרים',
    'כל מי שמעל 18',
    'Herkes, 18+',
    'tüm dünya',
    'Tutti',
    'tutte le età',
    'Όλοι',
    'όλος ο κόσμος',
    'כולם',
    'כל הארץ',
    'כולם, 18+',
    '18+',
  ])('is meant by %s', (text) => expect(meansEverybody(text)).toBe(true))

  it.each([
    'Everyone who bought in May',
    'Families within 5 km',
    'Leeds',
    'Tutti i clienti di maggio',
    'Herkesin gittiği kafeye gelenler',
    'Όλοι όσοι αγόρασαν τον Μάιο',
    'כל מי שקנה במאי',
    'Page visitors, 30 days',
    '2026',
    '',
  ])('is not meant by %s', (text) => expect(meansEverybody(text)).toBe(false))
})

it('costs its days times its daily budget, exactly, and nothing is said while one is open', () => {
  expect(totalOf(aPaidEffort({ dailyBudget: 0.1, startDay: '2026-03-01', endDay: '2026-03-03' }))).toBe(0.3)
  expect(totalOf(aPaidEffort({ endDay: null }))).toBeNull()
  expect(totalOf(aPaidEffort({ startDay: '2026-03-05', endDay: '2026-03-01' }))).toBeNull()
  expect(totalOf(aPaidEffort({ startDay: '2026-03-05', endDay: '2026-03-05', dailyBudget: 4 }))).toBe(4)
})

it('asks why strangers come before those who know us', () => {
  const warm = aPaidEffort({ startDay: '2026-03-10' })
  const cold = aPaidEffort({ id: 'e2', remarketing: '', startDay: '2026-03-09' })
  const ids = (...efforts: ReturnType<typeof aPaidEffort>[]) => coldFirst(efforts).map(({ id }) => id)
  expect(ids(cold)).toEqual(['e2'])
  expect(ids(warm, cold)).toEqual(['e2'])
  expect(ids(warm, { ...cold, startDay: '2026-03-10' })).toEqual([])
  expect(ids(warm, { ...cold, whyCold: 'Nobody knows us yet.' })).toEqual([])
  expect(ids({ ...warm, status: 'stopped' }, { ...cold, startDay: '2026-04-01' })).toEqual(['e2'])
  expect(ids(warm, { ...cold, status: 'done' })).toEqual([])
})
