import { describe, expect, it } from 'vitest'
import { previewRules, shownText } from '../../../shared/posts/preview.ts'
import { textRules } from '../../../shared/strategy/networks.ts'
import { type Network, networks } from '../../../shared/strategy/strategy.ts'

const shown = (network: Network, text: string) => shownText(text, previewRules[network], textRules[network])
const said = (parts: readonly { text: string }[] = []) => parts.map(({ text }) => text).join('')

it('has a shape for every network', () => {
  for (const network of networks) expect(previewRules[network].shape).toBeTruthy()
})

describe('a text as a network shows it', () => {
  it('tells links, hashtags and mentions apart, in any script', () => {
    expect(shown('facebook', 'See @sample at example.com/a#b: #ψωμί, #לחם!').whole).toEqual([
      { kind: 'plain', text: 'See ' },
      { kind: 'mention', text: '@sample' },
      { kind: 'plain', text: ' at ' },
      { kind: 'link', text: 'example.com/a#b' },
      { kind: 'plain', text: ': ' },
      { kind: 'hashtag', text: '#ψωμί' },
      { kind: 'plain', text: ', ' },
      { kind: 'hashtag', text: '#לחם' },
      { kind: 'plain', text: '!' },
    ])
  })

  it('shortens links where the network does', () => {
    const link = 'https://www.example.com/a-long-way-to-the-bread?utm_source=x'
    expect(said(shown('x', link).whole)).toBe('example.com/a-long-way-to-…')
    expect(said(shown('facebook', link).whole)).toBe(link)
  })

  it('keeps line breaks, takes many together, or joins them', () => {
    expect(said(shown('linkedin', 'a\nb\n\n\n\nc').whole)).toBe('a\nb\n\nc')
    expect(said(shown('pinterest', 'a \n\n b').whole)).toBe('a b')
  })

  it('folds at the letters a reader sees, before a word', () => {
    const text = `${'word '.repeat(24)}unbroken #tag and more words to read`
    const { start, whole } = shown('instagram', text)
    expect(said(whole)).toBe(text)
    expect(said(start).length).toBeLessThanOrEqual(125)
    expect(said(start).endsWith('word')).toBe(true)
    expect(shown('instagram', 'short').start).toBeUndefined()
    expect(shown('x', text).start).toBeUndefined()
  })

  it('folds before a hashtag that would be parted', () => {
    const { start } = shown('instagram', `${'a'.repeat(120)} #hashtag and more`)
    expect(said(start)).toBe(`${'a'.repeat(120)} `)
  })

  it('folds between letters that belong together', () => {
    expect(said(shown('instagram', '🍞'.repeat(200)).start)).toBe('🍞'.repeat(125))
  })
})
