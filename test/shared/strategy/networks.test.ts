import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { handleOf, textLength as lengthBy, textRules } from '../../../shared/strategy/networks.ts'
import { type Network, networks } from '../../../shared/strategy/strategy.ts'

const textLength = (network: Network, text: string) => lengthBy(network, text, textRules[network])
const codes = (network: Network, text: string) => textLength(network, text).warnings.map(({ code }) => code)

it.each([
  ['instagram', 'samplestreet', '@samplestreet'],
  ['blog', 'sample.example/blog', 'sample.example/blog'],
  ['whatsapp', '+39 055 0000', '+39 055 0000'],
  ['instagram', '', ''],
] as const)('writes an account of %s as people write it there', (network, handle, expected) => {
  expect(handleOf({ network, handle })).toBe(expected)
})

describe('X', () => {
  it.each([
    ['plain letters', 'Coffee', 6],
    ['Greek letters weigh 1', 'καφές', 5],
    ['Hebrew letters weigh 1', 'קפה', 3],
    ['wide letters weigh 2', '珈琲', 4],
    ['an emoji weighs 2', 'ok 👍', 5],
    ['a family of joined emoji still weighs 2', '👨‍👩‍👧‍👦', 2],
    ['a flag weighs 2', '🇬🇷', 2],
    ['a link weighs 23 however long', `see https://example.com/${'a'.repeat(300)}`, 27],
    ['a short link weighs 23 too', 'https://a.co', 23],
    ['a bare domain is a link', 'example.com', 23],
    ['the full stop after a link is not the link', 'https://example.com.', 24],
    ['an abbreviation is no link', 'e.g. today', 10],
    ['a mail address is no link', 'a@example.com', 13],
    ['a decomposed letter counts once', 'e\u0301', 1],
  ])('%s', (_name, text, count) => expect(textLength('x', text).count).toBe(count))

  it('warns at 280 and says when even the paid limit is passed', () => {
    expect(codes('x', 'a'.repeat(280))).toEqual([])
    expect(textLength('x', 'a'.repeat(281)).warnings).toEqual([{ code: 'tooLong', count: 281, limit: 280 }])
    expect(codes('x', 'a'.repeat(25_001))).toEqual(['overWidest'])
  })
})

it('counts what a reader sees as one on Bluesky, and its bytes beside', () => {
  const family = '👨‍👩‍👧‍👦'
  expect(textLength('bluesky', family.repeat(10)).count).toBe(10)
  expect(codes('bluesky', family.repeat(130))).toEqual(['tooManyBytes'])
  expect(codes('bluesky', 'a'.repeat(301))).toEqual(['overWidest'])
})

it('counts UTF-16 units where a network does', () => {
  expect(textLength('instagram', '👍').count).toBe(2)
  expect(textLength('linkedin', '𝗕𝗼𝗹𝗱').count).toBe(8)
  expect(textLength('facebook', '👍').count).toBe(1)
})

it('counts only the local part of a remote mention on Mastodon', () => {
  expect(textLength('mastodon', 'hi @anna@social.example.org').count).toBe('hi @anna'.length)
})

it('counts hashtags in every script, and none inside a link', () => {
  const five = '#kahve #çay #καφές #קפה #one'
  expect(codes('instagram', five)).toEqual([])
  expect(codes('instagram', `${five} #six`)).toEqual(['tooManyHashtags'])
  expect(codes('threads', '#one https://example.com/#two #123')).toEqual([])
})

it('says that a link in an Instagram caption cannot be clicked', () => {
  expect(codes('instagram', 'More at https://example.com')).toEqual(['linkNotClickable'])
})

it('never has a stricter limit above the widest, and knows when it was checked', () => {
  for (const network of networks) {
    const { limit, widest, checkedOn } = textRules[network]
    if (limit !== null && widest !== null) expect(limit).toBeLessThanOrEqual(widest)
    expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/)
  }
})

it('keeps its promises for any text on any network', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...networks),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      (network, text) => {
        const { count, limit, warnings } = textLength(network, text)
        expect(count).toBeGreaterThanOrEqual(0)
        expect(textLength(network, '').count).toBe(0)
        const isFlagged = warnings.some(({ code }) => code === 'tooLong' || code === 'overWidest')
        expect(isFlagged).toBe(limit !== null && count > limit)
        for (const warning of warnings) expect(warning.count).toBeGreaterThan(warning.limit)
      },
    ),
  )
})

it('grows by each letter that is typed at the end of a sentence', () => {
  fc.assert(
    fc.property(fc.constantFrom(...networks), fc.stringMatching(/^[a-z ]{0,80}$/), (network, text) => {
      expect(textLength(network, `${text} a`).count).toBe(textLength(network, text).count + 2)
    }),
  )
})
