import { describe, expect, it } from 'vitest'
import { isPostAddress, readPostAddress } from '../../../shared/hand-off/post-address.ts'
import type { Network } from '../../../shared/strategy/strategy.ts'

/** Addresses as the networks write them, with made-up names and numbers. */
const posts: [Network, string][] = [
  ['instagram', 'https://www.instagram.com/p/CxSAMPLE123/'],
  ['instagram', 'https://www.instagram.com/samplestreet/reel/CxSAMPLE123/?igsh=abc'],
  ['facebook', 'https://www.facebook.com/samplestreet/posts/pfbid0sample'],
  ['facebook', 'https://m.facebook.com/story.php?story_fbid=1&id=2'],
  ['facebook', 'https://fb.watch/sample1/'],
  ['x', 'https://x.com/samplestreet/status/1234567890123456789'],
  ['x', 'https://twitter.com/samplestreet/status/1234567890123456789?s=20'],
  ['linkedin', 'https://www.linkedin.com/feed/update/urn:li:activity:7000000000000000000/'],
  ['linkedin', 'https://www.linkedin.com/posts/samplestreet_bread-activity-7000000000000000000-abcd'],
  ['youtube', 'https://www.youtube.com/watch?v=sample12345'],
  ['youtube', 'https://youtu.be/sample12345'],
  ['tiktok', 'https://www.tiktok.com/@samplestreet/video/7000000000000000000'],
  ['tiktok', 'https://vm.tiktok.com/ZMsample/'],
  ['pinterest', 'https://www.pinterest.co.uk/pin/123456789/'],
  ['threads', 'https://www.threads.com/@samplestreet/post/Cxsample'],
  ['bluesky', 'https://bsky.app/profile/sample.example/post/3ksample'],
  ['reddit', 'https://www.reddit.com/r/sample/comments/abc123/bread/'],
  ['telegram', 'https://t.me/samplestreet/42'],
  ['mastodon', 'https://social.example/@samplestreet/110000000000000000'],
  ['blog', 'http://samplestreet.example:8080/blog/rye?from=feed#crust'],
  ['other', 'https://www.facebook.com/groups/sample'],
]

describe('readPostAddress', () => {
  it.each(posts)('knows a post of %s by %s', (network, address) =>
    expect(readPostAddress(address, network)).toEqual({ ok: true, url: address, doubt: null }),
  )

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,hello',
    'file:///etc/passwd',
    'smb://server/share',
    'mailto:sample@example.com',
  ])('refuses %j, which is no address of the web', (typed) => {
    expect(readPostAddress(typed, 'instagram')).toEqual({ ok: false, why: 'notOfTheWeb' })
    expect(isPostAddress(typed)).toBe(false)
  })

  it.each([
    'posted',
    'https://',
    'https://localhost/p/1',
    'https://user:secret@instagram.com/p/1',
    'https://instagram.com@evil.example/p/1',
    'https://instagram.com\\@evil.example/p/1',
    'https://insta gram.com/p/1',
    '//instagram.com/p/1',
    '../p/1',
  ])('does not take %j for an address', (typed) =>
    expect(readPostAddress(typed, 'instagram')).toEqual({ ok: false, why: 'notAnAddress' }),
  )

  it('gives an address without a scheme one, and a host small letters', () =>
    expect(readPostAddress(' Instagram.com/p/CxSample/ ', 'instagram')).toEqual({
      ok: true,
      url: 'https://instagram.com/p/CxSample/',
      doubt: null,
    }))

  it('says whose address it is when it is another network’s', () => {
    const address = 'https://www.facebook.com/samplestreet/posts/1'
    expect(readPostAddress(address, 'instagram')).toMatchObject({
      doubt: { code: 'otherNetwork', network: 'facebook' },
    })
    expect(readPostAddress('https://x.com/sample/status/1', 'blog')).toMatchObject({
      doubt: { code: 'otherNetwork', network: 'x' },
    })
  })

  it.each([
    ['instagram', 'https://notinstagram.com/p/1', 'otherSite'],
    ['instagram', 'https://instagram.com.evil.example/p/1', 'otherSite'],
    ['instagram', 'https://www.instagram.com/samplestreet/', 'notAPost'],
    ['x', 'https://x.com/samplestreet', 'notAPost'],
    ['facebook', 'https://www.facebook.com/samplestreet', 'notAPost'],
    ['youtube', 'https://youtu.be/', 'notAPost'],
  ] as const)('doubts that on %s %s is the post', (network, address, code) =>
    expect(readPostAddress(address, network)).toMatchObject({ ok: true, doubt: { code } }),
  )
})
