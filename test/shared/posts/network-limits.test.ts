import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkedOn,
  countRecalled,
  isOld,
  limitNames,
  limitOf,
  limitsShown,
  type NetworkLimit,
  ourLimit,
  rulesOf,
} from '../../../shared/posts/network-limits.ts'
import { checkMedia, mediaRules } from '../../../shared/posts/networks-media.ts'
import { commentRule, textLength, textRules } from '../../../shared/strategy/networks.ts'
import { networks } from '../../../shared/strategy/strategy.ts'
import { aFile } from '../../support/pictures.ts'

const aLimit = (values: Partial<NetworkLimit>): NetworkLimit => ({
  id: '00000000-0000-7000-8000-000000000001',
  network: 'instagram',
  name: 'hashtags',
  value: 30,
  checkedOn: '2027-02-01',
  person: 'Sample Person',
  ...values,
})

describe('the rules of a network', () => {
  it('are ours while nobody has corrected any, and after ours were written down', () => {
    for (const network of networks) {
      const ours = { text: textRules[network], media: mediaRules[network] }
      expect(rulesOf(network, [])).toEqual(ours)
      const same = limitNames.map((name) => aLimit({ network, name, value: ourLimit(network, name).value }))
      expect(rulesOf(network, same)).toEqual(ours)
    }
  })

  it('take a correction, and leave every other number and network as they are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...networks),
        fc.constantFrom(...limitNames),
        fc.option(fc.nat({ max: 1e9 })),
        (network, name, value) => {
          const limits = [aLimit({ network, name, value })]
          expect(limitOf(network, name, limits).value).toBe(value)
          for (const other of limitNames.filter((one) => one !== name))
            expect(limitOf(network, other, limits).value).toBe(ourLimit(network, other).value)
          const next = networks.find((one) => one !== network) as (typeof networks)[number]
          expect(rulesOf(next, limits)).toEqual(rulesOf(next, []))
        },
      ),
    )
  })

  it('say which of our numbers nobody has looked up, until somebody of the team has', () => {
    expect(limitOf('tiktok', 'comment', [])).toMatchObject({ value: 150, isRecalled: true })
    expect(limitOf('linkedin', 'comment', [])).toMatchObject({ value: 1_250, isRecalled: false })
    const read = [aLimit({ network: 'tiktok', name: 'comment', value: 150 })]
    expect(limitOf('tiktok', 'comment', read)).toMatchObject({ isOwn: false, isRecalled: false })
    expect(countRecalled('tiktok', [])).toBe(countRecalled('tiktok', read) + 1)
    // What is said of a number that is none would be said of nothing.
    for (const network of networks)
      for (const name of limitNames)
        if (limitOf(network, name, []).isRecalled) expect(ourLimit(network, name).value).not.toBeNull()
  })

  it('are what counters and warnings go by', () => {
    const tags = Array.from({ length: 8 }, (_, at) => `#tag${at}`).join(' ')
    const codes = (limits: NetworkLimit[]) =>
      textLength('instagram', tags, rulesOf('instagram', limits).text).warnings.map(({ code }) => code)
    expect(codes([])).toEqual(['tooManyHashtags'])
    expect(codes([aLimit({})])).toEqual([])
    expect(codes([aLimit({ value: null })])).toEqual([])
    const wide = aFile({ width: 3_000, height: 1_000 })
    const rule = rulesOf('instagram', [aLimit({ name: 'broadest', value: 3 })]).media
    expect(checkMedia(mediaRules.instagram, [wide]).map(({ code }) => code)).toEqual(['tooWide'])
    expect(checkMedia(rule, [wide])).toEqual([])
  })

  it('show what is known, each with the day it was read', () => {
    expect(limitsShown('blog', [])).toEqual([])
    expect(limitsShown('blog', [aLimit({ network: 'blog', name: 'limit' })])).toEqual(['limit'])
    expect(limitOf('instagram', 'hashtags', [aLimit({})])).toEqual({
      value: 30,
      checkedOn: '2027-02-01',
      isOwn: true,
      isRecalled: false,
      person: 'Sample Person',
    })
    expect(limitOf('instagram', 'hashtags', [aLimit({ value: 5 })]).isOwn).toBe(false)
    expect(checkedOn('instagram', [aLimit({})])).toBe('2026-11-22')
    const all = limitNames.map((name) => aLimit({ name, value: ourLimit('instagram', name).value }))
    expect(checkedOn('instagram', all)).toBe('2027-02-01')
  })

  it('are old after half a year', () => {
    expect(isOld('2026-05-22', '2026-11-22')).toBe(false)
    expect(isOld('2026-05-21', '2026-11-22')).toBe(true)
  })
})

it('counts a first comment as the network counts a post, by a limit of its own', () => {
  const { count, limit, warnings } = textLength(
    'linkedin',
    'a'.repeat(1_300),
    commentRule(textRules.linkedin),
  )
  expect({ count, limit }).toEqual({ count: 1_300, limit: 1_250 })
  expect(warnings.map(({ code }) => code)).toEqual(['overWidest'])
})
