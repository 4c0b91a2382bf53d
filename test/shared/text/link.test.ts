import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLink, shortLink, tagLink, tagsFor, usualLinkRule } from '../../../shared/text/link.ts'

const facts = {
  network: 'instagram',
  handle: 'Sample.Street',
  campaign: { name: 'Spring fair', code: 'SPRING20' },
  post: { id: '0193a1f0-0000-7000-8000-00005f2c81a0', title: 'Complaint of Mrs. Sample' },
  day: '2026-03-12',
} as const

describe('what was typed as a link', () => {
  it.each([
    ['https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
    ['  http://example.com ', 'http://example.com'],
    ['example.com/spring', 'https://example.com/spring'],
    ['//example.com', 'https://example.com'],
    ['example.com:8080/x', 'https://example.com:8080/x'],
    ['https://münchen.example/straße', 'https://münchen.example/straße'],
    ['https://דוגמה.ישראל/דף', 'https://דוגמה.ישראל/דף'],
    ['', ''],
  ])('%s goes out', (typed, link) => expect(readLink(typed)).toEqual({ link }))

  it.each([
    ['javascript:alert(1)', 'notWeb'],
    ['JavaScript:alert(1)//example.com', 'notWeb'],
    ['data:text/html,<script>', 'notWeb'],
    ['mailto:sample@example.com', 'notWeb'],
    ['file:///etc/passwd', 'notWeb'],
    ['https:example.com', 'notWeb'],
    ['spring fair', 'parted'],
    ['https://example.com/\u202egnp.exe', 'parted'],
    ['java\nscript:alert(1)', 'parted'],
    ['https://sample:secret@example.com/', 'password'],
    ['https://example.com@evil.example/', 'password'],
    ['spring', 'noAddress'],
    ['https://', 'noAddress'],
    ['https://-example.com', 'noAddress'],
    ['https://example..com', 'noAddress'],
  ])('%s does not', (typed, problem) => expect(readLink(typed)).toEqual({ problem }))
})

describe('what is measured', () => {
  it('is told by network, kind of visit, code and a short sign of the post', () => {
    expect(tagsFor(usualLinkRule, facts)).toEqual([
      ['utm_source', 'instagram'],
      ['utm_medium', 'social'],
      ['utm_campaign', 'spring20'],
      ['utm_content', '5f2c81a0'],
    ])
    expect(tagsFor(usualLinkRule, { ...facts, network: 'newsletter' })[1]).toEqual(['utm_medium', 'email'])
    expect(tagsFor(usualLinkRule, { ...facts, network: 'googleBusiness' })[0]).toEqual([
      'utm_source',
      'google-business',
    ])
  })

  it('never names what a title may name, unless a rule asks for it', () => {
    expect(JSON.stringify(tagsFor(usualLinkRule, facts))).not.toMatch(/mrs/i)
    expect(tagsFor({ ...usualLinkRule, content: '{title} {day}' }, facts).at(-1)).toEqual([
      'utm_content',
      'complaint-of-mrs.-sample-2026-03-12',
    ])
  })

  it('is small letters with hyphens in every language, and left out where it is empty', () => {
    const named = (name: string) => tagsFor(usualLinkRule, { ...facts, campaign: { name, code: '' } })[2]
    expect(named('Kış İndirimi: Şimdi!')).toEqual(['utm_campaign', 'kis-indirimi-simdi'])
    expect(named('Άνοιξη στο νησί')).toEqual(['utm_campaign', 'ανοιξη-στο-νησι'])
    expect(named('מבצע אביב')).toEqual(['utm_campaign', 'מבצע-אביב'])
    expect(tagsFor(usualLinkRule, { ...facts, campaign: undefined }).map(([name]) => name)).toEqual([
      'utm_source',
      'utm_medium',
      'utm_content',
    ])
    expect(tagsFor({ ...usualLinkRule, source: 'a{nothing}' }, facts)[0]).toEqual(['utm_source', 'a'])
  })

  it.each([
    ['https://example.com', 'https://example.com?utm_source=x'],
    ['https://example.com/?a=1', 'https://example.com/?a=1&utm_source=x'],
    ['https://example.com/?a=1&', 'https://example.com/?a=1&utm_source=x'],
    ['https://example.com/?', 'https://example.com/?utm_source=x'],
    ['https://example.com/#menu', 'https://example.com/?utm_source=x#menu'],
    ['https://example.com/?q=a?b#c#d', 'https://example.com/?q=a?b&utm_source=x#c#d'],
    ['https://example.com/?UTM_Source=mine', 'https://example.com/?UTM_Source=mine'],
  ])('keeps what %s has', (link, tagged) => expect(tagLink(link, [['utm_source', 'x']])).toBe(tagged))

  it('is encoded, and read back as it was, whatever it says', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        (value, link) => {
          const url = new URL(tagLink(link, [['utm_x', value]]))
          expect(url.searchParams.get('utm_x')).toBe(value.toWellFormed())
          expect(url.hash).toBe(new URL(link).hash)
          for (const [name, own] of new URL(link).searchParams)
            expect(url.searchParams.getAll(name)).toContain(own)
        },
      ),
    )
  })
})

it('is read without what every link begins with', () => {
  expect(shortLink('https://www.example.com/')).toBe('example.com')
})
