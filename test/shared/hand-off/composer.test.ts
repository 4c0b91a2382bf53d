import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composerOf } from '../../../shared/hand-off/composer.ts'
import { networks } from '../../../shared/strategy/strategy.ts'

const text = 'Rye & honey, "warm"? מחר 🥖 #bread'
const on = (network: (typeof networks)[number], values = {}) => ({
  network,
  handle: 'sample',
  url: '',
  ...values,
})

describe('composerOf', () => {
  it.each(['x', 'bluesky', 'threads', 'linkedin', 'whatsapp'] as const)(
    'takes the whole text along to %s',
    (network) => {
      const composer = composerOf({ text, link: '', channel: on(network) })
      expect(composer?.takesText).toBe(true)
      expect(new URL(composer?.url ?? '').searchParams.get('text')).toBe(text)
    },
  )

  it('finds the server of a Mastodon account by its address or its handle, and has no page without one', () => {
    const going = { text, link: '' }
    const byAddress = composerOf({
      ...going,
      channel: on('mastodon', { url: 'https://Social.example/@sample' }),
    })
    expect(new URL(byAddress?.url ?? '').host).toBe('social.example')
    const byHandle = composerOf({ ...going, channel: on('mastodon', { handle: 'sample@social.example' }) })
    expect(new URL(byHandle?.url ?? '').pathname).toBe('/share')
    for (const url of [
      '',
      'http://social.example/@a',
      'https://social.example@evil.example/',
      'javascript:1',
    ])
      expect(composerOf({ ...going, channel: on('mastodon', { url }) })).toBeUndefined()
  })

  it('shares the first link on Facebook, and leaves the words to the clipboard', () => {
    const composer = composerOf({ text, link: 'https://sample.example/a?b=1', channel: on('facebook') })
    expect(composer?.takesText).toBe(false)
    expect(new URL(composer?.url ?? '').searchParams.get('u')).toBe('https://sample.example/a?b=1')
  })

  it.each(['blog', 'newsletter', 'forum', 'other'] as const)('knows no page for %s', (network) =>
    expect(composerOf({ text, link: '', channel: on(network) })).toBeUndefined(),
  )

  it('opens only short addresses of the web, whatever the text', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...networks),
        fc.string({ unit: 'grapheme', maxLength: 3_000 }),
        fc.webUrl(),
        (network, words, link) => {
          // What a text may hold: no half of a pair.
          const whole = words.toWellFormed()
          const composer = composerOf({ text: whole, link, channel: on(network) })
          if (!composer) return
          expect(new URL(composer.url).protocol).toBe('https:')
          expect(composer.url.length).toBeLessThan(2_000)
        },
      ),
    ))
})
