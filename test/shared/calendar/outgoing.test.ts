import { describe, expect, it } from 'vitest'
import { linkStandsIn, outgoing, readableText, type Sending } from '../../../shared/calendar/outgoing.ts'
import { textLength, textRules } from '../../../shared/strategy/networks.ts'
import type { Network } from '../../../shared/strategy/strategy.ts'
import { usualLinkRule } from '../../../shared/text/link.ts'
import { aPost, aVariant } from '../../support/posts.ts'

function sending(
  network: Network,
  { post = {}, variant = {} }: { post?: Parameters<typeof aPost>[0]; variant?: object } = {},
): Sending {
  const made = aPost({ text: 'Come and see.', link: 'https://example.com/fair', linkTags: 'none', ...post })
  return {
    post: made,
    variant: aVariant({ postId: made.id, ...variant }),
    channel: { network, handle: 'sample' },
    campaign: { name: 'Fair', code: 'FAIR' },
    rule: textRules[network],
    linkRule: usualLinkRule,
  }
}

describe('the link of a variant', () => {
  it('stands at the end, where links can be clicked, and outside the text where they cannot', () => {
    expect(outgoing(sending('facebook')).text).toBe('Come and see.\n\nhttps://example.com/fair')
    expect(outgoing(sending('instagram'))).toMatchObject({
      text: 'Come and see.',
      link: 'https://example.com/fair',
    })
    expect(outgoing(sending('facebook', { post: { text: '' } })).text).toBe('https://example.com/fair')
  })

  it('stands where the text says so, on each channel its own', () => {
    const of = (network: Network) =>
      outgoing(sending(network, { post: { text: 'See {link} today', linkTags: 'added' } }))
    expect(of('x').text).toMatch(
      /^See https:\/\/example.com\/fair\?utm_source=x&.*utm_campaign=fair&.* today$/,
    )
    expect(of('facebook').text).toContain('utm_source=facebook')
    expect(of('instagram').text).toBe('See today')
  })

  it('goes into the first comment, where there is one', () => {
    const variant = { linkPlace: 'comment', firstComment: 'More here:' }
    expect(outgoing(sending('linkedin', { variant }))).toMatchObject({
      text: 'Come and see.',
      firstComment: 'More here:\n\nhttps://example.com/fair',
    })
    expect(outgoing(sending('telegram', { variant }))).toMatchObject({
      text: 'Come and see.\n\nhttps://example.com/fair',
      firstComment: '',
    })
    const marked = sending('facebook', { variant: { firstComment: 'Here: {link}' } })
    expect(linkStandsIn(marked)).toBe('comment')
    expect(outgoing(marked)).toMatchObject({
      text: 'Come and see.',
      firstComment: 'Here: https://example.com/fair',
    })
  })

  it('may be another one on a channel, or none', () => {
    expect(outgoing(sending('x', { variant: { link: 'https://example.org' } })).link).toBe(
      'https://example.org',
    )
    expect(outgoing(sending('x', { variant: { link: '' } })).text).toBe('Come and see.')
  })

  it('goes out nowhere where it cannot be opened', () => {
    const out = outgoing(sending('x', { post: { link: 'javascript:alert(1)', text: 'See {link}' } }))
    expect(out).toEqual({ text: 'See', firstComment: '', link: '' })
  })

  it('is counted as it goes out: 23 on X, in full on Bluesky', () => {
    const count = (network: Network) => {
      const one = sending(network, { post: { linkTags: 'added' } })
      return textLength(network, outgoing(one).text, textRules[network]).count - 'Come and see.\n\n'.length
    }
    expect(count('x')).toBe(23)
    expect(count('bluesky')).toBe(outgoing(sending('bluesky', { post: { linkTags: 'added' } })).link.length)
  })

  it('keeps a dollar sign of a link as it is', () => {
    const text = outgoing(sending('x', { post: { text: '{link}', link: 'https://example.com/$&' } })).text
    expect(text).toBe('https://example.com/$&')
  })
})

it('reads on paper without what is measured', () => {
  expect(readableText('See {link}.', 'https://www.example.com/fair')).toBe('See example.com/fair.')
  expect(readableText('See {link}.', 'javascript:alert(1)')).toBe('See.')
})
