import { describe, expect, it } from 'vitest'
import { openingCheck, openingSteps } from '../../../shared/strategy/channel-policy.ts'
import {
  blankSheet,
  isResearchOld,
  isWritten,
  nameOn,
  networkOfSheet,
  readFit,
  sheetId,
  stampSheet,
  weeksUsed,
} from '../../../shared/strategy/network-sheet.ts'
import { networks } from '../../../shared/strategy/strategy.ts'
import { blank } from '../../../shared/strategy/strategy-tables.ts'

const note = { today: '2026-03-10', person: 'Nora' }
const sheet = blankSheet('tiktok')

describe('the sheet of a network', () => {
  it('has an id of its own for every network, and is found by it', () => {
    expect(new Set(networks.map(sheetId)).size).toBe(networks.length)
    for (const network of networks) expect(networkOfSheet(sheetId(network))).toBe(network)
    expect(networkOfSheet('00000000-0000-8000-8000-000000000001')).toBeUndefined()
  })

  it('dates and signs what is found, and a look at the name, unless the edit says otherwise', () => {
    expect(stampSheet({ brandFound: 'Liked' }, note)).toEqual({
      brandFound: 'Liked',
      brandDay: '2026-03-10',
      brandBy: 'Nora',
    })
    expect(stampSheet({ brandFound: ' ' }, note)).toEqual({ brandFound: ' ', brandDay: null, brandBy: '' })
    expect(stampSheet({ nameState: 'free' }, note)).toEqual({ nameState: 'free', nameDay: '2026-03-10' })
    expect(stampSheet({ nameState: null }, note)).toEqual({ nameState: null, nameDay: null })
    expect(
      stampSheet({ keywordsFound: 'Bread', keywordsDay: '2025-01-01', keywordsBy: 'Tom' }, note),
    ).toEqual({
      keywordsFound: 'Bread',
      keywordsDay: '2025-01-01',
      keywordsBy: 'Tom',
    })
    expect(stampSheet({ hoursWhy: 'None' }, note)).toEqual({ hoursWhy: 'None' })
  })

  it('says which criteria speak for a network, never a number alone', () => {
    expect(readFit(sheet)).toMatchObject({ yes: [], no: [], isAgainst: false })
    const fit = readFit({ ...sheet, customersFit: 'no', makingFit: 'yes', hoursFit: 'no' })
    expect(fit).toEqual({
      yes: ['making'],
      no: ['customers', 'hours'],
      unsure: [],
      open: ['goal'],
      isAgainst: true,
    })
  })

  it('counts whole weeks of use, and knows that nobody has said is not none', () => {
    expect(weeksUsed(sheet, '2026-03-10')).toBeUndefined()
    expect(weeksUsed({ usedSinceDay: '2026-02-11' }, '2026-03-10')).toBe(3)
    expect(weeksUsed({ usedSinceDay: '2026-02-10' }, '2026-03-10')).toBe(4)
    expect(weeksUsed({ usedSinceDay: '2026-04-10' }, '2026-03-10')).toBe(0)
  })

  it('finds research old after a year, by its newest finding', () => {
    expect(isResearchOld(sheet, '2026-03-10')).toBe(false)
    expect(isResearchOld({ ...sheet, brandDay: '2025-03-09' }, '2026-03-10')).toBe(true)
    expect(isResearchOld({ ...sheet, brandDay: '2020-01-01', keywordsDay: '2025-03-10' }, '2026-03-10')).toBe(
      false,
    )
  })

  it('takes a name to be ours where a channel wears it, until somebody has looked', () => {
    const channel = { network: 'tiktok', handle: 'sample', decision: 'claim' } as const
    expect(nameOn('tiktok', [], [])).toEqual({ network: 'tiktok', handle: '', state: null, day: null })
    expect(nameOn('tiktok', [], [channel])).toMatchObject({ handle: 'sample', state: 'ours' })
    expect(nameOn('tiktok', [], [{ ...channel, decision: 'notHere' }])).toMatchObject({ state: null })
    const looked = { ...sheet, nameState: 'impostor', handle: 'sampel' } as const
    expect(nameOn('tiktok', [looked], [channel])).toMatchObject({ handle: 'sampel', state: 'impostor' })
  })

  it('is written as soon as anything is', () => {
    expect(isWritten(sheet)).toBe(false)
    expect(isWritten({ ...sheet, goalFit: 'unsure' })).toBe(true)
  })
})

describe('before a channel is opened', () => {
  const channel = { ...blank.channel, network: 'tiktok' as const }

  it('nothing is so of one that nobody has thought about', () => {
    expect(openingCheck(channel, sheet, '2026-03-10')).toEqual([])
  })

  it('each step is seen for itself', () => {
    const ready = {
      ...sheet,
      brandFound: 'a',
      competitorsFound: 'b',
      keywordsFound: 'c',
      customersFound: 'd',
      customersFit: 'yes',
      makingFit: 'yes',
      hoursFit: 'no',
      goalFit: 'unsure',
      usedSinceDay: '2026-02-10',
      nameState: 'ours',
    } as const
    const open = { ...channel, responsible: 'Nora', postsPerWeek: 1, twoFactor: 'yes' } as const
    expect(openingCheck(open, ready, '2026-03-10')).toEqual(openingSteps)
    expect(openingCheck(open, { ...ready, goalFit: null }, '2026-03-10')).not.toContain('fits')
    expect(openingCheck({ ...open, twoFactor: null }, ready, '2026-03-10')).not.toContain('secured')
  })
})
